import { runPlan } from './run-plan.ts';
import { fullPlan, quickPlan } from './plan.ts';
import { stopCommands } from './command.ts';

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stopCommands(signal);
    console.log(`stopped by ${signal}`);
    process.exit(130);
  });
}

const quick = process.argv.includes('--quick');
const total = await runPlan(quick ? await quickPlan() : fullPlan());
console.log(`${total.passed} passed, ${total.failed} failed`);
// Nothing may print after the count, and a handle left open by a tool may not hold the run.
process.exit(total.failed === 0 ? 0 : 1);
