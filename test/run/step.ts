/** What a step of the test run found: how many checks or tests passed and failed, and for people what went wrong. */
export type Outcome = { passed: number; failed: number; problems: readonly string[] };

/** One step: its name, what to do when it fails, and the work. `run` never throws for a failed check. */
export type Step = { name: string; remedy: string; run: (report: (line: string) => void) => Promise<Outcome> };

export const success: Outcome = { passed: 1, failed: 0, problems: [] };

/** A step that counts as one and failed. */
export function failure(...problems: readonly string[]): Outcome {
  return { passed: 0, failed: 1, problems };
}

/** The outcomes of several steps as one. */
export function sum(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((total, { passed }) => total + passed, 0),
    failed: outcomes.reduce((total, { failed }) => total + failed, 0),
    problems: outcomes.flatMap(({ problems }) => problems),
  };
}
