/** Decimal text: digits are moved as text, never as floating-point numbers, so that 万元 and 元 agree to the fen. */

export type DecimalResult = { ok: true; value: string } | { ok: false; code: 'empty' | 'not-a-number' };

const FULL_WIDTH = /[\uff01-\uff5e]/g;

/** Full-width digits and signs become plain ones; grouping commas, spaces and the minus sign of typesetters go. */
function normalise(text: string): string {
  return text
    .replace(FULL_WIDTH, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/[\s,，、'\u3000]/g, '')
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/。/g, '.');
}

/** Drops leading zeros of the whole part and trailing zeros of the fraction; minus zero is zero. */
function canonical(sign: string, whole: string, fraction: string): string {
  const head = whole.replace(/^0+(?=\d)/, '') || '0';
  const tail = fraction.replace(/0+$/, '');
  const body = tail === '' ? head : `${head}.${tail}`;
  return sign === '-' && body !== '0' ? `-${body}` : body;
}

/** Reads what a person typed. Answers canonical decimal text such as `-1234.5`. */
export function parseDecimal(text: string): DecimalResult {
  const plain = normalise(text);
  if (plain === '') return { ok: false, code: 'empty' };
  const match = /^([+-]?)(\d+)(?:\.(\d*))?$/.exec(plain) ?? /^([+-]?)()\.(\d+)$/.exec(plain);
  if (match === null) return { ok: false, code: 'not-a-number' };
  return { ok: true, value: canonical(match[1] ?? '', match[2] ?? '', match[3] ?? '') };
}

/** Decimal text of a JSON number; exact for the contract's ranges (at most 15 significant digits). */
export function decimalOf(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return canonical(text.startsWith('-') ? '-' : '', ...splitPoint(text.replace(/^-/, '')));
  return canonical(value < 0 ? '-' : '', ...splitPoint(Math.abs(value).toFixed(8)));
}

function splitPoint(text: string): [string, string] {
  const [whole = '0', fraction = ''] = text.split('.');
  return [whole, fraction];
}

/** Moves the decimal point: 4 to the right turns 万元 into 元, -4 turns 元 into 万元. */
export function shiftPoint(value: string, places: number): string {
  const sign = value.startsWith('-') ? '-' : '';
  const [whole, fraction] = splitPoint(value.replace(/^-/, ''));
  if (places >= 0) {
    const padded = fraction.padEnd(places, '0');
    return canonical(sign, whole + padded.slice(0, places), padded.slice(places));
  }
  const padded = whole.padStart(1 - places, '0');
  const cut = padded.length + places;
  return canonical(sign, padded.slice(0, cut), padded.slice(cut) + fraction);
}

/** Number of digits after the point of canonical decimal text. */
export function decimalPlaces(value: string): number {
  return splitPoint(value)[1].length;
}

/** Groups the whole part by thousands and pads the fraction to at least `places` digits. */
export function groupDigits(value: string, places = 0): string {
  const sign = value.startsWith('-') ? '-' : '';
  const [whole, fraction] = splitPoint(value.replace(/^-/, ''));
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const tail = fraction.padEnd(places, '0');
  return tail === '' ? sign + grouped : `${sign}${grouped}.${tail}`;
}
