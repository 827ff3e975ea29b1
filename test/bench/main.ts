import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Row, tableOf } from './row.ts';
import { isSection, SECTIONS, type SectionName } from './section.ts';

/**
 * `npm run bench`: measures everything that has a bound and prints one table; `npm run bench -- rules http` measures some.
 * Ends with 1 when a bound is broken or a section cannot be measured, and names it.
 */
const MINUTE = 60_000;
const LIMIT_MINUTES = 10;

/** A section in a fresh process: nothing that one leaves behind, compiled or allocated, weighs on the next. */
function run(name: SectionName): Promise<readonly Row[]> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('section.ts', import.meta.url)), [name], {
      execArgv: ['--expose-gc'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const limit = setTimeout(() => child.kill(), LIMIT_MINUTES * MINUTE);
    let rows: readonly Row[] | undefined;
    child.on('message', (message) => {
      rows = message as readonly Row[];
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      clearTimeout(limit);
      if (rows !== undefined) resolve(rows);
      else reject(new Error(`section "${name}" gave no numbers: it ended with ${signal ?? `code ${code}`}`));
    });
  });
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !isSection(name));
if (unknown.length > 0) throw new Error(`no section "${unknown.join('", "')}"; there are ${Object.keys(SECTIONS).join(', ')}`);
const names = asked.length > 0 ? asked.filter(isSection) : (Object.keys(SECTIONS) as SectionName[]);

const rows: Row[] = [];
const failures: string[] = [];
for (const name of names) {
  const start = performance.now();
  console.error(`measuring ${name} …`);
  try {
    rows.push(...(await run(name)));
    console.error(`  ${name} in ${Math.round((performance.now() - start) / 1000)} s`);
  } catch (error) {
    failures.push(error instanceof Error ? error.message : String(error));
  }
}

console.log(`${tableOf(rows)}\n`);
const broken = rows.filter((row) => !row.holds).map((row) => `${row.area}: ${row.what} is ${row.measured}, the bound is ${row.bound}`);
for (const line of [...broken, ...failures]) console.log(`BROKEN  ${line}`);
const bounds = rows.filter((row) => row.bound !== '').length;
console.log(`${bounds - broken.length} of ${bounds} bounds hold${failures.length > 0 ? `, ${failures.length} sections failed` : ''}`);
process.exitCode = broken.length + failures.length > 0 ? 1 : 0;
