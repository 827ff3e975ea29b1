import { fork } from 'node:child_process';
import { once } from 'node:events';

/** Runs a module in a fresh process and gives what it sends. Rejects when it ends without a word. */
export async function fresh(module: URL | string, args: readonly string[] = []): Promise<unknown> {
  const child = fork(module, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], execArgv: [] });
  const ended = once(child, 'exit');
  const said = await Promise.race([once(child, 'message'), ended.then(() => null)]);
  if (said === null) throw new Error(`${String(module)} ended without an answer`);
  await ended;
  return said[0] as unknown;
}
