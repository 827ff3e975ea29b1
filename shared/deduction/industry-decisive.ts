import type { Dossier } from '../dossier/dossier.ts';
import { FALSE, type Trit, TRUE } from '../kernel/trit.ts';
import type { RdRevenue } from './dossier-rd.ts';
import type { Fen } from './fen.ts';
import { denominatorOf, figuresOf, type IndustryFigures, industryHolds, isExcludedIndustry } from './industry.ts';
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
  const figures = figuresOf(revenue, version.industries);
  const outcomes = completions(field, figures, openAmounts(revenue, version)).map(
    (completed): Trit => industryHolds(completed, version.limits.industryShare),
  );
  return outcomes.includes(FALSE) || (othersHold && outcomes.includes(TRUE));
}

/** A figure at which the share is as high as it gets, and one at which it is as low. */
function completions(field: string, figures: IndustryFigures, open: number): IndustryFigures[] {
  const { total, nonTaxable, investment } = figures;
  const [T, X, I] = [total ?? 0n, nonTaxable ?? 0n, investment ?? 0n];
  switch (field) {
    case 'total':
      return atLeastZero([X + I + 1n, X + I + figures.excluded * 2n + 1n]).map((value) => ({ ...figures, total: value }));
    case 'nonTaxable':
      return atLeastZero([T - I - 1n, 0n]).map((value) => ({ ...figures, nonTaxable: value }));
    case 'investmentIncome':
      return [T - X - 1n, T - X - figures.excluded * 2n - 1n].map((value) => ({ ...figures, investment: value }));
    case 'excluded':
      return [highest(figures), { ...figures, excludedOpen: false }];
    default:
      // One amount of the list: while others stay open, only a share too high can decide.
      return open > 1 ? [highest(figures)] : [highest(figures), { ...figures, excludedOpen: false }];
  }
}

const openAmounts = ({ excluded }: RdRevenue, { industries }: DeductionVersion): number =>
  (excluded ?? []).filter(({ industry, amount }) => amount == null && isExcludedIndustry(industry, industries)).length;

const atLeastZero = (values: readonly Fen[]): Fen[] => values.map((value) => (value < 0n ? 0n : value));

const highest = (figures: IndustryFigures): IndustryFigures => ({
  ...figures,
  excluded: (denominatorOf(figures) ?? 0n) + 1n + figures.excluded,
});
