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
  /**
   * True for what is counted from a list whose entries may be incomplete: the fact takes two slots, the least and the
   * greatest value that the list still allows. It is known when both are equal.
   */
  readonly spread?: true;
}

export type FactKind = 'boolean' | 'money' | 'count' | 'share' | 'date' | 'choice';
export type FactUnit =
  | 'boolean'
  | 'yuan'
  | 'usd'
  | 'person'
  | 'item'
  | 'year'
  | 'month'
  | 'rank'
  | 'point'
  | 'day'
  | 'ratio'
  | 'square-metre'
  | 'text';

/** Dossier figures of one evaluation as numbers; NaN where a fact is unknown. */
export type Frame = Float64Array;

const MONEY_MAX = 10 ** 13 * MONEY_SCALE - 1;
const COUNT_MAX = 10 ** 7 * COUNT_SCALE;
/** Day numbers of 0001-01-01 and 9999-12-31. */
const FIRST_DAY = -719_162;
const LAST_DAY = 2_932_896;

type Draft = Omit<Fact, 'slot' | 'yearsBack'>;

export const boolean = (path: string, label: Bilingual): Draft => ({
  path,
  label,
  kind: 'boolean',
  unit: 'boolean',
  scale: 1,
  min: 0,
  max: 1,
});

/** Money that cannot be negative. */
export const money = (path: string, label: Bilingual): Draft => ({
  path,
  label,
  kind: 'money',
  unit: 'yuan',
  scale: MONEY_SCALE,
  min: 0,
  max: MONEY_MAX,
});

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

/** A figure counted from a list, or typed where there is no list. */
export const spread = (draft: Draft): Draft => ({ ...draft, spread: true });

/** Yuan for one unit of a foreign currency. */
export const exchangeRate = (path: string, label: Bilingual): Draft => ({
  path,
  label,
  kind: 'count',
  unit: 'ratio',
  scale: SHARE_SCALE,
  min: 1,
  max: 10 ** 7 * SHARE_SCALE,
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

export const date = (path: string, label: Bilingual): Draft => ({
  path,
  label,
  kind: 'date',
  unit: 'day',
  scale: 1,
  min: FIRST_DAY,
  max: LAST_DAY,
});

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
  let slot = firstSlot;
  const entries = Object.entries<Draft>(drafts).map(([name, draft]) => {
    const fact: Fact = { ...draft, slot, yearsBack };
    slot += draft.spread === true ? 2 : 1;
    return [name, fact] as const;
  });
  return Object.fromEntries(entries) as Record<K, Fact>;
}

/** The first slot after a section. */
export function slotAfter(section: Readonly<Record<string, Fact>>): number {
  return Math.max(...Object.values(section).map((fact) => fact.slot + (fact.spread === true ? 2 : 1)));
}

/** The full path of a fact for an evaluation in `asOfYear`: `dossier.years.2025.staffTotal`. */
export function factPath(fact: Fact, asOfYear: number): string {
  if (fact.path === 'asOf') return fact.path;
  return fact.yearsBack === 0 ? `dossier.${fact.path}` : `dossier.years.${asOfYear - fact.yearsBack}.${fact.path}`;
}
