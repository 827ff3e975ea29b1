import { expect, test } from 'vitest';
import { judge, type Offence, plant, texts } from './sandbox.ts';

const types = ['tsc', '-b', '--pretty', 'false'] as const;

/** A file in every room, because a room without any file is an error of its own. */
const rooms = {
  'shared/ok.ts': 'export const one = 1;\n',
  'functions/ok.ts': 'export const one = 1;\n',
  'infra/ok.ts': 'export const one = 1;\n',
  'web/ok.ts': 'export const one = 1;\n',
  'web/build.ts': "import { argv } from 'node:process';\n\nexport const one = argv.length;\n",
  'test/ok.ts': 'export const one = 1;\n',
};

const offences: readonly Offence[] = [
  ['shared/a.ts', 'export const title = document.title;\n', "error TS2584: Cannot find name 'document'"],
  ['shared/a.ts', 'export const where = process.cwd();\n', "error TS2591: Cannot find name 'process'"],
  ['web/a.ts', 'export const where = process.cwd();\n', "error TS2591: Cannot find name 'process'"],
  ['functions/a.ts', 'export const title = document.title;\n', "error TS2584: Cannot find name 'document'"],
  ['functions/a.ts', 'export enum Colour {\n  Red,\n}\n', 'error TS1294'],
  ['functions/a.ts', 'export const first = (list: string[]): string => list[0];\n', 'error TS2322'],
  ['functions/a.ts', 'export const f = (value) => value;\n', 'error TS7006'],
  ['functions/a.ts', "import { PathLike } from 'node:fs';\nexport type T = PathLike;\n", 'error TS1484'],
  ['shared/a.test.ts', "export const a: number = 'x';\n", 'error TS2322'],
  ['web/a.test.ts', "export const a: number = 'x';\n", 'error TS2322'],
];

const planted = plant(offences);
const verdict = judge([...types], { ...rooms, ...texts(planted) });

test.each(planted)('$complaint refuses $text in $file', ({ file, complaint }) => {
  const lines = verdict.output.split('\n').filter((line) => line.startsWith(file));
  expect(lines.some((line) => line.includes(complaint))).toBe(true);
  expect(verdict.code).not.toBe(0);
});

test('rooms that keep to their own globals compile', () => {
  expect(judge([...types], rooms)).toEqual({ code: 0, output: '' });
});
