import type { Deduction } from '../contract/deduction.ts';
import { FALSE, TRUE, UNKNOWN } from '../kernel/trit.ts';
import type { FormedAsset } from './amounts.ts';
import { COUNT_SCALE } from '../kernel/exact.ts';
import type { Computation } from './compute.ts';
import { type Fen, ratioOf, total, yuanOf } from './fen.ts';
import { denominatorOf, figuresOf, numeratorOf } from './industry.ts';
import type { Rejection } from './ledger.ts';
import type { ProjectCost } from './project.ts';
import { CLAIM_OPEN, GATE_OPEN, NOTHING_LEFT, reasonsOf, withRule } from './reasons.ts';
import type { Category, FirstFive } from './rules.ts';
import type { TaxEffect } from './tax-effect.ts';

/** The `deduction` of the contract, in its written order; money in yuan. */
export function writeDeduction(computation: Computation): Deduction {
  const { amounts, gatesTruth, claimTruth, rate, base, extra, tax } = computation;
  const { firstFive, other, domestic, overseas, formed } = amounts;
  return {
    enterpriseEligible: gatesTruth === UNKNOWN ? null : gatesTruth === TRUE,
    claimable: gatesTruth === TRUE && claimTruth === TRUE,
    reasons: whyNot(computation),
    categories: categories(computation),
    firstFive: yuanOf(firstFive),
    otherActual: yuanOf(other.actual),
    otherCap: yuanOf(other.cap),
    otherAccepted: yuanOf(other.accepted),
    entrustedDomesticActual: yuanOf(domestic.actual),
    entrustedDomesticAccepted: yuanOf(domestic.accepted),
    entrustedOverseasActual: yuanOf(overseas.actual),
    entrustedOverseasAt80: yuanOf(overseas.atShare),
    overseasCap: yuanOf(overseas.cap),
    entrustedOverseasAccepted: yuanOf(overseas.accepted),
    entrustedOverseasIndividual: yuanOf(overseas.individual),
    lines: linesOf(computation),
    base: yuanOf(base),
    rate: ratioOf(rate.rate),
    extra: yuanOf(extra),
    capitalisedProjects: formed.map(writeAsset),
    rejected: writeRejected(computation),
    tax: tax === null ? null : writeTax(tax),
    industry: writeIndustry(computation),
  };
}

function whyNot({ gates, gatesTruth, claimTruth, version }: Computation): Deduction['reasons'] {
  const failed = gates.filter(({ truth }) => truth === FALSE).map(({ id }) => withRule(version.gate[id].failed, version.gate[id].cite));
  if (gatesTruth === UNKNOWN) failed.push(GATE_OPEN);
  if (claimTruth === FALSE) failed.push(NOTHING_LEFT);
  if (claimTruth === UNKNOWN) failed.push(CLAIM_OPEN);
  return failed;
}

const FIRST_FIVE: readonly FirstFive[] = ['personnel', 'directInput', 'depreciation', 'amortisation', 'design'];

function categories({ amounts, version }: Computation): Deduction['categories'] {
  const sums = new Map<Category, Fen>();
  for (const { code, category } of version.lines) {
    const line = total(amounts.pool, ({ byLine }) => byLine.get(code) ?? 0n);
    sums.set(category, (sums.get(category) ?? 0n) + line);
  }
  return Object.fromEntries(FIRST_FIVE.map((name) => [name, yuanOf(sums.get(name) ?? 0n)])) as Deduction['categories'];
}

const LINES = ['40', '41', '42', '43', '44', '45', '46', '47', '48', '49', '52'] as const;

function linesOf({ amounts: { totals } }: Computation): Deduction['lines'] {
  return Object.fromEntries(LINES.map((line) => [line, yuanOf(totals[`l${line}`])])) as Deduction['lines'];
}

function writeAsset({
  project,
  acceptedOther,
  acceptedOverseas,
  acceptedCost,
  amortisation,
}: FormedAsset): Deduction['capitalisedProjects'][number] {
  return {
    project: project.label,
    acceptedOther: yuanOf(acceptedOther),
    acceptedOverseas: yuanOf(acceptedOverseas),
    acceptedCost: yuanOf(acceptedCost),
    yearsUsed: project.amortisation.years / COUNT_SCALE,
    amortisationThisYear: yuanOf(amortisation),
  };
}

/** One entry for each project and code: ledgers of one project add up. Projects as declared, codes in code-unit order. */
function writeRejected({ projects, version }: Computation): Deduction['rejected'] {
  const reasonOf = reasonsOf(version);
  return [...byProject(projects)].flatMap(([project, codes]) =>
    [...codes.values()]
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .map((one) => ({ project, code: one.code, amount: yuanOf(one.amount), reason: reasonOf(one) })),
  );
}

function byProject(projects: readonly ProjectCost[]): Map<string, Map<string, Rejection>> {
  const found = new Map<string, Map<string, Rejection>>();
  for (const { label, rejected } of projects) {
    const codes = found.get(label) ?? new Map<string, Rejection>();
    found.set(label, codes);
    for (const one of rejected) codes.set(one.code, merged(codes.get(one.code), one));
  }
  return found;
}

function merged(known: Rejection | undefined, one: Rejection): Rejection {
  if (known === undefined) return one;
  return { code: one.code, amount: known.amount + one.amount, grounds: [...new Set([...known.grounds, ...one.grounds])] };
}

function writeTax({ before, after, saved, loss }: TaxEffect): NonNullable<Deduction['tax']> {
  return {
    taxableIncomeBefore: yuanOf(before.income),
    taxableIncomeAfter: yuanOf(after.income),
    taxBefore: yuanOf(before.tax),
    rateBefore: ratioOf(before.rate),
    taxAfter: yuanOf(after.tax),
    rateAfter: ratioOf(after.rate),
    taxSaved: yuanOf(saved),
    lossAfter: yuanOf(loss),
  };
}

function writeIndustry({ dossier, version }: Computation): Deduction['industry'] {
  const revenue = dossier.rd?.revenue;
  if (revenue == null) return null;
  const figures = figuresOf(revenue, version.industries);
  const denominator = denominatorOf(figures);
  const numerator = numeratorOf(figures);
  const ratio = numerator === null || denominator === null || denominator <= 0n ? null : ratioOf({ num: numerator, den: denominator });
  return {
    numerator: numerator === null ? null : yuanOf(numerator),
    denominator: denominator === null ? null : yuanOf(denominator),
    ratio,
  };
}
