import { dateOf, dayNumber } from './civil-date.ts';

const HOURS_AHEAD = 8;

/** The calendar day in Asia/Shanghai at an instant `YYYY-MM-DDTHH:…Z`: eight hours ahead all year since 1992. */
export function dayInShanghai(instant: string): string {
  const day = dayNumber(instant.slice(0, 10));
  return dateOf(Number(instant.slice(11, 13)) + HOURS_AHEAD >= 24 ? day + 1 : day);
}
