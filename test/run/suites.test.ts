import { expect, test } from 'vitest';
import { judge } from './suites.ts';

const counts = (passed: number, failed: number, skipped: number) => ({
  passed,
  failed,
  skipped,
  problems: failed + skipped > 0 ? ['why'] : [],
});

test('a skipped test is a failed test', () => {
  expect(judge(counts(10, 1, 2), { code: 1, output: '' })).toEqual({ passed: 10, failed: 3, problems: ['why'] });
  expect(judge(counts(10, 0, 1), { code: 0, output: '' })).toEqual({ passed: 10, failed: 1, problems: ['why'] });
});

test('a suite in which nothing ran has failed', () => {
  expect(judge(counts(0, 0, 0), { code: 1, output: 'No test files found' })).toEqual({
    passed: 0,
    failed: 1,
    problems: ['no test ran: the files of this suite are missing', 'No test files found'],
  });
  expect(judge(undefined, { code: 1, output: 'vitest could not start' })).toEqual({
    passed: 0,
    failed: 1,
    problems: ['vitest could not start'],
  });
});

test('what changed may be nothing, but a run that ends badly is never passed over', () => {
  expect(judge(counts(0, 0, 0), { code: 0, output: '', mayBeEmpty: true })).toEqual({ passed: 0, failed: 0, problems: [] });
  expect(judge(counts(5, 0, 0), { code: 1, output: 'out of memory' })).toEqual({ passed: 5, failed: 1, problems: ['out of memory'] });
  expect(judge(counts(5, 0, 0), { code: 0, output: '' })).toEqual({ passed: 5, failed: 0, problems: [] });
});
