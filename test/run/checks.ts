import { runCommand, tool } from './command.ts';
import { failure, type Step, success } from './step.ts';

const MOST_LINES = 60;

/** The beginning of a tool's output: enough to begin with, and the tool can be run alone for the rest. */
function excerpt(output: string): string {
  const lines = output.trim().split('\n');
  const rest = lines.length - MOST_LINES;
  return [...lines.slice(0, MOST_LINES), ...(rest > 0 ? [`… ${rest} more lines`] : [])].join('\n');
}

/** A step that counts as one: the tool ends with code 0, or the step failed with the tool's own words. */
export function toolStep(name: string, remedy: string, command: readonly [string, ...string[]]): Step {
  const [program, ...args] = command;
  return {
    name,
    remedy,
    run: async () => {
      const { code, output } = await runCommand(program, args);
      return code === 0 ? success : failure(excerpt(output));
    },
  };
}

export const types = toolStep('types', 'Correct the types in the files named above; alone: npm exec -- tsc -b', [
  tool('tsc'),
  '-b',
  '--pretty',
  'false',
]);

export const lint = toolStep('lint', 'Correct the lines named above; alone: npm exec -- oxlint --type-aware --deny-warnings', [
  tool('oxlint'),
  '--type-aware',
  '--deny-warnings',
  '-f',
  'unix',
  'shared',
  'functions',
  'infra',
  'web',
  'test',
]);

export const format = toolStep('format', 'Run: npm run format', [tool('biome'), 'format', '--colors=off', '--max-diagnostics=20', '.']);

export const imports = toolStep(
  'imports',
  'Move the import named above to where it is allowed (README.md, map of the rooms); alone: npm run imports',
  [tool('depcruise'), '--config', '.dependency-cruiser.mjs', '--output-type', 'err', 'shared', 'functions', 'infra', 'web', 'test'],
);

export const deadCode = toolStep('dead code', 'Delete or use what is named above; alone: npm exec -- knip', [
  tool('knip'),
  '--no-progress',
]);
