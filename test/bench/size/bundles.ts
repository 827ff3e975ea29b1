import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What a page needs to judge by the two titles of the first release: the engine, both rulebooks, and which version is in force. */
const ENGINE = `
export { assess } from './shared/rules/assess.ts';
export { decide } from './shared/rules/decide.ts';
import { compileRulebook } from './shared/rules/compile.ts';
import { hnte } from './shared/rulebooks/hnte/rulebook.ts';
import { techSme } from './shared/rulebooks/tech-sme/rulebook.ts';
export const rulebooks = [techSme, hnte].map(compileRulebook);
export const versionAt = (rulebook, asOf) => rulebook.versions.findLast((version) => version.effectiveFrom <= asOf);
`;

/** A small program for the browser, minified like the site's own scripts. */
async function bundled(contents: string, format: 'esm' | 'iife'): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format,
    globalName: format === 'iife' ? 'engine' : undefined,
    platform: 'browser',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('esbuild wrote nothing');
  return file.contents;
}

/** The engine as a script that defines `engine`. */
export const engineScript = async (): Promise<string> => new TextDecoder().decode(await bundled(ENGINE, 'iife'));

const gzipped = (bytes: Uint8Array): number => gzipSync(bytes, { level: 9 }).byteLength / 1_000;

/** Kilobytes (1,000 bytes) after gzip. */
export const engineSize = async (): Promise<number> => gzipped(await bundled(ENGINE, 'esm'));

/** The same with every rulebook that there is. */
export const everythingSize = async (): Promise<number> =>
  gzipped(await bundled("export * from './shared/rulebooks/registry.ts'; export { assess } from './shared/rules/assess.ts';", 'esm'));
