import type { Assessment, Criterion, Gap } from '../../shared/contract/assessment.ts';
import type { Dossier } from '../../shared/dossier/dossier.ts';
import { findRulebook, versionAt } from '../assess/rulebooks.ts';
import { assess } from '../../shared/rules/assess.ts';
import { fieldIdOf } from '../assess/paths.ts';
import { labelOf } from '../assess/words.ts';
import { type Json, valueAt, withValue } from '../draft/path.ts';
import { oneYearLater } from '../draft/today.ts';
import { result } from '../messages.ts';
import { criterionActual, limitWords, quantityWords } from './criterion-words.ts';

const NEXT_YEAR = /^dossier\.years\.(\d{4})\./;

/** The path of a figure one accounting year later. */
function laterPath(path: string): string {
  return path.replace(NEXT_YEAR, (_whole, year: string) => `years.${Number(year) + 1}.`).replace(/^dossier\./, '');
}

export interface NextLine {
  /** What the next window asks for, by the same rule. */
  rule: string;
  /** What the figures of the open year say to it. */
  outlook: string;
  /** True where a figure of the open year is missing. */
  asksEstimate: boolean;
}

/**
 * What the next window needs of a criterion that failed on an ended year: the same rule one year later, with the current
 * year as its last. Where the moving figure is not estimated yet, 0 is tried, so that the engine says what it must come to.
 */
export function nextLine(
  assessment: Assessment,
  { criterion, gap, dossier }: { criterion: Criterion; gap: Gap; dossier: Dossier },
): NextLine | null {
  const rulebook = findRulebook(assessment.rulebook.id);
  const day = oneYearLater(assessment.asOf);
  const version = rulebook === undefined ? undefined : versionAt(rulebook, day);
  if (version === undefined) return null;
  const year = Number(assessment.asOf.slice(0, 4));
  const judged = (given: Dossier) => assess(version, given, day).criteria.find(({ id }) => id === criterion.id);
  const next = judged(dossier);
  if (next === undefined) return null;
  const rule = result.nextRule(limitWords(version, next.threshold === null ? criterion : next), year, year + 1);
  if (next.outcome === 'met') return { rule, outlook: result.nextMet(year, criterionActual(next)), asksEstimate: false };
  if (next.gap !== null) {
    const fact = labelOf(fieldIdOf(next.gap.fact.replace(/^dossier\./, '')));
    return {
      rule,
      outlook: result.nextGap({ fact, y: year, from: gapEnd(next.gap.from, next.gap), to: gapEnd(next.gap.to, next.gap) }),
      asksEstimate: false,
    };
  }
  const moving = laterPath(gap.fact);
  if (valueAt(dossier as Json, moving) === undefined) {
    const tried = judged(withValue(dossier as Json, moving, 0) as Dossier);
    if (tried?.gap != null) {
      const fact = labelOf(fieldIdOf(moving));
      return { rule, outlook: result.nextMoney(fact, gapEnd(tried.gap.to, tried.gap)), asksEstimate: true };
    }
  }
  return { rule, outlook: result.nextNeeds(year), asksEstimate: true };
}

function gapEnd(value: Gap['from'], gap: Gap): string {
  return quantityWords(value, gap.unit);
}
