import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.ts';

export type CommandResult = { code: number; output: string };

export type CommandOptions = {
  env?: Readonly<Record<string, string>>;
  /** Gets each line as it comes; the whole output is returned in any case. */
  onLine?: (line: string) => void;
};

/** Running commands, so that an interrupted run leaves none behind. */
const running = new Set<ReturnType<typeof spawn>>();

/** Sends the signal to every command that is still running. */
export function stopCommands(signal: NodeJS.Signals): void {
  for (const child of running) child.kill(signal);
}

/** The path of a tool of node_modules. */
export function tool(name: string): string {
  return join(root, 'node_modules', '.bin', name);
}

/** Runs a command in the repository's top folder and collects what it prints; a command that cannot start has code 127. */
export function runCommand(command: string, args: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
  return new Promise((resolve) => {
    const env = { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...options.env };
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    let output = '';
    let rest = '';
    const take = (chunk: string): void => {
      output += chunk;
      const lines = `${rest}${chunk}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) options.onLine?.(line);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.on('error', (error) => {
      running.delete(child);
      resolve({ code: 127, output: `${output}${error.message}` });
    });
    child.on('close', (code) => {
      running.delete(child);
      if (rest !== '') options.onLine?.(rest);
      resolve({ code: code ?? 1, output });
    });
  });
}
