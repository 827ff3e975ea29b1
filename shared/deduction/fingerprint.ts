import type { DeductionRulebook, DeductionVersion } from './rules.ts';

/** Members that say or explain, but change no figure. */
const WORDS = new Set(['label', 'text', 'reason', 'failed', 'name', 'checkedOn', 'via', 'flags', 'byHand']);

/**
 * Canonical text of all that can change a verdict or a figure: rates, caps, limits, years, items, industries and readings
 * with their documents, but no words. Its SHA-256 is the content hash of receipts.
 */
export function deductionContentText({ id }: DeductionRulebook, version: DeductionVersion): string {
  const { readings, ...rules } = version;
  const settings = readings.map((reading) => ({ id: reading.id, value: reading.value }));
  return JSON.stringify({ rulebook: id, ...rules, settings }, (key, value: unknown) => (WORDS.has(key) ? undefined : value));
}
