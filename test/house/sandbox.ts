import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './files.ts';

/** What a tool needs to find in a folder before it judges it as it judges the repository. */
const settings = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  '.oxlintrc.json',
  '.biome.json',
  '.dependency-cruiser.mjs',
  ...['shared', 'functions', 'infra', 'web', 'test'].map((room) => `${room}/tsconfig.json`),
  'web/tsconfig.build.json',
];

const binaries = join(root, 'node_modules', '.bin');

export type Verdict = { code: number; output: string };

/**
 * A throw-away folder that has this repository's settings and rooms but only the planted files, so that a check can be
 * seen to fail on an offence and to pass without it.
 */
export type Sandbox = { run: (command: string, args: readonly string[]) => Verdict; close: () => void };

/** Builds a sandbox with `files` (path → text) planted in it. The caller closes it. */
export function sandbox(files: Readonly<Record<string, string>>): Sandbox {
  const place = mkdtempSync(join(tmpdir(), 'house-'));
  symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'));
  for (const file of settings) {
    mkdirSync(dirname(join(place, file)), { recursive: true });
    cpSync(join(root, file), join(place, file));
  }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, file)), { recursive: true });
    writeFileSync(join(place, file), text);
  }
  return {
    run: (command, args) => {
      const result = spawnSync(join(binaries, command), args, { cwd: place, encoding: 'utf8', timeout: 60_000 });
      return { code: result.status ?? 1, output: `${result.stdout}${result.stderr}` };
    },
    close: () => rmSync(place, { recursive: true, force: true }),
  };
}

/** Runs one tool over the planted files and takes the sandbox away again. */
export function judge(tool: readonly [string, ...string[]], files: Readonly<Record<string, string>>): Verdict {
  const box = sandbox(files);
  try {
    const [command, ...args] = tool;
    return box.run(command, args);
  } finally {
    box.close();
  }
}

/** A planted offence: the file it stands in, its text, and what the tool has to say about it. */
export type Offence = readonly [file: string, text: string, complaint: string];

/** Gives every offence a file name of its own (`shared/a.ts` → `shared/offence-3.ts`), so that one run of a tool judges all. */
export function plant(offences: readonly Offence[]): { file: string; text: string; complaint: string }[] {
  return offences.map(([file, text, complaint], index) => ({ file: file.replace(/\/a\./, `/offence-${index}.`), text, complaint }));
}

/** The planted files as path → text. */
export function texts(planted: readonly { file: string; text: string }[]): Record<string, string> {
  return Object.fromEntries(planted.map(({ file, text }) => [file, text]));
}
