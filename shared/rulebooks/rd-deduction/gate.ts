import { bilingual as t } from '../../kernel/bilingual.ts';
import type { GateId, GateText } from '../../deduction/rules.ts';
import { D119, D97 } from './sources.ts';

const claimant = D119('五1', 'verified', 'reprint');

/** Who may claim, in the contract's order. */
export const gate: Readonly<Record<GateId, GateText>> = {
  resident: {
    label: t('居民企业', 'Resident enterprise'),
    text: t('企业所得税法规定的居民企业', 'A resident enterprise under the enterprise income tax law'),
    failed: t('非居民企业不适用', 'Non-resident enterprises cannot claim'),
    cite: claimant,
  },
  accounts: {
    label: t('会计核算健全', 'Sound accounts'),
    text: t('会计核算健全', 'Its accounts are sound'),
    failed: t('会计核算不健全，不适用', 'Without sound accounts there is no claim'),
    cite: claimant,
  },
  'audit-collection': {
    label: t('查账征收', 'Taxed on its books'),
    text: t('企业所得税实行查账征收，核定征收的企业不适用', 'Taxed on its books; enterprises with deemed profit cannot claim'),
    failed: t('核定征收企业不适用', 'Enterprises with deemed profit cannot claim'),
    cite: claimant,
  },
  'rd-separable': {
    label: t('准确归集研发费用', 'R&D cost collected apart'),
    text: t('能够准确归集研发费用，研发费用与生产经营费用分别核算', 'R&D cost is collected accurately and kept apart from production'),
    failed: t('研发费用与生产经营费用划分不清，不得加计', 'R&D cost that is not kept apart from production does not count'),
    cite: D119('三2、五1', 'verified', 'reprint'),
  },
  industry: {
    label: t('行业', 'Industry'),
    text: t(
      '不适用行业的收入合计占收入总额（减除不征税收入和投资收益）的比例不超过 50%；按实际业务判断，不看登记的行业代码',
      'Revenue of all excluded industries together at most 50% of total income less non-taxable and investment income; the real business decides, not the registered code',
    ),
    failed: t('不适用行业收入占比超过 50%，不适用', 'More than 50% of the income comes from excluded industries'),
    cite: D97('四', 'verified', 'reprint'),
  },
};
