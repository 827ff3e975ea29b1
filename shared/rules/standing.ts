import type { Fact, Frame } from '../dossier/fact.ts';
import { and, FALSE, or, type Trit, TRUE, UNKNOWN } from '../kernel/trit.ts';
import type { CompiledVersion, Readers } from './compile.ts';
import { scoredRouteHolds, totalPoints } from './decide.ts';
import type { PackedPoints } from './measures/measure.ts';

/** Where a verdict stands, part by part: trying another value of one fact then evaluates only the parts that read it. */
export interface Standing {
  readonly gates: Trit;
  /** The same one by one. */
  readonly eachGate: readonly Trit[];
  /** The scored route; where a rulebook has no score, its conditions alone pass unless there is a direct route. */
  readonly scored: Trit;
  readonly direct: Trit;
  readonly total: PackedPoints;
}

export function standingOf(version: CompiledVersion, frame: Frame): Standing {
  const total = totalPoints(version, frame);
  const eachGate = version.eachGate.map((gate) => gate.eval(frame));
  return {
    gates: eachGate.reduce(and, TRUE),
    eachGate,
    scored: scoredNow(version, frame, total),
    direct: version.direct === null ? FALSE : version.direct.eval(frame),
    total,
  };
}

/** The verdict as a truth value. */
export const truthOf = ({ gates, scored, direct }: Standing): Trit => and(gates, or(scored, direct));

function scoredNow(version: CompiledVersion, frame: Frame, total: PackedPoints): Trit {
  if (version.score === null) return version.direct === null ? TRUE : FALSE;
  return scoredRouteHolds(version, frame, total);
}

/** Points of the items that read a fact. */
export function pointsOf({ items }: Readers, frame: Frame): PackedPoints {
  let points = 0;
  for (let i = 0; i < items.length; i += 1) points += items[i]?.points(frame) ?? 0;
  return points;
}

/** Whether the verdict is decided once the fact has the value that stands in the frame. */
export function isDecided(version: CompiledVersion, frame: Frame, { readers, now, otherGates, otherPoints }: Trial): boolean {
  let gates = otherGates;
  for (let i = 0; i < readers.gates.length; i += 1) {
    gates = and(gates, version.eachGate[readers.gates[i] as number]?.eval(frame) ?? TRUE);
    if (gates === FALSE) return true;
  }
  const scored = readers.items.length === 0 ? now.scored : scoredNow(version, frame, otherPoints + pointsOf(readers, frame));
  const direct = readers.direct && version.direct !== null ? version.direct.eval(frame) : now.direct;
  return and(gates, or(scored, direct)) !== UNKNOWN;
}

/** A fact whose values are tried, with what does not depend on it. */
export interface Trial {
  readonly readers: Readers;
  readonly now: Standing;
  readonly otherGates: Trit;
  readonly otherPoints: PackedPoints;
}

export function trialOf(version: CompiledVersion, frame: Frame, { fact, now }: { fact: Fact; now: Standing }): Trial {
  const readers = readersOf(version, fact);
  let otherGates: Trit = TRUE;
  for (let i = 0; i < now.eachGate.length; i += 1) {
    if (!readers.gates.includes(i)) otherGates = and(otherGates, now.eachGate[i] as Trit);
  }
  return { readers, now, otherGates, otherPoints: now.total - pointsOf(readers, frame) };
}

const NOBODY: Readers = { gates: [], direct: false, items: [] };

/** Which parts of a verdict read a fact. */
export const readersOf = (version: CompiledVersion, fact: Fact): Readers => version.readers.get(fact.slot) ?? NOBODY;
