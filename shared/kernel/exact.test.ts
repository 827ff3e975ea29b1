import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareProducts, displayRatio, toScaled } from './exact.ts';

const seed = 20261124;

describe('toScaled', () => {
  it('gives the integer behind a decimal', () => {
    expect([toScaled(5.35, 100), toScaled(1.005, 1000), toScaled(-0.01, 100), toScaled(9_999_999_999_999.99, 100)]).toEqual([
      535, 1005, -1, 999_999_999_999_999,
    ]);
  });
  it('is exact for every two-decimal amount below 10^13', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), (fen) => {
        expect(toScaled(Number(`${fen}e-2`), 100)).toBe(fen);
      }),
      { seed, numRuns: 2000 },
    );
  });
});

describe('compareProducts', () => {
  it('sees the edge that doubles miss: 5.35/107 is exactly 5 %', () => {
    expect(5.35 / 107 < 0.05).toBe(true);
    expect(compareProducts(535, 100, 10_700, 5)).toBe(0);
  });
  it('agrees with BigInt on both paths', () => {
    const side = fc.integer({ min: -1_000_000_000_000_000, max: 1_000_000_000_000_000 });
    const small = fc.integer({ min: -100_000, max: 100_000 });
    fc.assert(
      fc.property(side, small, side, small, (a, b, c, d) => {
        const [l, r] = [BigInt(a) * BigInt(b), BigInt(c) * BigInt(d)];
        expect(compareProducts(a, b, c, d)).toBe(l < r ? -1 : l > r ? 1 : 0);
        expect(compareProducts(a, b, a, b)).toBe(0);
      }),
      { seed, numRuns: 3000 },
    );
  });
  it('tells apart wide products that differ by one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1_000_000_000_000_000 }), (n) => {
        const asked = [compareProducts(n, n, n - 1, n + 1), compareProducts(n - 1, n + 1, n, n), compareProducts(-n, n, n - 1, -n - 1)];
        expect(asked).toEqual([1, -1, -1]);
      }),
      { seed, numRuns: 2000 },
    );
  });
});

describe('displayRatio', () => {
  it('rounds half up to six decimals', () => {
    expect(displayRatio(1, 3)).toBe(0.333333);
    expect(displayRatio(2, 3)).toBe(0.666667);
    expect(displayRatio(5, 10_000_000)).toBe(0.000001);
    expect(displayRatio(4, 10_000_000)).toBe(0);
    expect(displayRatio(-5, 10_000_000)).toBe(0);
    expect(displayRatio(0, 7)).toBe(0);
  });
  it('is null on a zero denominator', () => {
    expect(displayRatio(1, 0)).toBeNull();
  });
  it('gives the same on the quick and the wide path', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), fc.integer({ min: 1, max: 1_000_000_000 }), (n, d) => {
        const exact = (BigInt(n) * 2_000_000n + BigInt(d)) / (2n * BigInt(d));
        expect(displayRatio(n, d)).toBe(Number(exact) / 1_000_000);
        // Scaled by 10^5 the denominator takes the BigInt path and must not change the answer.
        if (n < 9e9 && d > 300_000_000) expect(displayRatio(n * 100_000, d * 100_000)).toBe(Number(exact) / 1_000_000);
      }),
      { seed, numRuns: 3000 },
    );
  });
});
