import { MONEY_SCALE } from '../kernel/exact.ts';

/** What stands for an undeclared fact in each way of reading a project. */
export interface Stand<T> {
  /** Most favourable to the claimant. */
  readonly most: T;
  /** Least favourable. */
  readonly least: T;
  /** Shown in the figures until it is declared. */
  readonly shown: T;
}

/**
 * How undeclared facts of projects are read. `shown`: declarations count as made, amounts as nothing.
 * `least` and `most`: the two ends between which every completion lies.
 */
export type Way = 'shown' | 'least' | 'most';

export interface Reading {
  /** The value of an undeclared fact; `path` below the project, such as `items.3.amount`. */
  readonly take: <T>(path: string, stand: Stand<T>) => T;
}

/** The highest amount that a dossier can declare, in fen. */
const HIGHEST = 10 ** 13 * MONEY_SCALE - 1;

export const YES: Stand<boolean> = { most: true, least: false, shown: true };
export const NO: Stand<boolean> = { most: false, least: true, shown: false };
/** In whole fen. */
export const AMOUNT: Stand<number> = { most: HIGHEST, least: 0, shown: 0 };
export const MONTHS: Stand<number> = { most: 12, least: 0, shown: 0 };

/** Reads one way and tells which facts were undeclared. */
export function reading(way: Way, note: (path: string) => void = nothing): Reading {
  return {
    take: (path, stand) => {
      note(path);
      return stand[way];
    },
  };
}

/** Reads one way but for one fact, which is read the other way. */
export function readingBut(way: 'least' | 'most', but: string): Reading {
  const other = way === 'least' ? 'most' : 'least';
  return { take: (path, stand) => stand[path === but ? other : way] };
}

function nothing(): void {
  // Only the shown reading keeps a list.
}
