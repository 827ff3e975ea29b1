const AHEAD_MS = 8 * 3_600_000;

/** The calendar day in Asia/Shanghai at an instant (ISO 8601): eight hours ahead all year since 1992. */
export function dayInShanghai(instant: string): string {
  return new Date(Date.parse(instant) + AHEAD_MS).toISOString().slice(0, 10);
}
