import type { DayNumber } from '../kernel/civil-date.ts';
import { dayNumber } from '../kernel/civil-date.ts';
import { COUNT_SCALE, MONEY_SCALE } from '../kernel/exact.ts';
import { type ConductWindow, eventsSay } from './conduct-events.ts';
import type { Dossier } from './dossier.ts';
import type { Frame } from './fact.ts';
import { conduct as C, enterprise as E, facts, intellectualProperty as I, judgement as J, qualifications as Q, request, yearSlot, YEAR_SLOTS } from './facts.ts';
import { acquisitionOf, countRights } from './rights.ts';

/** What the figures of a dossier are read against. */
export interface Viewpoint {
  readonly asOfDay: DayNumber;
  /** The calendar year of `asOf`; "last year" is the one before it. */
  readonly asOfYear: number;
  readonly conductWindow: ConductWindow;
}

export const newFrame = (): Frame => new Float64Array(facts.length);

const bit = (value: boolean | null | undefined): number => (value === true ? 1 : value === false ? 0 : Number.NaN);
const fen = (value: number | null | undefined): number => (value == null ? Number.NaN : Math.round(value * MONEY_SCALE));
const heads = (value: number | null | undefined): number => (value == null ? Number.NaN : Math.round(value * COUNT_SCALE));
const plain = (value: number | null | undefined): number => value ?? Number.NaN;
const day = (value: string | null | undefined): number => (value == null ? Number.NaN : dayNumber(value));

/** Code of a choice in the frame: its place in the fact's list. */
function code(value: string | null | undefined, choices: readonly string[] | undefined): number {
  if (value == null || choices === undefined) return Number.NaN;
  const index = choices.indexOf(value);
  return index < 0 ? Number.NaN : index;
}

/**
 * Fills `frame` with the exact integers of a dossier, NaN where a fact is unknown.
 * Written out field by field on purpose: one monomorphic read each is what keeps an evaluation under a microsecond.
 */
export function loadFrame(frame: Frame, dossier: Dossier, viewpoint: Viewpoint): void {
  loadEnterprise(frame, dossier.enterprise);
  const years = dossier.years;
  for (let back = 3; back >= 1; back -= 1) loadYear(frame, yearSlot(back), years?.[viewpoint.asOfYear - back]);
  loadRights(frame, dossier.intellectualProperty, viewpoint.asOfDay);
  loadConduct(frame, dossier.conduct, viewpoint.conductWindow);
  loadQualifications(frame, dossier.qualifications);
  loadJudgement(frame, dossier.judgement);
  frame[request.asOf.slot] = viewpoint.asOfDay;
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
}

type YearFigures = NonNullable<NonNullable<Dossier['years']>[string]>;

/** In the order of the year's facts in `facts.ts`. */
function loadYear(frame: Frame, first: number, y: YearFigures | null | undefined): void {
  if (y == null) return void frame.fill(Number.NaN, first, first + YEAR_SLOTS);
  frame[first] = heads(y.staffTotal);
  frame[first + 1] = heads(y.techStaff);
  frame[first + 2] = heads(y.hnteStaffTotal);
  frame[first + 3] = heads(y.hnteTechStaff);
  frame[first + 4] = fen(y.salesRevenue);
  frame[first + 5] = fen(y.totalIncome);
  frame[first + 6] = fen(y.hiTechIncome);
  frame[first + 7] = fen(y.costTotal);
  frame[first + 8] = fen(y.totalAssets);
  frame[first + 9] = fen(y.netAssets);
  frame[first + 10] = fen(y.rdExpense);
  frame[first + 11] = fen(y.hnteRdExpense);
  frame[first + 12] = fen(y.hnteRdExpenseDomestic);
}

function loadRights(frame: Frame, rights: Dossier['intellectualProperty'], asOfDay: DayNumber): void {
  const items = rights?.items;
  const counted = items == null ? rights : countRights(items, asOfDay, rights?.classTwoSpent);
  const acquisition = rights?.acquisition ?? (items == null ? null : acquisitionOf(items));
  frame[I.classOne.slot] = heads(counted?.classOne);
  frame[I.classTwo.slot] = heads(counted?.classTwo);
  frame[I.classTwoSpent.slot] = heads(counted?.classTwoSpent);
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
}

function loadQualifications(frame: Frame, q: Dossier['qualifications']): void {
  frame[Q.hnteCertificate.slot] = bit(q?.hnteCertificate);
  frame[Q.awardWithinFiveYears.slot] = bit(q?.nationalAward?.withinFiveYears);
  frame[Q.awardRank.slot] = plain(q?.nationalAward?.rank);
  frame[Q.provincialRdInstitution.slot] = bit(q?.provincialRdInstitution);
  frame[Q.standardWithinFiveYears.slot] = bit(q?.standardLed?.withinFiveYears);
  frame[Q.standardDraftingRank.slot] = plain(q?.standardLed?.draftingRank);
  frame[Q.firstTimeApplicant.slot] = bit(q?.firstTimeApplicant);
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
