import { expect, test } from 'vitest';
import { judge, type Offence, plant, texts } from './sandbox.ts';

const lint = ['oxlint', '--type-aware', '--deny-warnings', '-f', 'unix', 'shared', 'functions', 'infra', 'web', 'test'] as const;

/** One planted offence each: file, text, and the rule that has to name it. */
const offences: readonly Offence[] = [
  ['shared/a.ts', 'export function f(value: any): string {\n  return String(value);\n}\n', 'typescript(no-explicit-any)'],
  ['shared/a.ts', 'export function f(list: string[]): string {\n  return list[0]!;\n}\n', 'typescript(no-non-null-assertion)'],
  ['shared/a.ts', "import { z } from 'zod';\nexport const schema = z.string();\n", 'eslint(no-restricted-imports)'],
  ['functions/a.ts', "import * as z from 'zod';\nexport const schema = z.string();\n", 'eslint(no-restricted-imports)'],
  ['shared/a.ts', 'export const now = (): number => Date.now();\n', 'eslint(no-restricted-globals)'],
  ['shared/a.ts', "export const f = (n: number): string => new Intl.NumberFormat('zh').format(n);\n", 'eslint(no-restricted-globals)'],
  ['shared/a.ts', 'export const draw = (): number => Math.random();\n', 'eslint(no-restricted-properties)'],
  ['shared/a.ts', 'export const draw = (a: string, b: string): number => a.localeCompare(b);\n', 'eslint(no-restricted-properties)'],
  ['functions/a.ts', 'export default function f(): number {\n  return 1;\n}\n', 'import(no-default-export)'],
  ['functions/a.ts', 'export const f = (text: string): unknown => eval(text);\n', 'eslint(no-eval)'],
  ['web/a.ts', 'export const f = (text: string): unknown => new Function(text);\n', 'eslint(no-new-func)'],
  ['functions/a.ts', '// TODO: later\nexport const a = 1;\n', 'eslint(no-warning-comments)'],
  ['functions/a.ts', 'export const f = (a: number, b: number, c: number, d: number): number => a + b + c + d;\n', 'eslint(max-params)'],
  [
    'functions/a.ts',
    'export async function g(): Promise<void> {}\nexport function f(): void {\n  g();\n}\n',
    'typescript(no-floating-promises)',
  ],
  ['functions/a.ts', '// @ts-ignore\nexport const a: number = "x";\n', 'typescript(ban-ts-comment)'],
  ['web/a.test.ts', "import { test } from 'vitest';\ntest.skip('x', () => {});\n", 'vitest(no-disabled-tests)'],
  [
    'web/a.test.ts',
    "import { test, expect } from 'vitest';\ntest.only('x', () => {\n  expect(1).toBe(1);\n});\n",
    'vitest(no-focused-tests)',
  ],
  ['web/a.test.ts', "import { test } from 'vitest';\ntest('x', () => {});\n", 'vitest(expect-expect)'],
];

const planted = plant(offences);
const verdict = judge([...lint], texts(planted));

test.each(planted)('$complaint refuses $text in $file', ({ file, complaint }) => {
  const lines = verdict.output.split('\n').filter((line) => line.startsWith(file));
  expect(lines.some((line) => line.includes(complaint))).toBe(true);
  expect(verdict.code).toBe(1);
});

test('a clean file passes', () => {
  const clean = judge([...lint], {
    'shared/a.ts': "import * as z from 'zod/mini';\n\nexport const schema = z.object({ name: z.string() });\n",
  });
  expect(clean).toEqual({ code: 0, output: '' });
});
