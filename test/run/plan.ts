import { build } from './build.ts';
import { deadCode, format, imports, lint, toolStep, types } from './checks.ts';
import { changedSince } from './changed.ts';
import type { Step } from './step.ts';
import { type Suite, suites, vitestStep } from './suites.ts';
import { findChromium, hasJava, prepareSystem } from './system.ts';

const synth = toolStep('synth', 'Correct what the template check names above; alone: npm run synth', [
  process.execPath,
  'infra/aws/app.ts',
]);

/** A suite that first waits for the machine to be ready, where it is not. */
function after(ready: () => Promise<unknown>, suite: Suite): Step {
  const step = vitestStep(suite);
  return {
    ...step,
    run: async (report) => {
      await ready();
      return step.run(report);
    },
  };
}

/** Everything, quickest first; the machine is prepared in the background while the quick steps run. */
export function fullPlan(): Step[] {
  const system = prepareSystem((line) => console.log(line));
  const withJava = async (): Promise<unknown> => (await hasJava()) || (await system);
  const withBrowser = async (): Promise<unknown> => {
    await system;
    const chromium = await findChromium();
    if (chromium !== undefined) process.env['CHROMIUM_PATH'] = chromium;
    return chromium;
  };
  return [
    types,
    lint,
    format,
    imports,
    deadCode,
    vitestStep(suites.house),
    vitestStep(suites.unit),
    build,
    synth,
    after(withJava, suites.store),
    vitestStep(suites.bundle),
    vitestStep(suites.fuzz),
    vitestStep(suites.cloud),
    { name: 'machine', remedy: 'Install what is named above and run npm test again.', run: () => system },
    after(withBrowser, suites.browser),
  ];
}

/** What a maintainer runs after every change: under a minute, so the laws and mutations of test/rules are left to `npm test`. */
export async function quickPlan(): Promise<Step[]> {
  const base = await changedSince();
  const changed: Suite = { ...suites.unit, projects: ['unit', 'golden'], name: `unit and golden tests of what changed since ${base}` };
  return [types, lint, imports, vitestStep(changed, ['--changed', base, '--passWithNoTests'])];
}
