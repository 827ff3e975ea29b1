import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { demoDossier } from './demo-dossier.ts';
import { type DemoFirm, demoFirms } from './demo-firms.table.ts';
import type { FetchHandler } from './listen.ts';

/** What is remembered of the demo data: one entry a firm, in the order of the table. */
export type DemoRecord = { name: string; key: string; id: string | null };

export type DemoOptions = {
  /** The API through which the firms store their assessments, as anybody would. */
  api: FetchHandler;
  /** Where it is remembered that they did. */
  file: string;
  /** `YYYY-MM-DD` in Asia/Shanghai. */
  today: string;
  /** Start of the addresses that are printed. */
  origin: string;
  report: (line: string) => void;
  signal?: AbortSignal;
};

const RULEBOOKS = ['tech-sme', 'hnte'];
const EVERY = 8;

async function remembered(file: string): Promise<DemoRecord[]> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? [] : (JSON.parse(text) as DemoRecord[]);
}

/** Written beside and moved, so that a kill leaves the old list or the new one. */
async function remember(file: string, records: readonly DemoRecord[]): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, `${JSON.stringify(records, null, 2)}\n`);
  await rename(`${file}.new`, file);
}

async function store(firm: DemoFirm, key: string, { api, origin, today }: DemoOptions): Promise<string> {
  const response = await api(
    new Request(`${origin}/api/v1/assessments`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify({ asOf: today, rulebooks: RULEBOOKS, dossier: demoDossier(firm, today) }),
    }),
  );
  const body = (await response.json()) as { id?: string };
  if (response.status !== 201 || body.id === undefined)
    throw new Error(`${firm.name} was answered ${response.status}: ${JSON.stringify(body)}`);
  return body.id;
}

/**
 * Stores an assessment for each demo firm, once: what was stored is remembered firm by firm, and a key chosen before the
 * request makes a repetition after a kill harmless. Throws when the API refuses one.
 */
export async function loadDemo(options: DemoOptions): Promise<readonly DemoRecord[]> {
  const { file, report, signal, origin } = options;
  const records = await remembered(file);
  if (records.length === demoFirms.length && records.every(({ id }) => id !== null)) return records;
  report(`loading demo data (演示数据): ${demoFirms.length} firms …`);
  for (const [index, firm] of demoFirms.entries()) {
    if (signal?.aborted === true) return records;
    const record = records[index] ?? { name: firm.name, key: randomUUID(), id: null };
    if (record.id !== null) continue;
    records[index] = record;
    await remember(file, records);
    records[index] = { ...record, id: await store(firm, record.key, options) };
    await remember(file, records);
    if ((index + 1) % EVERY === 0) report(`loading demo data: ${index + 1} of ${demoFirms.length}`);
  }
  report(`demo data loaded; for example ${origin}/a/?id=${records[0]?.id ?? ''}`);
  return records;
}
