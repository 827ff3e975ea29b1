import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FALSE, TRUE, UNKNOWN } from '../../kernel/trit.ts';
import { source } from '../citation.ts';
import { percent } from '../threshold.ts';
import { factorPasses, tripleFactor } from './growth-factor.ts';
import { newRange, takeIn, takeInRange, testRange, ZERO } from './growth-range.ts';

const cite = source('test', '2026-11-24')('1');
const rangeOf = (...pairs: readonly (readonly [number, number])[]) => {
  const range = newRange();
  for (const [a, b] of pairs) takeIn(range, a, b);
  return range;
};

describe('testRange', () => {
  it('decides what is clear', () => {
    const range = rangeOf([1.1, 1.3], [1.5, 1.5]);
    expect([10, 20.5, 30, 60].map((limit) => testRange(range, '>=', percent(limit, cite)))).toEqual([TRUE, UNKNOWN, UNKNOWN, FALSE]);
    expect([10, 30, 60].map((limit) => testRange(range, '<', percent(limit, cite)))).toEqual([FALSE, UNKNOWN, TRUE]);
  });
  it('leaves to fractions what stands on the threshold', () => {
    expect(testRange(rangeOf([1.15, 1.15]), '>=', percent(15, cite))).toBeNull();
    expect(testRange(rangeOf([1.15, 1.15], [3, 3]), '>=', percent(15, cite))).toBeNull();
  });
  it('knows that no growth is exactly none', () => {
    const asked = (['>=', '>', '<=', '<'] as const).map((op) => testRange(ZERO, op, percent(0, cite)));
    expect(asked).toEqual([TRUE, FALSE, TRUE, FALSE]);
    const some = rangeOf([1.2, 1.2]);
    takeInRange(some, ZERO);
    expect(testRange(some, '>', percent(0, cite))).toBe(UNKNOWN);
  });
  it('never contradicts exact fractions, next to a threshold least of all', () => {
    const fen = fc.integer({ min: 1, max: 1_000_000_000_000_000 });
    const limit = fc.constantFrom(0, 5, 15, 25, 35);
    let undecided = 0;
    fc.assert(
      fc.property(fen, limit, fc.integer({ min: -3, max: 3 }), (y1, wanted, off) => {
        // Two years of the wanted rate, and a few fen beside it.
        const y2 = Math.round((y1 * (100 + wanted)) / 100);
        const y3 = Math.round((y2 * (100 + wanted)) / 100) + off;
        const quick = testRange(rangeOf([y2 / y1, y3 / y2]), '>=', percent(wanted, cite));
        if (quick === null) undecided += 1;
        else expect(quick).toBe(factorPasses(tripleFactor(y1, y2, y3), '>=', percent(wanted, cite)) ? TRUE : FALSE);
      }),
      { seed: 20261124, numRuns: 5000 },
    );
    expect(undecided).toBeGreaterThan(100);
  });
});
