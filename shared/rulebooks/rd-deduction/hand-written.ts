import type { ClaimCalendar } from '../../deduction/timing.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Expectation } from './case-differences.ts';
import { calendarCases as calendars } from './hand-written-calendar.ts';
import { capCases } from './hand-written-caps.ts';
import { claimantCases } from './hand-written-claimant.ts';
import { costCases } from './hand-written-costs.ts';
import { rateCases } from './hand-written-rates.ts';
import { taxCases } from './hand-written-tax.ts';

/** A case typed from the policy page; it holds for each of its tax years. No number of it comes from the tables. */
export interface HandWritten {
  readonly id: string;
  /** Row or section of the policy page. */
  readonly clause: string;
  readonly taxYears: readonly number[];
  readonly asOf?: string;
  readonly enterprise?: Dossier['enterprise'];
  readonly years?: Dossier['years'];
  readonly rd: Omit<NonNullable<Dossier['rd']>, 'taxYear'>;
  readonly expect: Expectation;
}

export interface CalendarCase {
  readonly taxYear: number;
  readonly expect: ClaimCalendar;
}

export const handWritten: readonly HandWritten[] = [...claimantCases, ...costCases, ...capCases, ...rateCases, ...taxCases];
export const calendarCases: readonly CalendarCase[] = calendars;
