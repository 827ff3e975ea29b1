/** The built bundle, not the source, driven with gateway events against the embedded engine. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApi } from '../../functions/build.ts';
import { openDb } from '../../functions/store/client.ts';
import { systemPorts as storePorts } from '../../functions/store/retry.ts';
import { settingStore } from '../../functions/store/settings.ts';
import { tableNames } from '../../functions/store/tables.ts';
import { ensureTables } from '../../infra/local/dynamo/ensure-tables.ts';
import { type Dynamo, startDynamo } from '../../infra/local/dynamo/start.ts';
import type { Assessment } from '../../shared/contract/assessment.ts';
import { replaySchema, storedAssessmentSchema, storedReceiptSchema, verificationSchema } from '../../shared/contract/stored-assessment.ts';
import { AS_OF, firm } from '../contract/support/dossiers.ts';
import { type Call, type GatewayAnswer, type GatewayHandler, gatewayEvent } from './event.ts';

const folder = mkdtempSync(join(tmpdir(), 'portal-bundle-'));
const SETTINGS = ['PORTAL_TABLE', 'AWS_REGION', 'DYNAMODB_ENDPOINT', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] as const;
const before = SETTINGS.map((name) => [name, process.env[name]] as const);
const LOCAL = { accessKeyId: 'local', secretAccessKey: 'local' };
let dynamo: Dynamo | undefined;
let handler: GatewayHandler | undefined;

beforeAll(async () => {
  const built = join(folder, 'api');
  await buildApi(built);
  dynamo = await startDynamo({ dataDir: join(folder, 'data'), sweepEveryMs: 0 });
  const names = tableNames('test-');
  await ensureTables(dynamo.endpoint, names);
  Object.assign(process.env, {
    PORTAL_TABLE: names.portal,
    AWS_REGION: 'cn-northwest-1',
    DYNAMODB_ENDPOINT: dynamo.endpoint,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  });
  ({ handler } = (await import(pathToFileURL(join(built, 'index.mjs')).href)) as { handler: GatewayHandler });
});
afterAll(async () => {
  await dynamo?.close();
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  rmSync(folder, { recursive: true });
});

async function call(request: Call): Promise<GatewayAnswer & { readonly json: Record<string, unknown> }> {
  if (handler === undefined) throw new Error('the bundle has no handler');
  const answer = await handler(gatewayEvent(request), {});
  expect(answer.isBase64Encoded).toBe(false);
  return { ...answer, json: answer.body === '' ? {} : (JSON.parse(answer.body) as Record<string, unknown>) };
}
const codeOf = ({ statusCode, json }: { statusCode: number; json: Record<string, unknown> }) => `${statusCode} ${String(json['code'])}`;
const evaluation = JSON.stringify({ asOf: AS_OF, dossier: firm });
const storing = JSON.stringify({ asOf: AS_OF, dossier: firm, rulebooks: ['tech-sme', 'hnte'] });

describe('the Lambda bundle', () => {
  it('evaluates, with the body as text or in base64', async () => {
    const path = '/api/v1/rulebooks/tech-sme/evaluations';
    const text = await call({ method: 'POST', path, body: evaluation });
    const bytes = await call({ method: 'POST', path, body: new TextEncoder().encode(evaluation) });
    expect([text.statusCode, (text.json as Assessment).verdict, bytes.body]).toEqual([200, 'eligible', text.body]);
    expect(text.headers['content-type']).toBe('application/json');
  });
  it('reads query and headers', async () => {
    const old = await call({ method: 'GET', path: '/api/v1/rulebooks/tech-sme?asOf=2020-01-01' });
    expect(old.json['version']).toBe('2017-115');
    const known = await call({
      method: 'GET',
      path: '/api/v1/rulebooks/tech-sme?asOf=2020-01-01',
      headers: { 'if-none-match': String(old.headers['etag']) },
    });
    expect([known.statusCode, known.body]).toEqual([304, '']);
    const english = await call({ method: 'GET', path: '/nowhere', headers: { 'accept-language': 'en' } });
    expect(english.json['title']).toBe('There is nothing at this address');
  });
  it('judges by what the bureau has entered', async () => {
    const db = openDb({ table: tableNames('test-').portal, region: 'local', endpoint: dynamo?.endpoint ?? '', credentials: LOCAL });
    const entered = await settingStore(storePorts(db)).enter({
      input: {
        kind: 'threshold',
        rulebook: 'unicorn',
        version: '2021-09',
        criterion: 'age',
        amount: 10,
        per: 1,
        document: '鄂科技规〔2026〕1号',
        clause: '第三条',
        from: '2099-01-01',
      },
      by: 'gxk',
    });
    db.close();
    expect(entered).toMatchObject({ ok: true, event: { seq: 1 } });
    const bureauSet = async (asOf: string) =>
      (await call({ method: 'GET', path: `/api/v1/rulebooks/unicorn?asOf=${asOf}` })).json['bureauSet'];
    expect([await bureauSet('2098-12-31'), await bureauSet('2099-01-01')]).toEqual([['age', 'valuation'], ['valuation']]);
  });
  it('unpacks the OpenAPI document', async () => {
    const { json } = await call({ method: 'GET', path: '/api/v1/openapi.json' });
    expect(json['openapi']).toBe('3.1.0');
  });
  it('refuses as the source does', async () => {
    const path = '/api/v1/rulebooks/hnte/evaluations';
    const refusals: [Call, string][] = [
      [{ method: 'POST', path, body: '{' }, '400 request.malformed'],
      [{ method: 'POST', path, body: new Uint8Array([0xff, 0xfe]) }, '400 request.malformed'],
      [{ method: 'POST', path }, '415 request.media-type'],
      [{ method: 'POST', path, headers: { 'content-type': 'application/json' } }, '400 request.malformed'],
      [{ method: 'POST', path, body: evaluation.padEnd(1_000_001) }, '413 request.too-large'],
      [{ method: 'POST', path, body: '{"asOf":"2026-07-15","dossier":{"__proto__":1}}' }, '422 dossier.invalid'],
      [{ method: 'POST', path: '/api/v1/rulebooks/none/evaluations', body: evaluation }, '404 rulebook.unknown'],
      [{ method: 'POST', path, body: '{"asOf":"2015-01-01","dossier":{}}' }, '409 rulebook.not-in-force'],
      [{ method: 'PUT', path, body: evaluation }, '405 method.not-allowed'],
      [{ method: 'GET', path: '/api/v1/assessments/AAAAAAAAAAAAAAAAAAAAAA' }, '404 assessment.unknown'],
      // The gateway may pass a body on with a GET.
      [{ method: 'GET', path: '/api/v1/nothing', body: 'x' }, '404 route.unknown'],
    ];
    for (const [request, code] of refusals) expect(codeOf(await call(request))).toBe(code);
  });
  it('answers a preflight', async () => {
    const answer = await call({
      method: 'OPTIONS',
      path: '/api/v1/evaluations',
      headers: { origin: 'https://example.com', 'access-control-request-method': 'POST' },
    });
    expect([answer.statusCode, answer.headers['access-control-allow-origin']]).toEqual([204, '*']);
  });
  it('stores, returns, replays, verifies and deletes', async () => {
    const key = { 'idempotency-key': 'b2c1f8a0-1f5e-4a7b-8f0e-6d5c4b3a2910' };
    const first = await call({ method: 'POST', path: '/api/v1/assessments', body: storing, headers: key });
    const { id, link, token, assessments } = storedReceiptSchema.parse(first.json);
    expect([first.statusCode, first.headers['location']]).toEqual([201, link]);
    const again = await call({ method: 'POST', path: '/api/v1/assessments', body: storing, headers: key });
    expect([again.statusCode, again.body]).toEqual([201, first.body]);
    const reused = await call({
      method: 'POST',
      path: '/api/v1/assessments',
      body: storing.replace('"hnte"', '"tech-sme"').replace('"tech-sme",', ''),
      headers: key,
    });
    expect(codeOf(reused)).toBe('409 idempotency.reused');

    const record = storedAssessmentSchema.parse((await call({ method: 'GET', path: link })).json);
    expect([record.id, record.dossier, record.assessments]).toEqual([id, firm, assessments]);
    const days = (Date.parse(record.expiresAt) - Date.parse(record.createdAt)) / 86_400_000;
    expect(days).toBe(90);
    expect(replaySchema.parse((await call({ method: 'GET', path: `${link}/replay` })).json)).toEqual({
      identical: true,
      sameDecision: true,
      differences: [],
    });
    const verified = verificationSchema.parse((await call({ method: 'GET', path: `/api/v1/audit/assessments/${id}/verify` })).json);
    expect([verified.valid, verified.entries, verified.firstBroken]).toEqual([true, 1, null]);

    const remove = (authorization: string) => call({ method: 'DELETE', path: link, headers: { authorization } });
    expect(codeOf(await remove('Bearer wrong'))).toBe('403 assessment.token-wrong');
    expect((await remove(`Bearer ${token}`)).statusCode).toBe(204);
    expect(codeOf(await call({ method: 'GET', path: link }))).toBe('404 assessment.unknown');
    expect(codeOf(await remove(`Bearer ${token}`))).toBe('404 assessment.unknown');
    const after = verificationSchema.parse((await call({ method: 'GET', path: `/api/v1/audit/assessments/${id}/verify` })).json);
    expect([after.valid, after.entries]).toEqual([true, 2]);
  });
});
