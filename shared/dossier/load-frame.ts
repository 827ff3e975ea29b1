import type { DayNumber } from '../kernel/civil-date.ts';
import { dayNumber } from '../kernel/civil-date.ts';
import { COUNT_SCALE, MONEY_SCALE, SHARE_SCALE } from '../kernel/exact.ts';
import { type ConductWindow, eventsSay } from './conduct-events.ts';
import type { Dossier } from './dossier.ts';
import type { Fact, Frame } from './fact.ts';
import {
  capital as K,
  conduct as C,
  enterprise as E,
  FRAME_SLOTS,
  incubator as N,
  intellectualProperty as I,
  judgement as J,
  qualifications as Q,
  request,
  YEAR_SLOTS,
  yearSlot,
} from './facts.ts';
import { acquisitionOf, countRights } from './rights.ts';
import { countTenants, type Spread, type TenantCounts } from './tenants.ts';
import { countVentureCapital } from './venture.ts';

/** What the figures of a dossier are read against. */
export interface Viewpoint {
  readonly asOfDay: DayNumber;
  /** The calendar year of `asOf`; "last year" is the one before it. */
  readonly asOfYear: number;
  readonly conductWindow: ConductWindow;
}

export const newFrame = (): Frame => new Float64Array(FRAME_SLOTS);

const bit = (value: boolean | null | undefined): number => (value === true ? 1 : value === false ? 0 : Number.NaN);
const fen = (value: number | null | undefined): number => (value == null ? Number.NaN : Math.round(value * MONEY_SCALE));
const heads = (value: number | null | undefined): number => (value == null ? Number.NaN : Math.round(value * COUNT_SCALE));
const millionths = (value: number | null | undefined): number => (value == null ? Number.NaN : Math.round(value * SHARE_SCALE));
const plain = (value: number | null | undefined): number => value ?? Number.NaN;
const day = (value: string | null | undefined): number => (value == null ? Number.NaN : dayNumber(value));

/** Code of a choice in the frame: its place in the fact's list. */
function code(value: string | null | undefined, choices: readonly string[] | undefined): number {
  if (value == null || choices === undefined) return Number.NaN;
  const index = choices.indexOf(value);
  return index < 0 ? Number.NaN : index;
}

/** Parts of a dossier; a version loads only those that its rules read. */
export type Section =
  | 'enterprise'
  | 'years'
  | 'intellectualProperty'
  | 'conduct'
  | 'qualifications'
  | 'judgement'
  | 'capital'
  | 'incubator';

/** The part of the dossier that a fact stands in. */
export function sectionOf(fact: Fact): Section | null {
  if (fact.yearsBack > 0) return 'years';
  const [head] = fact.path.split('.');
  return head === 'asOf' ? null : (head as Section);
}

/** Which parts to load, as a function: chosen once when a version is compiled. */
export function frameLoader(sections: ReadonlySet<Section>) {
  const [enterprise, years, rights, conduct] = (['enterprise', 'years', 'intellectualProperty', 'conduct'] as const).map((name) =>
    sections.has(name),
  );
  const [qualifications, judgement, capital, incubator] = (['qualifications', 'judgement', 'capital', 'incubator'] as const).map((name) =>
    sections.has(name),
  );
  return (frame: Frame, dossier: Dossier, viewpoint: Viewpoint): void => {
    if (enterprise === true) loadEnterprise(frame, dossier.enterprise);
    if (years === true) loadYears(frame, dossier.years, viewpoint.asOfYear);
    if (rights === true) loadRights(frame, dossier.intellectualProperty, viewpoint.asOfDay);
    if (conduct === true) loadConduct(frame, dossier.conduct, viewpoint.conductWindow);
    if (qualifications === true) loadQualifications(frame, dossier.qualifications);
    if (judgement === true) loadJudgement(frame, dossier.judgement);
    if (capital === true) loadCapital(frame, dossier.capital, viewpoint);
    if (incubator === true) loadIncubator(frame, dossier.incubator, viewpoint.asOfDay);
    frame[request.asOf.slot] = viewpoint.asOfDay;
  };
}

const EVERY_SECTION: ReadonlySet<Section> = new Set([
  'enterprise',
  'years',
  'intellectualProperty',
  'conduct',
  'qualifications',
  'judgement',
  'capital',
  'incubator',
]);

/**
 * Fills `frame` with the exact integers of a dossier, NaN where a fact is unknown.
 * Written out field by field on purpose: one monomorphic read each is what keeps an evaluation under a microsecond.
 */
export const loadFrame = frameLoader(EVERY_SECTION);

function loadYears(frame: Frame, years: Dossier['years'], asOfYear: number): void {
  for (let back = 3; back >= 1; back -= 1) loadYear(frame, yearSlot(back), years?.[asOfYear - back]);
}

function loadEnterprise(frame: Frame, e: Dossier['enterprise']): void {
  if (e == null) return void frame.fill(Number.NaN, 0, yearSlot(3));
  frame[E.legalForm.slot] = code(e.legalForm, E.legalForm.choices);
  frame[E.registeredOn.slot] = day(e.registeredOn);
  frame[E.residentEnterprise.slot] = bit(e.residentEnterprise);
  frame[E.taxCollection.slot] = code(e.taxCollection, E.taxCollection.choices);
  frame[E.accountsSound.slot] = bit(e.accountsSound);
  frame[E.rdSeparable.slot] = bit(e.rdSeparable);
  frame[E.restrictedIndustry.slot] = bit(e.restrictedIndustry);
  frame[E.deductionExcludedIndustry.slot] = bit(e.deductionExcludedIndustry);
  frame[E.strategicIndustry.slot] = bit(e.strategicIndustry);
  frame[E.sector51020.slot] = bit(e.sector51020);
  frame[E.listed.slot] = bit(e.listed);
}

type YearFigures = NonNullable<NonNullable<Dossier['years']>[string]>;

/** In the order of the year's facts in `facts.ts`. */
function loadYear(frame: Frame, first: number, y: YearFigures | null | undefined): void {
  if (y == null) return void frame.fill(Number.NaN, first, first + YEAR_SLOTS);
  frame[first] = heads(y.staffTotal);
  frame[first + 1] = heads(y.techStaff);
  frame[first + 2] = heads(y.hnteStaffTotal);
  frame[first + 3] = heads(y.hnteTechStaff);
  frame[first + 4] = heads(y.rdStaff);
  frame[first + 5] = fen(y.salesRevenue);
  frame[first + 6] = fen(y.mainBusinessRevenue);
  frame[first + 7] = fen(y.totalIncome);
  frame[first + 8] = fen(y.hiTechIncome);
  frame[first + 9] = fen(y.costTotal);
  frame[first + 10] = fen(y.totalProfit);
  frame[first + 11] = fen(y.totalAssets);
  frame[first + 12] = fen(y.netAssets);
  frame[first + 13] = fen(y.totalLiabilities);
  frame[first + 14] = fen(y.rdExpense);
  frame[first + 15] = fen(y.hnteRdExpense);
  frame[first + 16] = fen(y.hnteRdExpenseDomestic);
}

function loadRights(frame: Frame, rights: Dossier['intellectualProperty'], asOfDay: DayNumber): void {
  const items = rights?.items;
  const counted = items == null ? rights : countRights(items, asOfDay, rights?.classTwoSpent);
  const acquisition = rights?.acquisition ?? (items == null ? null : acquisitionOf(items));
  frame[I.classOne.slot] = heads(counted?.classOne);
  frame[I.classTwo.slot] = heads(counted?.classTwo);
  frame[I.classTwoSpent.slot] = heads(counted?.classTwoSpent);
  frame[I.classOneSelfApplied.slot] = heads(rights?.classOneSelfApplied);
  frame[I.best.slot] = code(rights?.best, I.best.choices);
  frame[I.core.slot] = heads(rights?.core);
  frame[I.acquisition.slot] = code(acquisition, I.acquisition.choices);
}

function loadConduct(frame: Frame, c: Dossier['conduct'], window: ConductWindow): void {
  const events = c?.events;
  if (events != null) {
    for (const [kind, fact] of Object.entries(C)) frame[fact.slot] = eventsSay(events, kind, window);
    return;
  }
  frame[C.majorSafetyAccident.slot] = bit(c?.majorSafetyAccident);
  frame[C.majorQualityAccident.slot] = bit(c?.majorQualityAccident);
  frame[C.seriousEnvironmentalViolation.slot] = bit(c?.seriousEnvironmentalViolation);
  frame[C.seriousFalsification.slot] = bit(c?.seriousFalsification);
  frame[C.seriousResearchDishonesty.slot] = bit(c?.seriousResearchDishonesty);
  frame[C.abnormalOperationList.slot] = bit(c?.abnormalOperationList);
  frame[C.seriousDishonestyList.slot] = bit(c?.seriousDishonestyList);
  frame[C.revokedOrDishonestPast3Years.slot] = bit(c?.revokedOrDishonestPast3Years);
  frame[C.vetoPast3Years.slot] = bit(c?.vetoPast3Years);
}

function loadQualifications(frame: Frame, q: Dossier['qualifications']): void {
  frame[Q.hnteCertificate.slot] = bit(q?.hnteCertificate);
  frame[Q.techSmeNumber.slot] = bit(q?.techSmeNumber);
  frame[Q.innovativeSme.slot] = bit(q?.innovativeSme);
  frame[Q.specialisedSme.slot] = bit(q?.specialisedSme);
  frame[Q.awardWithinFiveYears.slot] = bit(q?.nationalAward?.withinFiveYears);
  frame[Q.awardWithinThreeYears.slot] = bit(q?.nationalAward?.withinThreeYears);
  frame[Q.awardRank.slot] = plain(q?.nationalAward?.rank);
  frame[Q.provincialRdInstitution.slot] = bit(q?.provincialRdInstitution);
  frame[Q.standardWithinFiveYears.slot] = bit(q?.standardLed?.withinFiveYears);
  frame[Q.standardDraftingRank.slot] = plain(q?.standardLed?.draftingRank);
  frame[Q.recentHonour.slot] = bit(q?.recentHonour);
  frame[Q.firstTimeApplicant.slot] = bit(q?.firstTimeApplicant);
  frame[Q.segmentYears.slot] = heads(q?.segmentYears);
  frame[Q.marketShare.slot] = millionths(q?.marketShare);
  frame[Q.nationalRank.slot] = plain(q?.nationalRank);
  frame[Q.evaluationScore.slot] = heads(q?.evaluationScore);
  frame[Q.leaderDocument.slot] = q?.leaderDocument == null ? Number.NaN : 1;
}

function loadJudgement(frame: Frame, j: Dossier['judgement']): void {
  frame[J.ownsCoreIp.slot] = bit(j?.ownsCoreIp);
  frame[J.techInSupportedFields.slot] = bit(j?.techInSupportedFields);
  frame[J.technicalAdvancement.slot] = code(j?.technicalAdvancement, J.technicalAdvancement.choices);
  frame[J.coreSupport.slot] = code(j?.coreSupport, J.coreSupport.choices);
  frame[J.standardsParticipation.slot] = bit(j?.standardsParticipation);
  frame[J.transformationsThreeYears.slot] = heads(j?.transformationsThreeYears);
  frame[J.managementPoints.slot] = plain(j?.managementPoints);
  frame[J.operatingYears.slot] = plain(j?.operatingYears);
}

function loadCapital(frame: Frame, k: Dossier['capital'], viewpoint: Viewpoint): void {
  frame[K.valuation.slot] = fen(k?.valuation?.amount);
  frame[K.valuationCurrency.slot] = code(k?.valuation?.currency, K.valuationCurrency.choices);
  frame[K.cnyPerUsd.slot] = millionths(k?.valuation?.cnyPerUsd);
  const rounds = k?.ventureRounds;
  setSpread(frame, K.ventureCapital, rounds == null ? null : countVentureCapital(rounds, viewpoint));
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

function loadIncubator(frame: Frame, n: Dossier['incubator'], asOfDay: DayNumber): void {
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
