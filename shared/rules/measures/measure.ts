import type { Fact, FactUnit, Frame } from '../../dossier/fact.ts';
import { FALSE, type Trit, TRUE, UNKNOWN } from '../../kernel/trit.ts';
import type { Comparator, Threshold } from '../threshold.ts';

/** Points as one integer, `min × 1024 + max`: an evaluation allocates nothing and sums stay sums. Points are whole. */
export type PackedPoints = number;
const BITS = 10;
const MAX_PART = (1 << BITS) - 1;
export const pack = (min: number, max: number): PackedPoints => (min << BITS) + max;
export const packedMin = (points: PackedPoints): number => points >> BITS;
export const packedMax = (points: PackedPoints): number => points & MAX_PART;

/** The smallest interval that holds both. */
export function hull(a: PackedPoints, b: PackedPoints): PackedPoints {
  return pack(Math.min(packedMin(a), packedMin(b)), Math.max(packedMax(a), packedMax(b)));
}

export interface Band {
  readonly op: Comparator;
  readonly threshold: Threshold;
  readonly points: PackedPoints;
}

/** A measure compiled to plain functions over a frame. */
export interface CompiledMeasure {
  readonly unit: FactUnit;
  readonly facts: readonly Fact[];
  /** The facts that can still change the answer in this frame; all of them where absent. */
  readonly relevant?: (frame: Frame) => readonly Fact[];
  /** Three-valued: decided as soon as no completion of the measure's unknown facts can change it. */
  test(op: Comparator, threshold: Threshold): (frame: Frame) => Trit;
  /** Points of the first band that holds, as an interval over all completions. */
  bands(rows: readonly Band[], otherwise: PackedPoints): (frame: Frame) => PackedPoints;
  /** For display; null while unknown. */
  actual(frame: Frame): number | null;
}

/** The frame's value in a slot; every slot of a frame exists. */
export const at = (frame: Frame, slot: number): number => frame[slot] as number;
export const isKnown = (value: number): boolean => value === value;

/** The least value that a fact can still have in this frame. */
export function leastOf(frame: Frame, fact: Fact): number {
  const value = at(frame, fact.slot);
  return isKnown(value) ? value : fact.min;
}

/** The greatest value that a fact can still have in this frame. */
export function mostOf(frame: Frame, fact: Fact): number {
  const value = at(frame, fact.spread === true ? fact.slot + 1 : fact.slot);
  return isKnown(value) ? value : fact.max;
}

/** True where the fact can have one value only. */
export function isSettled(frame: Frame, fact: Fact): boolean {
  const value = at(frame, fact.slot);
  return fact.spread === true ? value === at(frame, fact.slot + 1) : isKnown(value);
}

/** Writes a value as if it had been declared; NaN makes the fact unknown. */
export function setFact(frame: Frame, fact: Fact, value: number): void {
  if (fact.spread !== true) frame[fact.slot] = value;
  else {
    frame[fact.slot] = isKnown(value) ? value : fact.min;
    frame[fact.slot + 1] = isKnown(value) ? value : fact.max;
  }
}

/** Collects the unknown ones among a fixed list of facts. */
export function unknownAmong(facts: readonly Fact[]) {
  return (frame: Frame, visit: (fact: Fact) => void): void => {
    for (const fact of facts) if (!isSettled(frame, fact)) visit(fact);
  };
}

/** The integer that a threshold becomes in a fact's scale. */
export function scaledThreshold(threshold: Threshold, scale: number): number {
  const scaled = ((threshold.amount ?? Number.NaN) * scale) / threshold.per;
  if (threshold.amount !== null && !Number.isInteger(scaled)) {
    throw new Error(`threshold ${threshold.amount}/${threshold.per} is no whole number on the fact's grid of 1/${scale}`);
  }
  return scaled;
}

export const bureauSet = (): Trit => UNKNOWN;

/** Joins what the least and the most favourable completion say. */
export function between(worst: boolean, best: boolean): Trit {
  return worst ? TRUE : best ? UNKNOWN : FALSE;
}

/** Bands of a measure from its own test. */
export function bandsOf(test: CompiledMeasure['test']): CompiledMeasure['bands'] {
  return (rows, otherwise) =>
    bandsByTests(
      rows.map((row) => test(row.op, row.threshold)),
      rows.map((row) => row.points),
      otherwise,
    );
}

/** Bands by their tests: right for every measure, quicker ways are a measure's own. */
export function bandsByTests(tests: readonly ((frame: Frame) => Trit)[], ranges: readonly PackedPoints[], otherwise: PackedPoints) {
  return (frame: Frame): PackedPoints => bandsBy((i) => (tests[i] as (frame: Frame) => Trit)(frame), ranges, otherwise);
}

/** From the first band that may hold to the first that certainly does; with what is given otherwise where none is certain. */
export function bandsBy(truthOf: (band: number) => Trit, ranges: readonly PackedPoints[], otherwise: PackedPoints): PackedPoints {
  let points = -1;
  for (let i = 0; i < ranges.length; i += 1) {
    const truth = truthOf(i);
    if (truth === FALSE) continue;
    const row = ranges[i] as PackedPoints;
    points = points < 0 ? row : hull(points, row);
    if (truth === TRUE) return points;
  }
  return points < 0 ? otherwise : hull(points, otherwise);
}
