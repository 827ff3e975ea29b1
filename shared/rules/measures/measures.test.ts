import { describe, expect, it } from 'vitest';
import type { Fact, Frame } from '../../dossier/fact.ts';
import {
  capital as K,
  enterprise as E,
  intellectualProperty as I,
  judgement as J,
  lastYear as Y,
  request,
  secondYearBack as Y2,
  thirdYearBack as Y3,
} from '../../dossier/facts.ts';
import { newFrame } from '../../dossier/load-frame.ts';
import { dayNumber } from '../../kernel/civil-date.ts';
import { FALSE, TRUE, type Trit, UNKNOWN } from '../../kernel/trit.ts';
import { source } from '../citation.ts';
import type { Measure } from '../definition.ts';
import { type Comparator, days, items, millionUsd, percent, type Threshold, wan, years } from '../threshold.ts';
import { share } from '../write.ts';
import { compileMeasure } from './index.ts';

const cite = source('测试文件〔2026〕1号', '2026-11-24')('第一条');
type Known = readonly (readonly [Fact, number])[];

function frameOf(known: Known): Frame {
  const frame = newFrame().fill(Number.NaN);
  for (const [fact, scaled] of known) frame[fact.slot] = scaled;
  return frame;
}

const ask = (measure: Measure, op: Comparator, threshold: Threshold, known: Known): Trit =>
  compileMeasure(measure).test(op, threshold)(frameOf(known));
const actual = (measure: Measure, known: Known) => compileMeasure(measure).actual(frameOf(known));
const relevant = (measure: Measure, known: Known) =>
  compileMeasure(measure)
    .relevant?.(frameOf(known))
    .map(({ path, yearsBack }) => `${path}@${yearsBack}`);

const MOST = 999_999_999_999_999;

describe('a share', () => {
  const rd = share(Y.rdExpense, Y.salesRevenue);
  const five = (known: Known) => ask(rd, '>=', percent(5, cite), known);
  it('is compared without division', () => {
    expect(
      five([
        [Y.rdExpense, 535],
        [Y.salesRevenue, 10_700],
      ]),
    ).toBe(TRUE);
    expect(
      five([
        [Y.rdExpense, 534],
        [Y.salesRevenue, 10_700],
      ]),
    ).toBe(FALSE);
    expect(
      five([
        [Y.rdExpense, 49_999_999_999_999],
        [Y.salesRevenue, MOST],
      ]),
    ).toBe(FALSE);
    expect(
      five([
        [Y.rdExpense, 50_000_000_000_000],
        [Y.salesRevenue, MOST],
      ]),
    ).toBe(TRUE);
  });
  it('with a zero denominator never passes, in either direction', () => {
    expect(
      five([
        [Y.rdExpense, 1],
        [Y.salesRevenue, 0],
      ]),
    ).toBe(FALSE);
    expect(five([[Y.salesRevenue, 0]])).toBe(FALSE);
    expect(
      ask(rd, '<=', percent(5, cite), [
        [Y.rdExpense, 0],
        [Y.salesRevenue, 0],
      ]),
    ).toBe(FALSE);
    expect(ask(rd, '<=', percent(5, cite), [[Y.salesRevenue, 0]])).toBe(FALSE);
  });
  it('with one unknown side is decided where every completion agrees', () => {
    expect(five([[Y.rdExpense, 0]])).toBe(FALSE);
    expect(five([[Y.rdExpense, 1]])).toBe(UNKNOWN);
    expect(five([[Y.salesRevenue, 10_700]])).toBe(UNKNOWN);
    expect(five([])).toBe(UNKNOWN);
  });
  const threeYears: Measure = {
    ...share([Y3.hnteRdExpense, Y2.hnteRdExpense, Y.hnteRdExpense], [Y3.salesRevenue, Y2.salesRevenue, Y.salesRevenue]),
    operatingYears: J.operatingYears,
  };
  const sales: Known = [
    [Y3.salesRevenue, 100],
    [Y2.salesRevenue, 100],
    [Y.salesRevenue, 100],
  ];
  it('of three years may pass with two of them', () => {
    const two: Known = [...sales, [Y2.hnteRdExpense, 8], [Y.hnteRdExpense, 7], [J.operatingYears, 3]];
    expect([ask(threeYears, '>=', percent(5, cite), two), ask(threeYears, '>=', percent(6, cite), two)]).toEqual([TRUE, UNKNOWN]);
  });
  it('counts the years in business alone', () => {
    const young: Known = [...sales, [Y3.hnteRdExpense, 0], [Y2.hnteRdExpense, 0], [Y.hnteRdExpense, 5]];
    const asked = [1, 2, 3, Number.NaN].map((n) => ask(threeYears, '>=', percent(5, cite), [...young, [J.operatingYears, n]]));
    expect(asked).toEqual([TRUE, FALSE, FALSE, UNKNOWN]);
    expect(actual(threeYears, [...young, [J.operatingYears, 1]])).toBe(0.05);
    expect(actual(threeYears, young)).toBeNull();
    expect(relevant(threeYears, [[J.operatingYears, 1]])).toEqual(['hnteRdExpense@1', 'salesRevenue@1', 'judgement.operatingYears@0']);
  });
  it('may be multiplied before it is compared', () => {
    const density: Measure = { ...share(I.classOne, I.classTwo), times: 1000 };
    expect(
      ask(density, '>=', items(3, cite), [
        [I.classOne, 3],
        [I.classTwo, 1000],
      ]),
    ).toBe(TRUE);
    expect(
      ask(density, '>=', items(3, cite), [
        [I.classOne, 3],
        [I.classTwo, 1001],
      ]),
    ).toBe(FALSE);
    expect(
      actual(density, [
        [I.classOne, 3],
        [I.classTwo, 1000],
      ]),
    ).toBe(3);
  });
});

describe('growth after 195号', () => {
  const growth: Measure = { kind: 'growth', series: [Y3.netAssets, Y2.netAssets, Y.netAssets], operatingYears: J.operatingYears };
  const of = (a: number, b: number, c: number, n = 3): Known => [
    [Y3.netAssets, a],
    [Y2.netAssets, b],
    [Y.netAssets, c],
    [J.operatingYears, n],
  ];
  it.each([
    ['three years', of(100, 110, 121), 0.1],
    ['first base zero', of(0, 100, 150), 0.5],
    ['first base negative', of(-100, 100, 150), 0.5],
    ['second base zero', of(100, 0, 150), 0],
    ['second base negative', of(100, -1, 150), 0],
    ['a negative third year, literally', of(100, 400, -50), 0.9375],
    ['a deepening deficit', of(-100, -200, -400), 0],
    ['two years in business', of(1, 100, 125, 2), 0.25],
    ['one year in business', of(1, 100, 125, 1), 0],
    ['a fall', of(100, 90, 81), -0.1],
  ])('%s', (_name, known, rate) => expect(actual(growth, known)).toBe(rate));
  it('is compared exactly: twice 15 % is 15 %, which doubles miss', () => {
    expect(0.5 * (1.15 + 1.15) - 1).toBeLessThan(0.15);
    expect(ask(growth, '>=', percent(15, cite), of(10_000, 11_500, 13_225))).toBe(TRUE);
    expect(ask(growth, '>=', percent(15, cite), of(10_000, 11_500, 13_224))).toBe(FALSE);
    expect([ask(growth, '>', percent(0, cite), of(100, 100, 100)), ask(growth, '>', percent(0, cite), of(100, 100, 101))]).toEqual([
      FALSE,
      TRUE,
    ]);
  });
  it('is open while a year that counts is unknown, and asks for it', () => {
    expect(ask(growth, '>=', percent(5, cite), of(Number.NaN, 100, 125))).toBe(UNKNOWN);
    expect(ask(growth, '>=', percent(5, cite), of(Number.NaN, 0, 125))).toBe(FALSE);
    expect(ask(growth, '>=', percent(5, cite), of(Number.NaN, 100, 125, 2))).toBe(TRUE);
    expect(relevant(growth, of(Number.NaN, 1, 1, 2))).toEqual(['netAssets@2', 'netAssets@1', 'judgement.operatingYears@0']);
    expect(relevant(growth, of(1, 1, 1, 1))).toEqual([]);
  });
});

describe('a yearly mean', () => {
  const mean: Measure = { kind: 'yearly-mean', total: J.transformationsThreeYears, years: J.operatingYears };
  const of = (total: number, n: number): Known => [
    [J.transformationsThreeYears, total],
    [J.operatingYears, n],
  ];
  it('is compared by multiplication', () => {
    expect([ask(mean, '>=', items(5, cite), of(150_000, 3)), ask(mean, '>=', items(5, cite), of(149_999, 3))]).toEqual([TRUE, FALSE]);
    expect([actual(mean, of(20_000, 3)), actual(mean, of(20_000, Number.NaN))]).toEqual([0.666667, null]);
  });
  it('with unknown years lies between the total and a third of it', () => {
    expect([
      ask(mean, '>=', items(1, cite), of(30_000, Number.NaN)),
      ask(mean, '>=', items(4, cite), of(30_000, Number.NaN)),
      ask(mean, '>=', items(2, cite), of(30_000, Number.NaN)),
    ]).toEqual([TRUE, FALSE, UNKNOWN]);
  });
});

describe('ages', () => {
  const on = (day: string, since: string): Known => [
    [request.asOf, dayNumber(day)],
    [E.registeredOn, dayNumber(since)],
  ];
  it('in days', () => {
    const age: Measure = { kind: 'age', since: E.registeredOn };
    expect([
      ask(age, '>=', days(365, cite), on('2026-07-01', '2025-07-01')),
      ask(age, '>=', days(365, cite), on('2026-07-01', '2025-07-02')),
    ]).toEqual([TRUE, FALSE]);
    expect([actual(age, on('2026-07-01', '2025-07-02')), ask(age, '>=', days(365, cite), [[request.asOf, 0]])]).toEqual([364, UNKNOWN]);
  });
  it('in years, the anniversary still within', () => {
    const age: Measure = { kind: 'age-years', since: E.registeredOn };
    const within = (day: string, since = '2010-06-30') => ask(age, '<=', years(15, cite), on(day, since));
    expect([within('2025-06-30'), within('2025-07-01'), within('2027-02-28', '2012-02-29'), within('2027-03-01', '2012-02-29')]).toEqual([
      TRUE,
      FALSE,
      TRUE,
      FALSE,
    ]);
    expect([actual(age, on('2025-06-29', '2010-06-30')), actual(age, on('2025-06-30', '2010-06-30'))]).toEqual([14, 15]);
  });
});

describe('change and compound growth', () => {
  const change: Measure = { kind: 'change', from: Y2.salesRevenue, to: Y.salesRevenue };
  const compound: Measure = { kind: 'compound', from: Y3.salesRevenue, to: Y.salesRevenue };
  it('over the year before', () => {
    const of = (a: number, b: number): Known => [
      [Y2.salesRevenue, a],
      [Y.salesRevenue, b],
    ];
    expect([
      ask(change, '>=', percent(20, cite), of(100, 120)),
      ask(change, '>=', percent(20, cite), of(100, 119)),
      ask(change, '>=', percent(20, cite), of(0, 119)),
    ]).toEqual([TRUE, FALSE, FALSE]);
    expect([actual(change, of(100, 120)), actual(change, of(0, 120))]).toEqual([0.2, null]);
    expect([
      ask(change, '>=', percent(20, cite), [[Y2.salesRevenue, 0]]),
      ask(change, '>=', percent(20, cite), [[Y.salesRevenue, 0]]),
      ask(change, '>=', percent(20, cite), []),
    ]).toEqual([FALSE, FALSE, UNKNOWN]);
  });
  it('over two years, squared instead of a root', () => {
    const of = (a: number, b: number): Known => [
      [Y3.salesRevenue, a],
      [Y.salesRevenue, b],
    ];
    expect([ask(compound, '>=', percent(5, cite), of(10_000, 11_025)), ask(compound, '>=', percent(5, cite), of(10_000, 11_024))]).toEqual([
      TRUE,
      FALSE,
    ]);
    expect(ask(compound, '>=', percent(5, cite), of(900_000_000_000_000, 992_250_000_000_000))).toBe(TRUE);
    expect(ask(compound, '>=', percent(5, cite), of(900_000_000_000_000, 992_249_999_999_999))).toBe(FALSE);
    expect(actual(compound, of(10_000, 11_025))).toBe(0.05);
  });
});

describe('the arithmetic mean of two rates', () => {
  const series = [Y3.salesRevenue, Y2.salesRevenue, Y.salesRevenue] as const;
  const of = (a: number, b: number, c: number): Known => [
    [Y3.salesRevenue, a],
    [Y2.salesRevenue, b],
    [Y.salesRevenue, c],
  ];
  it('without a base fails, or is left to a person', () => {
    const fails: Measure = { kind: 'mean-growth', series, withoutBase: 'fails' };
    const person: Measure = { kind: 'mean-growth', series, withoutBase: 'judgement' };
    expect([fails, person].map((measure) => ask(measure, '>=', percent(20, cite), of(0, 100, 200)))).toEqual([FALSE, UNKNOWN]);
    expect([ask(fails, '>=', percent(20, cite), of(100, 120, 144)), ask(fails, '>=', percent(20, cite), of(100, 120, 143))]).toEqual([
      TRUE,
      FALSE,
    ]);
    expect([actual(fails, of(100, 120, 144)), actual(fails, of(0, 1, 2))]).toEqual([0.2, null]);
  });
});

describe('a sum and a valuation', () => {
  it('a sum may pass before all of it is known', () => {
    const sum: Measure = { kind: 'sum', facts: [Y2.rdExpense, Y.rdExpense] };
    const asked = (known: Known) => ask(sum, '>=', wan(1200, cite), known);
    expect([
      asked([[Y.rdExpense, 1_200_000_000]]),
      asked([[Y.rdExpense, 1_199_999_999]]),
      asked([
        [Y2.rdExpense, 1],
        [Y.rdExpense, 1_199_999_998],
      ]),
    ]).toEqual([TRUE, UNKNOWN, FALSE]);
    expect([
      actual(sum, [
        [Y2.rdExpense, 1],
        [Y.rdExpense, 2],
      ]),
      actual(sum, [[Y.rdExpense, 2]]),
    ]).toEqual([0.03, null]);
  });
  it('a valuation is exchanged by multiplication', () => {
    const valuation: Measure = { kind: 'valuation', amount: K.valuation, currency: K.valuationCurrency, cnyPerUsd: K.cnyPerUsd, in: 'USD' };
    const of = (amount: number, code: number, rate: number): Known => [
      [K.valuation, amount],
      [K.valuationCurrency, code],
      [K.cnyPerUsd, rate],
    ];
    const asked = (known: Known) => ask(valuation, '>=', millionUsd(100, cite), known);
    expect([asked(of(10_000_000_000, 0, Number.NaN)), asked(of(9_999_999_999, 0, Number.NaN))]).toEqual([TRUE, FALSE]);
    expect([
      asked(of(71_000_000_000, 1, 7_100_000)),
      asked(of(70_999_999_999, 1, 7_100_000)),
      asked(of(71_000_000_000, 1, Number.NaN)),
    ]).toEqual([TRUE, FALSE, UNKNOWN]);
    expect([actual(valuation, of(100, 0, Number.NaN)), actual(valuation, of(100, 1, 7_100_000))]).toEqual([1, null]);
    expect(relevant(valuation, of(100, 0, Number.NaN))).toEqual(['capital.valuation.amount@0', 'capital.valuation.currency@0']);
  });
});
