import type { Bilingual } from '../kernel/bilingual.ts';
import { COUNT_SCALE, MONEY_SCALE, SHARE_SCALE } from '../kernel/exact.ts';

/**
 * A fact is one leaf of the dossier that rules read, with its place in the engine's frame.
 * `scale` turns the declared decimal into the exact integer that the frame holds;
 * `min` and `max` bound what an unknown fact may still turn out to be, in that scale.
 */
export interface Fact {
  readonly slot: number;
  /** Path below `dossier.`; a figure of an accounting year has `year` instead of a year in its path. */
  readonly path: string;
  /** How many calendar years before `asOf` the figure belongs to: 1, 2, 3; 0 for facts that have no year. */
  readonly yearsBack: number;
  readonly kind: FactKind;
  readonly unit: FactUnit;
  readonly scale: number;
  readonly min: number;
  readonly max: number;
  readonly label: Bilingual;
  /** Values of a choice, in the order of their codes in the frame. */
  readonly choices?: readonly string[];
}

export type FactKind = 'boolean' | 'money' | 'count' | 'share' | 'date' | 'choice';
export type FactUnit = 'boolean' | 'yuan' | 'person' | 'item' | 'year' | 'rank' | 'point' | 'day' | 'ratio' | 'text';

/** Dossier figures of one evaluation as numbers; NaN where a fact is unknown. */
export type Frame = Float64Array;

const MONEY_MAX = 10 ** 13 * MONEY_SCALE - 1;
const COUNT_MAX = 10 ** 7 * COUNT_SCALE;
/** Day numbers of 0001-01-01 and 9999-12-31. */
const FIRST_DAY = -719_162;
const LAST_DAY = 2_932_896;

type Draft = Omit<Fact, 'slot' | 'yearsBack'>;

export const boolean = (path: string, label: Bilingual): Draft => ({ path, label, kind: 'boolean', unit: 'boolean', scale: 1, min: 0, max: 1 });

/** Money that cannot be negative. */
export const money = (path: string, label: Bilingual): Draft => ({ path, label, kind: 'money', unit: 'yuan', scale: MONEY_SCALE, min: 0, max: MONEY_MAX });

/** Money that may be negative, such as net assets. */
export const signedMoney = (path: string, label: Bilingual): Draft => ({ ...money(path, label), min: -MONEY_MAX });

export const count = (path: string, unit: FactUnit, label: Bilingual): Draft => ({
  path,
  label,
  kind: 'count',
  unit,
  scale: COUNT_SCALE,
  min: 0,
  max: COUNT_MAX,
});

/** A small whole number with bounds of its own, such as points or years in business. */
export const whole = (path: string, unit: FactUnit, { label, min, max }: { label: Bilingual; min: number; max: number }): Draft => ({
  path,
  label,
  kind: 'count',
  unit,
  scale: 1,
  min,
  max,
});

export const share = (path: string, label: Bilingual): Draft => ({
  path,
  label,
  kind: 'share',
  unit: 'ratio',
  scale: SHARE_SCALE,
  min: 0,
  max: SHARE_SCALE,
});

export const date = (path: string, label: Bilingual): Draft => ({ path, label, kind: 'date', unit: 'day', scale: 1, min: FIRST_DAY, max: LAST_DAY });

export const choice = (path: string, choices: readonly string[], label: Bilingual): Draft => ({
  path,
  label,
  kind: 'choice',
  unit: 'text',
  scale: 1,
  min: 0,
  max: choices.length - 1,
  choices,
});

/** Gives each draft its slot, counting from `firstSlot` in the order written. */
export function place<K extends string>(drafts: Readonly<Record<K, Draft>>, firstSlot: number, yearsBack = 0): Readonly<Record<K, Fact>> {
  const entries = Object.entries<Draft>(drafts).map(([name, draft], index) => [name, { ...draft, slot: firstSlot + index, yearsBack }]);
  return Object.fromEntries(entries) as Record<K, Fact>;
}

/** The full path of a fact for an evaluation in `asOfYear`: `dossier.years.2025.staffTotal`. */
export function factPath(fact: Fact, asOfYear: number): string {
  if (fact.path === 'asOf') return fact.path;
  return fact.yearsBack === 0 ? `dossier.${fact.path}` : `dossier.years.${asOfYear - fact.yearsBack}.${fact.path}`;
}
