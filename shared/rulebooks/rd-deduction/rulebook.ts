import type { Assessment } from '../../contract/assessment.ts';
import type { Deduction } from '../../contract/deduction.ts';
import { assessBy, type ChosenDeductionVersion, chooseByTaxYear, decideBy, deductionBy } from '../../deduction/assess.ts';
import { compute } from '../../deduction/compute.ts';
import { describeDeduction } from '../../deduction/describe.ts';
import { deductionContentText } from '../../deduction/fingerprint.ts';
import { fillReturn, type ReturnLine } from '../../deduction/return-form.ts';
import type { DeductionRulebook, DeductionVersion } from '../../deduction/rules.ts';
import { type ClaimCalendar, claimCalendar } from '../../deduction/timing.ts';
import type { RulebookDetail } from '../../contract/rulebook.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { bilingual } from '../../kernel/bilingual.ts';
import { versions } from './versions.ts';

/** 研发费用加计扣除. Its versions follow the tax year of the dossier, not `asOf`. */
export const rdDeduction: DeductionRulebook = {
  id: 'rd-deduction',
  kind: 'enterprise',
  title: bilingual('研发费用加计扣除', 'R&D super deduction'),
  versions,
};

type NotInForce = Extract<ChosenDeductionVersion, { ok: false }>;

/** The version of the dossier's tax year; not in force before 2016 (the API answers 409). */
export const chooseDeductionVersion = (dossier: Dossier, asOf: string): ChosenDeductionVersion =>
  chooseByTaxYear(rdDeduction, dossier, asOf);

export const deductionVersionById = (id: string): DeductionVersion | undefined => versions.find((version) => version.id === id);

/** Judges a dossier by a version called by name; a tax year outside it takes the version's nearest year for its rate. */
export const assessDeductionBy = (version: DeductionVersion, dossier: Dossier, asOf: string): Assessment =>
  assessBy(rdDeduction, version, { dossier, asOf });

/** Judges a dossier under the rules of its tax year. */
export function assessDeduction(dossier: Dossier, asOf: string): { readonly ok: true; readonly assessment: Assessment } | NotInForce {
  const chosen = chooseDeductionVersion(dossier, asOf);
  return chosen.ok ? { ok: true, assessment: assessDeductionBy(chosen.version, dossier, asOf) } : chosen;
}

/** The `deduction` object alone, under the rules of the dossier's tax year. */
export function computeDeduction(dossier: Dossier, asOf: string): { readonly ok: true; readonly deduction: Deduction } | NotInForce {
  const chosen = chooseDeductionVersion(dossier, asOf);
  return chosen.ok ? { ok: true, deduction: deductionBy(chosen.version, dossier, asOf) } : chosen;
}

/** Verdict alone, for lists and counts. */
export const decideDeduction = decideBy;

/** The body of `GET /api/v1/rulebooks/rd-deduction` for one version. */
export const describeDeductionVersion = (version: DeductionVersion): RulebookDetail => describeDeduction(rdDeduction, version);

/** Canonical text of one version, for the content hash of receipts. */
export const deductionVersionText = (version: DeductionVersion): string => deductionContentText(rdDeduction, version);

/** The return A107012 of the dossier's tax year, filled line by line. */
export function fillDeductionReturn(
  dossier: Dossier,
  asOf: string,
): { readonly ok: true; readonly taxYear: number; readonly lines: readonly ReturnLine[] } | NotInForce {
  const chosen = chooseDeductionVersion(dossier, asOf);
  return chosen.ok ? { ok: true, taxYear: chosen.taxYear, lines: fillReturn(compute(chosen.version, dossier, asOf)) } : chosen;
}

/** When a tax year's deduction may be claimed; not in force before 2016. */
export function deductionCalendar(taxYear: number): { readonly ok: true; readonly calendar: ClaimCalendar } | NotInForce {
  const version = versions.findLast(({ taxYears }) => taxYears.from <= taxYear);
  return version === undefined
    ? { ok: false, code: 'rulebook.not-in-force', taxYear }
    : { ok: true, calendar: claimCalendar(version.timing, taxYear) };
}
