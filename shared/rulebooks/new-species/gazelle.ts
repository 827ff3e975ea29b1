import { enterprise as E, lastYear as Y, secondYearBack as Y2, thirdYearBack as Y3 } from '../../dossier/facts.ts';
import { bilingual as t } from '../../kernel/bilingual.ts';
import type { Condition } from '../../rules/definition.ts';
import { percent, wan, years, yi } from '../../rules/threshold.ts';
import type { CriterionDefinition, Reading, RulebookDefinition } from '../../rules/version.ts';
import { request } from '../../dossier/facts.ts';
import { any, atLeast, atMost, share, value } from '../../rules/write.ts';
import { plan2021, readings, shared } from './common.ts';
import { common, gazelleRow } from './sources.ts';

const age: CriterionDefinition = {
  id: 'age',
  label: t('成立年限', 'Age'),
  text: t('注册成立不超过 15 年', 'At most 15 years since registration'),
  rule: { role: 'gate', condition: atMost({ kind: 'age-years', since: E.registeredOn }, years(15, gazelleRow)), moves: request.asOf },
};

const revenueCap: CriterionDefinition = {
  id: 'revenue-cap',
  label: t('销售收入上限', 'Most sales revenue'),
  text: t('上年度销售收入 5 亿元以下', 'Sales revenue of the last year at most CNY 500 million'),
  rule: { role: 'gate', condition: atMost(value(Y.salesRevenue), yi(5, gazelleRow)), moves: Y.salesRevenue },
};

const growth: CriterionDefinition = {
  id: 'growth',
  label: t('成长速度', 'Growth'),
  text: t('近两年销售收入或利润总额的年平均增长率不低于 15%', 'Mean yearly growth of sales or of total profit over two years at least 15%'),
  rule: {
    role: 'gate',
    moves: Y.salesRevenue,
    condition: any(
      atLeast(
        { kind: 'mean-growth', series: [Y3.salesRevenue, Y2.salesRevenue, Y.salesRevenue], withoutBase: 'fails' },
        percent(15, gazelleRow),
      ),
      atLeast(
        { kind: 'mean-growth', series: [Y3.totalProfit, Y2.totalProfit, Y.totalProfit], withoutBase: 'judgement' },
        percent(15, gazelleRow),
      ),
    ),
  },
};

const rdRatioSmall: CriterionDefinition = {
  id: 'rd-ratio-small',
  label: t('研发费用占比（收入 1 亿元以下）', 'R&D share (sales up to CNY 100 million)'),
  text: t(
    '上年度销售收入 1 亿元以下的，研发费用占比不低于 4%',
    'Where last-year sales are at most CNY 100 million, R&D expense at least 4% of sales',
  ),
  rule: {
    role: 'gate',
    appliesIf: atMost(value(Y.salesRevenue), wan(10_000, gazelleRow)),
    condition: atLeast(share(Y.rdExpense, Y.salesRevenue), percent(4, gazelleRow)),
    moves: Y.rdExpense,
  },
};

/** The other reading: compound growth of sales or of total profit. */
const compoundGrowth: Condition = any(
  atLeast({ kind: 'compound', from: Y3.salesRevenue, to: Y.salesRevenue }, percent(15, gazelleRow)),
  atLeast({ kind: 'compound', from: Y3.totalProfit, to: Y.totalProfit }, percent(15, gazelleRow)),
);

const growthBy = (condition: Condition) => (criteria: readonly CriterionDefinition[]) =>
  criteria.map((criterion) =>
    criterion.id === 'growth' ? { ...criterion, rule: { role: 'gate' as const, condition, moves: Y.salesRevenue } } : criterion,
  );

const ownReadings: readonly Reading[] = [
  {
    id: 'growth-mean',
    value: 'arithmetic',
    text: t('增长率取两期年增长率的算术平均', 'growth is the arithmetic mean of the two yearly rates'),
    cite: gazelleRow,
    alternatives: [
      { value: 'compound', text: t('增长率按近两年复合增长率计算', 'growth is compound over two years'), change: growthBy(compoundGrowth) },
    ],
  },
  {
    id: 'profit-base-not-positive',
    value: 'revenue-alone-else-judgement',
    text: t(
      '利润基数为零或负数的没有利润增长率，只看收入；收入也不够的由主管部门判断',
      'a profit base of zero or less gives no rate: revenue alone decides, and if it fails the bureau does',
    ),
    cite: gazelleRow,
  },
  { id: 'revenue-bounds', value: 'included', text: t('“以下”包括本数', '“up to” includes the number itself'), cite: gazelleRow },
];

export const gazelle: RulebookDefinition = {
  id: 'gazelle',
  kind: 'enterprise',
  title: t('瞪羚企业', 'Gazelle'),
  versions: [
    {
      ...plan2021,
      id: '2021-09',
      sources: [common, gazelleRow],
      criteria: [...shared, age, revenueCap, growth, rdRatioSmall],
      consistency: ['typed-rights'],
      readings: [...readings, ...ownReadings],
    },
  ],
};
