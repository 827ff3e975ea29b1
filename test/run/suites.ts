import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand, tool } from './command.ts';
import type { Counts } from './reporter.ts';
import { failure, type Outcome, type Step } from './step.ts';

export type Suite = { name: string; projects: readonly string[]; remedy: string };

const alone = (project: string): string => `alone: npm exec -- vitest run --config test/vitest.config.ts --project ${project}`;

/** The suites of `npm test`, quickest first: what fails soon is told soon. */
export const suites = {
  house: { name: 'house', projects: ['house'], remedy: `A house rule is broken (test/house); ${alone('house')}` },
  unit: {
    name: 'unit and golden tests',
    projects: ['unit', 'golden', 'cross'],
    remedy: `Correct the code or the test named above; ${alone('unit')}`,
  },
  store: { name: 'store on both engines', projects: ['store', 'faults'], remedy: `The store or an engine is wrong; ${alone('store')}` },
  bundle: {
    name: 'built bundles',
    projects: ['bundle'],
    remedy: `The built Lambda bundle behaves differently from the source; ${alone('bundle')}`,
  },
  fuzz: { name: 'hostile input', projects: ['fuzz'], remedy: `A body was answered wrongly; the seed above repeats it; ${alone('fuzz')}` },
  cloud: { name: 'cloud templates', projects: ['cloud'], remedy: `The templates break a promise; ${alone('cloud')}` },
  browser: { name: 'browser journeys', projects: ['browser'], remedy: `A page is wrong in Chromium; ${alone('browser')}` },
} as const satisfies Record<string, Suite>;

async function readCounts(file: string): Promise<Counts | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Counts);
}

type Ran = { code: number; output: string; mayBeEmpty?: boolean };

/**
 * What a run of vitest was worth: its counts, where a skipped test counts as failed, and a run without any test as well
 * unless it may be empty (`counts` is undefined when vitest did not get as far as counting).
 */
export function judge(counts: Counts | undefined, { code, output, mayBeEmpty = false }: Ran): Outcome {
  const end = output.trim().split('\n').slice(-40).join('\n');
  if (counts === undefined) return mayBeEmpty && code === 0 ? { passed: 0, failed: 0, problems: [] } : failure(end);
  const failed = counts.failed + counts.skipped;
  if (failed > 0) return { passed: counts.passed, failed, problems: counts.problems };
  if (counts.passed === 0 && !mayBeEmpty) return failure('no test ran: the files of this suite are missing', end);
  return code === 0 ? { passed: counts.passed, failed: 0, problems: [] } : { passed: counts.passed, failed: 1, problems: [end] };
}

/** Runs vitest over some projects with extra arguments and counts its tests. */
export function vitestStep(suite: Suite, extra: readonly string[] = []): Step {
  return {
    name: suite.name,
    remedy: suite.remedy,
    run: async (report) => {
      const place = await mkdtemp(join(tmpdir(), 'portal-test-'));
      const counts = join(place, 'counts.json');
      const projects = suite.projects.flatMap((project) => ['--project', project]);
      const args = ['run', '--config', 'test/vitest.config.ts', '--reporter', './test/run/reporter.ts', ...projects, ...extra];
      const { code, output } = await runCommand(tool('vitest'), args, { env: { PORTAL_TEST_COUNTS: counts }, onLine: report });
      const outcome = judge(await readCounts(counts), { code, output, mayBeEmpty: extra.includes('--passWithNoTests') });
      await rm(place, { recursive: true, force: true });
      return outcome;
    },
  };
}
