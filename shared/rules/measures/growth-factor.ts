import type { Comparator, Threshold } from '../threshold.ts';
import { satisfies } from '../threshold.ts';

/** Growth plus one as an exact fraction with a positive denominator: 1.15 is a rate of 15 %. */
export interface Factor {
  readonly top: bigint;
  readonly bottom: bigint;
}

export const NO_GROWTH: Factor = { top: 1n, bottom: 1n };

/** `later / earlier`; a base of zero or less gives no growth. */
export function pairFactor(earlier: number, later: number): Factor {
  return earlier <= 0 ? NO_GROWTH : { top: BigInt(later), bottom: BigInt(earlier) };
}

/**
 * 国科发火〔2016〕195号: ½ × (year2/year1 + year3/year2), here as (y2² + y1·y3) / (2·y1·y2).
 * A first base of zero or less leaves the last two years only; a second base of zero or less gives no growth.
 */
export function tripleFactor(y1: number, y2: number, y3: number): Factor {
  if (y1 <= 0 || y2 <= 0) return pairFactor(y2, y3);
  const [a, b, c] = [BigInt(y1), BigInt(y2), BigInt(y3)];
  return { top: b * b + a * c, bottom: 2n * a * b };
}

/** `factor − 1` against `amount / per`, exactly. */
export function factorPasses({ top, bottom }: Factor, op: Comparator, threshold: Threshold): boolean {
  const per = BigInt(threshold.per);
  const left = top * per;
  const right = bottom * (per + BigInt(threshold.amount as number));
  return satisfies(left < right ? -1 : left > right ? 1 : 0, op);
}

/** The rate as a ratio rounded half up to six decimals. */
export function displayFactor({ top, bottom }: Factor): number {
  const n = (top - bottom) * 2_000_000n + bottom;
  const d = bottom * 2n;
  const floor = n / d - (n % d < 0n ? 1n : 0n);
  return Number(floor) / 1_000_000;
}
