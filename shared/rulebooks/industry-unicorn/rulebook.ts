import { capital as K, enterprise as E } from '../../dossier/facts.ts';
import { bilingual as t } from '../../kernel/bilingual.ts';
import { source } from '../../rules/citation.ts';
import type { ValuationMeasure } from '../../rules/definition.ts';
import { millionUsd, onDate, wan } from '../../rules/threshold.ts';
import type { CriterionDefinition, RulebookDefinition } from '../../rules/version.ts';
import { all, any, atLeast, atMost, is, isNot, value } from '../../rules/write.ts';

/** 省经信厅's own system of 2024; never merged with the science department's. */
const D3 = source('鄂政办发〔2024〕3号及2024年入库申报通知', '2026-11-24')('入库条件', 'verified', 'reprint');

const valuation = (currency: 'USD' | 'CNY'): ValuationMeasure => ({
  kind: 'valuation',
  amount: K.valuation,
  currency: K.valuationCurrency,
  cnyPerUsd: K.cnyPerUsd,
  in: currency,
});
const foundedFrom = (date: string) => atLeast(value(E.registeredOn), onDate(date, D3));
const foundedTo = (date: string) => atMost(value(E.registeredOn), onDate(date, D3));

const level: CriterionDefinition = {
  id: 'level',
  label: t('层级', 'Level'),
  text: t(
    '独角兽：2013 年 1 月 1 日及以后成立，投后估值 10 亿美元（含）以上；潜在独角兽：2019 年 1 月 1 日及以后成立、1 亿美元以上，或 2014 年至 2018 年成立、5 亿美元以上；种子独角兽：2019 年 1 月 1 日及以后成立，1 亿元人民币以上',
    'Unicorn: founded from 2013-01-01, at least USD 1 billion; potential: from 2019-01-01 with USD 100 million, or 2014 to 2018 with USD 500 million; seed: from 2019-01-01 with CNY 100 million',
  ),
  rule: {
    role: 'gate',
    condition: {
      kind: 'levels',
      levels: [
        {
          id: 'unicorn',
          label: t('独角兽', 'Unicorn'),
          when: all(foundedFrom('2013-01-01'), atLeast(valuation('USD'), millionUsd(1_000, D3))),
        },
        {
          id: 'potential',
          label: t('潜在独角兽', 'Potential unicorn'),
          when: any(
            all(foundedFrom('2019-01-01'), atLeast(valuation('USD'), millionUsd(100, D3))),
            all(foundedFrom('2014-01-01'), foundedTo('2018-12-31'), atLeast(valuation('USD'), millionUsd(500, D3))),
          ),
        },
        {
          id: 'seed',
          label: t('种子独角兽', 'Seed unicorn'),
          when: all(foundedFrom('2019-01-01'), atLeast(valuation('CNY'), wan(10_000, D3))),
        },
      ],
    },
    moves: K.valuation,
  },
};

export const industryUnicorn: RulebookDefinition = {
  id: 'industry-unicorn-2024',
  kind: 'enterprise',
  title: t('独角兽企业库（省经信厅 2024）', 'Unicorn library (industry department, 2024)'),
  versions: [
    {
      id: '2024-3',
      effectiveFrom: '2024-01-01',
      effectiveTo: '2024-12-31',
      sources: [D3],
      conduct: { kind: 'last-and-this-year', lists: 'any-day' },
      criteria: [
        {
          id: 'private-investment',
          label: t('专业机构私募股权投资', 'Private investment'),
          text: t('获得过专业投资机构的私募股权投资', 'Private investment from a professional institution received'),
          rule: { role: 'gate', condition: all(is(K.privateInvestment, D3)) },
        },
        {
          id: 'unlisted',
          label: t('尚未上市', 'Not listed'),
          text: t('尚未上市', 'Not listed'),
          rule: { role: 'gate', condition: all(isNot(E.listed, D3)) },
        },
        level,
      ],
      flags: [],
      consistency: [],
      byHand: [
        {
          text: t(
            '在湖北注册的独立法人，属于“51020”、五大优势产业或九大新兴产业',
            'an independent legal person registered in Hubei, in the “51020” clusters, the five advantage or the nine new industries',
          ),
          cite: D3,
        },
      ],
      readings: [],
    },
  ],
};
