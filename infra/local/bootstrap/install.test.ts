import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const module = pathToFileURL(join(import.meta.dirname, 'install.mjs')).href;

let place = '';

/** An npm that notes how it was called, and on `ci` leaves a node that answers what `NODE_ANSWER` says. */
const NPM = `#!/bin/sh
echo "$*" >> "$LOG"
[ -n "$NPM_FAILS" ] && exit 7
sleep 0.3
mkdir -p node_modules/.bin
printf '#!/bin/sh\\necho %s\\n' "$NODE_ANSWER" > node_modules/.bin/node
chmod +x node_modules/.bin/node
`;

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'install-'));
  await mkdir(join(place, 'bin'));
  await writeFile(join(place, 'bin', 'npm'), NPM);
  await chmod(join(place, 'bin', 'npm'), 0o755);
  await writeFile(join(place, 'package.json'), '{ "devDependencies": { "node": "24.21.0" } }');
  await writeFile(join(place, 'package-lock.json'), '{ "lockfileVersion": 3 }');
});

afterEach(() => rm(place, { recursive: true, force: true }));

/** What one process that prepares the place printed, with its exit code. */
function prepare(environment: Readonly<Record<string, string>> = {}): Promise<{ code: number | null; output: string }> {
  const program = `import(${JSON.stringify(module)}).then((m) => m.ensureInstalled(process.argv[1])).catch((e) => { console.log(e.message); process.exitCode = 1; })`;
  const env = {
    PATH: `${join(place, 'bin')}${delimiter}${process.env['PATH']}`,
    LOG: join(place, 'log'),
    NODE_ANSWER: 'v24.21.0',
    ...environment,
  };
  const child = spawn(process.execPath, ['-e', program, place], { env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, output }));
  });
}

const calls = async (): Promise<string[]> =>
  (await readFile(join(place, 'log'), 'utf8').catch(() => '')).split('\n').filter((line) => line !== '');

test('installs once, and again only when the lockfile has changed or the folder is gone', async () => {
  expect((await prepare()).code).toBe(0);
  expect(await prepare()).toEqual({ code: 0, output: '' });
  expect(await calls()).toEqual(['ci --no-audit --no-fund']);
  await writeFile(join(place, 'package-lock.json'), '{ "lockfileVersion": 3, "name": "other" }');
  expect((await prepare()).code).toBe(0);
  await rm(join(place, 'node_modules'), { recursive: true });
  expect((await prepare()).code).toBe(0);
  expect((await calls()).length).toBe(3);
});

test('three at once install once; the others wait', async () => {
  const all = await Promise.all([prepare(), prepare(), prepare()]);
  expect(all.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(await calls()).toEqual(['ci --no-audit --no-fund']);
});

test('a lock whose holder is dead is taken over', async () => {
  await mkdir(join(place, '.cache'));
  await writeFile(join(place, '.cache', 'install.lock'), '999999999');
  expect((await prepare()).code).toBe(0);
  await expect(readFile(join(place, '.cache', 'install.lock'))).rejects.toThrow('ENOENT');
});

test('an npm that fails is told with what to do, and the next run tries again', async () => {
  const failed = await prepare({ NPM_FAILS: '1' });
  expect(failed.code).toBe(1);
  expect(failed.output).toContain(
    '`npm ci --no-audit --no-fund` ended with code 7. Its own message stands above; usually the network is missing. Try again.',
  );
  expect((await prepare()).code).toBe(0);
});

test('a node that is not the pinned one is rebuilt, and if that does not help the way out is told', async () => {
  const wrong = await prepare({ NODE_ANSWER: 'v20.1.0' });
  expect(wrong.code).toBe(1);
  expect(wrong.output).toContain(
    'node_modules/.bin/node answers 20.1.0, but 24.21.0 is pinned. Allow install scripts (npm config set ignore-scripts false)',
  );
  expect(await calls()).toEqual(['ci --no-audit --no-fund', 'rebuild node esbuild --ignore-scripts=false']);
  expect((await prepare()).code).toBe(0);
});
