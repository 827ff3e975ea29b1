import type { FactUnit } from '../dossier/fact.ts';
import { dayNumber } from '../kernel/civil-date.ts';
import type { Citation } from './citation.ts';

export type Comparator = '>=' | '>' | '<=' | '<';

/**
 * A limit as the policy prints it: the exact number `amount / per` in `unit`, with its source.
 * `amount` is null while nobody has published the number (bureau-set): then every test on it is undetermined.
 */
export interface Threshold {
  readonly amount: number | null;
  readonly per: number;
  readonly unit: FactUnit;
  readonly cite: Citation;
  /** The date that the amount counts in days, where the limit is a date. */
  readonly date?: string;
}

const limit =
  (unit: FactUnit, per = 1) =>
  (amount: number, cite: Citation): Threshold => ({ amount, per, unit, cite });

/** `percent(30, cite)`: 30 %, compared by cross-multiplication. */
export const percent = limit('ratio', 100);
/** `wan(5000, cite)`: 5,000 万元, held in yuan. */
export const wan = (amount: number, cite: Citation): Threshold => limit('yuan')(amount * 10_000, cite);
export const persons = limit('person');
export const items = limit('item');
export const points = limit('point');
export const days = limit('day');
export const rank = limit('rank');
export const years = limit('year');
export const months = limit('month');
export const squareMetres = limit('square-metre');
/** `millionUsd(100, cite)`: 100 million US dollars. */
export const millionUsd = (amount: number, cite: Citation): Threshold => limit('usd')(amount * 1_000_000, cite);
/** `yi(5, cite)`: 5 亿元. */
export const yi = (amount: number, cite: Citation): Threshold => limit('yuan')(amount * 100_000_000, cite);
/** A calendar date as a limit. */
export const onDate = (date: string, cite: Citation): Threshold => ({ ...limit('day')(dayNumber(date), cite), date });
/** A number that nobody has published: null until the bureau enters it. */
export const bureauSetLimit = (unit: FactUnit, cite: Citation): Threshold => ({ amount: null, per: 1, unit, cite });

/** The threshold as a number for display: 0.3, 50000000, 500; null while bureau-set. */
export function displayThreshold(threshold: Threshold): number | null {
  return threshold.amount === null ? null : threshold.amount / threshold.per;
}

/** True where the comparator lets the printed number itself pass (含). */
export const isInclusive = (op: Comparator): boolean => op === '>=' || op === '<=';

/** Whether a three-way comparison result satisfies the comparator. */
export function satisfies(sign: number, op: Comparator): boolean {
  if (op === '>=') return sign >= 0;
  if (op === '>') return sign > 0;
  return op === '<=' ? sign <= 0 : sign < 0;
}
