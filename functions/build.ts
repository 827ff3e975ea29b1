/** `node functions/build.ts`: bundles the API for Lambda (nodejs24.x, arm64) into dist/functions/api: index.mjs and its chunks. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { Metafile, Plugin } from 'esbuild';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

export const API_FOLDER = join(root, 'dist/functions/api');

/** In Lambda credentials are always in the environment; the file says what its place-taking leaves out. */
const alias = { '@aws-sdk/credential-provider-node': join(root, 'functions/store/credentials.ts') };

/** The OpenAPI document is large and seldom asked for: it travels packed and is unpacked on demand. */
const packedDocument: Plugin = {
  name: 'packed-document',
  setup(bundler) {
    bundler.onLoad({ filter: /[/\\]api[/\\]openapi[/\\]text\.ts$/ }, async ({ path }) => {
      const document: unknown = JSON.parse(await readFile(join(dirname(path), 'openapi.json'), 'utf8'));
      const packed = brotliCompressSync(JSON.stringify(document)).toString('base64');
      const contents = `export const openApiText = () =>
        process.getBuiltinModule('node:zlib').brotliDecompressSync(Buffer.from('${packed}', 'base64')).toString('utf8');`;
      return { contents, resolveDir: dirname(path) };
    });
  },
};

/** The client makes a cache for endpoint discovery, which the store switches off; its library of queues and maps stays out. */
const noEndpointCache: Plugin = {
  name: 'no-endpoint-cache',
  setup(bundler) {
    bundler.onLoad({ filter: /[/\\]endpoint-cache[/\\]dist-\w+[/\\]index\.js$/ }, () => ({ contents: 'export class EndpointCache {}' }));
  },
};

/** Builds the bundle into `outdir`, which is emptied before, and returns what went into it. */
export async function buildApi(outdir: string = API_FOLDER): Promise<Metafile> {
  await rm(outdir, { recursive: true, force: true });
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [{ in: 'functions/api/lambda.ts', out: 'index' }],
    outdir,
    outExtension: { '.js': '.mjs' },
    // The store with the client of DynamoDB becomes a chunk that is loaded when a call needs it.
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    minify: true,
    legalComments: 'none',
    metafile: true,
    alias,
    plugins: [packedDocument, noEndpointCache],
    // Chunks that nobody would load: DynamoDB has no event streams, and the other is for browsers.
    external: ['@smithy/core/event-streams', 'bowser'],
    charset: 'utf8',
  });
  for (const file of outputFiles) {
    await mkdir(dirname(file.path), { recursive: true });
    await writeFile(file.path, file.contents);
  }
  return metafile;
}

if (import.meta.main) {
  const { outputs } = await buildApi();
  const bytes = Object.values(outputs).reduce((sum, output) => sum + output.bytes, 0);
  process.stdout.write(`dist/functions/api: ${Math.round(bytes / 1000)} KB in ${Object.keys(outputs).length} files\n`);
}
