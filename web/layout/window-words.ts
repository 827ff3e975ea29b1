import { dayNumber } from '../../shared/kernel/civil-date.ts';
import { site } from '../messages.ts';

/** `38 天后开始`, `还有 188 天` or nothing where no date says so. */
export function stateWords(opens: string | null, closes: string | null, today: string): string | null {
  if (opens !== null && today < opens) return site.daysToOpen(dayNumber(opens) - dayNumber(today));
  if (closes !== null && today <= closes) return site.daysLeft(dayNumber(closes) - dayNumber(today));
  return closes === null ? null : site.closed;
}
