import type { DayNumber } from '../kernel/civil-date.ts';
import { dayNumber } from '../kernel/civil-date.ts';

/** The period in which a rulebook looks for what happened; both ends are included. */
export interface ConductWindow {
  /** For accidents and violations: the day they happened. */
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** For the lists of the market regulator: any day on the list. */
  readonly listFrom: DayNumber;
  readonly listTo: DayNumber;
  /** First day of the three years before `asOf`, for the record of serious dishonesty or a revoked number. */
  readonly threeYearsFrom: DayNumber;
}

export interface ConductEvent {
  readonly kind?: string | null | undefined;
  readonly happenedOn?: string | null | undefined;
  readonly decidedOn?: string | null | undefined;
  readonly closedOn?: string | null | undefined;
}

const THREE_YEARS: ReadonlySet<string> = new Set(['revokedOrDishonestPast3Years', 'vetoPast3Years']);
const LISTS: ReadonlySet<string> = new Set(['abnormalOperationList', 'seriousDishonestyList']);

/**
 * Whether an event of this kind falls into the window: 1, 0, or NaN where a missing date or kind leaves it open.
 * The list is complete, so an empty one means that nothing happened.
 */
export function eventsSay(events: readonly ConductEvent[], kind: string, window: ConductWindow): number {
  let answer = 0;
  for (const event of events) {
    if (event.kind != null && event.kind !== kind) continue;
    const inside = insideWindow(event, kind, window);
    if (inside === 1 && event.kind === kind) return 1;
    if (inside !== 0) answer = Number.NaN;
  }
  return answer;
}

function insideWindow(event: ConductEvent, kind: string, window: ConductWindow): number {
  if (LISTS.has(kind)) return onListWithin(event, window);
  return happenedWithin(event, THREE_YEARS.has(kind) ? window.threeYearsFrom : window.from, window.to);
}

function happenedWithin(event: ConductEvent, from: DayNumber, to: DayNumber): number {
  const happened = day(event.happenedOn);
  if (!Number.isNaN(happened)) return happened >= from && happened <= to ? 1 : 0;
  // What was decided before the window opened also happened before it.
  return day(event.decidedOn) < from ? 0 : Number.NaN;
}

function onListWithin(event: ConductEvent, { listFrom, listTo }: ConductWindow): number {
  const start = day(event.happenedOn);
  const end = day(event.closedOn);
  if (start > listTo || end < listFrom) return 0;
  if (start >= listFrom) return 1;
  // Listed before the window opened: whether the entry lasted into it depends on its end.
  return start < listFrom && end >= listFrom ? 1 : Number.NaN;
}

function day(date: string | null | undefined): DayNumber {
  return date == null ? Number.NaN : dayNumber(date);
}
