import { runCommand } from './command.ts';

async function git(...args: readonly string[]): Promise<string | undefined> {
  const { code, output } = await runCommand('git', args);
  return code === 0 && output.trim() !== '' ? output.trim() : undefined;
}

/**
 * The commit against which `npm run check` looks for changes: where this branch left the published one, or the last
 * commit where nothing is published or everything is.
 */
export async function changedSince(): Promise<string> {
  const head = await git('rev-parse', '--short', 'HEAD');
  const upstream = await git('merge-base', 'HEAD', 'origin/main');
  const short = upstream === undefined ? undefined : await git('rev-parse', '--short', upstream);
  if (short !== undefined && short !== head) return short;
  const dirty = await git('status', '--porcelain');
  return dirty === undefined ? 'HEAD~1' : 'HEAD';
}
