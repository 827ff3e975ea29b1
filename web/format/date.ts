import { isDate } from '../../shared/kernel/civil-date.ts';

/** Reads a date as people write it: 2018-5-16, 2018/05/16, 2018.5.16, 2018年5月16日, 20180516. Null where it is no real day. */
export function parseDate(text: string): string | null {
  const plain = text.trim().replace(/[\uff10-\uff19]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
  const match = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (match === null) return null;
  const date = `${match[1]}-${(match[2] ?? '').padStart(2, '0')}-${(match[3] ?? '').padStart(2, '0')}`;
  return isDate(date) ? date : null;
}
