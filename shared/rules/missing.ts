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
  const waiting = new Map<number, Waiting>();
  const add = (fact: Fact, width: number, decisive: boolean): void => {
    const known = waiting.get(fact.slot);
    if (known === undefined) waiting.set(fact.slot, { fact, width, decisive });
    else {
      known.width = Math.max(known.width, width);
      known.decisive ||= decisive;
    }
  };
  for (const criterion of openCriteria(version, frame, now)) {
    const { condition, item } = criterion;
    // One failing conduct fact or declaration ends it: no need to try values.
    const vetoes = criterion.role === 'gate' && condition !== null && condition.failsByOne;
    condition?.unknowns(frame, (fact) => add(fact, 0, vetoes));
    if (condition?.settledBy !== undefined) add(condition.settledBy, 0, false);
    item?.unknowns(frame, (fact, width) => add(fact, width, false));
  }
  const list = [...waiting.values()];
  for (const entry of list) entry.decisive ||= decidesAlone(version, frame, { fact: entry.fact, now });
  list.sort(byWeight);
  const paths: string[] = [];
  for (const { fact } of list) {
    const path = pathIn(dossier, fact, asOfYear);
    // Several facts may be derived from one list.
    if (!paths.includes(path)) paths.push(path);
  }
  return paths;
}

const byWeight = (a: Waiting, b: Waiting): number =>
  Number(b.decisive) - Number(a.decisive) || b.width - a.width || a.fact.slot - b.fact.slot;

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
