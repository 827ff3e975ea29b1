import { type CalendarEntry, type CalendarEvent, type CalendarTitle, calendar } from './calendar.ts';

/** The window a firm should look at next, and the last one whose dates are known. */
export interface NextWindow {
  readonly title: CalendarTitle;
  readonly event: CalendarEvent;
  readonly year: number;
  /** Null while the authority has published nothing for that year. */
  readonly entry: CalendarEntry | null;
  readonly last: CalendarEntry | null;
}

const known = (entry: CalendarEntry): boolean => entry.opens !== null || entry.closes !== null;

/** A year's window has gone by when its last day lies before `today`; one without dates when the year is over. */
function isOver(entry: CalendarEntry, today: string): boolean {
  return entry.closes === null ? `${entry.year}-12-31` < today : entry.closes < today;
}

/**
 * The next window of an event at `today` (YYYY-MM-DD): the first entry that is not over.
 * An entry without dates is answered as not published, beside the last year whose dates are known.
 */
export function nextWindow(title: CalendarTitle, event: CalendarEvent, today: string): NextWindow {
  const entries = calendar.filter((entry) => entry.title === title && entry.event === event).sort((a, b) => a.year - b.year);
  const thisYear = Number(today.slice(0, 4));
  const coming = entries.find((entry) => entry.year >= thisYear && !isOver(entry, today));
  const year = coming?.year ?? Math.max(thisYear, (entries.at(-1)?.year ?? thisYear) + 1);
  const last = entries.filter((entry) => known(entry) && entry.year < year).at(-1) ?? null;
  return { title, event, year, entry: coming !== undefined && known(coming) ? coming : null, last };
}
