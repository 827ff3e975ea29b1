import type { Rd } from './dossier-rd.ts';
import { type Fen, fenOf, floored, type Fraction, part } from './fen.ts';
import { fractionOf } from './fraction.ts';
import { type SmallLowProfit, type TaxRates, within } from './rules.ts';
import { satisfies } from '../rules/threshold.ts';
import { MONEY_SCALE } from '../kernel/exact.ts';

/** Income tax computed twice, without and with the extra deduction. */
export interface TaxEffect {
  readonly before: TaxOf;
  readonly after: TaxOf;
  readonly saved: Fen;
  readonly loss: Fen;
}

interface TaxOf {
  readonly income: Fen;
  readonly rate: Fraction;
  readonly tax: Fen;
  /** True where the small low-profit rate was taken. */
  readonly small: boolean;
}

/** Null where no taxable income is declared. The lower rate wins; rates never add up. */
export function taxEffect(declared: Rd['tax'], extra: Fen, { rates, taxYear }: { rates: TaxRates; taxYear: number }): TaxEffect | null {
  if (declared?.taxableIncomeBefore == null) return null;
  const income = fenOf(declared.taxableIncomeBefore);
  const allowed = declared.smallLowProfit === true && rates.small !== null && within(rates.small.taxYears, taxYear) ? rates.small : null;
  const normal = fractionOf(declared.hnte === true ? rates.hnte : rates.standard);
  const taxOn = (taxable: Fen): TaxOf => {
    const small = allowed !== null && isSmall(taxable, allowed.income) && isLower(fractionOf(allowed.rate), normal);
    const rate = small ? fractionOf(allowed.rate) : normal;
    return { income: taxable, rate, tax: part(floored(taxable), rate), small };
  };
  const before = taxOn(income);
  const after = taxOn(income - extra);
  return { before, after, saved: before.tax - after.tax, loss: floored(-after.income) };
}

function isSmall(taxable: Fen, { op, threshold }: SmallLowProfit['income']): boolean {
  const limit = BigInt(threshold.amount ?? 0) * BigInt(MONEY_SCALE);
  return satisfies(taxable < limit ? -1 : taxable > limit ? 1 : 0, op);
}

const isLower = (a: Fraction, b: Fraction): boolean => a.num * b.den < b.num * a.den;
