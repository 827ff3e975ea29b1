import type { CalendarEntry } from '../../shared/pipeline/calendar.ts';
import type { NextWindow } from '../../shared/pipeline/windows.ts';
import { calendar } from '../messages.ts';

/** `2027-05-31` beside a full first date reads `05-31`. */
function short(closes: string, opens: string): string {
  return closes.slice(0, 4) === opens.slice(0, 4) ? closes.slice(5) : closes;
}

/** The dates of a published window in words. */
export function datesOf(entry: CalendarEntry): string {
  if (entry.opens !== null && entry.closes !== null) return calendar.period(entry.opens, short(entry.closes, entry.opens));
  if (entry.closes !== null) return calendar.by(entry.closes);
  return entry.opens === null ? calendar.unpublished : calendar.from(entry.opens);
}

/** Name of a window: what is filed, for which year. */
export function nameOf(window: NextWindow): string {
  if (window.title === 'tax-settlement') return calendar.settlement(window.year);
  if (window.event === 'annual-report') return calendar['annual-report'](window.year);
  return calendar[window.title](window.year);
}

/** Dates of a window, or 未公布 beside the last known year. */
export function WindowDates({ window }: { window: NextWindow }) {
  if (window.entry !== null) return <>{datesOf(window.entry)}</>;
  return (
    <>
      {calendar.unpublished}
      {window.last !== null && <span class="muted last">{calendar.last(window.last.year, datesOf(window.last))}</span>}
    </>
  );
}
