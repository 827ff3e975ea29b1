import { decimalOf, decimalPlaces, groupDigits, parseDecimal } from './decimal.ts';
import type { InputResult } from './money.ts';

export type CountLimits = { decimals: number; min?: number; max?: number };

/** The contract's bound on counts. */
const COUNT_MAX = 10_000_000;

/** Reads a headcount or a number of items. Averages may be fractional, up to four decimals; items are whole. */
export function parseCount(text: string, limits: CountLimits): InputResult {
  const decimal = parseDecimal(text);
  if (!decimal.ok) return decimal.code === 'empty' ? { ok: true, value: null } : { ok: false, code: 'not-a-number' };
  const places = decimalPlaces(decimal.value);
  if (places > limits.decimals) return { ok: false, code: limits.decimals === 0 ? 'not-whole' : 'too-many-decimals' };
  const value = Number(decimal.value);
  if (value < 0) return { ok: false, code: 'negative' };
  if (value > COUNT_MAX) return { ok: false, code: 'too-large' };
  if (limits.min !== undefined && value < limits.min) return { ok: false, code: 'below' };
  if (limits.max !== undefined && value > limits.max) return { ok: false, code: 'above' };
  return { ok: true, value };
}

/** Shows a count with thousands grouped and its own decimals. */
export function formatCount(value: number): string {
  return groupDigits(decimalOf(value));
}

/** Shows a ratio of the contract (0 to 1, six decimals) as a percentage with at least `places` decimals. */
export function formatPercent(ratio: number, places = 2): string {
  const [whole = '0', fraction = ''] = decimalOf(ratio).split('.');
  const digits = fraction.padEnd(6, '0');
  const shifted = `${whole}${digits.slice(0, 2)}`.replace(/^(-?)0+(?=\d)/, '$1');
  const kept = digits.slice(2).replace(/0+$/, '').padEnd(places, '0');
  return `${groupDigits(kept === '' ? shifted : `${shifted}.${kept}`)}%`;
}
