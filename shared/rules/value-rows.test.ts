import { expect, it } from 'vitest';
import { intellectualProperty as I, lastYear as Y } from '../dossier/facts.ts';
import { newFrame } from '../dossier/load-frame.ts';
import { source } from './citation.ts';
import type { RowsItem } from './definition.ts';
import { items, percent } from './threshold.ts';
import { quickRows } from './value-rows.ts';
import { above, atLeast, share, value } from './write.ts';

const cite = source('test', '2026-11-24')('1');
const SLOW = 7;
const slow = () => SLOW;
const rows: RowsItem = {
  kind: 'rows',
  rows: [
    { when: atLeast(value(I.classOne), items(1, cite)), points: [30, 30] },
    { when: atLeast(value(I.classTwo), items(2, cite)), points: [12, 12] },
  ],
  otherwise: [0, 0],
};
const points = quickRows(rows, [300, 120, 0], slow);
const asked = (one: number, two: number) => {
  const frame = newFrame().fill(Number.NaN);
  frame[I.classOne.slot] = one * 10_000;
  frame[I.classTwo.slot] = two * 10_000;
  return points(frame);
};

it('gives the points of the first row that holds', () => {
  expect([asked(1, 0), asked(0.5, 2), asked(0, 1), asked(3, Number.NaN)]).toEqual([300, 120, 0, 300]);
});
it('leaves an unknown figure that comes first to the slow way', () => {
  expect([asked(Number.NaN, 5), asked(0, Number.NaN)]).toEqual([SLOW, SLOW]);
});
it('leaves every other kind of row to the slow way', () => {
  const others = [above(value(I.classOne), items(1, cite)), atLeast(share(Y.techStaff, Y.staffTotal), percent(30, cite))];
  for (const when of others) expect(quickRows({ ...rows, rows: [{ when, points: [1, 1] }] }, [1, 0], slow)).toBe(slow);
});
