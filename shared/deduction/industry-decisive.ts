import type { Dossier } from '../dossier/dossier.ts';
import { FALSE, TRUE } from '../kernel/trit.ts';
import type { RdRevenue } from './dossier-rd.ts';
import { type Fen, yuanOf } from './fen.ts';
import { denominatorOf, figuresOf, type IndustryFigures, industryHolds } from './industry.ts';
import type { DeductionVersion } from './rules.ts';

interface Question {
  readonly dossier: Dossier;
  readonly version: DeductionVersion;
  /** True where every other condition holds, so that a share that passes decides too. */
  readonly othersHold: boolean;
}

/** Whether some value of one missing figure of the revenue alone decides the verdict; `field` below `rd.revenue`. */
export function decidesIndustry(field: string, { dossier, version, othersHold }: Question): boolean {
  const revenue = dossier.rd?.revenue;
  if (revenue == null) return false;
  const outcomes = completions(revenue, field, figuresOf(revenue, version.industries)).map((completed) =>
    industryHolds(figuresOf(completed, version.industries), version.limits.industryShare),
  );
  return outcomes.includes(FALSE) || (othersHold && outcomes.includes(TRUE));
}

/** The revenue with the field at which the share is as high as it gets, and at which it is as low. */
function completions(revenue: RdRevenue, field: string, figures: IndustryFigures): RdRevenue[] {
  const { total, nonTaxable, investment, excluded } = figures;
  const [T, X, I] = [total ?? 0n, nonTaxable ?? 0n, investment ?? 0n];
  const low = excluded * 2n + 1n;
  switch (field) {
    case 'total':
      return inRange([X + I + 1n, X + I + low]).map((value) => ({ ...revenue, total: value }));
    case 'nonTaxable':
      return inRange([T - I - 1n, 0n]).map((value) => ({ ...revenue, nonTaxable: value }));
    case 'investmentIncome':
      return [T - X - 1n, T - X - low].map((value) => ({ ...revenue, investmentIncome: yuanOf(value) }));
    case 'excluded':
      return [[{ industry: null, amount: 0 }], [{ industry: 'F51', amount: yuanOf((denominatorOf(figures) ?? 0n) + 1n) }]].map((rows) => ({
        ...revenue,
        excluded: rows,
      }));
    default:
      return rowCompletions(revenue, field.split('.'), (denominatorOf(figures) ?? 0n) + 1n);
  }
}

const inRange = (values: readonly Fen[]): number[] => values.map((value) => yuanOf(value < 0n ? 0n : value));

/** One entry of the list with its missing part filled in: an excluded industry or another, nothing or more than the limit. */
function rowCompletions(revenue: RdRevenue, [, index, part]: readonly string[], high: Fen): RdRevenue[] {
  const filled = part === 'industry' ? [{ industry: 'F51' }, { industry: 'A01' }] : [{ amount: 0 }, { amount: yuanOf(high) }];
  return filled.map((values) => ({
    ...revenue,
    excluded: (revenue.excluded ?? []).map((row, at) => (at === Number(index) ? { ...row, ...values } : row)),
  }));
}
