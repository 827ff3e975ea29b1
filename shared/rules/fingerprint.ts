import type { Fact } from '../dossier/fact.ts';
import type { CompiledVersion } from './compile.ts';

/**
 * Canonical text of all that can change a verdict: thresholds, comparators, dates, points, readings and bureau-set values
 * with their documents, but no labels. Its SHA-256 is the content hash of receipts.
 */
export function contentText({ rulebook, definition }: CompiledVersion): string {
  const { id, effectiveFrom, effectiveTo, conduct, criteria, flags, consistency, readings } = definition;
  const rules = criteria.map((criterion) => ({ id: criterion.id, rule: criterion.rule }));
  const raised = flags.map((flag) => ({ id: flag.id, when: flag.when, years: flag.years ?? null }));
  const settings = readings.map((reading) => ({ id: reading.id, value: reading.value }));
  return JSON.stringify({ rulebook: rulebook.id, id, effectiveFrom, effectiveTo, conduct, rules, raised, consistency, settings }, asPath);
}

/** Facts stand by their path and year, not by their slot; labels and check dates do not count. */
function asPath(key: string, value: unknown): unknown {
  if (key === 'label' || key === 'text' || key === 'checkedOn' || key === 'via') return undefined;
  return isFact(value) ? `${value.path}@${value.yearsBack}` : value;
}

function isFact(value: unknown): value is Fact {
  return typeof value === 'object' && value !== null && 'slot' in value && 'path' in value;
}
