import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { toolStep } from './checks.ts';
import { runPlan } from './run-plan.ts';
import { failure, type Step, success } from './step.ts';

let printed: string[] = [];

beforeEach(() => {
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => printed.push(line));
});

afterEach(() => vi.restoreAllMocks());

const step = (name: string, run: Step['run']): Step => ({ name, remedy: `mend ${name}`, run });

test('every step runs, counts add up, and each failed step is named again with what to do', async () => {
  const total = await runPlan([
    step('types', async () => success),
    step('lint', async () => failure('a.ts:1: no')),
    step('unit', async () => ({ passed: 40, failed: 2, problems: ['b.test.ts › adds'] })),
    step('crash', async () => {
      throw new Error('boom');
    }),
  ]);
  expect([total.passed, total.failed]).toEqual([41, 4]);
  expect(printed[0]).toBe('[1/4] types …');
  expect(printed.some((line) => line.startsWith('[2/4] lint: FAILED, 1 of 1'))).toBe(true);
  expect(printed).toContain('a.ts:1: no');
  expect(printed).toContain('  → mend lint');
  expect(printed.some((line) => line.startsWith('[3/4] unit: FAILED, 2 of 42'))).toBe(true);
  expect(printed.slice(-3)).toEqual(['FAILED lint: mend lint', 'FAILED unit: mend unit', 'FAILED crash: mend crash']);
});

test('a tool that ends with another code than 0 has failed with its own words, cut where they are many', async () => {
  const good = await toolStep('good', '', [process.execPath, '-e', '']).run(() => {});
  expect(good).toEqual({ passed: 1, failed: 0, problems: [] });
  const bad = await toolStep('bad', '', [
    process.execPath,
    '-e',
    'for (let i = 0; i < 70; i++) console.log("line", i); process.exit(3)',
  ]).run(() => {});
  expect([bad.passed, bad.failed]).toEqual([0, 1]);
  expect(bad.problems[0]?.split('\n').slice(-2)).toEqual(['line 59', '… 10 more lines']);
  const missing = await toolStep('missing', '', ['/nowhere/tool']).run(() => {});
  expect(missing.problems).toEqual(['spawn /nowhere/tool ENOENT']);
});
