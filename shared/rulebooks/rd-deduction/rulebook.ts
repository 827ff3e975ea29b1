import type { Assessment } from '../../contract/assessment.ts';
import type { Deduction } from '../../contract/deduction.ts';
import { assessBy, type ChosenDeductionVersion, chooseByTaxYear, decideBy, deductionBy } from '../../deduction/assess.ts';
import type { DeductionRulebook, DeductionVersion } from '../../deduction/rules.ts';
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
export const chooseDeductionVersion = (dossier: Dossier, asOf: string): ChosenDeductionVersion => chooseByTaxYear(rdDeduction, dossier, asOf);

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
