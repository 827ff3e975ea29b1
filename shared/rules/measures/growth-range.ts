import { FALSE, type Trit, TRUE, UNKNOWN } from '../../kernel/trit.ts';
import { type Comparator, satisfies, type Threshold } from '../threshold.ts';

/**
 * Between which doubles the least and the greatest rate of growth lie. Every double is wrong by a little, so each end is itself
 * a small interval; a threshold inside one of them is too near to call and is left to exact fractions.
 */
export interface RateRange {
  leastFrom: number;
  leastTo: number;
  mostFrom: number;
  mostTo: number;
}

/** More than all rounding errors of one rate together, relative to the sizes that were added. */
const DOUBT = 2 ** -50;

export const newRange = (): RateRange => ({
  leastFrom: Number.POSITIVE_INFINITY,
  leastTo: Number.POSITIVE_INFINITY,
  mostFrom: Number.NEGATIVE_INFINITY,
  mostTo: Number.NEGATIVE_INFINITY,
});

/** No growth at all, exactly. */
export const ZERO: Readonly<RateRange> = { leastFrom: 0, leastTo: 0, mostFrom: 0, mostTo: 0 };

/** Takes in one more possible rate: `(a + b) / 2 − 1`. */
export function takeIn(range: RateRange, a: number, b: number): void {
  const rate = (a + b) / 2 - 1;
  const doubt = (Math.abs(a) + Math.abs(b) + 1) * DOUBT;
  takeInRange(range, { leastFrom: rate - doubt, leastTo: rate + doubt, mostFrom: rate - doubt, mostTo: rate + doubt });
}

export function takeInRange(range: RateRange, other: Readonly<RateRange>): void {
  if (other.leastFrom < range.leastFrom) range.leastFrom = other.leastFrom;
  if (other.leastTo < range.leastTo) range.leastTo = other.leastTo;
  if (other.mostFrom > range.mostFrom) range.mostFrom = other.mostFrom;
  if (other.mostTo > range.mostTo) range.mostTo = other.mostTo;
}

/** What the range says of a threshold; null where that is too near to call. */
export function testRange(range: Readonly<RateRange>, op: Comparator, { amount, per }: Threshold): Trit | null {
  const limit = (amount as number) / per;
  const least = sideOf(range.leastFrom, range.leastTo, limit);
  const most = sideOf(range.mostFrom, range.mostTo, limit);
  if (least === null || most === null) return null;
  const [first, last] = [satisfies(least, op), satisfies(most, op)];
  if (first && last) return TRUE;
  return first || last ? UNKNOWN : FALSE;
}

/** On which side of the limit a rate lies that is known from–to; only zero against zero is exact. */
function sideOf(from: number, to: number, limit: number): number | null {
  const doubt = Math.abs(limit) * DOUBT;
  if (from > limit + doubt) return 1;
  if (to < limit - doubt) return -1;
  return from === 0 && to === 0 && limit === 0 ? 0 : null;
}
