import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryFiles, repositoryPaths, root } from './files.ts';
import { brokenLinks, missingFromIndex, roomsWithoutReadme, strangersAtTheTop, textComplaints } from './rules.ts';
import { LONGEST, MEDIAN, median, sizes, tooLong } from './size.ts';

const files = repositoryFiles();

test('nothing stands at the top that is not named in the design', () => {
  expect(strangersAtTheTop(repositoryPaths())).toEqual([]);
  expect(strangersAtTheTop(['README.md', 'notes.txt', '.ci/run', 'src/a.ts'])).toEqual(['notes.txt', 'src']);
});

test('every room says what it is and what was decided there', () => {
  expect(roomsWithoutReadme(repositoryPaths())).toEqual([]);
  expect(roomsWithoutReadme(['README.md', 'web/README.md', 'test/a/README.md', 'infra/README.md'])).toEqual(['functions', 'shared']);
  expect(roomsWithoutReadme(['web/README.md'])).toEqual(['README.md', 'functions', 'infra', 'shared', 'test']);
});

test('no README leads to nothing', () => {
  expect(brokenLinks(files, (path) => existsSync(join(root, path)))).toEqual([]);
  const text = 'see [a](./a.md), [b](../b/c.ts#d), [top](#top), ![shot](x.png) and [site](https://example.org/z)';
  expect(brokenLinks([{ path: 'web/README.md', text }], (path) => path === 'b/c.ts')).toEqual([
    'web/README.md → web/a.md',
    'web/README.md → web/x.png',
  ]);
});

test('the decision index leads to every README', () => {
  expect(missingFromIndex(files)).toEqual([]);
  const index = { path: 'README.md', text: '[a](web/README.md)' };
  expect(missingFromIndex([index, { path: 'web/README.md', text: '' }, { path: 'infra/README.md', text: '' }])).toEqual([
    'infra/README.md',
  ]);
});

test('no file breaks a text rule', () => {
  expect(textComplaints(files)).toEqual([]);
});

const offences: readonly [path: string, line: string, message: string][] = [
  ['web/a.ts', "import { z } from 'zod/mini';", 'named import'],
  ['web/a.ts', "import z from 'zod/mini';", 'named import'],
  ['shared/a.ts', "import { z } from 'zod';", 'take zod only'],
  ['test/a.ts', "import * as z from 'zod/v4';", 'take zod only'],
  ['shared/a.test.ts', "test.skip('x', () => {});", 'no skipped'],
  ['shared/a.test.ts', "describe.only('x', () => {});", 'no skipped'],
  ['shared/a.test.ts', "test.todo('x');", 'no skipped'],
  ['shared/a.test.ts', "test.concurrent.skip('x', () => {});", 'no skipped'],
  ['README.md', 'see /home/somebody/portal', 'path of one machine'],
  ['functions/a.ts', "const place = '/root/portal';", 'path of one machine'],
  ['package-lock.json', '"resolved": "https://registry.npmjs.org/a"', 'registry host'],
  ['web/a.ts', '// oxlint-disable-next-line no-console', 'needs its reason'],
  ['web/a.ts', '// @ts-expect-error', 'not silenced'],
];

test.each(offences)('%s with %j is refused: %s', (path, line, message) => {
  const complaints = textComplaints([{ path, text: `first\n${line}\n` }]);
  expect(complaints).toEqual([{ path, line: 2, message: expect.stringContaining(message) as string }]);
});

test('what is allowed is not refused', () => {
  const text = [
    "import * as z from 'zod/mini';",
    '// oxlint-disable-next-line no-console -- the command line is for people',
    "test('x', () => {});",
    "const url = '/api/v1/work/items';",
  ].join('\n');
  expect(textComplaints([{ path: 'web/a.test.ts', text }])).toEqual([]);
});

test('no file is over the limit and the middle file is short', () => {
  const list = sizes(files);
  console.log(`files ${list.length}, median ${median(list)} lines, longest ${list[0]?.path} with ${list[0]?.lines}`);
  expect(tooLong(list)).toEqual([]);
  expect(median(list)).toBeLessThan(MEDIAN);
});

test('a long file and a long median are seen', () => {
  const long = { path: 'web/long.ts', text: 'x\n'.repeat(LONGEST + 1) };
  const limit = { path: 'web/limit.ts', text: 'x\n'.repeat(LONGEST) };
  const list = sizes([limit, long, { path: 'README.md', text: 'x\n'.repeat(1000) }]);
  expect(list).toEqual([
    { path: 'web/long.ts', lines: 401 },
    { path: 'web/limit.ts', lines: 400 },
  ]);
  expect(tooLong(list)).toEqual([{ path: 'web/long.ts', lines: 401 }]);
  expect(median(list)).toBe(400);
});
