import type { Threshold } from '../rules/threshold.ts';
import type { Fraction } from './fen.ts';

/** A rate as the text prints it: 80 % is 80/100. A number that nobody has set counts as nothing. */
export function fractionOf({ amount, per }: Threshold): Fraction {
  return { num: BigInt(amount ?? 0), den: BigInt(per) };
}

/** Share that a part may have of the whole, as a share of the rest: 10 % of all is 10/90 of the others. */
export function shareOfRest({ amount, per }: Threshold): Fraction {
  const share = BigInt(amount ?? 0);
  return { num: share, den: BigInt(per) - share };
}
