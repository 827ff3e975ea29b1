/** `node functions/build.ts`: bundles the API for Lambda (nodejs24.x, arm64) into dist/functions/api/index.mjs. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { Metafile, Plugin } from 'esbuild';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

export const API_BUNDLE = join(root, 'dist/functions/api/index.mjs');

/** In Lambda credentials are always in the environment; the file says what its place-taking leaves out. */
const alias = { '@aws-sdk/credential-provider-node': join(root, 'functions/store/credentials.ts') };

/** The OpenAPI document is large and seldom asked for: it travels packed and is unpacked on demand. */
const packedDocument: Plugin = {
  name: 'packed-document',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]api[/\\]openapi[/\\]text\.ts$/ }, async ({ path }) => {
      const document: unknown = JSON.parse(await readFile(join(dirname(path), 'openapi.json'), 'utf8'));
      const packed = brotliCompressSync(JSON.stringify(document)).toString('base64');
      const contents = `import { brotliDecompressSync } from 'node:zlib';
        export const openApiText = () => brotliDecompressSync(Buffer.from('${packed}', 'base64')).toString('utf8');`;
      return { contents, resolveDir: dirname(path) };
    });
  },
};

/** Builds the bundle to `outfile` and returns what went into it. */
export async function buildApi(outfile: string = API_BUNDLE): Promise<Metafile> {
  await mkdir(dirname(outfile), { recursive: true });
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['functions/api/lambda.ts'],
    outfile,
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
    plugins: [packedDocument],
    // Parts of the SDK are CommonJS and call `require` for built-in modules.
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  });
  for (const file of outputFiles) await writeFile(file.path, file.contents);
  return metafile;
}

if (import.meta.main) {
  const { outputs } = await buildApi();
  for (const [path, { bytes }] of Object.entries(outputs)) process.stdout.write(`${path} ${Math.round(bytes / 1000)} KB\n`);
}
