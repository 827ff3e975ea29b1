import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../dossier/dossier.ts';
import { differences, type Expectation } from './case-differences.ts';
import { claimant, entrusted, own, pay } from './hand-written-shapes.ts';
import { assessDeduction } from './rulebook.ts';

const WAN = 10_000;
const { deductionExcludedIndustry: _, ...withoutWord } = claimant;

interface Example {
  readonly name: string;
  readonly taxYear: number;
  readonly rd: NonNullable<Dossier['rd']>;
  readonly expect: Expectation;
}

const share = (industry: string, amount: number, total: number) => ({
  total: total * WAN,
  nonTaxable: 0,
  investmentIncome: 0,
  excluded: [{ industry, amount: amount * WAN }],
});

/** Section 16 of the policy page; what it prints in 万元 is written to the fen here. */
const examples: readonly Example[] = [
  {
    name: 'cap (2.0): A 88 first-five / 12 other, B 84 / 8: cap 19.11, base 191.11',
    taxYear: 2023,
    rd: { projects: [own({ L04: 88 * WAN, L33: 12 * WAN }, { id: 'A' }), own({ L04: 84 * WAN, L33: 8 * WAN }, { id: 'B' })] },
    expect: { deduction: { otherCap: 191_111.11, otherActual: 200_000, otherAccepted: 191_111.11, base: 1_911_111.11 } },
  },
  {
    name: 'cap (28号): 90 / 12, 100 / 8: cap 21.11, other 20, extra 210',
    taxYear: 2021,
    rd: {
      manufacturing: true,
      projects: [own({ L04: 90 * WAN, L33: 12 * WAN }, { id: 'A' }), own({ L04: 100 * WAN, L33: 8 * WAN }, { id: 'B' })],
    },
    expect: { deduction: { otherCap: 211_111.11, otherAccepted: 200_000, extra: 2_100_000 } },
  },
  {
    name: 'related party: paid 100, cost 90: 80',
    taxYear: 2023,
    rd: { projects: [entrusted([pay('domestic-org', 100 * WAN, { related: true, trusteeDetail: true })])] },
    expect: { deduction: { entrustedDomesticAccepted: 800_000, base: 800_000 } },
  },
  {
    name: 'grant 50 on 200, netted: 150',
    taxYear: 2023,
    rd: {
      projects: [own({}, { items: [{ code: 'L08', amount: 200 * WAN, netMethodGrant: 50 * WAN }] })],
      grant: { amount: 50 * WAN, treatment: 'net' },
    },
    expect: { deduction: { base: 1_500_000 } },
  },
  {
    name: 'grant 50 on 200, taxable: 200',
    taxYear: 2023,
    rd: { projects: [own({ L08: 200 * WAN })], grant: { amount: 50 * WAN, treatment: 'taxable' } },
    expect: { deduction: { base: 2_000_000 } },
  },
  {
    name: 'equipment 1200: books 8 years (150), tax 6 years (200): 200 a year',
    taxYear: 2023,
    rd: { projects: [own({}, { items: [{ code: 'L18', amount: 200 * WAN, bookAmount: 150 * WAN, taxMethod: '6 years' }] })] },
    expect: { deduction: { categories: { depreciation: 2_000_000 }, base: 2_000_000 } },
  },
  {
    name: 'industry 2000 / 2500: 80 %, out',
    taxYear: 2023,
    rd: { projects: [own({ L04: WAN })], revenue: share('F52', 2000, 2500) },
    expect: { verdict: 'ineligible', actual: { industry: 0.8 }, criteria: { industry: 'not-met' } },
  },
  {
    name: 'industry 15000 / 25000: 60 %, out',
    taxYear: 2023,
    rd: { projects: [own({ L04: WAN })], revenue: share('L72', 15_000, 25_000) },
    expect: { verdict: 'ineligible', actual: { industry: 0.6 }, gap: { industry: { from: 150_000_000, to: 125_000_000 } } },
  },
  {
    name: 'overseas: domestic 110, paid 100: 73.33',
    taxYear: 2023,
    rd: { projects: [own({ L04: 110 * WAN }, { ownsResult: true, entrusted: [pay('overseas-org', 100 * WAN)] })] },
    expect: { deduction: { entrustedOverseasAt80: 800_000, overseasCap: 733_333.33, entrustedOverseasAccepted: 733_333.33 } },
  },
  {
    name: 'overseas: domestic entrusted 150 + 100, overseas 180: 133.33',
    taxYear: 2023,
    rd: { projects: [entrusted([pay('domestic-org', 150 * WAN), pay('domestic-org', 100 * WAN), pay('overseas-org', 180 * WAN)])] },
    expect: {
      deduction: { entrustedDomesticAccepted: 2_000_000, entrustedOverseasAt80: 1_440_000, entrustedOverseasAccepted: 1_333_333.33 },
    },
  },
  {
    name: 'special income: scrap 100 against 500: base 400',
    taxYear: 2023,
    rd: { projects: [own({ L08: 500 * WAN })], specialIncome: 100 * WAN },
    expect: { deduction: { base: 4_000_000 } },
  },
  {
    name: 'sold materials: R&D 150 in 2021, 30 (2019) + 20 (2020) of the product sold: base 100',
    taxYear: 2021,
    rd: { projects: [own({ L04: 150 * WAN })], soldProductMaterials: 50 * WAN },
    expect: { deduction: { lines: { 48: 500_000, 52: 0 }, base: 1_000_000 } },
  },
  {
    name: '3.6m before, 2.6m after saves 770,000',
    taxYear: 2023,
    rd: { projects: [own({ L04: 100 * WAN })], tax: { taxableIncomeBefore: 3_600_000, hnte: false, smallLowProfit: true } },
    expect: { deduction: { tax: { taxSaved: 770_000 } } },
  },
];

describe('published examples', () => {
  it.each(examples)('$name', ({ taxYear, rd, expect: wanted }) => {
    const enterprise = rd.revenue == null ? claimant : withoutWord;
    const result = assessDeduction({ enterprise, rd: { ...rd, taxYear } }, `${taxYear + 1}-03-01`);
    if (!result.ok) throw new Error(result.code);
    expect(differences(wanted, result.assessment)).toEqual([]);
  });
});
