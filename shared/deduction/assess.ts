import type { Assessment, Verdict } from '../contract/assessment.ts';
import type { Deduction } from '../contract/deduction.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { yearOf } from '../kernel/civil-date.ts';
import { and, type Trit, TRUE, UNKNOWN } from '../kernel/trit.ts';
import { compute, taxYearOf } from './compute.ts';
import { flagsOf } from './flags.ts';
import { criterionOf } from './gate.ts';
import { missingPaths } from './missing.ts';
import type { DeductionRulebook, DeductionVersion } from './rules.ts';
import { writeDeduction } from './write.ts';

/** The version that judges a dossier: that of its tax year. */
export type ChosenDeductionVersion =
  | { readonly ok: true; readonly version: DeductionVersion; readonly taxYear: number }
  | { readonly ok: false; readonly code: 'rulebook.not-in-force'; readonly taxYear: number };

/** Chooses by the tax year, not by `asOf`; a tax year before the first version has no rules. */
export function chooseByTaxYear({ versions }: DeductionRulebook, dossier: Dossier, asOf: string): ChosenDeductionVersion {
  const taxYear = taxYearOf(dossier, asOf);
  const version = versions.findLast(({ taxYears }) => taxYears.from <= taxYear);
  return version === undefined ? { ok: false, code: 'rulebook.not-in-force', taxYear } : { ok: true, version, taxYear };
}

const VERDICTS: readonly Verdict[] = ['ineligible', 'undetermined', 'eligible'];

/** Verdict alone, without explanation. */
export function decideBy(version: DeductionVersion, dossier: Dossier, asOf: string): { readonly verdict: Verdict; readonly score: null } {
  const { gatesTruth, claimTruth } = compute(version, dossier, asOf);
  return { verdict: verdictOf(and(gatesTruth, claimTruth)), score: null };
}

const verdictOf = (truth: Trit): Verdict => VERDICTS[truth] ?? 'undetermined';

/**
 * Judges a dossier by one version and computes its return. Pure: the same version, dossier and date give the same bytes everywhere.
 * `asOf` is a real date; the dossier must have passed `dossierSchema`. The contract's page describes the answer.
 */
export function assessBy(
  rulebook: DeductionRulebook,
  version: DeductionVersion,
  { dossier, asOf }: { dossier: Dossier; asOf: string },
): Assessment {
  const computation = compute(version, dossier, asOf);
  const truth = and(computation.gatesTruth, computation.claimTruth);
  const { id, effectiveFrom, effectiveTo, sources } = version;
  return {
    rulebook: {
      id: rulebook.id,
      version: id,
      title: rulebook.title,
      effectiveFrom,
      effectiveTo,
      sources: sources.map(({ document, clause }) => ({ document, clause })),
    },
    asOf,
    verdict: verdictOf(truth),
    route: truth === TRUE ? 'conditions' : null,
    score: null,
    criteria: computation.gates.map((gate) => criterionOf(gate, { dossier, version, yearEnded: computation.taxYear < yearOf(asOf) })),
    missing: truth === UNKNOWN ? missingPaths(computation) : [],
    flags: flagsOf(computation),
    deduction: writeDeduction(computation),
  };
}

/** The `deduction` alone, for a page that computes while one types. */
export function deductionBy(version: DeductionVersion, dossier: Dossier, asOf: string): Deduction {
  return writeDeduction(compute(version, dossier, asOf));
}
