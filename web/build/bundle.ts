import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild';
import type { PageScripts, RenderPages } from './page.ts';

export const languages = ['zh', 'en'] as const;
export type BuildLanguage = (typeof languages)[number];

/** Kernels that the site promises to work in (decision in `web/README.md`). */
const TARGET = 'chrome86';

const APPS = ['assess', 'result', 'stored'] as const;
const STYLES = ['home', 'text', 'assess', 'result', 'rulebook'] as const;

/** Puts `messages.en.ts` in the place of `messages.ts`, so that a page ships one language. */
function languagePlugin(webDir: string, language: BuildLanguage): Plugin {
  return {
    name: 'language',
    setup(pluginBuild) {
      // Texts do nothing when loaded, so a page ships only the parts that it says.
      pluginBuild.onResolve({ filter: /^\.\/(zh-CN|en)\/\w+\.ts$/ }, ({ path, resolveDir }) => ({
        path: join(resolveDir, path),
        sideEffects: false,
      }));
      if (language === 'zh') return;
      pluginBuild.onResolve({ filter: /\/messages\.ts$/ }, () => ({ path: join(webDir, 'messages.en.ts') }));
    },
  };
}

const shared: BuildOptions = {
  bundle: true,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
};

/**
 * Bundles the scripts of one language; answers the addresses that each entry loads.
 * `common` stands on every page, so it is bundled by itself: otherwise it would wait for parts shared with the form.
 */
export async function bundleBrowser(webDir: string, outDir: string, language: BuildLanguage): Promise<PageScripts> {
  const loaded = await Promise.all([['common'] as const, APPS].map((names) => bundleEntries(webDir, outDir, { names, language })));
  return Object.assign({}, ...loaded) as PageScripts;
}

interface Entries {
  names: readonly (typeof APPS)[number][] | readonly ['common'];
  language: BuildLanguage;
}

async function bundleEntries(webDir: string, outDir: string, { names, language }: Entries): Promise<Partial<PageScripts>> {
  const { metafile } = await build({
    ...shared,
    entryPoints: names.map((name) => ({ in: join(webDir, 'entries', `${name}.ts${name === 'common' ? '' : 'x'}`), out: name })),
    outdir: join(outDir, 'assets', language),
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    format: 'esm',
    splitting: true,
    minify: true,
    target: TARGET,
    metafile: true,
    plugins: [languagePlugin(webDir, language)],
  });
  return Object.fromEntries(names.map((name) => [name, loadedBy(name, metafile, outDir)]));
}

/** The entry's own file, and the parts that it imports at once (to be fetched without waiting for it). */
function loadedBy(name: string, { outputs }: Metafile, outDir: string): { script: string; preloads: string[] } {
  const file = Object.keys(outputs).find((path) => outputs[path]?.entryPoint?.replace(/\.tsx?$/, '').endsWith(`entries/${name}`));
  if (file === undefined) throw new Error(`The bundle has no entry "${name}".`);
  const parts = new Set<string>();
  const visit = (path: string): void => {
    for (const { path: part, kind } of outputs[path]?.imports ?? []) {
      if (kind !== 'import-statement' || parts.has(part)) continue;
      parts.add(part);
      visit(part);
    }
  };
  visit(file);
  const address = (path: string) => `/${relative(outDir, path)}`;
  return { script: address(file), preloads: [...parts].map(address) };
}

/** One style sheet per kind of page, so that a page waits for a single file. */
export async function bundleStyles(webDir: string, outDir: string): Promise<Record<string, string>> {
  const result = await build({
    ...shared,
    entryPoints: STYLES.map((name) => ({ in: join(webDir, 'style', 'pages', `${name}.css`), out: name })),
    outdir: join(outDir, 'assets'),
    entryNames: '[name]-[hash]',
    minify: true,
    target: TARGET,
    metafile: true,
  });
  const addresses = Object.entries(result.metafile.outputs).map(([path, { entryPoint }]) => [
    (entryPoint ?? '').replace(/^.*\/|\.css$/g, ''),
    `/${relative(outDir, path)}`,
  ]);
  return Object.fromEntries(addresses) as Record<string, string>;
}

/** Bundles the renderer of one language for Node and loads it. */
export async function bundlePrerender(webDir: string, language: BuildLanguage): Promise<{ renderPages: RenderPages }> {
  const dir = join(webDir, '..', '.cache', 'web');
  await mkdir(dir, { recursive: true });
  const outfile = join(dir, `prerender.${language}.mjs`);
  await build({
    ...shared,
    entryPoints: [join(webDir, 'prerender.tsx')],
    outfile,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    plugins: [languagePlugin(webDir, language)],
  });
  return (await import(`${pathToFileURL(outfile).href}?${Date.now()}`)) as { renderPages: RenderPages };
}
