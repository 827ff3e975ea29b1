import type { Assessment, Criterion, Flag, Reason, Route, Unit } from '../contract/assessment.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Frame } from '../dossier/fact.ts';
import { newFrame } from '../dossier/load-frame.ts';
import { FALSE, type Trit, TRUE, UNKNOWN } from '../kernel/trit.ts';
import { type CompiledCriterion, type CompiledVersion, needOf } from './compile.ts';
import { reaches, scoreHolds, verdictOf } from './decide.ts';
import { flagsOf } from './flags.ts';
import { gapOf } from './gap.ts';
import { packedMax, packedMin, type PackedPoints } from './measures/measure.ts';
import { missingPaths } from './missing.ts';
import { type Standing, standingOf, truthOf } from './standing.ts';
import { displayThreshold, isInclusive } from './threshold.ts';

/** Changes whenever the same version, dossier and date could give other bytes than before. */
export const ENGINE_VERSION = '1';

export interface AssessOptions {
  /** Computes the gap of failed criteria; true unless switched off for speed. */
  readonly gaps?: boolean;
}

interface Context {
  readonly version: CompiledVersion;
  readonly frame: Frame;
  readonly dossier: Dossier;
  readonly asOfYear: number;
  readonly now: Standing;
  readonly total: PackedPoints;
  readonly gaps: boolean;
}

const scratch = newFrame();

/**
 * Judges a dossier by one version of a rulebook on one day, and explains it criterion by criterion.
 * Pure: the same version, dossier and date give the same bytes in every runtime. `asOf` is a real date `YYYY-MM-DD`;
 * the dossier must have passed `dossierSchema`. The contract's page describes the answer.
 */
// oxlint-disable-next-line max-params -- version, dossier and day are what an assessment is of; the options are rare
export function assess(version: CompiledVersion, dossier: Dossier, asOf: string, options: AssessOptions = {}): Assessment {
  const viewpoint = version.viewpoint(asOf);
  version.load(scratch, dossier, viewpoint);
  const now = standingOf(version, scratch);
  const { total } = now;
  const context: Context = { version, frame: scratch, dossier, asOfYear: viewpoint.asOfYear, now, total, gaps: options.gaps !== false };
  const truth = truthOf(now);
  const { id, effectiveFrom, effectiveTo, rulebook, definition } = version;
  return {
    rulebook: { id: rulebook.id, version: id, title: rulebook.title, effectiveFrom, effectiveTo, sources: sourcesOf(definition.sources) },
    asOf,
    verdict: verdictOf(truth),
    route: truth === TRUE ? routeOf(version, now.scored) : null,
    score: scoreInterval(version, total),
    criteria: version.criteria.map((criterion) => explain(criterion, context)),
    missing: truth === UNKNOWN ? missingPaths(version, scratch, context) : [],
    flags: flagsOf(version, { frame: scratch, dossier, asOf, asOfYear: viewpoint.asOfYear }) satisfies Flag[],
    deduction: null,
  };
}

function sourcesOf(citations: CompiledVersion['definition']['sources']): Assessment['rulebook']['sources'] {
  return citations.map(({ document, clause }) => ({ document, clause }));
}

function routeOf(version: CompiledVersion, scored: Trit): Route {
  if (version.score === null) return 'conditions';
  return scored === TRUE ? 'score' : 'direct';
}

function scoreInterval({ score }: CompiledVersion, total: PackedPoints): Assessment['score'] {
  if (score === null) return null;
  return {
    min: packedMin(total),
    max: packedMax(total),
    of: score.of,
    passAt: displayThreshold(score.passAt) ?? 0,
    passAtInclusive: isInclusive(score.op),
  };
}

const OUTCOMES = ['not-met', 'undetermined', 'met'] as const;

function explain(criterion: CompiledCriterion, context: Context): Criterion {
  const { definition, item } = criterion;
  const points = item === null ? undefined : item.points(context.frame);
  const truth = outcomeOf(criterion, context, points);
  const outcome = truth === null ? 'not-applicable' : (OUTCOMES[truth] as Criterion['outcome']);
  const { actual, threshold, unit } = criterion.show(context.frame, truth, context.total);
  const gap = truth === FALSE && context.gaps ? gapOf(context.version, criterion, context) : null;
  const reason = truth === UNKNOWN ? reasonOf(criterion, context) : null;
  const { id, label, rule } = definition;
  const sources = criterion.sources.slice();
  // Both written out in full: one shape each, and the contract's member order.
  if (points === undefined || rule.role !== 'scored')
    return { id, label, outcome, reason, actual, threshold, unit: unit as Unit | null, gap, sources };
  const held = { min: packedMin(points), max: packedMax(points), of: rule.of };
  return { id, label, outcome, reason, actual, threshold, unit: unit as Unit | null, points: held, gap, sources };
}

/** Null where the criterion has no outcome of its own. */
function outcomeOf(
  { definition: { rule }, condition, applies, score }: CompiledCriterion,
  { version, frame, total }: Context,
  points: PackedPoints | undefined,
): Trit | null {
  if (applies !== null && applies.eval(frame) === FALSE) return null;
  if (condition !== null) return condition.eval(frame);
  if (score !== null) return scoreHolds(version, frame, total);
  const need = needOf(rule);
  return need > 0 && points !== undefined ? reaches(points, need) : null;
}

/** Several causes are named in the contract's order: a missing fact, then a number of the bureau, then a person. */
function reasonOf({ condition, item, score }: CompiledCriterion, { version, frame }: Context): Reason {
  let facts = 0;
  const count = (): void => {
    facts += 1;
  };
  condition?.unknowns(frame, count);
  item?.unknowns(frame, count);
  if (score !== null) for (const part of version.items) part.unknowns(frame, count);
  if (facts > 0) return 'missing-fact';
  return condition?.awaitsBureau(frame) === true ? 'bureau-set' : 'judgement';
}
