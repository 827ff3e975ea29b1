import { bilingual as t } from '../../kernel/bilingual.ts';
import type { ByHandRow, Reading } from '../../rules/version.ts';
import { D11, D119, D2022Q4, D23, D28, D40, D64, D97, G20 } from './sources.ts';

/** Policy rows that no field of the dossier carries: shown, never decided. */
export const byHand: readonly ByHandRow[] = [
  {
    text: t(
      '研发活动须有明确的创新目标、系统的组织形式，结果不确定',
      'R&D has a clear innovation goal, a systematic form and an uncertain result',
    ),
    cite: D119('一', 'verified', 'reprint'),
  },
  {
    text: t('税前不得扣除的支出不得加计', 'what is not deductible for income tax does not count'),
    cite: D97('二（六）', 'verified', 'reprint'),
  },
  { text: t('每个项目设置研发支出辅助账', 'a ledger for each project'), cite: D28('二', 'verified', 'reprint') },
  {
    text: t('留存备查资料在汇算清缴期结束后保存 10 年', 'documents kept for ten years after the settlement period'),
    cite: D23('十', 'verified', 'reprint'),
  },
  { text: t('委托研发按独立交易原则定价', 'entrusted R&D is priced at arm’s length'), cite: D119('二1', 'verified', 'reprint') },
  {
    text: t(
      '集中研发项目须有决算表、费用分摊表和收益比例',
      'a centralised project has a final account, an allocation table and benefit ratios',
    ),
    cite: D119('二3', 'verified', 'reprint'),
  },
  {
    text: t(
      '税务机关每年核查的比例不低于 20%，有异议的由科技部门鉴定',
      'tax offices check at least 20% of claimants a year; the science authority appraises disputes',
    ),
    cite: D119('五3', 'verified', 'reprint'),
  },
];

/** Readings of texts that leave room, named after what they decide. */
export const readings: readonly Reading[] = [
  {
    id: 'line-47-floor',
    value: 'zero',
    text: t('特殊收入大于研发费用时第 47 行按零计算，再计算第 52 行', 'where special income exceeds the cost, line 47 is 0 before line 52'),
    cite: D40('七（二）', 'recalled'),
  },
  {
    id: 'sold-materials',
    value: 'after-cap',
    text: t('销售产品对应的材料在限额和特殊收入之后扣减', 'materials of sold products come off after the cap and after special income'),
    cite: D40('二（二）', 'recalled'),
  },
  {
    id: 'creative-design-cap',
    value: 'in-pool',
    text: t('创意设计活动的其他相关费用并入限额合并计算', 'other cost of creative design is in the pool of the cap'),
    cite: D119('二4', 'recalled'),
  },
  {
    id: 'trustee-detail',
    value: 'refused',
    text: t('关联受托方未提供明细的，该笔付款不计入', 'a payment to a related trustee without cost detail is left out'),
    cite: D119('二1', 'recalled'),
  },
  {
    id: 'interest-income',
    value: 'in-denominator',
    text: t('利息收入留在行业占比的分母中', 'interest stays in the denominator of the industry share'),
    cite: G20('四（一）1', 'recalled'),
  },
  {
    id: 'no-income',
    value: 'judgement',
    text: t(
      '行业占比的分母为零或负数时由主管税务机关判断',
      'where the denominator of the industry share is zero or less, the tax office decides',
    ),
    cite: D97('四', 'recalled'),
  },
  {
    id: 'rounding-rest',
    value: 'expensed',
    text: t(
      '限额分配到资本化项目后的余额归费用化（第 41 行 = 第 40 行 − 第 42 行）',
      'what is left after sharing caps out to capitalised projects is expensed (41 = 40 − 42)',
    ),
    cite: G20('四（二）4', 'recalled'),
  },
  {
    id: 'grant-after-share',
    value: 'after',
    text: t('补助从按比例分配后的研发部分中扣减', 'grants come off the R&D part of a shared item'),
    cite: D97('二（五）', 'recalled'),
  },
  {
    id: 'overseas-limit',
    value: 'capped-other',
    text: t(
      '境外委托三分之二限额按限额后的其他相关费用和境内委托 80% 计算',
      'the two thirds for overseas cost are measured on capped other cost and 80% of domestic entrusted cost',
    ),
    cite: D64('一', 'verified', 'reprint'),
  },
];

export const readings2021: readonly Reading[] = [
  ...readings,
  {
    id: 'fourth-quarter-2022',
    value: 'by-months',
    text: t(
      '2022 年四季度的比例按经营月份折算，登记当月起算',
      'the rate of the last quarter of 2022 is spread by months in business, counted from the month of registration',
    ),
    cite: D2022Q4('一', 'recalled'),
  },
];

export const prepayment: ByHandRow = {
  text: t('7 月、10 月预缴和汇算清缴均可享受，1 月、4 月不可', 'claims in July, in October and at settlement; not in January or April'),
  cite: D11('一、二', 'verified', 'reprint'),
};
