import type { Dossier } from '../dossier/dossier.ts';
import { type Fact, factPath, type Frame } from '../dossier/fact.ts';
import { conduct, intellectualProperty as I } from '../dossier/facts.ts';
import { and, FALSE, type Trit, TRUE, UNKNOWN } from '../kernel/trit.ts';
import type { CompiledCriterion, CompiledVersion } from './compile.ts';
import { setFact } from './measures/measure.ts';
import { gatesHold, routeHolds, scoredRouteHolds, totalPoints, verdictOf } from './decide.ts';

interface Waiting {
  readonly fact: Fact;
  /** Points that the fact still holds. */
  width: number;
  /** True where some value of this fact alone decides the verdict. */
  decisive: boolean;
}

/**
 * The unknown facts that an undecided verdict waits for, most decisive first: those that alone can decide it,
 * then by the width of points they hold, then in dossier order. Empty when the verdict is decided.
 */
export function missingPaths(
  version: CompiledVersion,
  frame: Frame,
  { dossier, asOfYear }: { dossier: Dossier; asOfYear: number },
): string[] {
  const waiting = new Map<number, Waiting>();
  const add = (fact: Fact, width: number, decisive: boolean): void => {
    const known = waiting.get(fact.slot);
    if (known === undefined) waiting.set(fact.slot, { fact, width, decisive });
    else {
      known.width = Math.max(known.width, width);
      known.decisive ||= decisive;
    }
  };
  for (const criterion of openCriteria(version, frame)) {
    const { condition, item } = criterion;
    // One failing conduct fact or declaration ends it: no need to try values.
    const vetoes = criterion.role === 'gate' && condition !== null && condition.failsByOne;
    condition?.unknowns(frame, (fact) => add(fact, 0, vetoes));
    if (condition?.settledBy !== undefined) add(condition.settledBy, 0, false);
    item?.unknowns(frame, (fact, width) => add(fact, width, false));
  }
  const list = [...waiting.values()];
  for (const entry of list) entry.decisive ||= decidesAlone(version, frame, entry.fact);
  list.sort((a, b) => Number(b.decisive) - Number(a.decisive) || b.width - a.width || a.fact.slot - b.fact.slot);
  return distinct(list.map(({ fact }) => pathIn(dossier, fact, asOfYear)));
}

/** Criteria and items that still hold the verdict open: not those that another route has settled. */
function openCriteria(version: CompiledVersion, frame: Frame): readonly CompiledCriterion[] {
  const score = version.score === null ? FALSE : scoredRouteHolds(version, frame, totalPoints(version, frame));
  const direct = version.direct === null ? FALSE : version.direct.eval(frame);
  return version.criteria.filter(({ role, condition }) => {
    if (role === 'gate') return condition?.eval(frame) === UNKNOWN;
    if (role === 'direct') return direct === UNKNOWN && score !== TRUE;
    return role === 'scored' && score === UNKNOWN && direct !== TRUE;
  });
}

function verdictNow(version: CompiledVersion, frame: Frame): Trit {
  return and(gatesHold(version, frame), routeHolds(version, frame, totalPoints(version, frame)));
}

/** Tries the values at which a fact can turn a verdict: its ends, the smallest positive one, and every value of a short range. */
function decidesAlone(version: CompiledVersion, frame: Frame, fact: Fact): boolean {
  const { slot, min, max } = fact;
  const before = frame.slice(slot, slot + 2);
  const short = max - min <= 5;
  const values = short ? Array.from({ length: max - min + 1 }, (_, i) => min + i) : [min, max, 1];
  try {
    return values.some((value) => {
      setFact(frame, fact, value);
      return verdictOf(verdictNow(version, frame)) !== 'undetermined';
    });
  } finally {
    if (fact.spread === true) frame.set(before, slot);
    else frame[slot] = Number.NaN;
  }
}

/** Where the fact is to be entered: for what is derived from a list, the entry of the list that leaves it open. */
function pathIn(dossier: Dossier, fact: Fact, asOfYear: number): string {
  if (dossier.intellectualProperty?.items != null && (fact === I.classOne || fact === I.classTwo))
    return 'dossier.intellectualProperty.items';
  if (fact.spread === true && dossier.incubator?.tenantList != null) return 'dossier.incubator.tenantList';
  if (dossier.conduct?.events != null && Object.values(conduct).includes(fact)) return 'dossier.conduct.events';
  return factPath(fact, asOfYear);
}

const distinct = (paths: readonly string[]): string[] => [...new Set(paths)];
