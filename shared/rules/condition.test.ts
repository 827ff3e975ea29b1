import { describe, expect, it } from 'vitest';
import type { Fact } from '../dossier/fact.ts';
import {
  conduct as C,
  enterprise as E,
  incubator as N,
  intellectualProperty as I,
  lastYear as Y,
  qualifications as Q,
} from '../dossier/facts.ts';
import { newFrame } from '../dossier/load-frame.ts';
import { FALSE, TRUE, type Trit, UNKNOWN } from '../kernel/trit.ts';
import { source } from './citation.ts';
import { compileCondition } from './condition.ts';
import type { Condition } from './definition.ts';
import { bureauSetLimit, items, percent, persons, rank, wan } from './threshold.ts';
import { all, among, any, atLeast, atMost, below, is, isNot, share, unless, value } from './write.ts';

const cite = source('测试文件〔2026〕1号', '2026-11-24')('第一条');
const [a, b] = [E.accountsSound, E.rdSeparable];
const inputs = [0, Number.NaN, 1];

/** Truth of a condition in a frame that knows only the facts given, in their scale. */
function truth(condition: Condition, ...known: readonly [Fact, number][]): Trit {
  return compileCondition(condition).eval(frameOf(known));
}

function frameOf(known: readonly [Fact, number][]) {
  const frame = newFrame().fill(Number.NaN);
  for (const [fact, scaled] of known) frame[fact.slot] = scaled;
  return frame;
}

const paths = (condition: Condition, ...known: readonly [Fact, number][]): string[] => {
  const seen: string[] = [];
  compileCondition(condition).unknowns(frameOf(known), ({ path }) => void seen.push(path));
  return seen;
};

describe('Kleene tables over two declared facts: rows false, unknown, true', () => {
  const table = (condition: Condition) => inputs.map((x) => inputs.map((y) => truth(condition, [a, x], [b, y])));
  it('all', () => {
    expect(table(all(is(a, cite), is(b, cite)))).toEqual([
      [FALSE, FALSE, FALSE],
      [FALSE, UNKNOWN, UNKNOWN],
      [FALSE, UNKNOWN, TRUE],
    ]);
  });
  it('any', () => {
    expect(table(any(is(a, cite), is(b, cite)))).toEqual([
      [FALSE, UNKNOWN, TRUE],
      [UNKNOWN, UNKNOWN, TRUE],
      [TRUE, TRUE, TRUE],
    ]);
  });
  it('not, as the other declared value', () => {
    expect(inputs.map((x) => truth(isNot(a, cite), [a, x]))).toEqual([TRUE, UNKNOWN, FALSE]);
  });
  it('nested groups join in the same way', () => {
    const nested = all(all(is(a, cite)), any(is(b, cite), is(C.majorSafetyAccident, cite)));
    const flat = inputs.flatMap((x) => inputs.flatMap((y) => inputs.map((z) => truth(nested, [a, x], [b, y], [C.majorSafetyAccident, z]))));
    const min = (x: Trit, y: Trit): Trit => (x < y ? x : y);
    const max = (x: Trit, y: Trit): Trit => (x > y ? x : y);
    const tritOf = (x: number): Trit => (x === 1 ? TRUE : x === 0 ? FALSE : UNKNOWN);
    const expected = inputs.flatMap((x) => inputs.flatMap((y) => inputs.map((z) => min(tritOf(x), max(tritOf(y), tritOf(z))))));
    expect(flat).toEqual(expected);
  });
});

describe('a choice', () => {
  it('must be among the listed ones', () => {
    const audit = among(E.taxCollection, ['audit'], cite);
    expect([0, Number.NaN, 1].map((code) => truth(audit, [E.taxCollection, code]))).toEqual([TRUE, UNKNOWN, FALSE]);
    const either = among(E.legalForm, ['limited', 'joint-stock'], cite);
    expect([0, 1, 2, 3, 4, Number.NaN].map((code) => truth(either, [E.legalForm, code]))).toEqual([
      TRUE,
      TRUE,
      FALSE,
      FALSE,
      FALSE,
      UNKNOWN,
    ]);
  });
  it('bars only where it is made', () => {
    const barred = unless(E.legalForm, ['sole', 'partnership'], cite);
    expect([0, 1, 2, 3, 4, Number.NaN].map((code) => truth(barred, [E.legalForm, code]))).toEqual([TRUE, TRUE, FALSE, FALSE, TRUE, TRUE]);
    expect(paths(barred)).toEqual([]);
  });
  it('that does not exist is refused when the rule is compiled', () => {
    expect(() => compileCondition(among(E.taxCollection, ['cash'], cite))).toThrow(
      '"cash" is no choice of enterprise.taxCollection; it has audit, deemed',
    );
    expect(() => compileCondition(unless(E.accountsSound, ['x'], cite))).toThrow('it has none');
  });
});

describe('a limit on one figure', () => {
  it('holds at, above and below the number', () => {
    const limit = 5_000_000;
    const asked = (condition: Condition) =>
      [limit - 1, limit, limit + 1, Number.NaN].map((scaled) => truth(condition, [Y.staffTotal, scaled]));
    expect(asked(atMost(value(Y.staffTotal), persons(500, cite)))).toEqual([TRUE, TRUE, FALSE, UNKNOWN]);
    expect(asked(atLeast(value(Y.staffTotal), persons(500, cite)))).toEqual([FALSE, TRUE, TRUE, UNKNOWN]);
    expect(asked(below(value(Y.staffTotal), persons(500, cite)))).toEqual([TRUE, FALSE, FALSE, UNKNOWN]);
  });
  it('that every value keeps holds without being asked', () => {
    expect(truth(atLeast(value(Y.staffTotal), persons(0, cite)))).toBe(TRUE);
    expect(truth(all(atLeast(value(Y.staffTotal), persons(0, cite))))).toBe(TRUE);
  });
  it('off the grid of the figure is refused when the rule is compiled', () => {
    expect(() => compileCondition(atMost(value(Q.awardRank), { ...rank(3, cite), per: 2 }))).toThrow(
      "threshold 3/2 is no whole number on the fact's grid of 1/1",
    );
  });
  it('that nobody has published is undetermined whatever the figure', () => {
    const open: Condition = { kind: 'test', measure: value(Y.staffTotal), op: '<=', threshold: bureauSetLimit('person', cite) };
    expect([truth(open), truth(open, [Y.staffTotal, 1]), truth(all(open, is(a, cite)), [a, 0])]).toEqual([UNKNOWN, UNKNOWN, FALSE]);
    expect(compileCondition(all(open)).awaitsBureau(frameOf([]))).toBe(true);
    expect(compileCondition(all(is(a, cite))).awaitsBureau(frameOf([]))).toBe(false);
  });
});

describe('what an undetermined condition waits for', () => {
  const award = all(is(Q.awardWithinFiveYears, cite), atMost(value(Q.awardRank), rank(3, cite)));
  it('names the unknown facts of the parts that are still open', () => {
    expect(paths(award)).toEqual(['qualifications.nationalAward.withinFiveYears', 'qualifications.nationalAward.rank']);
    expect(paths(award, [Q.awardRank, 1])).toEqual(['qualifications.nationalAward.withinFiveYears']);
    expect(paths(any(award, is(Q.hnteCertificate, cite)), [Q.awardRank, 4])).toEqual(['qualifications.hnteCertificate']);
  });
  it('knows whether one answer alone can fail it', () => {
    expect(compileCondition(all(is(a, cite), isNot(b, cite))).failsByOne).toBe(true);
    expect(compileCondition(all(is(a, cite), atMost(value(Q.awardRank), rank(3, cite)))).failsByOne).toBe(false);
    expect(compileCondition(any(is(a, cite), is(b, cite))).failsByOne).toBe(false);
  });
});

describe('special conditions', () => {
  it('both titles pass, neither fails, one is for a person', () => {
    const both: Condition = { kind: 'both', facts: [Q.hnteCertificate, Q.techSmeNumber], cite };
    const table = inputs.map((x) => inputs.map((y) => truth(both, [Q.hnteCertificate, x], [Q.techSmeNumber, y])));
    expect(table).toEqual([
      [FALSE, UNKNOWN, UNKNOWN],
      [UNKNOWN, UNKNOWN, UNKNOWN],
      [UNKNOWN, UNKNOWN, TRUE],
    ]);
  });
  it('a judgement is settled by the fact that names it and never asked for', () => {
    const judged: Condition = { kind: 'judged', fact: E.sector51020, cite };
    expect(inputs.map((x) => truth(judged, [E.sector51020, x]))).toEqual([FALSE, UNKNOWN, TRUE]);
    expect(truth({ kind: 'judged', fact: null, cite })).toBe(UNKNOWN);
    expect(paths(judged)).toEqual([]);
  });
  it('one for each ten, rounded up', () => {
    const covers: Condition = { kind: 'covers', fact: N.mentors, of: N.tenants, per: items(10, cite) };
    const enough = (mentors: number, tenants: number) => {
      const frame = frameOf([[N.mentors, mentors * 10_000]]);
      frame[N.tenants.slot] = tenants * 10_000;
      frame[N.tenants.slot + 1] = tenants * 10_000;
      return compileCondition(covers).eval(frame);
    };
    expect([enough(0, 0), enough(0, 1), enough(1, 10), enough(1, 11), enough(2, 11), enough(2, 20)]).toEqual([
      TRUE,
      FALSE,
      TRUE,
      FALSE,
      TRUE,
      TRUE,
    ]);
  });
  const bySize: Condition = {
    kind: 'if',
    when: atLeast(value(Y.salesRevenue), wan(10_000, cite)),
    then: atLeast(share(Y.rdExpense, Y.salesRevenue), percent(3, cite)),
    otherwise: atLeast(share(Y.rdExpense, Y.salesRevenue), percent(6, cite)),
  };
  it('a size chooses the branch', () => {
    const asked = (sales: number, rd: number) => truth(bySize, [Y.salesRevenue, sales], [Y.rdExpense, rd]);
    expect([asked(10_000_000_000, 300_000_000), asked(10_000_000_000, 299_999_999), asked(9_999_999_999, 300_000_000)]).toEqual([
      TRUE,
      FALSE,
      FALSE,
    ]);
  });
  it('an unknown size decides nothing unless every size gives the same answer', () => {
    const asked = (rd: number) => truth(bySize, [Y.rdExpense, rd]);
    expect([asked(0), asked(1_000_000), asked(Number.NaN)]).toEqual([FALSE, UNKNOWN, UNKNOWN]);
    const small: Condition = { ...bySize, otherwise: is(a, cite) } as Condition;
    expect([truth(small, [Y.rdExpense, 0], [a, 0]), truth(small, [Y.rdExpense, 0], [a, 1])]).toEqual([FALSE, UNKNOWN]);
  });
  it('leaves the frame as it was', () => {
    const frame = frameOf([[Y.rdExpense, 0]]);
    const copy = frame.slice();
    compileCondition(bySize).eval(frame);
    expect(frame).toEqual(copy);
  });
  it('levels are met when one of them holds', () => {
    const levels: Condition = {
      kind: 'levels',
      levels: [
        { id: 'high', label: { zh: '高', en: 'high' }, when: is(a, cite) },
        { id: 'low', label: { zh: '低', en: 'low' }, when: is(b, cite) },
      ],
    };
    expect([truth(levels), truth(levels, [a, 0], [b, 0]), truth(levels, [b, 1])]).toEqual([UNKNOWN, FALSE, TRUE]);
  });
  it('class I and unspent class II rights together', () => {
    const usable = atLeast({ kind: 'usable-rights', classOne: I.classOne, classTwo: I.classTwo, spent: I.classTwoSpent }, items(1, cite));
    const asked = (one: number, two: number, spent: number) =>
      truth(usable, [I.classOne, one * 10_000], [I.classTwo, two * 10_000], [I.classTwoSpent, spent * 10_000]);
    expect([asked(0, 1, 0), asked(0, 1, 1), asked(1, 0, 0), asked(0, 1, 2)]).toEqual([TRUE, FALSE, TRUE, FALSE]);
    expect([asked(Number.NaN, 1, 0), asked(0, 1, Number.NaN), asked(0, 0, Number.NaN), asked(0, Number.NaN, 5)]).toEqual([
      TRUE,
      UNKNOWN,
      FALSE,
      UNKNOWN,
    ]);
  });
});
