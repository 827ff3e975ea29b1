import type { Dossier } from '../dossier/dossier.ts';
import type { Frame } from '../dossier/fact.ts';
import { loadFrame, newFrame } from '../dossier/load-frame.ts';
import { and, FALSE, or, type Trit, TRUE, UNKNOWN } from '../kernel/trit.ts';
import type { CompiledVersion } from './compile.ts';
import type { CompiledCondition } from './condition.ts';
import type { CompiledItem } from './item.ts';
import { between, PACK, pack, type PackedPoints } from './measures/measure.ts';
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
  loadFrame(scratch, dossier, version.viewpoint(asOf));
  const total = totalPoints(version, scratch);
  const verdict = verdictOf(and(gatesHold(version, scratch), routeHolds(version, scratch, total)));
  if (version.score === null) return { verdict, score: null };
  const max = total % PACK;
  return { verdict, score: { min: (total - max) / PACK, max } };
}

export function gatesHold({ gates }: CompiledVersion, frame: Frame): Trit {
  let truth: Trit = TRUE;
  for (let i = 0; i < gates.length; i += 1) {
    truth = and(truth, (gates[i] as CompiledCondition).eval(frame));
    if (truth === FALSE) return FALSE;
  }
  return truth;
}

export function totalPoints({ items }: CompiledVersion, frame: Frame): PackedPoints {
  let total = 0;
  for (let i = 0; i < items.length; i += 1) total += (items[i] as CompiledItem).points(frame);
  return total;
}

/** The score or the way that replaces it; rulebooks without a score pass by their conditions alone. */
export function routeHolds(version: CompiledVersion, frame: Frame, total: PackedPoints): Trit {
  if (version.score === null) return version.direct === null ? TRUE : version.direct.eval(frame);
  const score = scoreHolds(version, frame, total);
  return version.direct === null || score === TRUE ? score : or(score, version.direct.eval(frame));
}

/** The total against the pass line, and every item that must give points. */
export function scoreHolds({ score, items, mustScore }: CompiledVersion, frame: Frame, total: PackedPoints): Trit {
  if (score === null) return TRUE;
  const passAt = score.passAt.amount;
  let truth: Trit = passAt === null ? UNKNOWN : intervalPasses(total, score.op, passAt);
  for (let i = 0; i < items.length; i += 1) {
    if (mustScore[i] === true) truth = and(truth, pointsAboveZero((items[i] as CompiledItem).points(frame)));
  }
  return truth;
}

/** Whether an item gives more than zero points. */
export function pointsAboveZero(points: PackedPoints): Trit {
  return between(points >= pack(1, 0), points % PACK > 0);
}

function intervalPasses(total: PackedPoints, op: Comparator, passAt: number): Trit {
  const max = total % PACK;
  const min = (total - max) / PACK;
  return between(satisfies(Math.sign(min - passAt), op), satisfies(Math.sign(max - passAt), op));
}
