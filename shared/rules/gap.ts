import type { Gap, Unit } from '../contract/assessment.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { type Fact, factPath, type Frame } from '../dossier/fact.ts';
import { capital, intellectualProperty, judgement, request } from '../dossier/facts.ts';
import { dateOf } from '../kernel/civil-date.ts';
import { COUNT_SCALE } from '../kernel/exact.ts';
import { type Trit, TRUE } from '../kernel/trit.ts';
import { type CompiledCriterion, type CompiledVersion, needOf } from './compile.ts';
import { reaches, scoreHolds, totalPoints } from './decide.ts';
import { gapText } from './gap-text.ts';
import { at, isSettled, setFact } from './measures/measure.ts';
import { pointsOf, readersOf } from './standing.ts';

interface Search {
  readonly frame: Frame;
  readonly fact: Fact;
  readonly passes: (frame: Frame) => Trit;
}

/**
 * What the one moving fact of a failed criterion would have to be: the first value on its grid that passes
 * (money 0.01, persons, counts and days 1). Both the value and the one a step before are evaluated.
 * Null where a fact of the criterion is unknown, where nothing moves, and where no value passes.
 */
export function gapOf(
  version: CompiledVersion,
  criterion: CompiledCriterion,
  { frame, dossier, asOfYear }: { frame: Frame; dossier: Dossier; asOfYear: number },
): Gap | null {
  for (const fact of movesOf(criterion)) {
    if (isDerived(fact, dossier)) continue;
    const search = searchOf(version, criterion, { frame, fact });
    if (search === null) return null;
    const to = firstPassing(search);
    if (to !== null) return describeGap(inItsCurrency(fact, frame), { from: at(frame, fact.slot), to }, asOfYear);
  }
  return null;
}

function movesOf({ definition: { rule } }: CompiledCriterion): readonly Fact[] {
  if (rule.role === 'score') return rule.effort;
  return rule.role === 'direct' || rule.moves === undefined ? [] : [rule.moves];
}

const FROM_ITEMS: ReadonlySet<Fact> = new Set([
  intellectualProperty.classOne,
  intellectualProperty.classTwo,
  intellectualProperty.classTwoSpent,
]);

/** A count that a list decides cannot be moved by typing another one. */
function isDerived(fact: Fact, dossier: Dossier): boolean {
  if (fact.spread === true && fact.path === 'capital.ventureRounds') return true;
  if (fact.spread === true) return dossier.incubator?.tenantList != null;
  return dossier.intellectualProperty?.items != null && FROM_ITEMS.has(fact);
}

function searchOf(version: CompiledVersion, criterion: CompiledCriterion, { frame, fact }: { frame: Frame; fact: Fact }): Search | null {
  const { condition, item, score } = criterion;
  if (condition !== null) {
    return allKnown(condition.facts, frame) ? { frame, fact, passes: condition.eval } : null;
  }
  if (item !== null)
    return allKnown(item.facts, frame) ? { frame, fact, passes: (f) => reaches(item.points(f), needOf(criterion.definition.rule)) } : null;
  if (score === null || !version.items.every((part) => allKnown(part.facts, frame))) return null;
  // Only the items that read the fact change with it.
  const readers = readersOf(version, fact);
  const others = totalPoints(version, frame) - pointsOf(readers, frame);
  return { frame, fact, passes: (f) => scoreHolds(version, f, others + pointsOf(readers, f)) };
}

/** A figure from before the years in business does not exist, so it is not missing. */
function allKnown(facts: readonly Fact[], frame: Frame): boolean {
  const years = facts.includes(judgement.operatingYears) ? at(frame, judgement.operatingYears.slot) : Number.NaN;
  return facts.every((fact) => isSettled(frame, fact) || fact.yearsBack > years);
}

/** The scaled value nearest to the present one that passes, upwards first; null when neither end of the range does. */
function firstPassing(search: Search): number | null {
  const { frame, fact } = search;
  const from = at(frame, fact.slot);
  const step = fact.scale === COUNT_SCALE ? COUNT_SCALE : 1;
  try {
    return (
      towards(search, { from: Math.floor(from / step), end: Math.floor(fact.max / step), step }) ??
      towards(search, { from: Math.ceil(from / step), end: Math.ceil(fact.min / step), step })
    );
  } finally {
    setFact(frame, fact, from);
  }
}

/** Gallops from a failing grid point towards the end, then halves: a criterion is monotone in the fact that moves it. */
function towards({ frame, fact, passes }: Search, { from, end, step }: { from: number; end: number; step: number }): number | null {
  const direction = Math.sign(end - from);
  const holds = (point: number): boolean => {
    setFact(frame, fact, point * step);
    return passes(frame) === TRUE;
  };
  if (direction === 0 || !holds(end)) return null;
  let failing = from;
  let stride = 1;
  while (stride < Math.abs(end - from) && !holds(from + direction * stride)) {
    failing = from + direction * stride;
    stride *= 2;
  }
  let passing = stride < Math.abs(end - from) ? from + direction * stride : end;
  while (Math.abs(passing - failing) > 1) {
    const middle = failing + direction * Math.floor(Math.abs(passing - failing) / 2);
    if (holds(middle)) passing = middle;
    else failing = middle;
  }
  return holds(passing) && !holds(passing - direction) ? passing * step : null;
}

const USD = 0;

/** A valuation is declared in the units of its currency; all other money is yuan. */
function inItsCurrency(fact: Fact, frame: Frame): Fact {
  return fact === capital.valuation && at(frame, capital.valuationCurrency.slot) === USD ? { ...fact, unit: 'usd' } : fact;
}

function describeGap(fact: Fact, { from, to }: { from: number; to: number }, asOfYear: number): Gap {
  const shown = (value: number): number | string => (fact === request.asOf ? dateOf(value) : value / fact.scale);
  const unit = fact.unit as Unit;
  return { fact: factPath(fact, asOfYear), from: shown(from), to: shown(to), unit, text: gapText(fact, { from, to }, asOfYear) };
}
