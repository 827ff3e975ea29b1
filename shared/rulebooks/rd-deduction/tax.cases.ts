import type { HandWritten } from './hand-written-shapes.ts';
import { claimant, EACH_VERSION, own } from './hand-written-shapes.ts';

const enterprise = claimant;
type Tax = NonNullable<HandWritten['rd']['tax']>;

/** A base of one million and what is declared for income tax. */
const million = (tax: Tax, more: Partial<HandWritten['rd']> = {}) => ({ projects: [own({ L04: 1_000_000 })], tax, ...more });

const tax = (
  id: string,
  taxYears: readonly number[],
  ...[rd, expected, more = {}]: [HandWritten['rd'], object, Partial<HandWritten['expect']>?]
): HandWritten => ({
  id,
  clause: 'RD-P1, section 14',
  taxYears,
  enterprise,
  rd,
  expect: { deduction: { tax: expected }, ...more },
});

const LISTED_RATES = [2023, 2027];

export const taxCases: readonly HandWritten[] = [
  tax('25 %', LISTED_RATES, million({ taxableIncomeBefore: 10_000_000, hnte: false, smallLowProfit: false }), {
    taxableIncomeBefore: 10_000_000,
    taxableIncomeAfter: 9_000_000,
    taxBefore: 2_500_000,
    rateBefore: 0.25,
    taxAfter: 2_250_000,
    rateAfter: 0.25,
    taxSaved: 250_000,
    lossAfter: 0,
  }),
  tax('25 % in every version', EACH_VERSION, million({ taxableIncomeBefore: 10_000_000 }), { taxBefore: 2_500_000, rateBefore: 0.25 }),
  tax('15 % in every version', EACH_VERSION, million({ taxableIncomeBefore: 10_000_000, hnte: true }), {
    taxBefore: 1_500_000,
    rateBefore: 0.15,
    rateAfter: 0.15,
  }),
  tax(
    'small low-profit before and after',
    LISTED_RATES,
    million({ taxableIncomeBefore: 2_500_000, smallLowProfit: true }),
    { taxBefore: 125_000, rateBefore: 0.05, taxAfter: 75_000, rateAfter: 0.05, taxSaved: 50_000 },
    { flagsExclude: ['small-low-profit-reached', 'small-low-profit-unknown-year'] },
  ),
  tax(
    'the cliff',
    LISTED_RATES,
    million({ taxableIncomeBefore: 3_600_000, hnte: false, smallLowProfit: true }),
    { taxBefore: 900_000, rateBefore: 0.25, taxAfter: 130_000, rateAfter: 0.05, taxSaved: 770_000 },
    { flagsInclude: ['small-low-profit-reached'] },
  ),
  tax('exactly three million after', LISTED_RATES, million({ taxableIncomeBefore: 4_000_000, smallLowProfit: true }), {
    taxBefore: 1_000_000,
    taxAfter: 150_000,
    rateAfter: 0.05,
    taxSaved: 850_000,
  }),
  tax(
    'a fen above three million after',
    LISTED_RATES,
    million({ taxableIncomeBefore: 4_000_000.01, smallLowProfit: true }),
    { taxAfter: 750_000, rateAfter: 0.25, taxSaved: 250_000 },
    { flagsExclude: ['small-low-profit-reached'] },
  ),
  tax('exactly three million before', LISTED_RATES, million({ taxableIncomeBefore: 3_000_000, smallLowProfit: true }), {
    taxBefore: 150_000,
    rateBefore: 0.05,
  }),
  tax('three million without the staff and asset tests', LISTED_RATES, million({ taxableIncomeBefore: 3_000_000, smallLowProfit: false }), {
    taxBefore: 750_000,
    rateBefore: 0.25,
  }),
  tax('HNTE and small: the lower rate', LISTED_RATES, million({ taxableIncomeBefore: 2_500_000, hnte: true, smallLowProfit: true }), {
    taxBefore: 125_000,
    rateBefore: 0.05,
    taxAfter: 75_000,
  }),
  tax('HNTE and small above three million', LISTED_RATES, million({ taxableIncomeBefore: 4_000_001, hnte: true, smallLowProfit: true }), {
    taxBefore: 600_000.15,
    rateBefore: 0.15,
    taxAfter: 450_000.15,
    rateAfter: 0.15,
  }),
  tax(
    'no small rate on record before 2023',
    [2022],
    million({ taxableIncomeBefore: 2_000_000, smallLowProfit: true }, { techSme: true }),
    { taxBefore: 500_000, rateBefore: 0.25 },
    { flagsInclude: ['small-low-profit-unknown-year'] },
  ),
  tax(
    'nor after 2027',
    [2028],
    million({ taxableIncomeBefore: 2_000_000, smallLowProfit: true }),
    { taxBefore: 500_000, rateBefore: 0.25 },
    { flagsInclude: ['small-low-profit-unknown-year'] },
  ),
  tax(
    'profit below the extra',
    LISTED_RATES,
    million({ taxableIncomeBefore: 500_000, hnte: false, smallLowProfit: false }),
    { taxableIncomeAfter: -500_000, taxBefore: 125_000, taxAfter: 0, taxSaved: 125_000, lossAfter: 500_000 },
    { flagsInclude: ['loss-carried'] },
  ),
  tax(
    'already in loss',
    EACH_VERSION,
    { projects: [own({ L04: 1_000_000 })], tax: { taxableIncomeBefore: -200_000 } },
    { taxBefore: 0, taxAfter: 0, taxSaved: 0 },
    { flagTexts: { 'loss-carried': '可在以后 5 年内弥补' } },
  ),
  tax(
    'in loss, HNTE',
    EACH_VERSION,
    { projects: [own({ L04: 1_000_000 })], tax: { taxableIncomeBefore: -200_000, hnte: true } },
    { taxSaved: 0 },
    { flagTexts: { 'loss-carried': '可在以后 10 年内弥补' } },
  ),
  tax(
    'in loss, technology SME',
    [2026],
    { projects: [own({ L04: 1_000_000 })], techSme: true, tax: { taxableIncomeBefore: -200_000 } },
    { lossAfter: 1_200_000 },
    { flagTexts: { 'loss-carried': '形成亏损 120.00 万元，可在以后 10 年内弥补' } },
  ),
  tax(
    'no loss where income is left',
    [2026],
    million({ taxableIncomeBefore: 1_000_000 }),
    { taxableIncomeAfter: 0, lossAfter: 0, taxAfter: 0 },
    { flagsExclude: ['loss-carried'] },
  ),
  {
    id: 'no taxable income declared',
    clause: 'contract',
    taxYears: [2026],
    enterprise,
    rd: million({ hnte: true }),
    expect: { verdict: 'eligible', deduction: { tax: null } },
  },
  tax(
    'tax is rounded half up',
    [2026],
    { projects: [own({ L04: 0.04 })], tax: { taxableIncomeBefore: 0.06, hnte: false } },
    { taxBefore: 0.02, taxAfter: 0.01, taxSaved: 0.01 },
  ),
  {
    id: 'more than the books show',
    clause: 'section 18.9',
    taxYears: [2026],
    enterprise,
    years: { 2026: { rdBooks: 999_999.99, hnteRdExpense: 0 } },
    rd: { projects: [own({ L04: 1_000_000 })] },
    expect: { flagsInclude: ['above-book-rd', 'deduction-without-hnte-rd'], flagsExclude: ['hnte-rd-without-deduction'] },
  },
  {
    id: 'no more than the books show',
    clause: 'section 18.9',
    taxYears: [2026],
    enterprise,
    years: { 2026: { rdBooks: 1_000_000, hnteRdExpense: 1 } },
    rd: { projects: [own({ L04: 1_000_000 })] },
    expect: { flagsExclude: ['above-book-rd', 'deduction-without-hnte-rd', 'hnte-rd-without-deduction'] },
  },
  {
    id: 'HNTE cost without a deduction',
    clause: 'section 18.9',
    taxYears: [2026],
    enterprise,
    years: { 2026: { hnteRdExpense: 1 } },
    rd: { projects: [] },
    expect: { flagsInclude: ['hnte-rd-without-deduction'] },
  },
];
