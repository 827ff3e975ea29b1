import { COUNT_SCALE } from '../kernel/exact.ts';
import type { Fen } from './fen.ts';
import type { Category, DeductionVersion } from './rules.ts';

/** What the reading of a project needs from a version, prepared once. */
export interface Booking {
  readonly isNamed: (code: string) => boolean;
  readonly overseasCounts: boolean;
  /** In 1/10,000 year. */
  readonly leastYears: number;
  readonly categoryOf: (code: string) => Category | undefined;
  /** The first five categories and the sixth of what was accepted by line. */
  readonly sums: (accepted: ReadonlyMap<string, Fen>) => { firstFive: Fen; other: Fen };
}

export function bookingOf({ lines, rejects, limits }: DeductionVersion): Booking {
  const categories = new Map(lines.map(({ code, category }) => [code, category]));
  const named = new Set(rejects.map(({ code }) => code));
  return {
    isNamed: (code) => named.has(code),
    overseasCounts: limits.overseas !== null,
    leastYears: (limits.leastYears.amount ?? 0) * COUNT_SCALE,
    categoryOf: (code) => categories.get(code),
    sums: (accepted) => {
      let firstFive = 0n;
      let other = 0n;
      for (const [code, amount] of accepted) {
        const category = categories.get(code);
        if (category === 'other') other += amount;
        else if (category !== undefined) firstFive += amount;
      }
      return { firstFive, other };
    },
  };
}
