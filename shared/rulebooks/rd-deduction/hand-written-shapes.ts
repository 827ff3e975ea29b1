import type { ClaimCalendar } from '../../deduction/timing.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Expectation } from './case-differences.ts';

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

type Rd = NonNullable<Dossier['rd']>;
export type Project = NonNullable<Rd['projects']>[number];
type Payment = NonNullable<Project['entrusted']>[number];

/** One tax year of each version of the rules. */
export const EACH_VERSION: readonly number[] = [2016, 2019, 2021, 2026];

/** An enterprise that may claim, but for what a case changes. */
export const claimant = {
  residentEnterprise: true,
  accountsSound: true,
  taxCollection: 'audit',
  rdSeparable: true,
  deductionExcludedIndustry: false,
} as const satisfies Dossier['enterprise'];

/** A self-developed, approved, expensed R&D project with whole amounts by code. */
export const own = (items: Readonly<Record<string, number>>, more: Partial<Project> = {}): Project => ({
  id: 'P1',
  form: 'self',
  treatment: 'expensed',
  activity: 'rd',
  approved: true,
  items: Object.entries(items).map(([code, amount]) => ({ code, amount })),
  ...more,
});

/** A capitalised project whose asset came into use this year: ten years, six months of them this year. */
export const formed = (items: Readonly<Record<string, number>>, more: Partial<Project> = {}): Project =>
  own(items, { id: 'K1', treatment: 'capitalised-formed', amortisation: { years: 10, monthsThisYear: 6, selfDeveloped: true }, ...more });

/** An entrusted project whose result the client owns. */
export const entrusted = (payments: readonly Payment[], more: Partial<Project> = {}): Project => ({
  id: 'E1',
  form: 'entrusted',
  treatment: 'expensed',
  activity: 'rd',
  approved: true,
  ownsResult: true,
  items: [],
  entrusted: [...payments],
  ...more,
});

/** A payment with everything in order. */
export const pay = (party: NonNullable<Payment['party']>, paid: number, more: Partial<Payment> = {}): Payment => ({
  party,
  paid,
  contractRegistered: true,
  related: false,
  ...more,
});
