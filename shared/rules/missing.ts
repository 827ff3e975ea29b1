import type { Dossier } from '../dossier/dossier.ts';
import { type Fact, factPath, type Frame } from '../dossier/fact.ts';
import { conduct, intellectualProperty as I } from '../dossier/facts.ts';
import { TRUE, UNKNOWN } from '../kernel/trit.ts';
import type { CompiledCriterion, CompiledVersion } from './compile.ts';
import { setFact } from './measures/measure.ts';
import { isDecided, type Standing, trialOf } from './standing.ts';

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
  { dossier, asOfYear, now }: { dossier: Dossier; asOfYear: number; now: Standing },
): string[] {
  const waiting = waitingFacts(version, frame, now);
  for (const entry of waiting) entry.decisive ||= decidesAlone(version, frame, { fact: entry.fact, now });
  waiting.sort(byWeight);
  const paths: string[] = [];
  for (const { fact } of waiting) {
    const path = pathIn(dossier, fact, asOfYear);
    // Several facts may be derived from one list.
    if (!paths.includes(path)) paths.push(path);
  }
  return paths;
}

const byWeight = (a: Waiting, b: Waiting): number => {
  if (a.decisive !== b.decisive) return a.decisive ? -1 : 1;
  return a.width === b.width ? a.fact.slot - b.fact.slot : b.width - a.width;
};

function waitingFacts(version: CompiledVersion, frame: Frame, now: Standing): Waiting[] {
  const waiting: Waiting[] = [];
  let vetoes = false;
  const add = (fact: Fact, width: number): void => {
    // A handful of facts: looking through them is quicker than a map.
    const known = waiting.find((entry) => entry.fact === fact);
    if (known === undefined) waiting.push({ fact, width, decisive: vetoes });
    else {
      known.width = Math.max(known.width, width);
      known.decisive ||= vetoes;
    }
  };
  const addPlain = (fact: Fact): void => add(fact, 0);
  for (const { role, condition, item } of openCriteria(version, frame, now)) {
    // One failing conduct fact or declaration ends it: no need to try values.
    vetoes = role === 'gate' && condition !== null && condition.failsByOne;
    condition?.unknowns(frame, addPlain);
    vetoes = false;
    if (condition?.settledBy !== undefined) addPlain(condition.settledBy);
    item?.unknowns(frame, add);
  }
  return waiting;
}

/** Criteria and items that still hold the verdict open: not those that another route has settled. */
function openCriteria(version: CompiledVersion, frame: Frame, now: Standing): readonly CompiledCriterion[] {
  const { scored, direct } = now;
  return version.criteria.filter(({ role, condition }) => {
    if (role === 'gate') return condition?.eval(frame) === UNKNOWN;
    if (role === 'direct') return direct === UNKNOWN && scored !== TRUE;
    return role === 'scored' && scored === UNKNOWN && direct !== TRUE;
  });
}

/** Tries the values at which a fact can turn a verdict: its ends, the smallest positive one, and every value of a short range. */
function decidesAlone(version: CompiledVersion, frame: Frame, { fact, now }: { fact: Fact; now: Standing }): boolean {
  const { slot, min, max } = fact;
  const trial = trialOf(version, frame, { fact, now });
  const decides = (value: number): boolean => {
    setFact(frame, fact, value);
    return isDecided(version, frame, trial);
  };
  const [before, after] = [frame[slot] as number, frame[slot + 1] as number];
  let decided = false;
  if (max - min > 5) decided = decides(min) || decides(max) || decides(1);
  else for (let value = min; value <= max && !decided; value += 1) decided = decides(value);
  frame[slot] = before;
  if (fact.spread === true) frame[slot + 1] = after;
  return decided;
}

/** Where the fact is to be entered: for what is derived from a list, the entry of the list that leaves it open. */
function pathIn(dossier: Dossier, fact: Fact, asOfYear: number): string {
  if (dossier.intellectualProperty?.items != null && (fact === I.classOne || fact === I.classTwo))
    return 'dossier.intellectualProperty.items';
  if (fact.spread === true && dossier.incubator?.tenantList != null) return 'dossier.incubator.tenantList';
  if (dossier.conduct?.events != null && Object.values(conduct).includes(fact)) return 'dossier.conduct.events';
  return pathInYear(fact, asOfYear);
}

let pathYear = 0;
let paths: string[] = [];

/** Remembers the paths of one year: evaluations come in runs with one `asOf`. */
function pathInYear(fact: Fact, asOfYear: number): string {
  if (asOfYear !== pathYear) {
    pathYear = asOfYear;
    paths = [];
  }
  return (paths[fact.slot] ??= factPath(fact, asOfYear));
}
