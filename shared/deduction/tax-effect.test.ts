import { describe, expect, it } from 'vitest';
import { source } from '../rules/citation.ts';
import { percent, wan, years } from '../rules/threshold.ts';
import type { TaxRates } from './rules.ts';
import { taxEffect } from './tax-effect.ts';

const cite = source('test', '2026-11-24')('1');

/** Rates of no country: the small rate is above the one of HNTE. */
const rates: TaxRates = {
  standard: percent(25, cite),
  hnte: percent(15, cite),
  small: { taxYears: { from: 2023, to: 2027 }, rate: percent(20, cite), income: { op: '<=', threshold: wan(300, cite) } },
  lossYears: years(5, cite),
  lossYearsLong: years(10, cite),
};

describe('income tax', () => {
  it('takes the lower of the rates that apply', () => {
    const of = (hnte: boolean) =>
      taxEffect({ taxableIncomeBefore: 1000, hnte, smallLowProfit: true }, 0n, { rates, taxYear: 2026 })?.before;
    expect(of(true)).toEqual({ income: 100_000n, rate: { num: 15n, den: 100n }, tax: 15_000n, small: false });
    expect(of(false)).toEqual({ income: 100_000n, rate: { num: 20n, den: 100n }, tax: 20_000n, small: true });
  });
  it('is not computed without a declared income', () => {
    expect(taxEffect({ hnte: true }, 0n, { rates, taxYear: 2026 })).toBeNull();
    expect(taxEffect(null, 0n, { rates, taxYear: 2026 })).toBeNull();
  });
});
