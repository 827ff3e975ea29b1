/** 10,000 bodies: a fifth valid, half valid but for one fault, the rest noise. Never a 5xx, and nothing is stored of what is refused. */
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { assessmentSchema } from '../../shared/contract/assessment.ts';
import { problemSchema } from '../../shared/contract/problem.ts';
import { type ProblemCode, problemKinds } from '../../shared/contract/problem-kinds.ts';
import { books } from '../../functions/api/evaluation/books.ts';
import { type Answer, answerOf, testApi } from '../contract/support/api.ts';
import { callFaults } from './faults-in-call.ts';
import { dossierFaults } from './faults-in-dossier.ts';
import { noise } from './noise.ts';
import { randomOf } from './random.ts';
import { type FuzzRequest, STORE, validCall, written } from './request.ts';
import { validDossier } from './valid-dossier.ts';

const SEED = 20_261_124;
const RUNS = { valid: 2000, faulty: 5000, noise: 3000 };

const api = testApi();
const ids = books.map(({ id }) => id);
const dossiers = Array.from({ length: 500 }, (_, seed) => validDossier(seed + 1));
const seen = new Map<string, number>();

/** Sends, counts the code, and holds what must hold of every answer. */
async function ask({ method, path, headers, body }: FuzzRequest): Promise<Answer> {
  const before = api.store.kept.size;
  const answer = await answerOf(
    await api.app.request(path, { method, headers, ...(body === undefined ? {} : { body: body as BodyInit }) }),
  );
  expect(answer.status).toBeLessThan(500);
  const stored = api.store.kept.size - before;
  expect(stored).toBe(answer.status === 201 ? 1 : 0);
  if (answer.status >= 400 && answer.text !== '') {
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    const problem = problemSchema.parse(answer.body);
    expect(problem.status).toBe(answer.status);
    expect(Object.keys(problemKinds)).toContain(problem.code);
    seen.set(problem.code, (seen.get(problem.code) ?? 0) + 1);
  } else seen.set(String(answer.status), (seen.get(String(answer.status)) ?? 0) + 1);
  // Records would fill the memory of the test; that one was kept has been seen.
  if (api.store.kept.size > 100) api.store.kept.clear();
  return answer;
}

const seeds = fc.integer({ min: 1, max: 1_000_000_000 });
const settings = (numRuns: number) => ({ seed: SEED, numRuns });

describe('hostile input', () => {
  console.info(`seed ${SEED}`);

  it(`answers ${RUNS.valid} valid bodies`, async () => {
    const valid = fc.asyncProperty(seeds, async (seed) => {
      const random = randomOf(seed);
      const call = validCall(random, random.pick(dossiers), ids);
      const { status, body } = await ask(written(call));
      expect(status).toBe(call.path === STORE ? 201 : 200);
      const answers = 'assessments' in body ? (body['assessments'] as unknown[]) : [body];
      for (const answer of answers) expect(assessmentSchema.safeParse(answer).error).toBeUndefined();
    });
    await fc.assert(valid, settings(RUNS.valid));
  });

  it(`refuses ${RUNS.faulty} bodies with one fault, each by its own code and path`, async () => {
    const inDossier = fc.asyncProperty(seeds, fc.constantFrom(...Object.keys(dossierFaults)), async (seed, name) => {
      const random = randomOf(seed);
      const dossier = structuredClone(random.pick(dossiers));
      const fault = dossierFaults[name]?.(dossier, random) ?? { path: '', codes: [] };
      const { body } = await ask(written(validCall(random, dossier, ids)));
      expect(body['code']).toBe('dossier.invalid');
      const named = problemSchema.parse(body).errors.filter(({ path }) => path.startsWith(fault.path) || fault.path.startsWith(path));
      expect(named.map(({ code }) => code)).toEqual(expect.arrayContaining([expect.toBeOneOf([...fault.codes])]));
    });
    const inCall = fc.asyncProperty(seeds, fc.constantFrom(...Object.keys(callFaults)), async (seed, name) => {
      const random = randomOf(seed);
      const call = validCall(random, random.pick(dossiers), ids);
      const fault = callFaults[name];
      const { body } = await ask(fault?.spoil(call, random) ?? written(call));
      expect(body['code']).toBe(fault?.code);
    });
    await fc.assert(inDossier, settings(RUNS.faulty / 2));
    await fc.assert(inCall, settings(RUNS.faulty / 2));
  });

  it(`withstands ${RUNS.noise} bodies of noise`, async () => {
    const any = fc.asyncProperty(noise, async (request) => {
      await ask(request);
      expect(api.reported).toEqual([]);
    });
    await fc.assert(any, settings(RUNS.noise));
  });

  it('knows a key that was used for another body', async () => {
    const call = validCall(randomOf(1), {}, ids);
    const keyed = (asOf: string) => ({
      ...written({ path: STORE, body: { ...call.body, asOf, rulebooks: ['hnte'] } }),
      headers: { 'content-type': 'application/json', 'idempotency-key': '3f2b8c1e-7a64-4d0b-9c55-0a1b2c3d4e5f' },
    });
    expect((await ask(keyed('2026-07-15'))).status).toBe(201);
    expect((await ask(keyed('2026-07-16'))).body['code']).toBe('idempotency.reused');
  });

  it('asks the impatient to wait', async () => {
    const limited = testApi({ rateLimit: { burst: 1, perSecond: 1, clock: () => 0, addressOf: () => 'one' } });
    const path = '/api/v1/health';
    const answers = [await limited.app.request(path), await limited.app.request(path)].map(({ status }) => status);
    expect(answers).toEqual([200, 429]);
    seen.set('request.rate-limited', 1);
  });

  it('has seen every code that a caller can cause', () => {
    const ours: readonly ProblemCode[] = ['internal', 'store.unavailable'];
    const possible = Object.keys(problemKinds).filter((code) => !ours.includes(code as ProblemCode));
    expect(possible.filter((code) => !seen.has(code))).toEqual([]);
    expect(Object.values(RUNS).reduce((sum, runs) => sum + runs)).toBeGreaterThanOrEqual(10_000);
  });

  afterAll(() => {
    const lines = [...seen].toSorted(([, a], [, b]) => b - a).map(([code, times]) => `${String(times).padStart(6)} ${code}`);
    console.info(`answers by code:\n${lines.join('\n')}`);
  });
});
