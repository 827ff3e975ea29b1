const SHANGHAI_OFFSET = 8 * 60 * 60 * 1000;

/** Today in Asia/Shanghai as YYYY-MM-DD, whatever the device's own time zone. */
export function todayInShanghai(now: number = Date.now()): string {
  return new Date(now + SHANGHAI_OFFSET).toISOString().slice(0, 10);
}

/** The same day one year later; 29 February becomes 28 February. */
export function oneYearLater(date: string): string {
  const year = Number(date.slice(0, 4)) + 1;
  const rest = date.slice(4);
  return rest === '-02-29' && !(year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? `${year}-02-28` : `${year}${rest}`;
}

/** Time of day on the device, as `09:41`. */
export function clockTime(now: Date = new Date()): string {
  return `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
}
