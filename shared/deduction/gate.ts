import type { Criterion, Outcome, Reason } from '../contract/assessment.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { and, decided, type Trit, TRUE, UNKNOWN } from '../kernel/trit.ts';
import type { Citation } from '../rules/citation.ts';
import { displayThreshold } from '../rules/threshold.ts';
import type { RdRevenue } from './dossier-rd.ts';
import { ratioOf } from './fen.ts';
import { denominatorOf, figuresOf, industryHolds, isExcludedIndustry, neverAShare, numeratorOf } from './industry.ts';
import { industryGap } from './industry-gap.ts';
import type { DeductionVersion, GateId } from './rules.ts';

/** One condition of who may claim, judged. */
export interface Gate {
  readonly id: GateId;
  readonly truth: Trit;
  readonly reason: Reason | null;
  /** Unknown facts that it still waits for, in dossier order. */
  readonly missing: readonly string[];
}

/** Declared facts of the first four, in the contract's order. */
const DECLARED: readonly (readonly [
  Exclude<GateId, 'industry'>,
  'residentEnterprise' | 'accountsSound' | 'taxCollection' | 'rdSeparable',
])[] = [
  ['resident', 'residentEnterprise'],
  ['accounts', 'accountsSound'],
  ['audit-collection', 'taxCollection'],
  ['rd-separable', 'rdSeparable'],
];

/** Judges who may claim, each condition by itself. */
export function gatesOf(dossier: Dossier, version: DeductionVersion): Gate[] {
  const declared = DECLARED.map(([id, field]) => {
    const value = dossier.enterprise?.[field];
    if (value == null) return gate(id, UNKNOWN, [`dossier.enterprise.${field}`]);
    return gate(id, decided(value === true || value === 'audit'), []);
  });
  return [...declared, industryGate(dossier, version)];
}

function gate(id: GateId, truth: Trit, missing: readonly string[]): Gate {
  return { id, truth, reason: truth === UNKNOWN ? (missing.length > 0 ? 'missing-fact' : 'judgement') : null, missing };
}

/** The year's revenue decides where it is declared, else the enterprise's own word. The registered class decides nothing. */
function industryGate({ enterprise, rd }: Dossier, version: DeductionVersion): Gate {
  const revenue = rd?.revenue;
  if (revenue == null) {
    const declared = enterprise?.deductionExcludedIndustry;
    return declared == null
      ? gate('industry', UNKNOWN, ['dossier.enterprise.deductionExcludedIndustry'])
      : gate('industry', decided(!declared), []);
  }
  const figures = figuresOf(revenue, version.industries);
  const truth = industryHolds(figures, version.limits.industryShare);
  return gate('industry', truth, truth === UNKNOWN && !neverAShare(figures) ? missingRevenue(revenue, version) : []);
}

function missingRevenue(revenue: RdRevenue, { industries }: DeductionVersion): string[] {
  const at = 'dossier.rd.revenue';
  const single = (['total', 'nonTaxable', 'investmentIncome'] as const)
    .filter((field) => revenue[field] == null)
    .map((field) => `${at}.${field}`);
  const { excluded } = revenue;
  if (excluded == null) return [...single, `${at}.excluded`];
  const rows = excluded.flatMap(({ industry, amount }, index) => {
    const counts = isExcludedIndustry(industry, industries);
    if (counts === false) return [];
    return [
      ...(counts === null && amount !== 0 ? [`${at}.excluded.${index}.industry`] : []),
      ...(amount == null ? [`${at}.excluded.${index}.amount`] : []),
    ];
  });
  return [...single, ...rows];
}

export const allHold = (gates: readonly Gate[]): Trit => gates.reduce<Trit>((truth, one) => and(truth, one.truth), TRUE);

const OUTCOMES: readonly Outcome[] = ['not-met', 'undetermined', 'met'];

/** A gate as the contract's criterion. */
export function criterionOf({ id, truth, reason }: Gate, { dossier, version, yearEnded }: CriterionContext): Criterion {
  const { label, cite } = version.gate[id];
  const revenue = id === 'industry' ? dossier.rd?.revenue : null;
  const limit = version.limits.industryShare;
  const share =
    revenue == null
      ? { actual: truth === UNKNOWN ? null : truth === TRUE, threshold: true, unit: 'boolean' as const }
      : shownShare(revenue, version);
  const gap = revenue == null || truth !== 0 ? null : industryGap(revenue, version, yearEnded);
  const sources = [revenue == null ? cite : limit.threshold.cite].map(citedSource);
  return { id, label, outcome: OUTCOMES[truth] ?? 'undetermined', reason, ...share, gap, sources };
}

export interface CriterionContext {
  readonly dossier: Dossier;
  readonly version: DeductionVersion;
  readonly yearEnded: boolean;
}

const citedSource = ({ document, clause, status }: Citation) => ({ document, clause, status });

function shownShare(revenue: RdRevenue, { industries, limits }: DeductionVersion) {
  const figures = figuresOf(revenue, industries);
  const denominator = denominatorOf(figures);
  const numerator = numeratorOf(figures);
  const actual = denominator === null || numerator === null || denominator <= 0n ? null : ratioOf({ num: numerator, den: denominator });
  return { actual, threshold: displayThreshold(limits.industryShare.threshold), unit: 'ratio' as const };
}
