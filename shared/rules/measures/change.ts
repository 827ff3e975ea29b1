import type { Frame } from '../../dossier/fact.ts';
import { compareProducts, SAFE } from '../../kernel/exact.ts';
import { FALSE, type Trit, TRUE, UNKNOWN } from '../../kernel/trit.ts';
import type { ChangeMeasure, CompoundMeasure } from '../definition.ts';
import { type Comparator, satisfies, type Threshold } from '../threshold.ts';
import { at, bandsOf, bureauSet, type CompiledMeasure, isKnown, leastOf, mostOf } from './measure.ts';

/** Change over the year before. A base of zero or less gives no rate, and no rate never passes. */
export function compileChange({ from, to }: ChangeMeasure): CompiledMeasure {
  const test = (op: Comparator, threshold: Threshold) => {
    const { amount, per } = threshold;
    if (amount === null) return bureauSet;
    const passes = (base: number, top: number): boolean => base > 0 && satisfies(compareProducts(top, per, base, per + amount), op);
    return overEnds({ from, to }, passes);
  };
  return { ...parts({ from, to }), test, bands: bandsOf(test), actual: (frame) => rate(frame, { from, to }, (ratio) => ratio - 1) };
}

/** Compound yearly growth over two years: `to ≥ from × (1 + p)²`. */
export function compileCompound({ from, to }: CompoundMeasure): CompiledMeasure {
  const test = (op: Comparator, threshold: Threshold) => {
    const { amount, per } = threshold;
    if (amount === null) return bureauSet;
    const passes = (base: number, top: number): boolean =>
      base > 0 && satisfies(compareProducts(top, per * per, base, (per + amount) ** 2), op);
    return overEnds({ from, to }, passes);
  };
  return {
    ...parts({ from, to }),
    test,
    bands: bandsOf(test),
    actual: (frame) => rate(frame, { from, to }, (ratio) => Math.sqrt(ratio) - 1),
  };
}

type Ends = Pick<ChangeMeasure, 'from' | 'to'>;

const parts = ({ from, to }: Ends) => ({ unit: 'ratio' as const, facts: [from, to] });

/** The condition is monotone in the top and, above zero, in the base: its extremes lie at the ends of the ranges. */
function overEnds({ from, to }: Ends, passes: (base: number, top: number) => boolean) {
  return (frame: Frame): Trit => {
    const base = at(frame, from.slot);
    const top = at(frame, to.slot);
    if (isKnown(base) && isKnown(top)) return passes(base, top) ? TRUE : FALSE;
    const bases = isKnown(base) ? [base] : [from.min, 1, from.max];
    const answers = bases.flatMap((b) => [passes(b, leastOf(frame, to)), passes(b, mostOf(frame, to))]);
    return answers.every(Boolean) ? TRUE : answers.some(Boolean) ? UNKNOWN : FALSE;
  };
}

/** For display: six decimals, half up; null without a base. */
function rate(frame: Frame, { from, to }: Ends, turn: (ratio: number) => number): number | null {
  const [base, top] = [at(frame, from.slot), at(frame, to.slot)];
  if (!isKnown(base) || !isKnown(top) || base <= 0 || top >= SAFE) return null;
  return Math.floor(turn(top / base) * 1_000_000 + 0.5) / 1_000_000;
}
