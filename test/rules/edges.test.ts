import { describe, expect, test } from 'vitest';
import { findRulebook, rulebooks } from '../../shared/rulebooks/registry.ts';
import { edgeCases, goldenCases, withEdges } from './cases.ts';
import { judge } from './judge.ts';

const golden = goldenCases();

/** Computed line by line, not judged by rules; its cases run in the test beside it. */
const COMPUTED = 'rd-deduction';

test('every published case belongs to a rulebook, and every rulebook has some', () => {
  expect([...golden.keys()].filter((id) => findRulebook(id) === undefined && id !== COMPUTED)).toEqual([]);
  expect(rulebooks.map(({ id }) => id).filter((id) => !golden.has(id))).toEqual([]);
});

test('both titles of the first whole have cases by the hundred', () => {
  expect(['tech-sme', 'hnte'].map((id) => edgeCases(id).length > 200)).toEqual([true, true]);
});

for (const rulebook of rulebooks) {
  describe(`${rulebook.id}: published cases`, () => {
    test.each(golden.get(rulebook.id) ?? [])('$id', (one) => {
      expect(judge(rulebook, one)).toEqual([]);
    });
  });
}

describe.each(withEdges(rulebooks.map(({ id }) => id)))('%s: cases typed from the policy page', (id) => {
  const cases = edgeCases(id);
  test('each has a name of its own', () => {
    expect(new Set(cases.map((one) => one.id)).size).toBe(cases.length);
  });
  test.each(cases)('$id', (one) => {
    const rulebook = rulebooks.find((candidate) => candidate.id === id);
    expect(rulebook === undefined ? ['no such rulebook'] : judge(rulebook, one)).toEqual([]);
  });
});
