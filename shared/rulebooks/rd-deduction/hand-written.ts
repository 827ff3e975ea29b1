import type { CalendarCase, HandWritten } from './hand-written-shapes.ts';
import { calendarCases as calendars } from './calendar.cases.ts';
import { capCases } from './caps.cases.ts';
import { claimantCases } from './claimant.cases.ts';
import { costCases } from './costs.cases.ts';
import { rateCases } from './rates.cases.ts';
import { taxCases } from './tax.cases.ts';

export const handWritten: readonly HandWritten[] = [...claimantCases, ...costCases, ...capCases, ...rateCases, ...taxCases];
export const calendarCases: readonly CalendarCase[] = calendars;
