import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './settings.ts';

/** What the site is made of; a change of any of these makes it anew. */
const sources = ['web', 'shared', 'package-lock.json'];

/** Where the built site stands. */
export const siteFolder = join(root, 'dist', 'web');

const stamp = join(root, '.cache', 'site.hash');

async function filesUnder(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && !entry.name.includes('.test.')).map((entry) => join(entry.parentPath, entry.name));
}

/** One hash over the sources and the day: the prerendered calendar is dated, so yesterday's site is out of date. */
async function sourceHash(today: string): Promise<string> {
  const hash = createHash('sha256').update(today);
  const files = (await Promise.all(sources.map((source) => filesUnder(join(root, source))))).flat().toSorted();
  for (const file of files)
    hash
      .update(file.slice(root.length))
      .update('\0')
      .update(await readFile(file));
  return hash.digest('hex');
}

/** The site could not be built; the message holds what the build said first. */
export class SiteNotBuilt extends Error {
  override readonly name = 'SiteNotBuilt';
}

const MOST_LINES = 30;

function runBuild(): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['web/build.ts'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('error', reject);
    child.on('close', (code) => {
      const said = output.trim().split('\n').slice(0, MOST_LINES).join('\n');
      if (code === 0) resolve();
      else reject(new SiteNotBuilt(`The site could not be built (node web/build.ts ended with ${code}):\n${said}`));
    });
  });
}

/** Builds the site if it is not there or anything that it is made of has changed. Answers whether it was built. */
export async function buildSiteIfChanged(today: string): Promise<boolean> {
  const wanted = await sourceHash(today);
  const [built, there] = await Promise.all([
    readFile(stamp, 'utf8').catch(() => ''),
    stat(join(siteFolder, 'index.html')).catch(() => undefined),
  ]);
  if (built === wanted && there !== undefined) return false;
  await runBuild();
  await mkdir(join(root, '.cache'), { recursive: true });
  await writeFile(stamp, wanted);
  return true;
}
