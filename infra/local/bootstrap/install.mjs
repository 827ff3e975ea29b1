import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withLock } from './lock.mjs';

const OLDEST_NODE = 20;

/** The stamp stands inside node_modules, so that deleting the folder also forgets that it was installed. */
const stampFile = (root) => join(root, 'node_modules', '.portal-installed');

/** What must be equal for an installation to be current: the lockfile, and the machine it was installed for. */
export async function wantedStamp(root) {
  const lockfile = await readFile(join(root, 'package-lock.json'));
  const hash = createHash('sha256').update(lockfile).digest('hex');
  return `${hash} ${process.platform} ${process.arch}\n`;
}

/** Whether node_modules holds exactly what the lockfile says. */
export async function isInstalled(root) {
  const [wanted, found] = await Promise.all([wantedStamp(root), readFile(stampFile(root), 'utf8').catch(() => '')]);
  return wanted === found;
}

/** The exact Node version that package.json pins as a devDependency, for example `24.21.0`. */
async function pinnedNode(root) {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return manifest.devDependencies.node;
}

/** The version that node_modules/.bin/node answers, or an empty text when there is none that runs. */
function installedNode(root) {
  const binary = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  const answer = spawnSync(binary, ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' });
  return answer.status === 0 ? answer.stdout.trim().replace(/^v/, '') : '';
}

function npm(root, args) {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
    child.on('error', (error) => reject(new Error(`npm could not be started (${error.message}). Install npm and try again.`)));
    child.on('close', (code) => {
      if (code === 0) resolve();
      else
        reject(
          new Error(
            `\`npm ${args.join(' ')}\` ended with code ${code}. Its own message stands above; usually the network is missing. Try again.`,
          ),
        );
    });
  });
}

async function withProgress(label, work) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const timer = setInterval(() => console.log(`${label} … ${seconds()} s`), 15_000);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  console.log(`${label}: done in ${seconds()} s`);
}

async function installAll(root) {
  await withProgress('install dependencies (npm ci)', () => npm(root, ['ci', '--no-audit', '--no-fund']));
  const pinned = await pinnedNode(root);
  if (installedNode(root) !== pinned) {
    // Happens where install scripts are switched off: the package `node` brings its binary by such a script.
    await npm(root, ['rebuild', 'node', 'esbuild', '--ignore-scripts=false']);
  }
  const found = installedNode(root);
  if (found !== pinned) {
    throw new Error(
      `node_modules/.bin/node answers ${found || 'nothing'}, but ${pinned} is pinned. Allow install scripts (npm config set ignore-scripts false), delete node_modules and try again.`,
    );
  }
  await writeFile(stampFile(root), await wantedStamp(root));
}

/** Installs the dependencies when, and only when, the lockfile differs from what is installed. One process at a time. */
export async function ensureInstalled(root) {
  const major = Number.parseInt(process.versions.node, 10);
  if (major < OLDEST_NODE) throw new Error(`Node ${process.versions.node} is too old: Node ${OLDEST_NODE} or later is needed to begin.`);
  if (await isInstalled(root)) return;
  const waiting = (pid) => console.log(`waiting for another installation (process ${pid}) …`);
  await withLock(
    join(root, '.cache', 'install.lock'),
    async () => {
      if (!(await isInstalled(root))) await installAll(root);
    },
    waiting,
  );
}
