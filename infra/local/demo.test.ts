import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dossierSchema } from '../../shared/dossier/dossier.ts';
import { findRulebook, versionAt } from '../../shared/rulebooks/registry.ts';
import { assess } from '../../shared/rules/assess.ts';
import { loadDemo } from './demo.ts';
import { demoDossier } from './demo-dossier.ts';
import { demoFirms } from './demo-firms.table.ts';

const today = '2026-11-24';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('every name says that it is a demonstration, and no two are the same', () => {
  expect(demoFirms.filter(({ name }) => !name.endsWith('(演示)'))).toEqual([]);
  expect(new Set(demoFirms.map(({ name }) => name)).size).toBe(24);
  expect(new Set(demoFirms.map(({ unit }) => unit)).size).toBe(7);
});

test.each(demoFirms)('$name gives a dossier that the API takes', (firm) => {
  const checked = dossierSchema.safeParse(demoDossier(firm, today));
  expect(checked.error?.issues ?? []).toEqual([]);
});

test.each(['tech-sme', 'hnte'])('%s shows every verdict, and no answer is a matter of one kind', (id) => {
  const rulebook = findRulebook(id);
  const version = rulebook === undefined ? undefined : versionAt(rulebook, today);
  if (version === undefined) throw new Error(`${id} has no version at ${today}`);
  const counts = { eligible: 0, ineligible: 0, undetermined: 0 };
  for (const firm of demoFirms) counts[assess(version, demoDossier(firm, today), today).verdict] += 1;
  console.log(`${id}: ${JSON.stringify(counts)}`);
  for (const count of Object.values(counts)) expect(count).toBeGreaterThanOrEqual(3);
});

test('is loaded once, and a loading that was cut off goes on where it stopped with the same keys', async () => {
  const file = join(folder, 'demo.json');
  const keys: (string | null)[] = [];
  let failing = true;
  const api = (request: Request): Response => {
    keys.push(request.headers.get('idempotency-key'));
    if (failing && keys.length === 5) return Response.json({ code: 'store.unavailable' }, { status: 503 });
    return Response.json({ id: `id-${keys.length}` }, { status: 201 });
  };
  const lines: string[] = [];
  const options = { api, file, today, origin: 'http://127.0.0.1:1', report: (line: string) => lines.push(line) };
  await expect(loadDemo(options)).rejects.toThrow(`${demoFirms[4]?.name} was answered 503: {"code":"store.unavailable"}`);
  failing = false;
  await loadDemo(options);
  expect(keys.length).toBe(25);
  expect(keys[5]).toBe(keys[4]);
  expect(new Set(keys).size).toBe(24);
  const said = lines.length;
  const records = await loadDemo(options);
  expect([keys.length, lines.length]).toEqual([25, said]);
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(records);
  expect(records.map(({ id }) => id)).not.toContain(null);
});
