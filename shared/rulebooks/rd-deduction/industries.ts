import { bilingual as t } from '../../kernel/bilingual.ts';
import type { ExcludedIndustry } from '../../deduction/rules.ts';
import { D119 } from './sources.ts';

/** The industries are printed in the notice; their codes of GB/T 4754-2017 are recalled, that of 娱乐业 was read in an account. */
const recalled = D119('四', 'recalled');

export const industries: readonly ExcludedIndustry[] = [
  { name: t('烟草制造业', 'Tobacco manufacturing'), codes: ['C16'], cite: recalled },
  { name: t('住宿和餐饮业', 'Accommodation and catering'), codes: ['H61', 'H62'], cite: recalled },
  { name: t('批发和零售业', 'Wholesale and retail'), codes: ['F51', 'F52'], cite: recalled },
  { name: t('房地产业', 'Real estate'), codes: ['K70'], cite: recalled },
  { name: t('租赁和商务服务业', 'Leasing and business services'), codes: ['L71', 'L72'], cite: recalled },
  { name: t('娱乐业', 'Entertainment'), codes: ['R90'], cite: D119('四', 'verified', 'account') },
];
