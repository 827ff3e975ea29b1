import { COUNT_SCALE } from '../kernel/exact.ts';
import type { Fraction } from './fen.ts';

const MONTHS_A_YEAR = 12n;
/** The longest period a dossier can declare, in 1/10,000 year. */
export const YEARS_MOST = 10 ** 7 * COUNT_SCALE;

/** Months of a year over the whole life; `years` in 1/10,000 year. */
export interface Amortisation {
  readonly months: number;
  readonly years: number;
}

/** The share of an asset's cost that one tax year bears: months / (12 × years), never more than the whole. */
export function yearShare({ months, years }: Amortisation): Fraction {
  const num = BigInt(months) * BigInt(COUNT_SCALE);
  const den = MONTHS_A_YEAR * BigInt(years);
  return num > den ? WHOLE : { num, den };
}

const WHOLE: Fraction = { num: 1n, den: 1n };
