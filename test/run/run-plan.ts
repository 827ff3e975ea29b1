import { failure, type Outcome, type Step, sum } from './step.ts';

/** A step that says nothing for so long gets a sign of life. */
const SILENCE_MS = 20_000;

const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;

async function runStep(step: Step, label: string): Promise<Outcome> {
  const started = Date.now();
  let heard = started;
  const report = (line: string): void => {
    // The reporter's own lines are indented; what the tests print besides is theirs and is shown as well.
    if (line.trim() === '') return;
    heard = Date.now();
    console.log(line);
  };
  console.log(`${label} ${step.name} …`);
  const timer = setInterval(() => {
    if (Date.now() - heard >= SILENCE_MS) report(`  … still running, ${seconds(started)}`);
  }, 5000);
  const outcome = await step
    .run(report)
    .catch((error: unknown) => failure(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  clearInterval(timer);
  if (outcome.failed === 0) {
    console.log(`${label} ${step.name}: ${outcome.passed} passed in ${seconds(started)}`);
  } else {
    console.log(`${label} ${step.name}: FAILED, ${outcome.failed} of ${outcome.failed + outcome.passed}, in ${seconds(started)}`);
    for (const problem of outcome.problems) console.log(problem);
    console.log(`  → ${step.remedy}`);
  }
  return outcome;
}

/** Runs the steps one after another, all of them whatever fails, and repeats at the end which failed and what to do. */
export async function runPlan(steps: readonly Step[]): Promise<Outcome> {
  const started = Date.now();
  const outcomes: Outcome[] = [];
  for (const [index, step] of steps.entries()) {
    outcomes.push(await runStep(step, `[${index + 1}/${steps.length}]`));
  }
  const failed = steps.filter((_, index) => (outcomes[index]?.failed ?? 0) > 0);
  console.log(`${steps.length} steps in ${seconds(started)}`);
  for (const step of failed) console.log(`FAILED ${step.name}: ${step.remedy}`);
  return sum(outcomes);
}
