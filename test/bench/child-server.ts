import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

export interface Serving {
  readonly origin: string;
  readonly child: ChildProcess;
}

/** Starts a server in a process of its own: it sends its address, and ends when it is let go. */
export async function serve(module: URL, args: readonly string[] = []): Promise<Serving> {
  const child = fork(module, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], execArgv: [] });
  const ended = once(child, 'exit').then(() => null);
  const said = await Promise.race([once(child, 'message'), ended]);
  if (said === null) throw new Error(`${module.pathname} ended before it served`);
  return { origin: String(said[0]), child };
}

export async function stop({ child }: Serving): Promise<void> {
  if (!child.connected) return;
  const ended = once(child, 'exit');
  child.disconnect();
  await ended;
}
