/**
 * The arithmetic of the two policies once more, in whole numbers without bounds and without the engine:
 * typed from 国科发政〔2017〕115号 and 国科发火〔2016〕32号 / 195号. Amounts are integers of one scale.
 */

/** Whether `top / bottom` is at least so many percent; a zero denominator never is. */
export const atLeastPercent = (top: bigint, bottom: bigint, percent: bigint): boolean => bottom > 0n && top * 100n >= percent * bottom;

/** 115号 第七条（一）. */
export function techStaffPoints(techStaff: bigint, staff: bigint): number {
  if (atLeastPercent(techStaff, staff, 30n)) return 20;
  if (atLeastPercent(techStaff, staff, 25n)) return 16;
  if (atLeastPercent(techStaff, staff, 20n)) return 12;
  if (atLeastPercent(techStaff, staff, 15n)) return 8;
  return atLeastPercent(techStaff, staff, 10n) ? 4 : 0;
}

function rdOver(rd: bigint, whole: bigint, lines: readonly [bigint, bigint, bigint, bigint, bigint]): number {
  const band = lines.findIndex((line) => atLeastPercent(rd, whole, line));
  return band < 0 ? 0 : 50 - 10 * band;
}

/** 115号 第七条（二）: the better of R&D over sales and over cost. */
export function rdPoints(rd: bigint, sales: bigint, cost: bigint): number {
  return Math.max(rdOver(rd, sales, [6n, 5n, 4n, 3n, 2n]), rdOver(rd, cost, [30n, 25n, 20n, 15n, 10n]));
}

const YUAN = 100n;
const WAN = 10_000n * YUAN;

/** 32号 第十一条（五）: sums in fen, last-year sales choose the line. */
export function rdRatioHolds(rd: bigint, sales: bigint, lastSales: bigint): boolean {
  const line = lastSales <= 5_000n * WAN ? 5n : lastSales <= 20_000n * WAN ? 4n : 3n;
  return atLeastPercent(rd, sales, line);
}

/** 195号 企业成长性: points of one rate as a range, after the number of years in business. */
export function growthPoints(series: readonly [bigint, bigint, bigint], years: number): [number, number] {
  const [first, second, third] = series;
  if (years === 1 || second <= 0n) return [0, 0];
  // The rate as a fraction with a positive denominator.
  const [top, bottom] =
    years === 2 || first <= 0n ? [third - second, second] : [second * second + first * third - 2n * first * second, 2n * first * second];
  if (top * 100n >= 35n * bottom) return [9, 10];
  if (top * 100n >= 25n * bottom) return [7, 8];
  if (top * 100n >= 15n * bottom) return [5, 6];
  if (top * 100n >= 5n * bottom) return [3, 4];
  return top > 0n ? [1, 2] : [0, 0];
}
