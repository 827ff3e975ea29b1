import { bilingual as t } from '../../kernel/bilingual.ts';
import type { Ground, GroundKey } from '../../deduction/rules.ts';
import { D119, D40, D63, D64, D97, G20 } from './sources.ts';

const seven = D119('一（二）', 'verified', 'reprint');

const excluded = (number: number, zh: string, en: string): Ground => ({
  reason: t(`七类不适用活动之 ${number}：${zh}`, `Excluded activity ${number}: ${en}`),
  cite: seven,
});

/** Why a project, a payment or an item is not counted. */
export const grounds: Readonly<Record<GroundKey, Ground>> = {
  trustee: {
    reason: t('受托方不得加计，无论委托方是否加计', 'A trustee never claims, whether the client does or not'),
    cite: D40('七（五）', 'verified', 'reprint'),
  },
  'excluded-1': excluded(1, '产品（服务）的常规性升级', 'routine upgrade of a product or service'),
  'excluded-2': excluded(2, '科研成果的直接应用', 'direct application of a result'),
  'excluded-3': excluded(3, '商品化后为顾客提供的技术支持活动', 'technical support after commercialisation'),
  'excluded-4': excluded(4, '对现存产品、服务、技术、材料或工艺流程进行的重复或简单改变', 'repetition or simple change of what exists'),
  'excluded-5': excluded(5, '市场调查研究、效率调查或管理研究', 'market, efficiency or management research'),
  'excluded-6': excluded(
    6,
    '作为工业（服务）流程环节或常规的质量控制、测试分析、维修维护',
    'routine quality control, testing, repair or maintenance',
  ),
  'excluded-7': excluded(7, '社会科学、艺术或人文学方面的研究', 'research in social science, arts or humanities'),
  'not-approved': {
    reason: t('没有企业内部的立项决议', 'No internal decision set the project up'),
    cite: G20('六（五）1', 'verified', 'reprint'),
  },
  'contract-not-registered': {
    reason: t('合作研发合同未经科技主管部门登记', 'The cooperation contract is not registered with the science authority'),
    cite: D119('二2', 'verified', 'reprint'),
  },
  'result-not-owned': {
    reason: t('不拥有研发成果的一方不得加计', 'A side that owns none of the result cannot claim'),
    cite: G20('三（一）1', 'verified', 'reprint'),
  },
  'payment-not-registered': {
    reason: t('委托境内研发的合同未由受托方登记', 'The domestic entrusted contract was not registered by the trustee'),
    cite: D63('第六条', 'verified', 'reprint'),
  },
  'overseas-not-registered': {
    reason: t('委托境外研发的合同未由委托方登记', 'The overseas entrusted contract was not registered by the client'),
    cite: D64('二', 'verified', 'reprint'),
  },
  'overseas-before-2018': {
    reason: t('2018 纳税年度以前，委托境外研发不得加计', 'Before tax year 2018 cost entrusted abroad did not count'),
    cite: D119('二1', 'verified', 'reprint'),
  },
  'overseas-individual': {
    reason: t('委托境外个人的费用不得加计', 'Cost entrusted to overseas individuals does not count'),
    cite: D64('六', 'verified', 'reprint'),
  },
  'trustee-detail': {
    reason: t('关联受托方未提供研发项目费用支出明细', 'The related trustee gave no detail of the real project cost'),
    cite: D119('二1', 'verified', 'reprint'),
  },
  'no-invoice': {
    reason: t('委托个人研发没有发票等合法有效凭证', 'Payment to an individual without an invoice or other valid voucher'),
    cite: D97('三', 'verified', 'reprint'),
  },
  'payment-result-not-owned': {
    reason: t('研发成果只归受托方所有', 'The result belongs to the trustee alone'),
    cite: G20('三（一）1', 'verified', 'reprint'),
  },
  'outside-list': {
    reason: t('不在六类费用的正列举范围', 'In none of the six categories of the positive list'),
    cite: D119('一（一）', 'verified', 'reprint'),
  },
  'not-recorded': {
    reason: t('与生产经营共用而没有使用记录，不得加计', 'Shared with production and without use records, nothing counts'),
    cite: D40('一（三）、二（一）、三（一）、四（一）', 'verified', 'reprint'),
  },
  'other-share': {
    reason: t('与生产经营共用，按记录分配后属于非研发的部分', 'Shared with production: the part that the records leave outside R&D'),
    cite: D40('一（三）、二（一）、三（一）、四（一）', 'verified', 'reprint'),
  },
  'non-taxable-funded': {
    reason: t('作不征税收入处理的财政性资金所形成的费用', 'Paid for by fiscal money treated as non-taxable income'),
    cite: D97('二（五）', 'verified', 'reprint'),
  },
  'net-grant': {
    reason: t(
      '政府补助冲减研发费用且未计入应税收入，按冲减后的余额计算',
      'A grant netted against R&D cost and not taxed: only the net amount counts',
    ),
    cite: D40('七（一）', 'verified', 'reprint'),
  },
};
