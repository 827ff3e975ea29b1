import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

// Amazon's licence lets us run the jar, not commit it: it is fetched once into .cache and checked against this hash.
const PACKAGE = 'amplify-dynamodb-simulator@2.9.30';
const INTEGRITY = 'sha512-xTeeRLvzEfqyd5lh3bH4c0kHvSHHmmhD5ZDsHFKAQ5g2Zl6JqlFdutaQhCLHzxEp6Ry1o7TB6niIoXuQAnSewQ==';
const CACHE = join(import.meta.dirname, '../../.cache');
const HOME = join(CACHE, 'dynamodb-local-2.9.30');

const { JAVA_HOME } = process.env;
const JAVA = JAVA_HOME === undefined ? 'java' : join(JAVA_HOME, 'bin/java');

export const JAVA_MISSING =
  'Amazon DynamoDB Local needs Java 17 or later, and no `java` was found. Install it with `apt-get install -y openjdk-17-jre-headless` ' +
  '(Debian), `brew install openjdk@17` (macOS), or from https://adoptium.net, then run this suite again.';

/** Whether a Java of version 17 or later can be started. */
export function javaFound(): boolean {
  const { status, stderr } = spawnSync(JAVA, ['-version'], { encoding: 'utf8' });
  const major = /version "(\d+)/.exec(stderr ?? '')?.[1];
  return status === 0 && Number(major) >= 17;
}

function check(file: string): void {
  const actual = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
  if (actual === INTEGRITY) return;
  rmSync(file);
  throw new Error(`${file} has integrity ${actual}, expected ${INTEGRITY}; it was removed, run again`);
}

function run(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { cwd: CACHE, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${stderr}`);
}

/** The folder with the jar, fetched, checked and unpacked on first use; several processes may ask at once. */
function emulator(): string {
  const folder = join(HOME, 'package/emulator');
  if (existsSync(join(folder, 'DynamoDBLocal.jar'))) return folder;
  mkdirSync(CACHE, { recursive: true });
  const tarball = join(CACHE, 'amplify-dynamodb-simulator-2.9.30.tgz');
  const scratch = mkdtempSync(join(CACHE, 'unpack-'));
  if (!existsSync(tarball)) {
    run('npm', ['pack', PACKAGE, '--silent', '--pack-destination', scratch]);
    renameSync(join(scratch, 'amplify-dynamodb-simulator-2.9.30.tgz'), tarball);
  }
  check(tarball);
  run('tar', ['xzf', tarball, '-C', scratch]);
  try {
    renameSync(scratch, HOME);
  } catch {
    // another process was first: its copy is as good
    rmSync(scratch, { recursive: true });
  }
  return folder;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

export interface Running {
  readonly endpoint: string;
  close(): Promise<void>;
}

/** Starts DynamoDB Local in memory on a free port. Throws `JAVA_MISSING` without Java 17. */
export async function startDynamoDbLocal(): Promise<Running> {
  if (!javaFound()) throw new Error(JAVA_MISSING);
  const folder = emulator();
  const port = await freePort();
  const args = ['-Xmx256m', `-Djava.library.path=${join(folder, 'DynamoDBLocal_lib')}`, '-jar', 'DynamoDBLocal.jar'];
  const child = spawn(JAVA, [...args, '-inMemory', '-sharedDb', '-disableTelemetry', '-port', String(port)], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  const kill = () => {
    child.kill('SIGKILL');
  };
  process.once('exit', kill);

  const endpoint = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries += 1) {
    const answer = await fetch(endpoint).catch(() => undefined);
    if (answer !== undefined) break;
    if (child.exitCode !== null || tries > 300) throw new Error(`DynamoDB Local did not start: ${complaint}`);
    await sleep(100);
  }
  return {
    endpoint,
    async close() {
      process.off('exit', kill);
      kill();
      await ended;
    },
  };
}
