import type { Fact, Frame } from '../dossier/fact.ts';
import { TRUE, UNKNOWN } from '../kernel/trit.ts';
import type { CompiledCondition } from './compiled-condition.ts';
import { compileCondition } from './condition.ts';
import type { BandsItem, ChoiceItem, DeclaredItem, GroupItem, Item, PointRange, RowsItem } from './definition.ts';
import {
  at,
  bandsByTests,
  hull,
  isKnown,
  isSettled,
  pack,
  type PackedPoints,
  packedMax,
  packedMin,
  unknownAmong,
} from './measures/measure.ts';
import { compileMeasure } from './measures/index.ts';
import { quickRows } from './value-rows.ts';

/** A scored item compiled to plain functions over a frame. */
export interface CompiledItem {
  readonly points: (frame: Frame) => PackedPoints;
  readonly facts: readonly Fact[];
  /** Names each unknown fact that still widens the interval, with the width of points that it holds. */
  readonly unknowns: (frame: Frame, visit: (fact: Fact, width: number) => void) => void;
  /** The figure behind the points, for display; null where there is none or it is unknown. */
  readonly actual: (frame: Frame) => number | null;
  readonly unit: string | null;
}

const packed = ([min, max]: PointRange): PackedPoints => pack(min, max);
const width = (points: PackedPoints): number => packedMax(points) - packedMin(points);
const noFigure = (): null => null;

export function compileItem(item: Item): CompiledItem {
  switch (item.kind) {
    case 'bands':
      return compileBands(item);
    case 'rows':
      return compileRows(item);
    case 'choice':
      return compileChoice(item);
    case 'declared':
      return compileDeclared(item);
    case 'best':
    case 'sum':
      return compileGroup(item);
  }
}

function compileBands({ measure, rows, otherwise }: BandsItem): CompiledItem {
  const compiled = compileMeasure(measure);
  const bands = rows.map((row) => ({ op: row.op, threshold: row.threshold, points: packed(row.points) }));
  const points = compiled.bands(bands, packed(otherwise));
  const tests = rows.map((row) => compiled.test(row.op, row.threshold));
  const relevant = compiled.relevant ?? (() => compiled.facts);
  return {
    points,
    facts: compiled.facts,
    unknowns: (frame, visit) => {
      const unknown = relevant(frame).filter((fact) => !isSettled(frame, fact));
      if (unknown.length === 0 || !tests.some((test) => test(frame) === UNKNOWN)) return;
      const held = width(points(frame));
      for (const fact of unknown) visit(fact, held);
    },
    actual: compiled.actual,
    unit: compiled.unit,
  };
}

function compileRows(item: RowsItem): CompiledItem {
  const { rows, otherwise } = item;
  const conditions: readonly CompiledCondition[] = rows.map((row) => compileCondition(row.when));
  const ranges = rows.map((row) => packed(row.points));
  const bands = bandsByTests(
    conditions.map((condition) => condition.eval),
    ranges,
    packed(otherwise),
  );
  const points = quickRows(item, [...ranges, packed(otherwise)], bands);
  return {
    points,
    facts: [...new Set(conditions.flatMap((condition) => condition.facts))],
    unknowns: (frame, visit) => {
      const held = width(points(frame));
      for (const condition of conditions) {
        const truth = condition.eval(frame);
        if (truth === UNKNOWN) condition.unknowns(frame, (fact) => visit(fact, held));
        if (truth === TRUE) return;
      }
    },
    actual: noFigure,
    unit: null,
  };
}

function compileChoice({ fact, points }: ChoiceItem): CompiledItem {
  const ranges = points.map(packed);
  const open = ranges.reduce(hull);
  return {
    points: (frame) => {
      const code = at(frame, fact.slot);
      return isKnown(code) ? (ranges[code] as PackedPoints) : open;
    },
    facts: [fact],
    unknowns: (frame, visit) => unknownAmong([fact])(frame, () => visit(fact, width(open))),
    actual: noFigure,
    unit: null,
  };
}

function compileDeclared({ fact }: DeclaredItem): CompiledItem {
  const open = pack(fact.min, fact.max);
  return {
    points: (frame) => {
      const declared = at(frame, fact.slot);
      return isKnown(declared) ? pack(declared, declared) : open;
    },
    facts: [fact],
    unknowns: (frame, visit) => unknownAmong([fact])(frame, () => visit(fact, width(open))),
    actual: (frame) => (isKnown(at(frame, fact.slot)) ? at(frame, fact.slot) : null),
    unit: fact.unit,
  };
}

function compileGroup({ kind, of, cap }: GroupItem): CompiledItem {
  const parts = of.map((part) => compileItem(part.item));
  return {
    points: kind === 'sum' ? sumOf(parts, cap) : bestOf(parts),
    facts: [...new Set(parts.flatMap((part) => part.facts))],
    unknowns: (frame, visit) => {
      let best = -1;
      if (kind === 'best') for (const part of parts) best = Math.max(best, packedMin(part.points(frame)));
      // Of several indicators only one that can still beat the sure one matters.
      for (const part of parts) if (packedMax(part.points(frame)) > best) part.unknowns(frame, visit);
    },
    actual: kind === 'best' ? (frame) => leading(parts, frame).actual(frame) : noFigure,
    unit: kind === 'best' ? (parts[0]?.unit ?? null) : null,
  };
}

function sumOf(parts: readonly CompiledItem[], cap: number) {
  const evals = parts.map((part) => part.points);
  const sum = (frame: Frame): PackedPoints => {
    let total = 0;
    for (const points of evals) total += points(frame);
    return packedMax(total) <= cap ? total : pack(Math.min(packedMin(total), cap), Math.min(packedMax(total), cap));
  };
  const shared = sharedByParts(parts);
  return shared === undefined
    ? sum
    : (frame: Frame): PackedPoints => (isKnown(at(frame, shared.slot)) ? sum(frame) : overValues(shared, frame, sum));
}

/** Most values of a fact that are tried one by one. */
const FEW = 5;

/** A fact of few values that several parts read, such as the years in business: the parts must agree on it. */
function sharedByParts(parts: readonly CompiledItem[]): Fact | undefined {
  const all = parts.flatMap((part) => [...new Set(part.facts)]);
  return all.find((fact, index) => all.indexOf(fact) !== index && fact.spread !== true && fact.max - fact.min <= FEW);
}

/** The interval over every value of an unknown fact. */
function overValues({ slot, min, max }: Fact, frame: Frame, sum: (frame: Frame) => PackedPoints): PackedPoints {
  let points = -1;
  for (let value = min; value <= max; value += 1) {
    frame[slot] = value;
    points = points < 0 ? sum(frame) : hull(points, sum(frame));
  }
  frame[slot] = Number.NaN;
  return points;
}

/** Indicators move in the same direction with the fact that they share, so the ends of the better one are the better ends. */
function bestOf(parts: readonly CompiledItem[]) {
  const evals = parts.map((part) => part.points);
  return (frame: Frame): PackedPoints => {
    let min = 0;
    let max = 0;
    for (let i = 0; i < evals.length; i += 1) {
      const points = (evals[i] as (frame: Frame) => PackedPoints)(frame);
      const low = packedMin(points);
      const high = packedMax(points);
      if (low > min) min = low;
      if (high > max) max = high;
    }
    return pack(min, max);
  };
}

/** The indicator that gives the most points for sure; the first of equals, preferring one with a figure to show. */
function leading(parts: readonly CompiledItem[], frame: Frame): CompiledItem {
  let best = parts[0] as CompiledItem;
  let sure = packedMin(best.points(frame));
  for (let i = 1; i < parts.length; i += 1) {
    const part = parts[i] as CompiledItem;
    const points = packedMin(part.points(frame));
    if (points > sure || (points === sure && best.actual(frame) === null && part.actual(frame) !== null)) {
      best = part;
      sure = points;
    }
  }
  return best;
}
