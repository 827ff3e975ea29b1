import type { Fact, Frame } from '../../../shared/dossier/fact.ts';
import { newFrame } from '../../../shared/dossier/load-frame.ts';
import { dayNumber } from '../../../shared/kernel/civil-date.ts';
import type { CompiledVersion } from '../../../shared/rules/compile.ts';
import { isSettled, leastOf, mostOf, setFact } from '../../../shared/rules/measures/measure.ts';
import { isFact, isObject, isThreshold, type Threshold } from '../rule-parts.ts';
import type { Situation } from './dossiers.ts';

/** The frame that a version reads from a situation, of its own. */
export function frameOf({ version, dossier, asOf }: Situation): Frame {
  const frame = newFrame();
  version.load(frame, dossier, version.viewpoint(asOf));
  return frame;
}

export const unknownIn = (facts: readonly Fact[], frame: Frame): Fact[] => [...new Set(facts)].filter((fact) => !isSettled(frame, fact));

function thresholdsIn(value: unknown): Threshold[] {
  if (isThreshold(value)) return [value];
  if (isFact(value)) return [];
  return Array.isArray(value) || isObject(value) ? Object.values(value).flatMap(thresholdsIn) : [];
}

const pools = new WeakMap<CompiledVersion, Map<Fact, readonly number[]>>();

/** Values at which an outcome can turn: the ends of a fact's range, the smallest positive one, and the neighbours of every threshold. */
export function poolOf(version: CompiledVersion, fact: Fact): readonly number[] {
  const known = pools.get(version) ?? new Map<Fact, readonly number[]>();
  pools.set(version, known);
  let pool = known.get(fact);
  if (pool === undefined) {
    const near = thresholdsIn(version.definition.criteria)
      .filter(({ unit, amount }) => unit === fact.unit && amount !== null)
      .flatMap(({ amount, per }) => [-1, 0, 1].map((step) => Math.round(((amount ?? 0) * fact.scale) / per) + step));
    const short = fact.max - fact.min <= 5 ? Array.from({ length: fact.max - fact.min + 1 }, (_, i) => fact.min + i) : [];
    const days = fact.kind === 'date' ? ['2000-01-01', '2015-01-01', '2024-01-01', '2026-06-30'].map(dayNumber) : [];
    pool = [...new Set([fact.min, fact.max, 0, 1, ...short, ...near, ...days])].filter((n) => n >= fact.min && n <= fact.max);
    known.set(fact, pool);
  }
  return pool;
}

/** A repeatable stream of whole numbers below a bound (mulberry32). */
export function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Completions of the unknown facts: all at either end, then throws of the dice over the pools. */
export function* completions(version: CompiledVersion, frame: Frame, open: readonly Fact[]): Generator<Frame> {
  const roll = dice(open.length + 1);
  const filled = (pick: (pool: readonly number[], fact: Fact) => number): Frame => {
    const copy = frame.slice();
    for (const fact of open) {
      // What is counted from a list stays within what the list allows.
      const value = pick(poolOf(version, fact), fact);
      setFact(copy, fact, Math.min(Math.max(value, leastOf(frame, fact)), mostOf(frame, fact)));
    }
    return copy;
  };
  yield filled((_, fact) => fact.min);
  yield filled((_, fact) => fact.max);
  for (let i = 0; i < 600; i += 1) {
    yield filled((pool, fact) => (roll(3) === 0 ? (roll(2) === 0 ? fact.min : fact.max) : (pool[roll(pool.length)] ?? fact.min)));
  }
}
