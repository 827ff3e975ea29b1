/**
 * Calendar dates as whole days since 1970-01-01 (proleptic Gregorian), without a clock or a time zone:
 * a day in a policy is a day in Asia/Shanghai, written YYYY-MM-DD.
 */
export type DayNumber = number;

/** Day number of a valid `YYYY-MM-DD`; NaN for anything else. */
export function dayNumber(date: string): DayNumber {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return Number.NaN;
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return Number.NaN;
  return daysFromCivil(year, month, day);
}

/** `YYYY-MM-DD` of a day number. */
export function dateOf(day: DayNumber): string {
  // Inverse of daysFromCivil, in eras of 400 years beginning on 1 March.
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const dayOfMonth = doy - Math.floor((153 * mp + 2) / 5) + 1;
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yoe + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** True for a real calendar date written `YYYY-MM-DD`. */
export function isDate(date: string): boolean {
  return !Number.isNaN(dayNumber(date));
}

/** The calendar year of a valid date. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** The same day so many years later (or earlier); 29 February becomes the 28th in other years. */
export function addYears(date: string, years: number): string {
  const moved = `${String(yearOf(date) + years).padStart(4, '0')}${date.slice(4)}`;
  return isDate(moved) ? moved : `${moved.slice(0, 8)}28`;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function daysFromCivil(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const doe = yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy;
  return era * 146_097 + doe - 719_468;
}
