import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../run/root.ts';

export type Portal = {
  process: ChildProcess;
  /** Everything printed so far, both streams. */
  output: () => string;
  /** Resolves with the first match in what is printed; rejects when the process ends without it. */
  seen: (pattern: RegExp) => Promise<RegExpExecArray>;
  /** Resolves with the exit code. */
  ended: Promise<number | null>;
};

const POLL_MS = 20;

/** Runs a program of infra/local as its own process, as `npm start` and `npm run reset` do. */
export function run(program: 'start.ts' | 'reset.ts', environment: Readonly<Record<string, string>>): Portal {
  const child = spawn(process.execPath, [join(root, 'infra', 'local', program)], { env: { ...process.env, ...environment } });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  let over = false;
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', (code) => {
      over = true;
      resolve(code);
    });
  });
  const seen = async (pattern: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      const match = pattern.exec(printed);
      if (match !== null) return match;
      if (over) throw new Error(`ended without ${String(pattern)}:\n${printed}`);
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  };
  return { process: child, output: () => printed, seen, ended };
}

/** Waits for `portal ready <origin>` and answers the origin. */
export async function origin(portal: Portal): Promise<string> {
  return (await portal.seen(/^portal ready (http:\/\/127\.0\.0\.1:\d+)$/m))[1] ?? '';
}
