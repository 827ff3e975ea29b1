/**
 * Exact numbers. Dossier figures are decimals with a fixed number of places; the engine works on
 * the integers behind them: money in fen (1/100 yuan), counts in 1/10,000, shares in 1/1,000,000.
 */
export const MONEY_SCALE = 100;
export const COUNT_SCALE = 10_000;
export const SHARE_SCALE = 1_000_000;

/** Every integer below this magnitude is exact in a double. */
export const SAFE = 2 ** 53;

/**
 * The integer behind a decimal figure: `toScaled(5.35, 100) === 535`.
 * Exact for figures within the contract's ranges: |value × scale| ≤ 10^15, so the rounding error
 * of the product stays below 1/2 and the nearest integer is the right one.
 */
export function toScaled(value: number, scale: number): number {
  return Math.round(value * scale);
}

/** Sign of `a×b − c×d` for integers, exact: doubles while the products are safe, BigInt beyond. */
// oxlint-disable-next-line max-params -- two products have four factors
export function compareProducts(a: number, b: number, c: number, d: number): number {
  const left = a * b;
  const right = c * d;
  // A rounded product below 2^53 is the true product: larger ones cannot round down past 2^53.
  if (left < SAFE && left > -SAFE && right < SAFE && right > -SAFE) return left < right ? -1 : left > right ? 1 : 0;
  // Each product is off by at most 2^-53 of itself: what differs by more than twice that is decided.
  const apart = left - right;
  const doubt = (Math.abs(left) + Math.abs(right)) * 2 ** -52;
  if (apart > doubt) return 1;
  if (apart < -doubt) return -1;
  return compareBig(BigInt(a) * BigInt(b), BigInt(c) * BigInt(d));
}

function compareBig(left: bigint, right: bigint): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * `numerator / denominator` rounded half up to six decimals, for display only; null when the
 * denominator is zero. Integers in, of the same scale.
 */
export function displayRatio(numerator: number, denominator: number): number | null {
  if (denominator === 0) return null;
  if (numerator < 0 || denominator < 0 || denominator > SAFE / 4_000) return displayRatioBig(numerator, denominator);
  // Long division in two steps of three digits: every intermediate stays below 2^53.
  const rest = numerator % denominator;
  const whole = (numerator - rest) / denominator;
  const first = rest * 1_000;
  const firstRest = first % denominator;
  const second = firstRest * 1_000;
  const secondRest = second % denominator;
  const up = secondRest * 2 >= denominator ? 1 : 0;
  const millionths = ((first - firstRest) / denominator) * 1_000 + (second - secondRest) / denominator + up;
  return (whole * 1_000_000 + millionths) / 1_000_000;
}

function displayRatioBig(numerator: number, denominator: number): number {
  const sign = denominator < 0 ? -1n : 1n;
  const n = BigInt(numerator) * sign * 2_000_000n + BigInt(denominator) * sign;
  const d = BigInt(denominator) * sign * 2n;
  const floor = n / d - (n % d < 0n ? 1n : 0n);
  return Number(floor) / 1_000_000;
}
