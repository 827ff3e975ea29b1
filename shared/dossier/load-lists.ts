import type { DayNumber } from '../kernel/civil-date.ts';
import { COUNT_SCALE } from '../kernel/exact.ts';
import type { Dossier } from './dossier.ts';
import type { Fact, Frame } from './fact.ts';
import { capital as K, incubator as N } from './facts.ts';
import { bit, code, fen, heads, millionths } from './scaled.ts';
import { countTenants, type Spread, type TenantCounts } from './tenants.ts';
import { countVentureCapital } from './venture.ts';

/** Sections with figures that are counted from lists whose entries may be incomplete. */

export function loadCapital(frame: Frame, k: Dossier['capital'], asOf: { asOfYear: number; asOfDay: DayNumber }): void {
  frame[K.valuation.slot] = fen(k?.valuation?.amount);
  frame[K.valuationCurrency.slot] = code(k?.valuation?.currency, K.valuationCurrency);
  frame[K.cnyPerUsd.slot] = millionths(k?.valuation?.cnyPerUsd);
  const rounds = k?.ventureRounds;
  setSpread(frame, K.ventureCapital, rounds == null ? null : countVentureCapital(rounds, asOf));
  frame[K.privateInvestment.slot] = bit(k?.privateInvestment);
  frame[K.equityTwoYears.slot] = fen(k?.equityTwoYears);
  frame[K.equityThreeYears.slot] = fen(k?.equityThreeYears);
}

/** What a list allows, or everything where there is no list. Values are in the fact's scale. */
function setSpread(frame: Frame, fact: Fact, spread: Spread | null): void {
  frame[fact.slot] = spread?.least ?? fact.min;
  frame[fact.slot + 1] = spread?.most ?? fact.max;
}

const COUNTED = [
  'tenants',
  'tenantsFinanced',
  'tenantsWithPaidInEquity',
  'tenantsGrowingFast',
  'tenantsWithPatentApplication',
  'tenantsWithValidIp',
  'graduates',
] as const;

export function loadIncubator(frame: Frame, n: Dossier['incubator'], asOfDay: DayNumber): void {
  frame[N.legalPerson.slot] = bit(n?.legalPerson);
  for (const name of [
    'operatingMonths',
    'statisticsYears',
    'area',
    'tenantArea',
    'leaseYears',
    'leaseYearsLeft',
    'fundCases',
    'signedInvestors',
  ] as const) {
    frame[N[name].slot] = heads(n?.[name]);
  }
  for (const name of ['staff', 'professionalStaff', 'mentors', 'sameIndustryTenants'] as const) frame[N[name].slot] = heads(n?.[name]);
  for (const name of ['fund', 'totalIncome', 'nonRentIncome'] as const) frame[N[name].slot] = fen(n?.[name]);
  for (const name of ['rented', 'specialisedClaim', 'ownPlatform', 'separateAccounts'] as const) frame[N[name].slot] = bit(n?.[name]);
  const list = n?.tenantList;
  const counts: TenantCounts | null = list == null ? null : countTenants(list, asOfDay);
  for (const name of COUNTED) setSpread(frame, N[name], counts === null ? typed(n?.[name]) : scaled(counts[name]));
}

const typed = (value: number | null | undefined): Spread | null => (value == null ? null : { least: heads(value), most: heads(value) });
const scaled = ({ least, most }: Spread): Spread => ({ least: least * COUNT_SCALE, most: most * COUNT_SCALE });
