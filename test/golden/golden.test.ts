/** Every golden case of every rulebook that has cases, sent over HTTP to a listening server. */
import { globSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assessmentSchema } from '../../shared/contract/assessment.ts';
import { testApi } from '../contract/support/api.ts';
import { type Expectation, mismatches } from './compare.ts';

interface GoldenCase {
  readonly id: string;
  readonly rulebook?: string;
  readonly rulebookVersion?: string | null;
  readonly asOf: string;
  readonly dossier: unknown;
  readonly expect: Expectation;
}

interface GoldenFile {
  readonly rulebook: string;
  readonly cases: readonly GoldenCase[];
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = globSync('shared/rulebooks/*/cases.json', { cwd: root }).toSorted();
const server = createAdaptorServer({ fetch: testApi().app.fetch });
let base = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1/rulebooks`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
});

async function evaluate(rulebook: string, { asOf, dossier, rulebookVersion }: GoldenCase): Promise<{ status: number; text: string }> {
  const body = { asOf, dossier, ...(rulebookVersion == null ? {} : { rulebookVersion }) };
  const response = await fetch(`${base}/${rulebook}/evaluations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, text: await response.text() };
}

it('there are cases for every rulebook folder with cases', () => {
  expect(files.length).toBeGreaterThanOrEqual(2);
});

describe.each(files)('%s', (file) => {
  const { rulebook, cases } = JSON.parse(readFileSync(root + file, 'utf8')) as GoldenFile;
  it.each(cases)('$id $title', async (golden) => {
    const id = golden.rulebook ?? rulebook;
    const { status, text } = await evaluate(id, golden);
    expect([status, status === 200 ? '' : text]).toEqual([200, '']);
    const assessment: unknown = JSON.parse(text);
    expect(assessmentSchema.safeParse(assessment).error).toBeUndefined();
    expect(mismatches(golden.expect, assessment)).toEqual([]);
  });
});
