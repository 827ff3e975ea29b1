import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fenOf, part, partUp, ratioOf, yuanOf } from './fen.ts';
import { bookItem } from './item.ts';
import { Ledger } from './ledger.ts';
import { reading } from './reading.ts';
import { Tally } from './tally.ts';

const seed = 20261124;

describe('part', () => {
  it('rounds half up to the fen', () => {
    expect([
      part(1n, { num: 1n, den: 2n }),
      part(1n, { num: 49n, den: 100n }),
      part(3n, { num: 1n, den: 2n }),
      part(0n, { num: 1n, den: 3n }),
    ]).toEqual([1n, 0n, 2n, 0n]);
    expect([partUp(1n, { num: 1n, den: 100n }), partUp(0n, { num: 1n, den: 3n }), partUp(3n, { num: 1n, den: 3n })]).toEqual([1n, 0n, 1n]);
  });
  it('is the whole number nearest to the exact product, the upper one of two', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 20n), fc.bigInt(0n, 10n ** 9n), fc.bigInt(1n, 10n ** 9n), (amount, num, den) => {
        const got = part(amount, { num, den });
        // 2·|got·den − amount·num| ≤ den, and an exact half goes up.
        const doubled = 2n * (got * den - amount * num);
        expect(doubled > -den && doubled <= den).toBe(true);
      }),
      { seed, numRuns: 500 },
    );
  });
});

describe('money', () => {
  it('passes to fen and back', () => {
    expect([fenOf(9_999_999_999_999.99), fenOf(-0.01), fenOf(1.005e2)]).toEqual([999_999_999_999_999n, -1n, 10_050n]);
    expect([yuanOf(999_999_999_999_999n), yuanOf(-1n), yuanOf(0n)]).toEqual([9_999_999_999_999.99, -0.01, 0]);
    expect(ratioOf({ num: 1n, den: 3n })).toBe(0.333333);
    expect(ratioOf({ num: 2n, den: 3n })).toBe(0.666667);
  });
  it('adds beyond what a double holds', () => {
    const tally = new Tally();
    for (let i = 0; i < 100; i += 1) tally.add(999_999_999_999_999);
    tally.add(1);
    expect(tally.fen).toBe(99_999_999_999_999_901n);
    expect(new Tally().fen).toBe(0n);
  });
});

describe('a shared item', () => {
  it('is split as BigInt would split it, small and large', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), fc.nat(1_000_000), fc.boolean(), (big, millionths, small) => {
        const fen = small ? big % 10_000 : big;
        const ledger = new Ledger();
        bookItem({ code: 'L04', amount: Number(`${fen}e-2`), rdShare: Number(`${millionths}e-6`), recorded: true }, 0, {
          ledger,
          reading: reading('shown'),
          booking: { isNamed: () => false, categoryOf: () => 'personnel' },
        });
        const accepted = ledger.accepted().get('L04') ?? 0n;
        expect(accepted).toBe(part(BigInt(fen), { num: BigInt(millionths), den: 1_000_000n }));
        expect(accepted + (ledger.rejected()[0]?.amount ?? 0n)).toBe(BigInt(fen));
      }),
      { seed, numRuns: 800 },
    );
  });
});
