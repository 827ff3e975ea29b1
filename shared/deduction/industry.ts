import { MONEY_SCALE } from '../kernel/exact.ts';
import { FALSE, type Trit, TRUE, UNKNOWN } from '../kernel/trit.ts';
import { satisfies } from '../rules/threshold.ts';
import type { RdRevenue } from './dossier-rd.ts';
import { type Fen, fenOf } from './fen.ts';
import type { ExcludedIndustry, Limit } from './rules.ts';

/** The year's income as declared; null where a figure is not. */
export interface IndustryFigures {
  readonly total: Fen | null;
  readonly nonTaxable: Fen | null;
  readonly investment: Fen | null;
  /** Revenue of excluded industries, added up: the least that it can be. */
  readonly excluded: Fen;
  /** The most that it can be; null where that is without bound: the list or an amount of it is missing. */
  readonly excludedMost: Fen | null;
}

/** Whether a declared code belongs to an excluded industry; null while there is none. A code too short to tell is taken as excluded. */
export function isExcludedIndustry(code: string | null | undefined, industries: readonly ExcludedIndustry[]): boolean | null {
  return code == null ? null : industries.some(({ codes }) => codes.some((known) => code.startsWith(known) || known.startsWith(code)));
}

export function figuresOf(
  { total, nonTaxable, investmentIncome, excluded: rows }: RdRevenue,
  industries: readonly ExcludedIndustry[],
): IndustryFigures {
  let excluded = 0n;
  let excludedMost: Fen | null = rows == null ? null : 0n;
  for (const { industry, amount } of rows ?? []) {
    const counts = isExcludedIndustry(industry, industries);
    if (counts === false) continue;
    const fen = fenOrNull(amount);
    if (counts === true) excluded += fen ?? 0n;
    excludedMost = fen === null || excludedMost === null ? null : excludedMost + fen;
  }
  return { total: fenOrNull(total), nonTaxable: fenOrNull(nonTaxable), investment: fenOrNull(investmentIncome), excluded, excludedMost };
}

/** The numerator; null while it is not settled. */
export const numeratorOf = ({ excluded, excludedMost }: IndustryFigures): Fen | null => (excluded === excludedMost ? excluded : null);

const fenOrNull = (yuan: number | null | undefined): Fen | null => (yuan == null ? null : fenOf(yuan));

/** Income that the share is measured against: total less non-taxable and investment income; null while one is missing. */
export function denominatorOf({ total: all, nonTaxable, investment }: IndustryFigures): Fen | null {
  return all === null || nonTaxable === null || investment === null ? null : all - nonTaxable - investment;
}

/** One below the bound of money in a dossier, in fen. */
const MOST: Fen = 10n ** 13n * BigInt(MONEY_SCALE) - 1n;

const known = (value: Fen | null, otherwise: { from: Fen; to: Fen }): { from: Fen; to: Fen } =>
  value === null ? otherwise : { from: value, to: value };

/** Everything that the denominator may still turn out to be. */
function denominatorSpan({ total: all, nonTaxable, investment }: IndustryFigures): { from: Fen; to: Fen } {
  const income = known(all, { from: 0n, to: MOST });
  const untaxed = known(nonTaxable, { from: 0n, to: MOST });
  const invested = known(investment, { from: -MOST, to: MOST });
  return { from: income.from - untaxed.to - invested.to, to: income.to - untaxed.from - invested.from };
}

/**
 * The industry test on all completions of the declared figures. Only a positive denominator gives a share;
 * where it is zero or less a person decides.
 */
export function industryHolds(figures: IndustryFigures, limit: Limit): Trit {
  const denominator = denominatorSpan(figures);
  if (denominator.from <= 0n) return UNKNOWN;
  const { excluded, excludedMost } = figures;
  if (excludedMost !== null && passes(excludedMost, denominator.from, limit)) return TRUE;
  return passes(excluded, denominator.to, limit) ? UNKNOWN : FALSE;
}

/** True where no completion of the figures gives a share: then no fact is missing, a person decides. */
export const neverAShare = (figures: IndustryFigures): boolean => denominatorSpan(figures).to <= 0n;

function passes(numerator: Fen, denominator: Fen, { op, threshold }: Limit): boolean {
  const left = numerator * BigInt(threshold.per);
  const right = denominator * BigInt(threshold.amount ?? 0);
  return satisfies(left < right ? -1 : left > right ? 1 : 0, op);
}

/** The largest numerator that passes; negative where none does. */
export function mostExcluded(denominator: Fen, limit: Limit): Fen {
  const { op, threshold } = limit;
  const limitTimesPer = denominator * BigInt(threshold.amount ?? 0);
  const per = BigInt(threshold.per);
  return op === '<' ? (limitTimesPer - 1n) / per : limitTimesPer / per;
}
