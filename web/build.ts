/**
 * Builds the static site into `dist/web`: one set of hashed files and one set of finished pages per language.
 * Run by Node directly: `node web/build.ts [out]`. Prints what each page weighs.
 */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleBrowser, bundlePrerender, bundleStyles, languages } from './build/bundle.ts';
import { todayInShanghai } from './draft/today.ts';

const webDir = dirname(fileURLToPath(import.meta.url));

/** Writes the whole site. `today` dates the prerendered calendar; the pages themselves judge by the day of reading. */
export async function buildSite(outDir: string, today: string = todayInShanghai()): Promise<string[]> {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  await cp(join(webDir, 'static'), outDir, { recursive: true });
  const styles = await bundleStyles(webDir, outDir);
  const written: string[] = [];
  for (const language of languages) {
    const scripts = await bundleBrowser(webDir, outDir, language);
    const { renderPages } = await bundlePrerender(webDir, language);
    for (const page of renderPages({ today, styles, scripts })) {
      const file = join(outDir, page.file);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, page.html);
      written.push(page.file);
    }
  }
  return written;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const outDir = resolve(process.argv[2] ?? join(webDir, '..', 'dist', 'web'));
  const started = performance.now();
  const pages = await buildSite(outDir);
  console.log(`site: ${pages.length} pages in ${Math.round(performance.now() - started)} ms → ${outDir}`);
}
