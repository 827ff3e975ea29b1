import { capital as K, enterprise as E, lastYear as Y, request } from '../../dossier/facts.ts';
import { bilingual as t } from '../../kernel/bilingual.ts';
import type { ValuationMeasure } from '../../rules/definition.ts';
import { bureauSetLimit, millionUsd, wan, years } from '../../rules/threshold.ts';
import type { CriterionDefinition, RulebookDefinition } from '../../rules/version.ts';
import { atLeast, atMost, value } from '../../rules/write.ts';
import { plan2021, readings, shared } from './common.ts';
import { common, judgedRow, mooseRow, potentialRow, unicornRow } from './sources.ts';

const inDollars: ValuationMeasure = {
  kind: 'valuation',
  amount: K.valuation,
  currency: K.valuationCurrency,
  cnyPerUsd: K.cnyPerUsd,
  in: 'USD',
};
const sinceRegistration = { kind: 'age-years', since: E.registeredOn } as const;
const ageLabel = t('成立年限', 'Age');
const valuationLabel = t('企业估值', 'Valuation');

const potentialAge: CriterionDefinition = {
  id: 'age',
  label: ageLabel,
  text: t('注册成立不超过 8 年', 'At most 8 years since registration'),
  rule: { role: 'gate', condition: atMost(sinceRegistration, years(8, potentialRow)), moves: request.asOf },
};

const potentialValuation: CriterionDefinition = {
  id: 'valuation',
  label: valuationLabel,
  text: t('最近一轮融资的企业估值 1 亿美元以上', 'Valuation of the latest round at least USD 100 million'),
  rule: { role: 'gate', condition: atLeast(inDollars, millionUsd(100, potentialRow)), moves: K.valuation },
};

const ventureCapital: CriterionDefinition = {
  id: 'venture-capital',
  label: t('创业投资', 'Venture capital'),
  text: t('近三年获得创业投资累计 1,000 万元（含）以上', 'At least CNY 10 million of venture capital in three years'),
  rule: { role: 'gate', condition: atLeast(value(K.ventureCapital), wan(1_000, potentialRow)), moves: K.ventureCapital },
};

export const potentialUnicorn: RulebookDefinition = {
  id: 'potential-unicorn',
  kind: 'enterprise',
  title: t('潜在独角兽企业', 'Potential unicorn'),
  versions: [
    {
      ...plan2021,
      id: '2021-09',
      sources: [common, potentialRow],
      criteria: [...shared, potentialAge, potentialValuation, ventureCapital],
      consistency: ['typed-rights'],
      readings: [
        ...readings,
        {
          id: 'venture-window',
          value: 'three-calendar-years-and-since',
          text: t(
            '近三年指判定日期前三个日历年及以后到账的',
            'rounds count when paid in the three calendar years before the date or since',
          ),
          cite: potentialRow,
        },
      ],
    },
  ],
};

const unicornAge: CriterionDefinition = {
  id: 'age',
  label: ageLabel,
  text: t('成立年限：标准未公布', 'Age: the limit is not published'),
  rule: { role: 'gate', condition: atMost(sinceRegistration, bureauSetLimit('year', unicornRow)) },
};

const unicornValuation: CriterionDefinition = {
  id: 'valuation',
  label: valuationLabel,
  text: t('企业估值：标准未公布', 'Valuation: the limit is not published'),
  rule: { role: 'gate', condition: atLeast(inDollars, bureauSetLimit('usd', unicornRow)) },
};

export const unicorn: RulebookDefinition = {
  id: 'unicorn',
  kind: 'enterprise',
  title: t('独角兽企业', 'Unicorn'),
  versions: [
    {
      ...plan2021,
      id: '2021-09',
      sources: [common, unicornRow],
      criteria: [...shared, unicornAge, unicornValuation],
      consistency: ['typed-rights'],
      readings,
    },
  ],
};

const mooseAge: CriterionDefinition = {
  id: 'age',
  label: ageLabel,
  text: t('成立年限：标准未公布', 'Age: the limit is not published'),
  rule: { role: 'gate', condition: atMost(sinceRegistration, bureauSetLimit('year', mooseRow)) },
};

const mooseRevenue: CriterionDefinition = {
  id: 'revenue',
  label: t('销售收入', 'Sales revenue'),
  text: t('销售收入：标准未公布', 'Sales revenue: the limit is not published'),
  rule: { role: 'gate', condition: atLeast(value(Y.salesRevenue), bureauSetLimit('yuan', mooseRow)) },
};

const marketPosition: CriterionDefinition = {
  id: 'market-position',
  label: t('市场地位', 'Market position'),
  text: t(
    '主导产品在细分领域处于全国领先，由主管部门判断',
    'The main product among the national leaders of its segment; the bureau decides',
  ),
  rule: { role: 'gate', condition: { kind: 'judged', fact: null, cite: judgedRow } },
};

export const moose: RulebookDefinition = {
  id: 'moose',
  kind: 'enterprise',
  title: t('驼鹿企业', 'Moose'),
  versions: [
    {
      ...plan2021,
      id: '2021-09',
      sources: [common, mooseRow],
      criteria: [...shared, mooseAge, mooseRevenue, marketPosition],
      consistency: ['typed-rights'],
      readings,
    },
  ],
};
