import { findRulebook, versionAt } from '../../../shared/rulebooks/registry.ts';
import { assess } from '../../../shared/rules/assess.ts';
import { fresh } from '../fresh.ts';
import { atMost, type Row, told } from '../row.ts';
import { AS_OF, dossiersOfBothTitles } from '../rules/dossiers.ts';
import { median } from '../stopwatch.ts';
import { engineSize, everythingSize } from './bundles.ts';
import { slowedInChromium } from './in-chromium.ts';
import { percentile95 } from './one-call.ts';

const AREA = 'engine';
const PROCESSES = 7;

async function compileTime(): Promise<{ spent: number; versions: number }> {
  const runs: { spent: number; versions: number }[] = [];
  for (let i = 0; i < PROCESSES; i += 1)
    runs.push((await fresh(new URL('compile.ts', import.meta.url))) as { spent: number; versions: number });
  return { spent: median(runs.map((run) => run.spent)), versions: runs[0]?.versions ?? 0 };
}

function inNode(id: string): number {
  const rulebook = findRulebook(id);
  const version = rulebook === undefined ? undefined : versionAt(rulebook, AS_OF);
  if (version === undefined) throw new Error(`no version of ${id} on ${AS_OF}`);
  return percentile95({ assess, version }, dossiersOfBothTitles(), AS_OF);
}

/** What the engine weighs and how long one call takes, in Node and in a slow browser. */
export async function measure(): Promise<readonly Row[]> {
  const { spent, versions } = await compileTime();
  const nodeRows = ['tech-sme', 'hnte'].map((id) =>
    atMost(AREA, { what: `one assessment in Node, 95th percentile, ${id}`, value: inNode(id) * 1_000, unit: ' µs' }, 100),
  );
  const slowed = await slowedInChromium(dossiersOfBothTitles());
  const chromiumRows = Object.entries(slowed).map(([id, value]) =>
    atMost(AREA, { what: `one assessment in Chromium slowed 4×, 95th percentile, ${id}`, value, unit: ' ms' }, 1),
  );
  return [
    atMost(AREA, { what: 'engine and both rulebooks, gzip', value: await engineSize(), unit: ' KB' }, 35),
    told(AREA, { what: 'engine and every rulebook, gzip', value: await everythingSize(), unit: ' KB' }),
    atMost(AREA, { what: `compile all ${versions} versions in a fresh process`, value: spent, unit: ' ms' }, 20),
    ...nodeRows,
    ...chromiumRows,
  ];
}
