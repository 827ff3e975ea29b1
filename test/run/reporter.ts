import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { root } from './root.ts';

/** What the reporter hands to the runner, as JSON in the file that PORTAL_TEST_COUNTS names. */
export type Counts = { passed: number; failed: number; skipped: number; problems: string[] };

type Failure = { message: string; stack?: string | undefined; diff?: string | undefined };

/** The first place of a stack that is in our own files. */
function place(stack: string): string {
  const line = stack.split('\n').find((frame) => frame.includes(root) && !frame.includes('node_modules'));
  return line === undefined ? '' : `\n    ${line.trim().replace(`${root}/`, '')}`;
}

function describe({ message, stack, diff }: Failure): string {
  const changes = diff === undefined ? '' : `\n${diff.split('\n').slice(0, 40).join('\n')}`;
  return `    ${message.split('\n').slice(0, 12).join('\n    ')}${place(stack ?? '')}${changes}`;
}

/** One line a file while running; failures with file, name, message and place; counts for the runner at the end. */
class CountingReporter implements Reporter {
  readonly #counts: Counts = { passed: 0, failed: 0, skipped: 0, problems: [] };

  onTestCaseResult(test: TestCase): void {
    const { state, errors } = test.result();
    if (state === 'passed') this.#counts.passed += 1;
    const name = `${relative(root, test.module.moduleId)} › ${test.fullName}`;
    if (state === 'skipped') {
      this.#counts.skipped += 1;
      this.#counts.problems.push(`  ${name}\n    was skipped: a test runs or does not exist`);
    }
    if (state === 'failed') {
      this.#counts.failed += 1;
      this.#counts.problems.push(`  ${name}\n${(errors ?? []).map(describe).join('\n')}`);
    }
  }

  onTestModuleEnd(module: TestModule): void {
    const tests = [...module.children.allTests()];
    const bad = tests.filter((test) => test.result().state === 'failed').length;
    const errors = module.errors();
    const mark = bad > 0 || errors.length > 0 ? '✗' : '✓';
    const milliseconds = Math.round(module.diagnostic().duration);
    process.stdout.write(`  ${mark} ${relative(root, module.moduleId)} (${tests.length} tests, ${milliseconds} ms)\n`);
    if (errors.length > 0) {
      this.#counts.failed += 1;
      this.#counts.problems.push(`  ${relative(root, module.moduleId)} could not be run\n${errors.map(describe).join('\n')}`);
    }
  }

  onTestRunEnd(_modules: readonly TestModule[], unhandled: readonly Failure[]): void {
    for (const error of unhandled) {
      this.#counts.failed += 1;
      this.#counts.problems.push(`  outside any test\n${describe(error)}`);
    }
    const file = process.env['PORTAL_TEST_COUNTS'];
    if (file !== undefined) writeFileSync(file, JSON.stringify(this.#counts));
  }
}

export default CountingReporter;
