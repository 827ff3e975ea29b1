import { describe, expect, it } from 'vitest';
import { enterprise, lastYear as Y, qualifications as Q } from '../dossier/facts.ts';
import { newFrame } from '../dossier/load-frame.ts';
import { FALSE, TRUE, UNKNOWN } from '../kernel/trit.ts';
import { source } from './citation.ts';
import { allRanges, anyRange, codesOf, sortOut } from './ranges.ts';
import { percent, persons, rank } from './threshold.ts';
import { above, among, atLeast, atMost, below, is, isNot, share, value } from './write.ts';

const cite = source('test', '2026-11-24')('1');
const frameWith = (...values: readonly (readonly [number, number])[]) => {
  const frame = newFrame().fill(Number.NaN);
  for (const [slot, number] of values) frame[slot] = number;
  return frame;
};
const staff = (heads: number) => [Y.staffTotal.slot, heads * 10_000] as const;

describe('sortOut', () => {
  it('knows what asks one fact', () => {
    const ratio = atLeast(share(Y.techStaff, Y.staffTotal), percent(30, cite));
    const { ranges, others } = sortOut([
      is(enterprise.accountsSound, cite),
      isNot(enterprise.restrictedIndustry, cite),
      among(enterprise.taxCollection, ['audit'], cite),
      among(enterprise.legalForm, ['limited', 'joint-stock'], cite),
      atMost(value(Y.staffTotal), persons(500, cite)),
      ratio,
    ]);
    expect(ranges).toEqual([
      { slot: enterprise.accountsSound.slot, from: 1, to: 1 },
      { slot: enterprise.restrictedIndustry.slot, from: 0, to: 0 },
      { slot: enterprise.taxCollection.slot, from: 0, to: 0 },
      { slot: Y.staffTotal.slot, from: Number.NEGATIVE_INFINITY, to: 5_000_000 },
    ]);
    expect(others).toEqual([among(enterprise.legalForm, ['limited', 'joint-stock'], cite), ratio]);
  });
  it('leaves out what holds for every value: unknown does not make it unknown', () => {
    expect(sortOut([atLeast(value(Y.staffTotal), persons(0, cite))]).ranges).toEqual([]);
    expect(sortOut([atLeast(value(Q.awardRank), rank(1, cite))]).ranges).toEqual([]);
  });
});

describe('limits', () => {
  const outcome = (condition: Parameters<typeof sortOut>[0][number], heads: number) =>
    allRanges(sortOut([condition]).ranges)(frameWith(staff(heads)));
  it('include and exclude the printed number', () => {
    const limit = persons(500, cite);
    const asked = [atMost, below, atLeast, above].map((test) =>
      [499.9999, 500, 500.0001].map((heads) => outcome(test(value(Y.staffTotal), limit), heads)),
    );
    expect(asked).toEqual([
      [TRUE, TRUE, FALSE],
      [TRUE, FALSE, FALSE],
      [FALSE, TRUE, TRUE],
      [FALSE, FALSE, TRUE],
    ]);
  });
});

describe('runs of facts', () => {
  const { ranges } = sortOut([is(enterprise.accountsSound, cite), is(enterprise.rdSeparable, cite)]);
  const [a, b] = [enterprise.accountsSound.slot, enterprise.rdSeparable.slot];
  const values = [0, Number.NaN, 1];
  it('all: a definite no outranks an unknown', () => {
    expect(values.map((x) => values.map((y) => allRanges(ranges)(frameWith([a, x], [b, y]))))).toEqual([
      [FALSE, FALSE, FALSE],
      [FALSE, UNKNOWN, UNKNOWN],
      [FALSE, UNKNOWN, TRUE],
    ]);
  });
  it('any: a definite yes outranks an unknown', () => {
    expect(values.map((x) => values.map((y) => anyRange(ranges)(frameWith([a, x], [b, y]))))).toEqual([
      [FALSE, UNKNOWN, TRUE],
      [UNKNOWN, UNKNOWN, TRUE],
      [TRUE, TRUE, TRUE],
    ]);
  });
});

describe('codesOf', () => {
  it('refuses a choice that the fact does not have', () => {
    expect(() => codesOf(enterprise.taxCollection, ['guess'])).toThrow(
      '"guess" is no choice of enterprise.taxCollection; it has audit, deemed',
    );
  });
});
