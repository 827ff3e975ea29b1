import { bilingual as t } from '../../kernel/bilingual.ts';
import type { DeductionFlag } from '../../deduction/rules.ts';
import { D119, D12, D2022Q4, D28, D40, D44, D76, D97, G20, LAW } from './sources.ts';

/** Things to know that decide nothing, in the order in which they are shown; when each is raised stands in the engine. */
export const flags: readonly DeductionFlag[] = [
  {
    id: 'superseded',
    text: t(
      '这一版规则适用到 {last} 纳税年度，之后的年度适用新的规则。',
      'This version of the rules ends with tax year {last}; later years have newer rules.',
    ),
    cite: D28('三', 'verified', 'reprint'),
  },
  {
    id: 'inconsistent-figures',
    text: t(
      '填报的数字互相矛盾，已按填报值计算，请核对。',
      'Some figures contradict each other. They were evaluated as given; please check them.',
    ),
    cite: D97('五', 'verified', 'reprint'),
  },
  {
    id: 'undeclared-facts',
    text: t(
      '研发项目中有 {count} 项信息没有填写：是否条件按满足、金额按零计算，填写后结果可能改变。',
      '{count} facts of the projects are not declared: conditions are taken as met and amounts as zero, so the result may change.',
    ),
    cite: D97('五', 'verified', 'reprint'),
  },
  {
    id: 'industry-not-excluded',
    text: t(
      '有收入项目的行业不属于不适用行业，没有计入占比。',
      'Some revenue listed belongs to no excluded industry and was left out of the share.',
    ),
    cite: D119('四', 'verified', 'reprint'),
  },
  {
    id: 'no-income',
    text: t(
      '当年没有可计算占比的收入，是否属于不适用行业由主管税务机关判断。',
      'There is no income to measure the share against; the tax office decides on the industry.',
    ),
    cite: D97('四', 'verified', 'reprint'),
  },
  {
    id: 'creative-design',
    text: t(
      '创意设计活动单独列示；其他相关费用是否与研发项目合并计算限额没有明文，这里合并计算，须向主管税务机关确认。',
      'Creative design is reported on its own row. Whether its other cost shares the cap is not written anywhere: it does here; ask the tax office.',
    ),
    cite: D119('二4', 'verified', 'reprint'),
  },
  {
    id: 'capitalised-in-progress',
    text: t(
      '尚未形成无形资产的资本化项目今年不计入，形成当年按全部成本计入限额并开始摊销。',
      'A capitalised project whose asset is not formed counts nothing this year; its whole cost enters in the year of forming.',
    ),
    cite: D28('三', 'verified', 'reprint'),
  },
  {
    id: 'trustee-detail-missing',
    text: t(
      '关联受托方没有提供费用支出明细的，后果没有明文，这里不计入，须向主管税务机关确认。',
      'What follows when a related trustee gives no cost detail is not written anywhere: the payment is left out here; ask the tax office.',
    ),
    cite: D119('二1', 'verified', 'reprint'),
  },
  {
    id: 'special-income-over-cost',
    text: t(
      '特殊收入超过当年可加计的研发费用，第 47 行按零计算，差额不结转。',
      'Special income exceeds the cost of the year: line 47 is 0 and nothing is carried.',
    ),
    cite: D40('七（二）', 'verified', 'reprint'),
  },
  {
    id: 'sold-materials-after-cap',
    text: t(
      '销售产品对应的材料在限额之后扣减；是否应先于限额扣减没有明文，差额最多为材料的九分之一。',
      'Materials of sold products are taken off after the cap; whether they belong before it is not written anywhere (at most a ninth of them).',
    ),
    cite: D40('二（二）', 'verified', 'reprint'),
  },
  {
    id: 'sold-materials-carried',
    text: t(
      '销售产品对应的材料未抵完 {amount}，结转以后年度（第 52 行）。',
      'Materials of sold products exceed the base by {amount}, carried to later years (line 52).',
    ),
    cite: D40('二（二）', 'verified', 'reprint'),
  },
  {
    id: 'grant-not-on-items',
    text: t(
      '补助没有对应到费用项目，未作扣减；请在它支付的项目上填写。',
      'The grant stands on no item, so nothing was taken off; state it on the items that it paid for.',
    ),
    cite: D97('二（五）', 'verified', 'reprint'),
  },
  {
    id: 'rate-by-months',
    text: t(
      '比例在年内调整，按 10 月 1 日以后的经营月份占全年经营月份折算；也可以按四季度实际发生数计算。',
      'The rate changed within the year and is spread by the months in business since 1 October; the real cost of the fourth quarter may be used instead.',
    ),
    cite: D2022Q4('一', 'recalled'),
  },
  {
    id: 'list-rate-ended',
    text: t(
      '清单企业 120% 的比例只适用于 2023 至 2027 纳税年度，本年度按一般比例计算。',
      'The 120% of listed enterprises holds for tax years 2023 to 2027 only; the general rate was used.',
    ),
    cite: D44('一', 'verified', 'reprint'),
  },
  {
    id: 'small-low-profit-unknown-year',
    text: t(
      '本年度的小型微利企业税率没有收录，按一般税率计算。',
      'The small low-profit rate of this tax year is not on record; the ordinary rate was used.',
    ),
    cite: D12('一', 'recalled'),
  },
  {
    id: 'small-low-profit-reached',
    text: t(
      '加计扣除后应纳税所得额降到 300 万元以内，适用小型微利企业税率。',
      'The deduction brings taxable income down to CNY 3 million, where the small low-profit rate begins.',
    ),
    cite: D12('一', 'recalled'),
  },
  {
    id: 'loss-carried',
    text: t('形成亏损 {amount}，可在以后 {years} 年内弥补。', 'A loss of {amount} results, to be set off within {years} years.'),
    cite: D76('一', 'verified', 'account'),
  },
  {
    id: 'claim-window-closed',
    text: t('这个纳税年度的追溯享受期已于 {last} 结束。', 'The retroactive claim for this tax year closed on {last}.'),
    cite: D119('五4', 'verified', 'reprint'),
  },
  {
    id: 'above-book-rd',
    text: t('可加计费用大于账面研发费用，请核对归集。', 'The accepted cost is above R&D in the books; please check what was collected.'),
    cite: G20('三', 'verified', 'reprint'),
  },
  {
    id: 'hnte-rd-without-deduction',
    text: t(
      '高新技术企业口径有研发费用而没有加计扣除，请核对两种口径。',
      'There is R&D cost for HNTE but nothing to deduct; please compare the two calibres.',
    ),
    cite: G20('三', 'verified', 'account'),
  },
  {
    id: 'deduction-without-hnte-rd',
    text: t(
      '有加计扣除而高新技术企业口径的研发费用为零，请核对两种口径。',
      'There is a deduction but no R&D cost for HNTE; please compare the two calibres.',
    ),
    cite: G20('三', 'verified', 'account'),
  },
  {
    id: 'check-by-hand',
    text: t('以下条款不在填报项目内，须人工核对：{rows}。', 'These clauses are not among the fields and must be checked by hand: {rows}.'),
    cite: D97('六（三）', 'verified', 'reprint'),
  },
  {
    id: 'self-assessment',
    text: t(
      '本测算为企业自行判别；是否属于研发活动、能否加计，以税务机关的认定为准。',
      'This is a self-assessment: whether an activity is R&D and may be deducted is for the tax authority to decide.',
    ),
    cite: LAW('第三十条', 'verified', 'reprint'),
  },
];
