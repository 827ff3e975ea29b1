import { dayNumber } from '../kernel/civil-date.ts';
import { COUNT_SCALE, MONEY_SCALE, SHARE_SCALE } from '../kernel/exact.ts';
import type { Fact } from './fact.ts';

/** What a dossier declares, as the exact number that a frame holds; NaN where it says nothing. */
type Declared<T> = T | null | undefined;

export const bit = (value: Declared<boolean>): number => (value === true ? 1 : value === false ? 0 : Number.NaN);
export const fen = (value: Declared<number>): number => (value == null ? Number.NaN : Math.round(value * MONEY_SCALE));
export const heads = (value: Declared<number>): number => (value == null ? Number.NaN : Math.round(value * COUNT_SCALE));
export const millionths = (value: Declared<number>): number => (value == null ? Number.NaN : Math.round(value * SHARE_SCALE));
export const plain = (value: Declared<number>): number => value ?? Number.NaN;
export const day = (value: Declared<string>): number => (value == null ? Number.NaN : dayNumber(value));

/** Code of a choice in the frame: its place in the fact's list. */
export function code(value: Declared<string>, { choices }: Fact): number {
  if (value == null || choices === undefined) return Number.NaN;
  for (let i = 0; i < choices.length; i += 1) if (choices[i] === value) return i;
  return Number.NaN;
}
