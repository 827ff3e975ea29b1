/** What is in the Lambda bundle, what must not be, and how long it takes to load. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildApi } from '../../functions/build.ts';

const folder = mkdtempSync(join(tmpdir(), 'portal-contents-'));
const built = join(folder, 'api');
const bundle = join(built, 'index.mjs');
const bare = join(folder, 'bare.mjs');
let outputs: Metafile['outputs'] = {};
let inside: string[] = [];

beforeAll(async () => {
  ({ outputs } = await buildApi(built));
  inside = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  const contents = `import { Hono } from 'hono'; import { handle } from 'hono/aws-lambda';
    const app = new Hono(); app.get('/', (c) => c.text('ok')); export const handler = handle(app);`;
  await build({
    stdin: { contents, resolveDir: process.cwd() },
    outfile: bare,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    minify: true,
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

it('loads at most 420 KB to answer', () => {
  const all = Object.values(outputs).reduce((sum, { bytes }) => sum + bytes, 0);
  console.info(`bundle: ${statSync(bundle).size} bytes loaded at start, ${all} with the chunks loaded on demand`);
  expect(statSync(bundle).size).toBeLessThanOrEqual(420_000);
  expect(all).toBeLessThanOrEqual(520_000);
});

it('loads the client of DynamoDB only when a call needs it', () => {
  const start = Object.entries(outputs).find(([path]) => path.endsWith('/index.mjs'))?.[1];
  expect(Object.keys(start?.inputs ?? {}).filter((path) => /@aws-sdk|@smithy|functions\/store\/(?!port)/.test(path))).toEqual([]);
  expect(start?.imports.filter(({ kind, external }) => kind === 'import-statement' && external).map(({ path }) => path)).toEqual([]);
});

it('holds what it needs', () => {
  expect(inside).toContain('functions/api/app.ts');
  expect(inside).toContain('functions/store/credentials.ts');
  expect(inside.some((path) => path.startsWith('node_modules/@aws-sdk/client-dynamodb/'))).toBe(true);
});

it.each([
  [
    'credential providers that Lambda never uses',
    /credential-providers?-(?!env\b)|\/(?:sso|sts|cognito|signin|login)\b|client-sso|nested-clients/,
  ],
  ['the cache of endpoint discovery, which is off', /mnemonist|obliterator/],
  ['locales of zod', /zod\/v4\/locales\//],
  ['the generator of JSON Schema', /zod\/v4\/core\/(?:to-json-schema|json-schema)/],
  ['classic zod', /zod\/v4\/classic\/|zod\/v3\//],
  ['the generator of the API document', /functions\/api\/openapi\/(?!text\.ts$)/],
  ['tests and local engines', /(?:^|\/)(?:test|infra)\/|\.test\.ts$|dynalite/],
])('does not hold %s', (_what, forbidden) => {
  expect(inside.filter((path) => forbidden.test(path))).toEqual([]);
});

/** Milliseconds until a module is there: of the import alone, and from the start of its process, which is what a cold start waits for. */
function loadTimes(path: string): { readonly alone: number; readonly coldStart: number } {
  const env = { PATH: process.env['PATH'], PORTAL_TABLE: 'portal', AWS_REGION: 'cn-northwest-1' };
  const script = `const t = performance.now(); await import(${JSON.stringify(pathToFileURL(path).href)}); console.log(performance.now() - t, performance.now());`;
  const runs = Array.from({ length: 7 }, () =>
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { env, encoding: 'utf8' }).split(' ').map(Number),
  );
  // The best of several, since others use the machine too.
  const best = (column: number) => Math.min(...runs.map((run) => run[column] ?? Number.NaN));
  return { alone: best(0), coldStart: best(1) };
}

it('is there in at most six times the time of a bare Hono bundle', () => {
  const [whole, least] = [loadTimes(bundle), loadTimes(bare)];
  const line = (name: string, ours: number, theirs: number) =>
    console.info(`${name}: ${ours.toFixed(1)} ms, bare Hono ${theirs.toFixed(1)} ms, ratio ${(ours / theirs).toFixed(2)}`);
  line('from process start', whole.coldStart, least.coldStart);
  line('import alone', whole.alone, least.alone);
  expect(whole.coldStart / least.coldStart).toBeLessThanOrEqual(6);
});
