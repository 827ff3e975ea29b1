import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalsOf } from './decimals.ts';

describe('decimalsOf', () => {
  it('counts decimals of the shortest writing, exponents included', () => {
    const cases: [number, number][] = [
      [0, 0],
      [-0, 0],
      [1, 0],
      [0.1, 1],
      [0.1 + 0.2, 17],
      [-12.34, 2],
      [1e21, 0],
      [1.5e21, 0],
      [1e-7, 7],
      [1.25e-7, 9],
      [9_999_999_999_999.99, 2],
      [9_999_999.9999, 4],
    ];
    expect(cases.map(([n]) => decimalsOf(n))).toEqual(cases.map(([, d]) => d));
  });
  it('finds the decimals with which a number was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), fc.integer({ min: 0, max: 6 }), (n, d) => {
        expect(decimalsOf(Number(`${n}e-${d}`))).toBeLessThanOrEqual(d);
        if (n % 10 !== 0) expect(decimalsOf(Number(`${n}e-${d}`))).toBe(d);
      }),
      { seed: 20261124, numRuns: 3000 },
    );
  });
});
