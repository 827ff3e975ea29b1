import { decimalOf, decimalPlaces, groupDigits, parseDecimal, shiftPoint } from './decimal.ts';

/** Unit in which money is typed and shown; the dossier always holds yuan. */
export type MoneyUnit = 'wan' | 'yuan';

export type InputResult = { ok: true; value: number | null } | { ok: false; code: InputFault };
export type InputFault = 'not-a-number' | 'too-many-decimals' | 'too-large' | 'negative' | 'not-whole' | 'below' | 'above';

/** The contract's bound: money is below 10^13 yuan in size, with two decimals. */
const MONEY_DIGITS = 13;

/** Reads typed money into yuan. 万元 allow six decimals, which is a fen. Empty text is null: unknown, never zero. */
export function parseMoney(text: string, unit: MoneyUnit, allowNegative: boolean): InputResult {
  const decimal = parseDecimal(text);
  if (!decimal.ok) return decimal.code === 'empty' ? { ok: true, value: null } : { ok: false, code: 'not-a-number' };
  const yuan = unit === 'wan' ? shiftPoint(decimal.value, 4) : decimal.value;
  if (decimalPlaces(yuan) > 2) return { ok: false, code: 'too-many-decimals' };
  if (!allowNegative && yuan.startsWith('-')) return { ok: false, code: 'negative' };
  if ((yuan.replace('-', '').split('.')[0] ?? '').length > MONEY_DIGITS) return { ok: false, code: 'too-large' };
  return { ok: true, value: Number(yuan) };
}

/** Shows yuan in the chosen unit with at least two decimals and never fewer than are needed to be exact. */
export function formatMoney(yuan: number, unit: MoneyUnit): string {
  const text = decimalOf(yuan);
  return groupDigits(unit === 'wan' ? shiftPoint(text, -4) : text, 2);
}

/** Plain digits in 万元 for copying into another system: no grouping, two decimals or as many as are needed. */
export function plainWan(yuan: number): string {
  return formatMoney(yuan, 'wan').replace(/,/g, '');
}
