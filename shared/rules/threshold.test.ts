import { describe, expect, it } from 'vitest';
import { source } from './citation.ts';
import {
  bureauSetLimit,
  type Comparator,
  displayThreshold,
  isInclusive,
  millionUsd,
  onDate,
  percent,
  persons,
  satisfies,
  wan,
  yi,
} from './threshold.ts';

const cite = source('国科发政〔2017〕115号', '2026-11-24')('第六条');

describe('a threshold', () => {
  it('is written as the policy prints it and held exactly', () => {
    expect(
      [percent(30, cite), wan(5000, cite), yi(5, cite), millionUsd(100, cite), persons(500, cite)].map(({ amount, per, unit }) => [
        amount,
        per,
        unit,
      ]),
    ).toEqual([
      [30, 100, 'ratio'],
      [50_000_000, 1, 'yuan'],
      [500_000_000, 1, 'yuan'],
      [100_000_000, 1, 'usd'],
      [500, 1, 'person'],
    ]);
  });
  it('is displayed as a number, or not at all while nobody has published it', () => {
    expect([
      displayThreshold(percent(30, cite)),
      displayThreshold(wan(20_000, cite)),
      displayThreshold(bureauSetLimit('year', cite)),
    ]).toEqual([0.3, 200_000_000, null]);
  });
  it('may be a date', () => {
    expect(onDate('2025-07-10', cite)).toMatchObject({ unit: 'day', date: '2025-07-10', amount: 20_279 });
  });
  it('carries its source', () => {
    expect(percent(30, cite).cite).toEqual({
      document: '国科发政〔2017〕115号',
      clause: '第六条',
      status: 'verified',
      via: 'official',
      checkedOn: '2026-11-24',
    });
  });
});

describe('comparators', () => {
  const table: readonly [Comparator, boolean, boolean, boolean, boolean][] = [
    ['>=', false, true, true, true],
    ['>', false, false, true, false],
    ['<=', true, true, false, true],
    ['<', true, false, false, false],
  ];
  it.each(table)('%s below, at, above, and whether the number itself passes', (op, below, at, above, inclusive) => {
    expect([-1, 0, 1].map((sign) => satisfies(sign, op))).toEqual([below, at, above]);
    expect(isInclusive(op)).toBe(inclusive);
  });
});
