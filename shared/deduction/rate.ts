import type { Dossier } from '../dossier/dossier.ts';
import { yearOf } from '../kernel/civil-date.ts';
import type { Fraction } from './fen.ts';
import { type DeductionVersion, type RateFor, type RateRow, within } from './rules.ts';

const MONTHS = 12;

/** The rate that a firm may take in a tax year, and what it hangs on. */
export interface ExtraRate {
  readonly rate: Fraction;
  readonly of: RateFor;
  /** True where the rate changed within the year and was spread over the months in business. */
  readonly byMonths: boolean;
}

/**
 * The best rate of the tax year among those that apply to the firm. Where a rate changed within the year
 * (2022: 75 %, from October 100 %), it is spread by the months in business, as 公告2022年第28号 allows.
 */
export function extraRate({ rates, taxYears }: Pick<DeductionVersion, 'rates' | 'taxYears'>, dossier: Dossier, taxYear: number): ExtraRate {
  // A version asked for by name judges years outside its own by its nearest year.
  const year = clamp(taxYear, taxYears);
  const inForce = rates.filter((row) => within(row.taxYears, year));
  const first = firstMonth(dossier.enterprise?.registeredOn, taxYear);
  const candidates = kinds(dossier.rd).flatMap((of) => {
    const rows = inForce.filter((row) => row.of === of);
    return rows.length === 0 ? [] : [spread({ of, rows, first })];
  });
  return candidates.reduce((best, one) => (isHigher(one.rate, best.rate) ? one : best), NO_RATE);
}

const NO_RATE: ExtraRate = { rate: { num: 0n, den: 1n }, of: 'general', byMonths: false };

export const clamp = (year: number, { from, to }: DeductionVersion['taxYears']): number => Math.max(from, Math.min(to ?? year, year));

function kinds(rd: Dossier['rd']): RateFor[] {
  const of: RateFor[] = ['general'];
  if (rd?.manufacturing === true) of.push('manufacturing');
  if (rd?.techSme === true) of.push('tech-sme');
  if (rd?.list === 'ic' || rd?.list === 'machine-tool') of.push('list');
  return of;
}

interface Rows {
  readonly of: RateFor;
  readonly rows: readonly RateRow[];
  readonly first: number;
}

function spread({ of, rows, first }: Rows): ExtraRate {
  const inOrder = [...rows].sort((a, b) => a.fromMonth - b.fromMonth);
  let num = 0n;
  let per = 1n;
  for (const [index, { fromMonth, rate }] of inOrder.entries()) {
    const end = inOrder[index + 1]?.fromMonth ?? MONTHS + 1;
    const months = Math.max(0, end - Math.max(first, fromMonth));
    per = BigInt(rate.per);
    num += BigInt(months) * BigInt(rate.amount ?? 0);
  }
  const inBusiness = MONTHS + 1 - first;
  return { rate: { num, den: per * BigInt(inBusiness) }, of, byMonths: inOrder.length > 1 };
}

/** First month in business of the year; January unless the firm was registered later in that year. */
function firstMonth(registeredOn: string | null | undefined, taxYear: number): number {
  return registeredOn != null && yearOf(registeredOn) === taxYear ? Number(registeredOn.slice(5, 7)) : 1;
}

const isHigher = (a: Fraction, b: Fraction): boolean => a.num * b.den > b.num * a.den;
