import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildApi } from '../../../functions/build.ts';
import { fresh } from '../fresh.ts';
import { atMost, type Row, told } from '../row.ts';
import { median } from '../stopwatch.ts';

const AREA = 'api';
const PROCESSES = 15;
const root = fileURLToPath(new URL('../../..', import.meta.url));

const BARE = `import { Hono } from 'hono'; import { handle } from 'hono/aws-lambda';
const app = new Hono(); app.get('/', (c) => c.text('ok')); export const handler = handle(app);`;

/** Hono with one route, bundled like the API. */
async function buildBare(outfile: string): Promise<void> {
  await build({
    stdin: { contents: BARE, resolveDir: root },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    minify: true,
    legalComments: 'none',
  });
}

interface LoadTime {
  readonly alone: number;
  readonly coldStart: number;
}

async function loadTime(file: string): Promise<LoadTime> {
  return (await fresh(new URL('load.ts', import.meta.url), [pathToFileURL(file).href])) as LoadTime;
}

/** What must not be inside: what Lambda never uses, and what only a build needs. */
const FORBIDDEN = [
  /credential-providers?-(?!env\b)|\/(?:sso|sts|cognito|signin|login)\b|client-sso|nested-clients/,
  /zod\/v4\/locales\//,
  /zod\/v4\/core\/(?:to-json-schema|json-schema)|functions\/api\/openapi\/(?!text\.ts$)/,
];

/** Weight, contents and import time of the Lambda bundle. */
export async function measure(): Promise<readonly Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'portal-bench-api-'));
  // Read when the bundle is imported.
  process.env['PORTAL_TABLE'] ??= 'portal';
  process.env['AWS_REGION'] ??= 'cn-northwest-1';
  try {
    const [api, bare] = [join(folder, 'api'), join(folder, 'bare.mjs')];
    const { outputs } = await buildApi(api);
    await buildBare(bare);
    const entry = join(api, 'index.mjs');
    const times = { api: [] as LoadTime[], bare: [] as LoadTime[] };
    for (let i = 0; i < PROCESSES; i += 1) {
      times.bare.push(await loadTime(bare));
      times.api.push(await loadTime(entry));
    }
    const ratio = (pick: (time: LoadTime) => number): number => median(times.api.map(pick)) / median(times.bare.map(pick));
    const inside = Object.values(outputs).flatMap(({ inputs }) =>
      Object.keys(inputs).filter((path) => (inputs[path]?.bytesInOutput ?? 0) > 0),
    );
    const unwanted = inside.filter((path) => FORBIDDEN.some((pattern) => pattern.test(path)));
    for (const path of unwanted) console.error(`  in the API bundle, and should not be: ${path}`);
    const whole = Object.values(outputs).reduce((sum, { bytes }) => sum + bytes, 0);
    return [
      atMost(AREA, { what: 'bundle loaded to answer, minified', value: (await stat(entry)).size / 1_000, unit: ' KB' }, 420),
      told(AREA, { what: 'with the chunks loaded on demand', value: whole / 1_000, unit: ' KB' }),
      told(AREA, { what: 'process start to imported', value: median(times.api.map(({ coldStart }) => coldStart)), unit: ' ms' }),
      atMost(AREA, { what: 'process start to imported : bare Hono', value: ratio(({ coldStart }) => coldStart), unit: '×' }, 6),
      told(AREA, { what: 'import alone', value: median(times.api.map(({ alone }) => alone)), unit: ' ms' }),
      told(AREA, { what: 'import alone : bare Hono', value: ratio(({ alone }) => alone), unit: '×' }),
      atMost(AREA, { what: 'modules inside that should not be', value: unwanted.length, unit: '' }, 0),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
