import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export type HouseFile = { path: string; text: string };

const rooms = ['shared', 'functions', 'infra', 'web', 'test'];
const binary = /\.(png|jpg|jpeg|gif|ico|woff2?|gz|br|tgz)$/;

/** Paths of everything that is committed or about to be (git's own answer, so ignored folders are left out). */
export function repositoryPaths(): string[] {
  const answer = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' });
  if (answer.status !== 0) throw new Error(`git ls-files failed: ${answer.stderr}`);
  return answer.stdout
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)))
    .toSorted();
}

/** All text files of the repository with their contents. */
export function repositoryFiles(): HouseFile[] {
  return repositoryPaths()
    .filter((path) => !binary.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Whether a path is program text of one of the rooms (tests included). */
export function isSource(path: string): boolean {
  return rooms.some((room) => path.startsWith(`${room}/`)) && /\.(ts|tsx|mjs)$/.test(path);
}

/** Whether a path is a test file. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}
