import { expect, it } from 'vitest';
import { mismatches } from './compare.ts';

const got = {
  verdict: 'eligible',
  route: 'score',
  score: { min: 60, max: 62 },
  criteria: [{ id: 'a', outcome: 'met', reason: null, actual: 0.333333, points: { min: 1, max: 2 } }],
  missing: ['dossier.years.2025.staffTotal'],
  flags: [{ id: 'f' }],
  deduction: {
    base: 1,
    rejected: [
      { project: 'P', code: 'X', amount: 1 },
      { project: 'P', code: 'X', amount: 2 },
    ],
    lists: [],
  },
};

it('finds nothing where everything stated holds', () => {
  const expected = {
    verdict: 'eligible',
    route: 'score',
    score: { min: 60 },
    criteria: { a: 'met' },
    reasons: { a: null },
    points: { a: { max: 2 } },
    actual: { a: 0.33 },
    missingIncludes: ['years.2025.staffTotal', 'dossier.years["2025"].staffTotal'],
    flagsInclude: ['f'],
    deduction: { base: 1.004, rejected: [{ project: 'P', code: 'X', amount: 2 }], lists: [] },
  };
  expect(mismatches(expected, got)).toEqual([]);
});

it('finds each thing that does not', () => {
  const one = (expected: object) => mismatches(expected, got);
  expect(one({ verdict: 'ineligible' })).toEqual(['verdict: expected "ineligible", got "eligible"']);
  expect(one({ route: null })).toEqual(['route: expected null, got "score"']);
  expect(one({ score: { max: 61 } })).toEqual(['score.max: expected 61, got 62']);
  expect(one({ score: null })).toHaveLength(1);
  expect(one({ criteria: { a: 'not-met', b: 'met' } })).toHaveLength(2);
  expect(one({ reasons: { a: 'judgement' } })).toHaveLength(1);
  expect(one({ points: { a: { min: 0, max: 2 } } })).toEqual(['points.a.min: expected 0, got 1']);
  expect(one({ actual: { a: 0.34 } })).toEqual(['actual.a: expected 0.34, got 0.333333']);
  expect(one({ missingIncludes: ['years.2024.staffTotal'] })).toHaveLength(1);
  expect(one({ flagsInclude: ['g'] })).toHaveLength(1);
  expect(one({ deduction: { base: 1.01, rejected: [], lists: [1] } })).toHaveLength(3);
  expect(
    one({
      deduction: {
        rejected: [
          { project: 'P', code: 'X', amount: 1 },
          { project: 'P', code: 'X', amount: 1 },
        ],
      },
    }),
  ).toHaveLength(1);
  expect(one({})).toEqual(['the case states nothing']);
  expect(one({ verdicts: 1 })).toEqual(['the case states what nobody compares: verdicts']);
  expect(mismatches({ verdict: 'eligible' }, null)).toHaveLength(1);
});
