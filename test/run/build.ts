import { runCommand } from './command.ts';
import { failure, type Step, success } from './step.ts';

/** The programs that build what the later suites drive: each prints its own error and ends with a code. */
const programs = ['functions/build.ts', 'web/build.ts'];

/** Builds the API bundle and the site into dist/. */
export const build: Step = {
  name: 'build',
  remedy: 'Correct what the build names above; alone: npm run build',
  run: async () => {
    for (const program of programs) {
      const { code, output } = await runCommand(process.execPath, [program]);
      if (code !== 0) return failure(`${program} ended with code ${code}\n${output.trim()}`);
    }
    return success;
  },
};
