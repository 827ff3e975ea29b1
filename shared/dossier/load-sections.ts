import type { Dossier } from './dossier.ts';
import type { Fact, Frame } from './fact.ts';
import { conduct as C, enterprise as E, intellectualProperty as I, judgement as J, type lastYear, qualifications as Q } from './facts.ts';
import { bit, code, day, fen, heads, millionths, plain } from './scaled.ts';

/**
 * One function a section, written out field by field on purpose: one read each, at its own place in the code, is what keeps
 * an evaluation under a microsecond. A version reads few fields, so each is first asked whether it has a slot.
 */
export type Slots<Facts> = { readonly [Name in keyof Facts]: number };

/** Slot of a fact that nobody asked for. */
const NOT_READ = -1;

/** Where each fact of a section goes whose slot is among the wanted ones. */
export function slotsOf<K extends string>(facts: Readonly<Record<K, Fact>>, wanted: ReadonlySet<number>): Slots<Record<K, Fact>> {
  const entries = Object.entries<Fact>(facts).map(([name, fact]) => [name, wanted.has(fact.slot) ? fact.slot : NOT_READ]);
  return Object.fromEntries(entries) as Record<K, number>;
}

export const readsAny = (slots: Slots<Record<string, Fact>>): boolean => Object.values(slots).some((slot) => slot !== NOT_READ);

export function loadEnterprise(frame: Frame, e: Dossier['enterprise'], to: Slots<typeof E>): void {
  if (to.legalForm >= 0) frame[to.legalForm] = code(e?.legalForm, E.legalForm);
  if (to.registeredOn >= 0) frame[to.registeredOn] = day(e?.registeredOn);
  if (to.residentEnterprise >= 0) frame[to.residentEnterprise] = bit(e?.residentEnterprise);
  if (to.taxCollection >= 0) frame[to.taxCollection] = code(e?.taxCollection, E.taxCollection);
  if (to.accountsSound >= 0) frame[to.accountsSound] = bit(e?.accountsSound);
  if (to.rdSeparable >= 0) frame[to.rdSeparable] = bit(e?.rdSeparable);
  if (to.restrictedIndustry >= 0) frame[to.restrictedIndustry] = bit(e?.restrictedIndustry);
  if (to.deductionExcludedIndustry >= 0) frame[to.deductionExcludedIndustry] = bit(e?.deductionExcludedIndustry);
  if (to.strategicIndustry >= 0) frame[to.strategicIndustry] = bit(e?.strategicIndustry);
  if (to.sector51020 >= 0) frame[to.sector51020] = bit(e?.sector51020);
  if (to.listed >= 0) frame[to.listed] = bit(e?.listed);
}

type YearFigures = NonNullable<Dossier['years']>[string];

export function loadYear(frame: Frame, y: YearFigures, to: Slots<typeof lastYear>): void {
  if (to.staffTotal >= 0) frame[to.staffTotal] = heads(y?.staffTotal);
  if (to.techStaff >= 0) frame[to.techStaff] = heads(y?.techStaff);
  if (to.hnteStaffTotal >= 0) frame[to.hnteStaffTotal] = heads(y?.hnteStaffTotal);
  if (to.hnteTechStaff >= 0) frame[to.hnteTechStaff] = heads(y?.hnteTechStaff);
  if (to.rdStaff >= 0) frame[to.rdStaff] = heads(y?.rdStaff);
  if (to.salesRevenue >= 0) frame[to.salesRevenue] = fen(y?.salesRevenue);
  if (to.mainBusinessRevenue >= 0) frame[to.mainBusinessRevenue] = fen(y?.mainBusinessRevenue);
  if (to.totalIncome >= 0) frame[to.totalIncome] = fen(y?.totalIncome);
  if (to.hiTechIncome >= 0) frame[to.hiTechIncome] = fen(y?.hiTechIncome);
  if (to.costTotal >= 0) frame[to.costTotal] = fen(y?.costTotal);
  if (to.totalProfit >= 0) frame[to.totalProfit] = fen(y?.totalProfit);
  if (to.totalAssets >= 0) frame[to.totalAssets] = fen(y?.totalAssets);
  if (to.netAssets >= 0) frame[to.netAssets] = fen(y?.netAssets);
  if (to.totalLiabilities >= 0) frame[to.totalLiabilities] = fen(y?.totalLiabilities);
  if (to.rdExpense >= 0) frame[to.rdExpense] = fen(y?.rdExpense);
  if (to.hnteRdExpense >= 0) frame[to.hnteRdExpense] = fen(y?.hnteRdExpense);
  if (to.hnteRdExpenseDomestic >= 0) frame[to.hnteRdExpenseDomestic] = fen(y?.hnteRdExpenseDomestic);
}

export function loadRights(frame: Frame, r: Dossier['intellectualProperty'], to: Slots<typeof I>): void {
  if (to.classOne >= 0) frame[to.classOne] = heads(r?.classOne);
  if (to.classTwo >= 0) frame[to.classTwo] = heads(r?.classTwo);
  if (to.classTwoSpent >= 0) frame[to.classTwoSpent] = heads(r?.classTwoSpent);
  if (to.classOneSelfApplied >= 0) frame[to.classOneSelfApplied] = heads(r?.classOneSelfApplied);
  if (to.best >= 0) frame[to.best] = code(r?.best, I.best);
  if (to.acquisition >= 0) frame[to.acquisition] = code(r?.acquisition, I.acquisition);
  if (to.core >= 0) frame[to.core] = heads(r?.core);
}

export function loadConduct(frame: Frame, c: Dossier['conduct'], to: Slots<typeof C>): void {
  if (to.majorSafetyAccident >= 0) frame[to.majorSafetyAccident] = bit(c?.majorSafetyAccident);
  if (to.majorQualityAccident >= 0) frame[to.majorQualityAccident] = bit(c?.majorQualityAccident);
  if (to.seriousEnvironmentalViolation >= 0) frame[to.seriousEnvironmentalViolation] = bit(c?.seriousEnvironmentalViolation);
  if (to.seriousFalsification >= 0) frame[to.seriousFalsification] = bit(c?.seriousFalsification);
  if (to.seriousResearchDishonesty >= 0) frame[to.seriousResearchDishonesty] = bit(c?.seriousResearchDishonesty);
  if (to.abnormalOperationList >= 0) frame[to.abnormalOperationList] = bit(c?.abnormalOperationList);
  if (to.seriousDishonestyList >= 0) frame[to.seriousDishonestyList] = bit(c?.seriousDishonestyList);
  if (to.revokedOrDishonestPast3Years >= 0) frame[to.revokedOrDishonestPast3Years] = bit(c?.revokedOrDishonestPast3Years);
  if (to.vetoPast3Years >= 0) frame[to.vetoPast3Years] = bit(c?.vetoPast3Years);
}

export function loadQualifications(frame: Frame, q: Dossier['qualifications'], to: Slots<typeof Q>): void {
  const award = q?.nationalAward;
  const standard = q?.standardLed;
  if (to.hnteCertificate >= 0) frame[to.hnteCertificate] = bit(q?.hnteCertificate);
  if (to.techSmeNumber >= 0) frame[to.techSmeNumber] = bit(q?.techSmeNumber);
  if (to.innovativeSme >= 0) frame[to.innovativeSme] = bit(q?.innovativeSme);
  if (to.specialisedSme >= 0) frame[to.specialisedSme] = bit(q?.specialisedSme);
  if (to.awardWithinFiveYears >= 0) frame[to.awardWithinFiveYears] = bit(award?.withinFiveYears);
  if (to.awardWithinThreeYears >= 0) frame[to.awardWithinThreeYears] = bit(award?.withinThreeYears);
  if (to.awardRank >= 0) frame[to.awardRank] = plain(award?.rank);
  if (to.provincialRdInstitution >= 0) frame[to.provincialRdInstitution] = bit(q?.provincialRdInstitution);
  if (to.standardWithinFiveYears >= 0) frame[to.standardWithinFiveYears] = bit(standard?.withinFiveYears);
  if (to.standardDraftingRank >= 0) frame[to.standardDraftingRank] = plain(standard?.draftingRank);
  if (to.recentHonour >= 0) frame[to.recentHonour] = bit(q?.recentHonour);
  if (to.firstTimeApplicant >= 0) frame[to.firstTimeApplicant] = bit(q?.firstTimeApplicant);
  if (to.segmentYears >= 0) frame[to.segmentYears] = heads(q?.segmentYears);
  if (to.marketShare >= 0) frame[to.marketShare] = millionths(q?.marketShare);
  if (to.nationalRank >= 0) frame[to.nationalRank] = plain(q?.nationalRank);
  if (to.evaluationScore >= 0) frame[to.evaluationScore] = heads(q?.evaluationScore);
  if (to.leaderDocument >= 0) frame[to.leaderDocument] = q?.leaderDocument == null ? Number.NaN : 1;
}

export function loadJudgement(frame: Frame, j: Dossier['judgement'], to: Slots<typeof J>): void {
  if (to.ownsCoreIp >= 0) frame[to.ownsCoreIp] = bit(j?.ownsCoreIp);
  if (to.techInSupportedFields >= 0) frame[to.techInSupportedFields] = bit(j?.techInSupportedFields);
  if (to.technicalAdvancement >= 0) frame[to.technicalAdvancement] = code(j?.technicalAdvancement, J.technicalAdvancement);
  if (to.coreSupport >= 0) frame[to.coreSupport] = code(j?.coreSupport, J.coreSupport);
  if (to.standardsParticipation >= 0) frame[to.standardsParticipation] = bit(j?.standardsParticipation);
  if (to.transformationsThreeYears >= 0) frame[to.transformationsThreeYears] = heads(j?.transformationsThreeYears);
  if (to.managementPoints >= 0) frame[to.managementPoints] = plain(j?.managementPoints);
  if (to.operatingYears >= 0) frame[to.operatingYears] = plain(j?.operatingYears);
}
