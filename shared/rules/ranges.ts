import type { Fact, Frame } from '../dossier/fact.ts';
import { FALSE, type Trit, TRUE, UNKNOWN } from '../kernel/trit.ts';
import type { Condition, TestCondition } from './definition.ts';
import { at, isKnown, scaledThreshold } from './measures/measure.ts';

/** A fact whose exact number must lie between two others, both included: a declared yes or no, one choice, a limit on one figure. */
interface Range {
  readonly slot: number;
  readonly from: number;
  readonly to: number;
}

type Eval = (frame: Frame) => Trit;

/** Codes of choices in the frame. Throws on a value that is none of the fact's. */
export function codesOf(fact: Fact, values: readonly string[]): readonly number[] {
  return values.map((value) => {
    const code = fact.choices?.indexOf(value) ?? -1;
    if (code < 0) throw new Error(`"${value}" is no choice of ${fact.path}; it has ${fact.choices?.join(', ') ?? 'none'}`);
    return code;
  });
}

/** The condition as a range of one fact; null where it is more than that. */
function rangeOf(condition: Condition): Range | null {
  if (condition.kind === 'is') return exactly(condition.fact, condition.value ? 1 : 0);
  if (condition.kind === 'test') return limitOf(condition);
  if (condition.kind !== 'among') return null;
  const [code, ...others] = codesOf(condition.fact, condition.values);
  return code === undefined || others.length > 0 ? null : exactly(condition.fact, code);
}

const exactly = ({ slot }: Fact, code: number): Range => ({ slot, from: code, to: code });

/** A frame holds whole numbers, so "below 5" is "at most 4". */
function limitOf({ measure, op, threshold }: TestCondition): Range | null {
  if (measure.kind !== 'value' || measure.fact.spread === true || threshold.amount === null) return null;
  const { slot, scale, min, max } = measure.fact;
  const limit = scaledThreshold(threshold, scale);
  const from = op === '>=' ? limit : op === '>' ? limit + 1 : Number.NEGATIVE_INFINITY;
  const to = op === '<=' ? limit : op === '<' ? limit - 1 : Number.POSITIVE_INFINITY;
  // What holds for every value holds for an unknown one, too: that is no plain range.
  return min >= from && max <= to ? null : { slot, from, to };
}

/** Apart: ranges, and conditions that are more than that. The order does not matter to "all" and "any". */
export function sortOut(conditions: readonly Condition[]): { ranges: readonly Range[]; others: readonly Condition[] } {
  const pairs = conditions.map((condition) => ({ condition, range: rangeOf(condition) }));
  return {
    ranges: pairs.flatMap(({ range }) => (range === null ? [] : [range])),
    others: pairs.flatMap(({ condition, range }) => (range === null ? [condition] : [])),
  };
}

/** Most of every rulebook is single facts that must all hold: one loop asks them, without a call for each. */
export function allRanges(ranges: readonly Range[]): Eval {
  const { slots, from, to } = columns(ranges);
  return (frame) => {
    let truth: Trit = TRUE;
    for (let i = 0; i < slots.length; i += 1) {
      const value = at(frame, slots[i] as number);
      if (value >= (from[i] as number) && value <= (to[i] as number)) continue;
      if (isKnown(value)) return FALSE;
      truth = UNKNOWN;
    }
    return truth;
  };
}

/** The same where one is enough. */
export function anyRange(ranges: readonly Range[]): Eval {
  const { slots, from, to } = columns(ranges);
  return (frame) => {
    let truth: Trit = FALSE;
    for (let i = 0; i < slots.length; i += 1) {
      const value = at(frame, slots[i] as number);
      if (value >= (from[i] as number) && value <= (to[i] as number)) return TRUE;
      if (!isKnown(value)) truth = UNKNOWN;
    }
    return truth;
  };
}

function columns(ranges: readonly Range[]): { slots: readonly number[]; from: Float64Array; to: Float64Array } {
  return {
    slots: ranges.map(({ slot }) => slot),
    from: Float64Array.from(ranges, (range) => range.from),
    to: Float64Array.from(ranges, (range) => range.to),
  };
}
