import { describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../functions/store/port.ts';
import { problemSchema } from '../../shared/contract/problem.ts';
import { problemKinds } from '../../shared/contract/problem-kinds.ts';
import { answerOf, brief, get, json, post, send, testApi } from './support/api.ts';
import { memoryStore } from './support/memory-store.ts';
import { AS_OF } from './support/dossiers.ts';

const api = testApi();
const HNTE = '/api/v1/rulebooks/hnte/evaluations';
const dossier = (value: unknown) => send(api, HNTE, { asOf: AS_OF, dossier: value });

describe('a body that is not as required', () => {
  it('is 400 request.malformed when it is not one JSON text in UTF-8', async () => {
    const bodies = ['', '{', '{"asOf":', '{}{}', 'undefined', 'NaN', "{'a':1}", '{"a":1,}', '\ufeff{}', '[[[[[[', '{"a":"\u0001"}', '0x1'];
    for (const body of bodies) expect(brief(await post(api, HNTE, { body }))).toEqual(['400 request.malformed']);
    for (const bytes of [
      [0xff, 0xfe, 0x7b, 0x00],
      [0x22, 0xc3, 0x28, 0x22],
      [0x22, 0xed, 0xa0, 0x80, 0x22],
    ])
      expect(brief(await post(api, HNTE, { body: new Uint8Array(bytes) }))).toEqual(['400 request.malformed']);
  });
  it('is 415 request.media-type when it is not declared as JSON', async () => {
    for (const type of ['text/plain', 'text/json', 'application/xml', 'application/jsonp', 'json', '', 'application/json; charset=gbk'])
      expect(brief(await post(api, HNTE, { body: '{}', headers: { 'content-type': type } }))).toEqual(['415 request.media-type']);
    expect(brief(await post(api, HNTE, { body: '{}', headers: { ...json, 'content-encoding': 'gzip' } }))).toEqual([
      '415 request.media-type',
    ]);
  });
  it('is 413 request.too-large above 1,000,000 bytes, with or without a length', async () => {
    const padded = (bytes: number) => `{"asOf":"${AS_OF}","dossier":{}}`.padEnd(bytes, ' ');
    expect((await post(api, HNTE, { body: padded(1_000_000) })).status).toBe(200);
    expect(brief(await post(api, HNTE, { body: padded(1_000_001) }))).toEqual(['413 request.too-large']);
    const stream = new Blob([padded(1_000_001)]).stream();
    const request = new Request(`http://localhost${HNTE}`, { method: 'POST', headers: json, body: stream, duplex: 'half' } as RequestInit);
    expect(request.headers.get('content-length')).toBe(null);
    expect(brief(await answerOf(await api.app.request(request)))).toEqual(['413 request.too-large']);
    // Bytes are counted, not characters.
    expect(brief(await post(api, HNTE, { body: `"${'荆'.repeat(333_334)}"` }))).toEqual(['413 request.too-large']);
  });
  it('is 422 request.invalid for what stands outside the dossier', async () => {
    expect(brief(await post(api, HNTE, { body: '[]' }))).toEqual(['422 request.invalid', ' field.type']);
    expect(brief(await post(api, HNTE, { body: 'null' }))).toEqual(['422 request.invalid', ' field.type']);
    expect(brief(await send(api, HNTE, {}))).toEqual(['422 request.invalid', 'asOf field.required', 'dossier field.required']);
    expect(brief(await send(api, HNTE, { asOf: '2026-02-30', dossier: {}, x: 1, rulebookVersion: 7 }))).toEqual([
      '422 request.invalid',
      'asOf field.format',
      'rulebookVersion field.type',
      'x field.unknown',
    ]);
  });
  it('is 422 dossier.invalid with every offending path', async () => {
    const answer = await dossier({
      enterprise: { uscc: '123', colour: 1 },
      years: { 2025: { staffTotal: '12', salesRevenue: 0.001, constructor: 1 }, 25: {} },
      conduct: 'no',
    });
    expect(brief(answer)).toEqual([
      '422 dossier.invalid',
      'dossier.enterprise.uscc field.format',
      'dossier.enterprise.colour field.unknown',
      'dossier.years.2025.staffTotal field.type',
      'dossier.years.2025.salesRevenue field.decimals',
      'dossier.years.2025.constructor field.unknown',
      'dossier.years.25 field.unknown',
      'dossier.conduct field.type',
    ]);
    expect(brief(await send(api, HNTE, { asOf: 1, dossier: [] }))).toEqual([
      '422 dossier.invalid',
      'asOf field.type',
      'dossier field.type',
    ]);
  });
  it('is 422 for numbers that cannot be held, names of prototypes and broken characters', async () => {
    const raw = (text: string) => post(api, HNTE, { body: `{"asOf":"${AS_OF}","dossier":${text}}` });
    expect(brief(await raw('{"years":{"2025":{"salesRevenue":1e400}}}'))).toEqual([
      '422 dossier.invalid',
      'dossier.years.2025.salesRevenue field.range',
    ]);
    expect(brief(await raw('{"__proto__":{"enterprise":{}},"years":{"__proto__":1}}'))).toEqual([
      '422 dossier.invalid',
      'dossier.years.__proto__ field.unknown',
      'dossier.__proto__ field.unknown',
    ]);
    expect(brief(await raw('{"enterprise":{"name":"\\ud800"}}'))).toEqual([
      '422 dossier.invalid',
      'dossier.enterprise.name field.characters',
    ]);
    expect(brief(await raw('{"\\udfff":1}'))).toEqual(['422 dossier.invalid', 'dossier["\\udfff"] field.unknown']);
    const nested = '['.repeat(400_000) + ']'.repeat(400_000);
    expect(brief(await raw(nested))).toEqual(['422 dossier.invalid', 'dossier field.type']);
    expect(brief(await raw(`{"x":${nested}}`))).toEqual(['422 dossier.invalid', 'dossier.x field.unknown']);
  });
  it('lists the first thousand faults and counts the rest', async () => {
    const { body, text } = await dossier(Object.fromEntries(Array.from({ length: 1005 }, (_, i) => [`x${i}`, i])));
    expect(problemSchema.parse(body).errors).toHaveLength(1000);
    expect(body['detail']).toBe('请按 errors 中的说明逐项更正后重试；不清楚的项目可以留空。另有 5 处未列出。');
    expect(text.length).toBeLessThan(200_000);
  });
  it('speaks the language of the caller', async () => {
    const headers = { ...json, 'accept-language': 'en-GB,en;q=0.9,zh;q=0.1' };
    const answer = await post(api, HNTE, { body: `{"asOf":"${AS_OF}","dossier":{"years":{"2025":{"staffTotal":-1}}}}`, headers });
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect([answer.headers.get('content-language'), answer.headers.get('vary')]).toEqual(['en', 'Accept-Language']);
    expect(answer.body).toEqual({
      type: '/api/v1/problems/dossier.invalid',
      title: 'The dossier holds fields that are not as required',
      status: 422,
      code: 'dossier.invalid',
      detail: 'Correct what errors lists and send it again; what is not known may be left out.',
      errors: [{ path: 'dossier.years.2025.staffTotal', code: 'field.range', detail: 'It must be at least 0; given was -1.' }],
    });
  });
});

describe('an address', () => {
  it('is 404 route.unknown where there is nothing', async () => {
    for (const path of [
      '/',
      '/api',
      '/api/v1',
      '/api/v1/',
      '/api/v2/health',
      '/api/v1/rulebooks/',
      '/api/v1/health/x',
      '/api/v1/%2e%2e',
      '/api/v1/problems/none',
    ])
      expect(brief(await get(api, path))).toEqual(['404 route.unknown']);
  });
  it('is 405 with Allow for a method that it does not answer', async () => {
    const allowed: [string, string, string][] = [
      ['PUT', HNTE, 'POST, OPTIONS'],
      ['GET', HNTE, 'POST, OPTIONS'],
      ['GET', '/api/v1/evaluations', 'POST, OPTIONS'],
      ['POST', '/api/v1/rulebooks', 'GET, HEAD, OPTIONS'],
      ['DELETE', '/api/v1/rulebooks/hnte', 'GET, HEAD, OPTIONS'],
      ['GET', '/api/v1/assessments', 'POST, OPTIONS'],
      ['PATCH', '/api/v1/assessments/x', 'GET, HEAD, DELETE, OPTIONS'],
      ['POST', '/api/v1/openapi.json', 'GET, HEAD, OPTIONS'],
    ];
    for (const [method, path, allow] of allowed) {
      const answer = await answerOf(await api.app.request(path, { method }));
      expect([brief(answer), answer.headers.get('allow')]).toEqual([['405 method.not-allowed'], allow]);
    }
  });
  it('answers HEAD as GET without a body', async () => {
    const response = await api.app.request('/api/v1/rulebooks', { method: 'HEAD' });
    expect([response.status, await response.text(), response.headers.get('content-type')]).toEqual([200, '', 'application/json']);
  });
});

describe('every answer', () => {
  it('may be read from any origin, without credentials', async () => {
    for (const path of ['/api/v1/health', '/nowhere', HNTE]) {
      const { headers } = await api.app.request(path, { headers: { origin: 'https://example.com' } });
      expect([headers.get('access-control-allow-origin'), headers.get('access-control-allow-credentials')]).toEqual(['*', null]);
    }
    const preflight = await api.app.request(HNTE, {
      method: 'OPTIONS',
      headers: { origin: 'https://example.com', 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
    expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([204, 'GET, HEAD, POST, DELETE']);
    expect(preflight.headers.get('access-control-allow-headers')).toBe(
      'Content-Type, Accept-Language, Authorization, Idempotency-Key, If-None-Match',
    );
  });
  it('is nothing but data', async () => {
    for (const path of ['/api/v1/health', '/nowhere']) {
      const { headers } = await api.app.request(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    }
  });
});

describe('what nobody foresaw', () => {
  it('is 500 internal, noted for us and told to nobody', async () => {
    const secret = new Error('table prod-portal at 10.0.0.7');
    const broken = testApi({ store: { ...memoryStore(), get: () => Promise.reject(secret) } });
    const answer = await get(broken, '/api/v1/assessments/abc');
    expect(brief(answer)).toEqual(['500 internal']);
    expect(answer.text).not.toMatch(/prod|10\.0|Error|stack/);
    expect(broken.reported).toEqual([secret]);
  });
  it('is 503 store.unavailable when storage does not answer', async () => {
    const down = testApi({ store: { ...memoryStore(), get: () => Promise.reject(new StoreUnavailable()) } });
    const answer = await get(down, '/api/v1/assessments/abc');
    expect([brief(answer), answer.headers.get('retry-after'), down.reported]).toEqual([['503 store.unavailable'], '5', []]);
  });
});

it('explains every code at the address that `type` names', async () => {
  for (const [code, { status, title, detail }] of Object.entries(problemKinds)) {
    const { body } = await get(api, `/api/v1/problems/${code}`);
    expect(body).toEqual({ type: `/api/v1/problems/${code}`, code, status, title: title.zh, detail: detail.zh });
  }
});
