import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Criterion } from '../../../shared/contract/assessment.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { assess } from '../../../shared/rules/assess.ts';
import { findRulebook, versionAt } from '../../../shared/rulebooks/registry.ts';
import { runs, SEED } from './dossiers.ts';
import { atLeastPercent, growthPoints, rdPoints, rdRatioHolds, techStaffPoints } from './oracle.ts';

const AS_OF = '2026-07-01';
const MOST = 999_999_999_999_999n;

function judged(rulebook: string, id: string, dossier: Dossier): Criterion {
  const found = findRulebook(rulebook);
  const version = found === undefined ? undefined : versionAt(found, AS_OF);
  const criterion =
    version === undefined ? undefined : assess(version, dossier, AS_OF, { gaps: false }).criteria.find((one) => one.id === id);
  if (criterion === undefined) throw new Error(`no criterion ${rulebook} ${id}`);
  return criterion;
}

const pointsOf = (rulebook: string, id: string, dossier: Dossier): [number, number] => {
  const { points } = judged(rulebook, id, dossier);
  return [points?.min ?? Number.NaN, points?.max ?? Number.NaN];
};

/** A denominator and a numerator within one step of so many percent of it. */
function nearShare(percents: readonly number[], most = MOST): fc.Arbitrary<{ top: bigint; bottom: bigint }> {
  const sizes = fc.oneof(fc.bigInt({ min: 0n, max: 1000n }), fc.bigInt({ min: 0n, max: 100_000_000n }), fc.bigInt({ min: 0n, max: most }));
  return fc
    .record({ bottom: sizes, percent: fc.constantFrom(...percents), step: fc.constantFrom(-1n, 0n, 1n) })
    .map(({ bottom, percent, step }) => {
      const top = (bottom * BigInt(percent)) / 100n + step;
      return { bottom, top: top < 0n ? 0n : top > most ? most : top };
    });
}

const yuan = (fen: bigint): number => Number(fen) / 100;
const heads = (n: bigint): number => Number(n) / 10_000;

test(`technology staff points are exact at every edge (seed ${SEED})`, () => {
  fc.assert(
    fc.property(nearShare([30, 25, 20, 15, 10], 100_000_000_000n), ({ top, bottom }) => {
      const points = techStaffPoints(top, bottom);
      const dossier: Dossier = { years: { 2025: { techStaff: heads(top), staffTotal: heads(bottom) } } };
      expect(pointsOf('tech-sme', 'tech-staff', dossier)).toEqual([points, points]);
    }),
    runs(4000),
  );
});

test(`R&D points are exact at every edge of both indicators (seed ${SEED})`, () => {
  fc.assert(
    fc.property(nearShare([6, 5, 4, 3, 2]), nearShare([30, 25, 20, 15, 10]), fc.boolean(), (bySales, byCost, first) => {
      const rd = first ? bySales.top : byCost.top;
      const points = rdPoints(rd, bySales.bottom, byCost.bottom);
      const dossier: Dossier = {
        years: { 2025: { rdExpense: yuan(rd), salesRevenue: yuan(bySales.bottom), costTotal: yuan(byCost.bottom) } },
      };
      expect(pointsOf('tech-sme', 'rd-input', dossier)).toEqual([points, points]);
    }),
    runs(4000),
  );
});

test(`size limits are exact to the fen and to a ten-thousandth of a person (seed ${SEED})`, () => {
  fc.assert(
    fc.property(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 }), (money, staff) => {
      const figure = yuan(2_000_000_0000n + BigInt(money));
      const dossier: Dossier = {
        years: { 2025: { salesRevenue: figure, totalAssets: figure, staffTotal: heads(5_000_000n + BigInt(staff)) } },
      };
      const outcomes = ['size-revenue', 'size-assets', 'size-staff'].map((id) => judged('tech-sme', id, dossier).outcome);
      const held = (holds: boolean): string => (holds ? 'met' : 'not-met');
      expect(outcomes).toEqual([held(money <= 0), held(money <= 0), held(staff <= 0)]);
    }),
    runs(200),
  );
});

/** Three amounts that add up to a sum, each within the dossier's range. */
function split(sum: bigint, cuts: readonly [bigint, bigint]): [bigint, bigint, bigint] {
  const first = cuts[0] % (sum + 1n);
  const second = cuts[1] % (sum - first + 1n);
  return [first, second, sum - first - second];
}

const cut = fc.bigInt({ min: 0n, max: MOST });
const cuts = fc.tuple(cut, cut);

test(`the three-year R&D share is exact in every tier (seed ${SEED})`, () => {
  const wan = (n: bigint): bigint => n * 1_000_000n;
  const lastSales = fc.oneof(
    fc.constantFrom(wan(5_000n), wan(20_000n)).chain((limit) => fc.constantFrom(-1n, 0n, 1n).map((step) => limit + step)),
    fc.bigInt({ min: 0n, max: wan(30_000n) }),
    fc.bigInt({ min: 0n, max: MOST }),
  );
  const earlier = fc.bigInt({ min: 0n, max: 2n * wan(20_000n) });
  const arbitrary = fc.record({
    lastSales,
    earlier,
    cutSales: cut,
    cutRd: cuts,
    percent: fc.constantFrom(5n, 4n, 3n),
    step: fc.constantFrom(-1n, 0n, 1n),
  });
  fc.assert(
    fc.property(arbitrary, ({ lastSales: last, earlier: before, cutSales, cutRd, percent, step }) => {
      const sales = last + before;
      const raw = (sales * percent) / 100n + step;
      const rd = raw < 0n ? 0n : raw;
      const [a, b, c] = split(rd, cutRd);
      const oldest = cutSales % (before + 1n);
      const dossier: Dossier = {
        years: {
          2023: { hnteRdExpense: yuan(a), salesRevenue: yuan(oldest) },
          2024: { hnteRdExpense: yuan(b), salesRevenue: yuan(before - oldest) },
          2025: { hnteRdExpense: yuan(c), salesRevenue: yuan(last) },
        },
        judgement: { operatingYears: 3 },
      };
      expect(judged('hnte', 'rd-ratio', dossier).outcome).toBe(rdRatioHolds(rd, sales, last) ? 'met' : 'not-met');
    }),
    runs(4000),
  );
});

test(`shares of one year are exact: staff, high-tech income (seed ${SEED})`, () => {
  fc.assert(
    fc.property(nearShare([10], 100_000_000_000n), nearShare([60]), (staff, income) => {
      const dossier: Dossier = {
        years: {
          2025: {
            hnteTechStaff: heads(staff.top),
            hnteStaffTotal: heads(staff.bottom),
            hiTechIncome: yuan(income.top),
            totalIncome: yuan(income.bottom),
          },
        },
      };
      expect([judged('hnte', 'tech-staff', dossier).outcome, judged('hnte', 'hi-tech-income', dossier).outcome]).toEqual([
        atLeastPercent(staff.top, staff.bottom, 10n) ? 'met' : 'not-met',
        atLeastPercent(income.top, income.bottom, 60n) ? 'met' : 'not-met',
      ]);
    }),
    runs(3000),
  );
});

/** A series whose rate lies within a fen of an edge, or anything: bases of zero and below among them. */
const series: fc.Arbitrary<[bigint, bigint, bigint]> = (() => {
  const positive = fc.oneof(fc.bigInt({ min: 1n, max: 1000n }), fc.bigInt({ min: 1n, max: 100_000_000_000n }));
  const wild = fc.oneof(fc.constantFrom(0n, 1n, -1n), fc.bigInt({ min: -1_000_000_000n, max: 1_000_000_000n }));
  const edge = fc
    .record({ first: positive, second: positive, percent: fc.constantFrom(35n, 25n, 15n, 5n, 0n), step: fc.constantFrom(-1n, 0n, 1n) })
    .map(({ first, second, percent, step }): [bigint, bigint, bigint] => {
      const third = (second * (2n * first * (100n + percent) - 100n * second)) / (100n * first) + step;
      return [first, second, third > MOST ? MOST : third < -MOST ? -MOST : third];
    });
  return fc.oneof({ weight: 3, arbitrary: edge }, { weight: 1, arbitrary: fc.tuple(wild, wild, wild) });
})();

test(`growth is exact in every band, with every base (seed ${SEED})`, () => {
  fc.assert(
    fc.property(series, series, fc.constantFrom(1, 2, 3), (assets, sales, years) => {
      const turnover = sales.map((n) => (n < 0n ? 0n : n)) as [bigint, bigint, bigint];
      const year = (i: 0 | 1 | 2): object => ({ netAssets: yuan(assets[i]), salesRevenue: yuan(turnover[i]) });
      const dossier: Dossier = {
        years: { 2023: year(0), 2024: year(1), 2025: year(2) },
        judgement: { operatingYears: years as 1 | 2 | 3 },
      };
      const [a, b] = [growthPoints(assets, years), growthPoints(turnover, years)];
      expect(pointsOf('hnte', 'growth', dossier)).toEqual([a[0] + b[0], a[1] + b[1]]);
    }),
    runs(4000),
  );
});

test(`the mean of results put to use is exact (seed ${SEED})`, () => {
  const near = fc.record({
    mean: fc.constantFrom(5, 4, 3, 2, 1, 0),
    years: fc.constantFrom(1, 2, 3),
    step: fc.integer({ min: -1, max: 1 }),
  });
  fc.assert(
    fc.property(near, ({ mean, years, step }) => {
      const total = Math.max(0, mean * years * 10_000 + step);
      const full = Math.floor(total / (years * 10_000));
      const range = full >= 5 ? [25, 30] : full === 0 ? [0, 0] : [full * 6 - 5, full * 6];
      const dossier: Dossier = { judgement: { transformationsThreeYears: total / 10_000, operatingYears: years as 1 | 2 | 3 } };
      expect(pointsOf('hnte', 'transformation', dossier)).toEqual(range);
    }),
    runs(300),
  );
});
