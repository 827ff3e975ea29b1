import type { Dossier } from '../dossier/dossier.ts';
import type { Frame } from '../dossier/fact.ts';
import { newFrame } from '../dossier/load-frame.ts';
import { and, FALSE, or, type Trit, TRUE, UNKNOWN } from '../kernel/trit.ts';
import type { CompiledVersion } from './compile.ts';
import type { CompiledItem } from './item.ts';
import { between, packedMax, packedMin, type PackedPoints } from './measures/measure.ts';
import { type Comparator, satisfies } from './threshold.ts';

export type Verdict = 'eligible' | 'ineligible' | 'undetermined';

export interface Decision {
  readonly verdict: Verdict;
  /** Null where the rulebook has no score. */
  readonly score: { readonly min: number; readonly max: number } | null;
}

const VERDICTS: readonly Verdict[] = ['ineligible', 'undetermined', 'eligible'];
export const verdictOf = (truth: Trit): Verdict => VERDICTS[truth] as Verdict;

// Evaluation is synchronous, so one frame serves every call.
const scratch = newFrame();

/**
 * Verdict and score alone, without explanation: the quick path for lists and counts.
 * The dossier must have passed `dossierSchema`; `asOf` is a real date.
 */
export function decide(version: CompiledVersion, dossier: Dossier, asOf: string): Decision {
  const { stages, items, needs, direct } = version;
  const viewpoint = version.viewpoint(asOf);
  stages.score(scratch, dossier, viewpoint);
  let total = 0;
  let truth: Trit = TRUE;
  for (let i = 0; i < items.length; i += 1) {
    const points = (items[i] as CompiledItem).points(scratch);
    const need = needs[i] as number;
    total += points;
    if (need > 0) truth = and(truth, reaches(points, need));
  }
  truth = version.score === null && direct !== null ? FALSE : and(truth, totalPasses(version, total));
  if (truth !== TRUE && direct !== null) {
    stages.direct(scratch, dossier, viewpoint);
    truth = or(truth, direct.eval(scratch));
  }
  if (truth !== FALSE) {
    stages.gates(scratch, dossier, viewpoint);
    truth = and(truth, version.gates(scratch));
  }
  const verdict = verdictOf(truth);
  if (version.score === null) return { verdict, score: null };
  return { verdict, score: { min: packedMin(total), max: packedMax(total) } };
}

export function totalPoints({ items }: CompiledVersion, frame: Frame): PackedPoints {
  let total = 0;
  for (let i = 0; i < items.length; i += 1) total += (items[i] as CompiledItem).points(frame);
  return total;
}

/** The total against the pass line, and what each item must reach by itself. */
export function scoredRouteHolds(version: CompiledVersion, frame: Frame, total: PackedPoints): Trit {
  const passes = totalPasses(version, total);
  return passes === FALSE ? FALSE : and(passes, needsHold(version, frame));
}

/** The criterion `score`: the total against the pass line, and where the policy says so also what each item must reach. */
export function scoreHolds(version: CompiledVersion, frame: Frame, total: PackedPoints): Trit {
  const passes = totalPasses(version, total);
  return version.score?.withItems === true ? and(passes, needsHold(version, frame)) : passes;
}

function totalPasses({ score }: CompiledVersion, total: PackedPoints): Trit {
  if (score === null) return TRUE;
  return score.passAt.amount === null ? UNKNOWN : intervalPasses(total, score.op, score.passAt.amount);
}

function needsHold({ items, needs }: CompiledVersion, frame: Frame): Trit {
  let truth: Trit = TRUE;
  for (let i = 0; i < items.length; i += 1) {
    const need = needs[i] as number;
    if (need > 0) truth = and(truth, reaches((items[i] as CompiledItem).points(frame), need));
  }
  return truth;
}

/** Whether an item reaches the points that it must have by itself. */
export function reaches(points: PackedPoints, need: number): Trit {
  return between(packedMin(points) >= need, packedMax(points) >= need);
}

function intervalPasses(total: PackedPoints, op: Comparator, passAt: number): Trit {
  return between(satisfies(packedMin(total) - passAt, op), satisfies(packedMax(total) - passAt, op));
}
