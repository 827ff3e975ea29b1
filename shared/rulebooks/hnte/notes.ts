import { judgement as J, lastYear as Y, secondYearBack as Y2 } from '../../dossier/facts.ts';
import type { Fact } from '../../dossier/fact.ts';
import { bilingual as t } from '../../kernel/bilingual.ts';
import { items, wan } from '../../rules/threshold.ts';
import type { ByHandRow, FlagDefinition, Reading } from '../../rules/version.ts';
import { above, all, atLeast, any, below, value } from '../../rules/write.ts';
import { D195 } from './sources.ts';

const results = D195('三（七）2 科技成果转化能力', 'verified', 'account');
const rate = D195('三（七）4 企业成长性', 'verified', 'account');

/** A third year below zero that enters the formula: its base is above zero and there are at least two years. */
const negativeThirdYear = (third: Fact, base: Fact) =>
  all(
    below(value(third), wan(0, rate)),
    above(value(base), wan(0, rate)),
    atLeast(value(J.operatingYears), { amount: 2, per: 1, unit: 'year', cite: rate }),
  );

export const flags: readonly FlagDefinition[] = [
  {
    id: 'growth-negative-third-year',
    text: t(
      '最近一年净资产为负，增长率按公式原样计算，政策未作规定，须人工复核。',
      'Net assets of the last year are negative. The formula is taken literally; the policy is silent and a person must look.',
    ),
    when: any(negativeThirdYear(Y.netAssets, Y2.netAssets)),
    cite: rate,
  },
  {
    id: 'transformation-below-one',
    text: t(
      '科技成果转化年平均数大于 0 而不足 1，官方没有对应档次，按 0 分计。',
      'The yearly mean of results put to use is above 0 but below 1; no official band covers it, so it counts 0 points.',
    ),
    when: all(
      above(value(J.transformationsThreeYears), items(0, results)),
      below({ kind: 'yearly-mean', total: J.transformationsThreeYears, years: J.operatingYears }, items(1, results)),
    ),
    cite: results,
  },
];

/** Policy rows that no field of the dossier carries: shown, never decided. */
export const byHand: readonly ByHandRow[] = [
  {
    text: t(
      '科技人员、兼职和临时人员全年累计工作满 183 天才计入',
      'technology, part-time and temporary staff count only from 183 days of work in the year',
    ),
    cite: D195('三（四）', 'verified', 'reprint'),
  },
  {
    text: t(
      '主要产品（服务）收入之和须超过同期高新技术产品（服务）收入的 50%',
      'income of the main products must exceed 50% of the high-tech income',
    ),
    cite: D195('三（二）', 'verified', 'reprint'),
  },
  {
    text: t('委托外部研发按实际发生额的 80% 计入', 'R&D entrusted to others counts at 80% of what was spent'),
    cite: D195('三（六）', 'recalled'),
  },
  { text: t('其他费用一般不超过研究开发总费用的 20%', 'other cost at most 20% of all R&D expense'), cite: D195('三（六）', 'recalled') },
];

export const readings: readonly Reading[] = [
  {
    id: 'one-year',
    value: '365-calendar-days',
    text: t('“一年”按 365 个日历天数计算', 'a year is 365 calendar days'),
    cite: D195('三（一）', 'verified', 'account'),
  },
  {
    id: 'growth-first-base-not-positive',
    value: 'last-two-years',
    text: t('第一年为零或负数的，只按后两年计算', 'a first base of zero or less leaves the last two years only'),
    cite: rate,
  },
  {
    id: 'growth-second-base-not-positive',
    value: 'no-points',
    text: t('第二年为零或负数的，增长率按 0 计', 'a second base of zero or less gives no growth'),
    cite: rate,
  },
  {
    id: 'growth-negative-third-year',
    value: 'literal',
    text: t('第三年为负数的，按公式原样计算并提示', 'a negative third year is taken literally, with a flag'),
    cite: rate,
  },
  {
    id: 'transformation-below-one',
    value: 'no-points',
    text: t('年平均数大于 0 而不足 1 的，按 0 分计并提示', 'a yearly mean between 0 and 1 gives no points, with a flag'),
    cite: results,
  },
  {
    id: 'transformation-divisor',
    value: 'operating-years',
    text: t('不满三年的，按实际经营年数平均', 'shorter histories are divided by the years in business'),
    cite: results,
  },
];
