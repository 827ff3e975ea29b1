import type { Dossier } from './dossier.ts';
import type { Frame } from './fact.ts';
import { enterprise as E, intellectualProperty as I, judgement as J } from './facts.ts';
import { bit, code, day, fen, heads, millionths, plain } from './scaled.ts';

/**
 * One function a section, written out field by field on purpose: one read each, at its own place in the code, is what keeps
 * an evaluation under a microsecond. Fields stand in the order of their facts in `facts.ts`: the nth goes to the nth slot of
 * the section, if the nth bit says that somebody reads it.
 */
export interface Part {
  /** Slot of the section's first fact. */
  readonly first: number;
  /** One bit a fact. */
  readonly bits: number;
}

export function loadEnterprise(frame: Frame, e: Dossier['enterprise'], { first, bits }: Part): void {
  if ((bits & 1) !== 0) frame[first] = code(e?.legalForm, E.legalForm);
  if ((bits & (1 << 1)) !== 0) frame[first + 1] = day(e?.registeredOn);
  if ((bits & (1 << 2)) !== 0) frame[first + 2] = bit(e?.residentEnterprise);
  if ((bits & (1 << 3)) !== 0) frame[first + 3] = code(e?.taxCollection, E.taxCollection);
  if ((bits & (1 << 4)) !== 0) frame[first + 4] = bit(e?.accountsSound);
  if ((bits & (1 << 5)) !== 0) frame[first + 5] = bit(e?.rdSeparable);
  if ((bits & (1 << 6)) !== 0) frame[first + 6] = bit(e?.restrictedIndustry);
  if ((bits & (1 << 7)) !== 0) frame[first + 7] = bit(e?.deductionExcludedIndustry);
  if ((bits & (1 << 8)) !== 0) frame[first + 8] = bit(e?.strategicIndustry);
  if ((bits & (1 << 9)) !== 0) frame[first + 9] = bit(e?.sector51020);
  if ((bits & (1 << 10)) !== 0) frame[first + 10] = bit(e?.listed);
}

type YearFigures = NonNullable<Dossier['years']>[string];

export function loadYear(frame: Frame, y: YearFigures, { first, bits }: Part): void {
  if ((bits & 1) !== 0) frame[first] = heads(y?.staffTotal);
  if ((bits & (1 << 1)) !== 0) frame[first + 1] = heads(y?.techStaff);
  if ((bits & (1 << 2)) !== 0) frame[first + 2] = heads(y?.hnteStaffTotal);
  if ((bits & (1 << 3)) !== 0) frame[first + 3] = heads(y?.hnteTechStaff);
  if ((bits & (1 << 4)) !== 0) frame[first + 4] = heads(y?.rdStaff);
  if ((bits & (1 << 5)) !== 0) frame[first + 5] = fen(y?.salesRevenue);
  if ((bits & (1 << 6)) !== 0) frame[first + 6] = fen(y?.mainBusinessRevenue);
  if ((bits & (1 << 7)) !== 0) frame[first + 7] = fen(y?.totalIncome);
  if ((bits & (1 << 8)) !== 0) frame[first + 8] = fen(y?.hiTechIncome);
  if ((bits & (1 << 9)) !== 0) frame[first + 9] = fen(y?.costTotal);
  if ((bits & (1 << 10)) !== 0) frame[first + 10] = fen(y?.totalProfit);
  if ((bits & (1 << 11)) !== 0) frame[first + 11] = fen(y?.totalAssets);
  if ((bits & (1 << 12)) !== 0) frame[first + 12] = fen(y?.netAssets);
  if ((bits & (1 << 13)) !== 0) frame[first + 13] = fen(y?.totalLiabilities);
  if ((bits & (1 << 14)) !== 0) frame[first + 14] = fen(y?.rdExpense);
  if ((bits & (1 << 15)) !== 0) frame[first + 15] = fen(y?.hnteRdExpense);
  if ((bits & (1 << 16)) !== 0) frame[first + 16] = fen(y?.hnteRdExpenseDomestic);
}

export function loadRights(frame: Frame, r: Dossier['intellectualProperty'], { first, bits }: Part): void {
  if ((bits & 1) !== 0) frame[first] = heads(r?.classOne);
  if ((bits & (1 << 1)) !== 0) frame[first + 1] = heads(r?.classTwo);
  if ((bits & (1 << 2)) !== 0) frame[first + 2] = heads(r?.classTwoSpent);
  if ((bits & (1 << 3)) !== 0) frame[first + 3] = heads(r?.classOneSelfApplied);
  if ((bits & (1 << 4)) !== 0) frame[first + 4] = code(r?.best, I.best);
  if ((bits & (1 << 5)) !== 0) frame[first + 5] = code(r?.acquisition, I.acquisition);
  if ((bits & (1 << 6)) !== 0) frame[first + 6] = heads(r?.core);
}

export function loadConduct(frame: Frame, c: Dossier['conduct'], { first, bits }: Part): void {
  if ((bits & 1) !== 0) frame[first] = bit(c?.majorSafetyAccident);
  if ((bits & (1 << 1)) !== 0) frame[first + 1] = bit(c?.majorQualityAccident);
  if ((bits & (1 << 2)) !== 0) frame[first + 2] = bit(c?.seriousEnvironmentalViolation);
  if ((bits & (1 << 3)) !== 0) frame[first + 3] = bit(c?.seriousFalsification);
  if ((bits & (1 << 4)) !== 0) frame[first + 4] = bit(c?.seriousResearchDishonesty);
  if ((bits & (1 << 5)) !== 0) frame[first + 5] = bit(c?.abnormalOperationList);
  if ((bits & (1 << 6)) !== 0) frame[first + 6] = bit(c?.seriousDishonestyList);
  if ((bits & (1 << 7)) !== 0) frame[first + 7] = bit(c?.revokedOrDishonestPast3Years);
  if ((bits & (1 << 8)) !== 0) frame[first + 8] = bit(c?.vetoPast3Years);
}

export function loadQualifications(frame: Frame, q: Dossier['qualifications'], { first, bits }: Part): void {
  const award = q?.nationalAward;
  const standard = q?.standardLed;
  if ((bits & 1) !== 0) frame[first] = bit(q?.hnteCertificate);
  if ((bits & (1 << 1)) !== 0) frame[first + 1] = bit(q?.techSmeNumber);
  if ((bits & (1 << 2)) !== 0) frame[first + 2] = bit(q?.innovativeSme);
  if ((bits & (1 << 3)) !== 0) frame[first + 3] = bit(q?.specialisedSme);
  if ((bits & (1 << 4)) !== 0) frame[first + 4] = bit(award?.withinFiveYears);
  if ((bits & (1 << 5)) !== 0) frame[first + 5] = bit(award?.withinThreeYears);
  if ((bits & (1 << 6)) !== 0) frame[first + 6] = plain(award?.rank);
  if ((bits & (1 << 7)) !== 0) frame[first + 7] = bit(q?.provincialRdInstitution);
  if ((bits & (1 << 8)) !== 0) frame[first + 8] = bit(standard?.withinFiveYears);
  if ((bits & (1 << 9)) !== 0) frame[first + 9] = plain(standard?.draftingRank);
  if ((bits & (1 << 10)) !== 0) frame[first + 10] = bit(q?.recentHonour);
  if ((bits & (1 << 11)) !== 0) frame[first + 11] = bit(q?.firstTimeApplicant);
  if ((bits & (1 << 12)) !== 0) frame[first + 12] = heads(q?.segmentYears);
  if ((bits & (1 << 13)) !== 0) frame[first + 13] = millionths(q?.marketShare);
  if ((bits & (1 << 14)) !== 0) frame[first + 14] = plain(q?.nationalRank);
  if ((bits & (1 << 15)) !== 0) frame[first + 15] = heads(q?.evaluationScore);
  if ((bits & (1 << 16)) !== 0) frame[first + 16] = q?.leaderDocument == null ? Number.NaN : 1;
}

export function loadJudgement(frame: Frame, j: Dossier['judgement'], { first, bits }: Part): void {
  if ((bits & 1) !== 0) frame[first] = bit(j?.ownsCoreIp);
  if ((bits & (1 << 1)) !== 0) frame[first + 1] = bit(j?.techInSupportedFields);
  if ((bits & (1 << 2)) !== 0) frame[first + 2] = code(j?.technicalAdvancement, J.technicalAdvancement);
  if ((bits & (1 << 3)) !== 0) frame[first + 3] = code(j?.coreSupport, J.coreSupport);
  if ((bits & (1 << 4)) !== 0) frame[first + 4] = bit(j?.standardsParticipation);
  if ((bits & (1 << 5)) !== 0) frame[first + 5] = heads(j?.transformationsThreeYears);
  if ((bits & (1 << 6)) !== 0) frame[first + 6] = plain(j?.managementPoints);
  if ((bits & (1 << 7)) !== 0) frame[first + 7] = plain(j?.operatingYears);
}
