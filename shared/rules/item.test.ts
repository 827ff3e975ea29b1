import { describe, expect, it } from 'vitest';
import type { Fact, Frame } from '../dossier/fact.ts';
import { intellectualProperty as I, judgement as J, lastYear as Y, secondYearBack as Y2, thirdYearBack as Y3 } from '../dossier/facts.ts';
import { newFrame } from '../dossier/load-frame.ts';
import { source } from './citation.ts';
import type { Item } from './definition.ts';
import { compileItem } from './item.ts';
import { hull, pack, packedMax, packedMin } from './measures/measure.ts';
import { items, percent } from './threshold.ts';
import { atLeast, bands, is, part, share, value } from './write.ts';

const cite = source('测试文件〔2026〕1号', '2026-11-24')('第一条');
const label = { zh: '部分', en: 'part' };
type Known = readonly (readonly [Fact, number])[];

function frameOf(known: Known): Frame {
  const frame = newFrame().fill(Number.NaN);
  for (const [fact, scaled] of known) frame[fact.slot] = scaled;
  return frame;
}

const points = (item: Item, known: Known): [number, number] => {
  const packed = compileItem(item).points(frameOf(known));
  return [packedMin(packed), packedMax(packed)];
};

function waits(item: Item, known: Known): [string, number][] {
  const seen: [string, number][] = [];
  compileItem(item).unknowns(frameOf(known), ({ path }, width) => void seen.push([path, width]));
  return seen;
}

describe('packed points', () => {
  it('hold both ends, and their hull the outer ones', () => {
    expect([packedMin(pack(7, 30)), packedMax(pack(7, 30))]).toEqual([7, 30]);
    const joined = hull(pack(3, 9), pack(5, 6));
    expect([packedMin(joined), packedMax(joined)]).toEqual([3, 9]);
  });
});

describe('bands', () => {
  const staff = bands(share(Y.techStaff, Y.staffTotal), [
    [percent(30, cite), 20],
    [percent(10, cite), 4],
  ]);
  const of = (tech: number, all: number) =>
    points(staff, [
      [Y.techStaff, tech],
      [Y.staffTotal, all],
    ]);
  it('give the points of the first that holds', () => {
    expect([of(30, 100), of(29, 100), of(10, 100), of(9, 100), of(0, 0)]).toEqual([
      [20, 20],
      [4, 4],
      [4, 4],
      [0, 0],
      [0, 0],
    ]);
  });
  it('widen while a figure is unknown, and name it with the width', () => {
    expect([of(Number.NaN, 100), of(0, Number.NaN), of(30, Number.NaN)]).toEqual([
      [0, 20],
      [0, 0],
      [0, 20],
    ]);
    expect(waits(staff, [[Y.techStaff, 30]])).toEqual([['staffTotal', 20]]);
    expect(waits(staff, [[Y.techStaff, 0]])).toEqual([]);
  });
});

describe('rows', () => {
  const rights: Item = {
    kind: 'rows',
    rows: [
      { when: atLeast(value(I.classOne), items(1, cite)), points: [30, 30] },
      { when: atLeast(value(I.classTwo), items(4, cite)), points: [24, 24] },
      { when: atLeast(value(I.classTwo), items(1, cite)), points: [6, 6] },
    ],
    otherwise: [0, 0],
  };
  it('give the points of the first that holds for sure, and those above that may hold', () => {
    const of = (one: number, two: number) =>
      points(rights, [
        [I.classOne, one * 10_000],
        [I.classTwo, two * 10_000],
      ]);
    expect([of(1, 0), of(0, 4), of(0, 3), of(0, 0), of(Number.NaN, 4), of(Number.NaN, 0), of(0, Number.NaN), of(1, Number.NaN)]).toEqual([
      [30, 30],
      [24, 24],
      [6, 6],
      [0, 0],
      [24, 30],
      [0, 30],
      [0, 24],
      [30, 30],
    ]);
  });
  it('wait only for what can still change them', () => {
    expect(waits(rights, [[I.classTwo, 40_000]])).toEqual([['intellectualProperty.classOne', 6]]);
    expect(waits(rights, [[I.classOne, 10_000]])).toEqual([]);
  });
});

describe('choices and declared points', () => {
  it('a choice gives its range, an open one the hull of all', () => {
    const choice: Item = {
      kind: 'choice',
      fact: I.acquisition,
      points: [
        [1, 6],
        [1, 3],
        [0, 0],
      ],
      cite,
    };
    expect([0, 1, 2, Number.NaN].map((code) => points(choice, [[I.acquisition, code]]))).toEqual([
      [1, 6],
      [1, 3],
      [0, 0],
      [0, 6],
    ]);
    expect(waits(choice, [])).toEqual([['intellectualProperty.acquisition', 6]]);
  });
  it('a declared estimate is taken as it is, none is the whole range', () => {
    const declared: Item = { kind: 'declared', fact: J.managementPoints, cite };
    expect([points(declared, [[J.managementPoints, 17]]), points(declared, [])]).toEqual([
      [17, 17],
      [0, 20],
    ]);
    expect([compileItem(declared).actual(frameOf([[J.managementPoints, 17]])), compileItem(declared).actual(frameOf([]))]).toEqual([
      17,
      null,
    ]);
  });
});

describe('groups', () => {
  const bySales = bands(share(Y.rdExpense, Y.salesRevenue), [[percent(5, cite), 40]]);
  const byCost = bands(share(Y.rdExpense, Y.costTotal), [[percent(30, cite), 50]]);
  const best: Item = { kind: 'best', cap: 50, of: [part(label, bySales), part(label, byCost)] };
  it('the better of two, and the figure of the better one', () => {
    const known: Known = [
      [Y.rdExpense, 30],
      [Y.salesRevenue, 100],
      [Y.costTotal, 100],
    ];
    expect([points(best, known), compileItem(best).actual(frameOf(known))]).toEqual([[50, 50], 0.3]);
    expect(
      points(best, [
        [Y.rdExpense, 30],
        [Y.salesRevenue, 100],
      ]),
    ).toEqual([40, 50]);
  });
  it('waits only for an indicator that can still beat the sure one', () => {
    expect(
      waits(best, [
        [Y.rdExpense, 30],
        [Y.salesRevenue, 100],
      ]),
    ).toEqual([['costTotal', 50]]);
    expect(
      waits(best, [
        [Y.rdExpense, 30],
        [Y.costTotal, 100],
      ]),
    ).toEqual([]);
  });
  it('a sum stops at its cap, at both ends', () => {
    const sum: Item = {
      kind: 'sum',
      cap: 7,
      of: [
        part(label, { kind: 'declared', fact: J.managementPoints, cite }),
        part(label, { kind: 'rows', rows: [{ when: is(J.standardsParticipation, cite), points: [1, 2] }], otherwise: [0, 0] }),
      ],
    };
    const of = (n: number, bonus: number) =>
      points(sum, [
        [J.managementPoints, n],
        [J.standardsParticipation, bonus],
      ]);
    expect([of(5, 1), of(6, 1), of(7, 1), of(20, 0), of(5, Number.NaN)]).toEqual([
      [6, 7],
      [7, 7],
      [7, 7],
      [7, 7],
      [5, 7],
    ]);
  });
  it('parts that read the same few-valued fact agree on it', () => {
    const rate = (series: readonly [Fact, Fact, Fact]): Item =>
      bands({ kind: 'growth', series, operatingYears: J.operatingYears }, [[percent(35, cite), 10]]);
    const growth: Item = {
      kind: 'sum',
      cap: 20,
      of: [
        part(label, rate([Y3.netAssets, Y2.netAssets, Y.netAssets])),
        part(label, rate([Y3.salesRevenue, Y2.salesRevenue, Y.salesRevenue])),
      ],
    };
    const known: Known = [
      [Y3.netAssets, 10],
      [Y2.netAssets, 30],
      [Y.netAssets, 28],
      [Y3.salesRevenue, 40],
      [Y2.salesRevenue, 10],
      [Y.salesRevenue, 14],
    ];
    const of = (n: number) => points(growth, [...known, [J.operatingYears, n]]);
    expect([of(1), of(2), of(3), of(Number.NaN)]).toEqual([
      [0, 0],
      [10, 10],
      [10, 10],
      [0, 10],
    ]);
    const frame = frameOf(known);
    compileItem(growth).points(frame);
    expect(frame[J.operatingYears.slot]).toBeNaN();
  });
});
