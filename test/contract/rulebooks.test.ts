import { describe, expect, it } from 'vitest';
import { type RulebookList, rulebookListSchema } from '../../shared/contract/rulebook-list.ts';
import { rulebookDetailSchema } from '../../shared/contract/rulebook.ts';
import { ENGINE_VERSION } from '../../shared/rules/assess.ts';
import { brief, get, testApi } from './support/api.ts';

const api = testApi();

describe('GET /api/v1/rulebooks', () => {
  it('lists id, title, kind and versions by date', async () => {
    const { rulebooks } = rulebookListSchema.parse((await get(api, '/api/v1/rulebooks')).body);
    expect(rulebooks[0]).toEqual({
      id: 'tech-sme',
      title: { zh: '科技型中小企业', en: 'Technology-based SME' },
      kind: 'enterprise',
      versions: [
        { version: '2017-115', effectiveFrom: '2017-05-03', effectiveTo: '2021-12-31' },
        { version: '2022-67', effectiveFrom: '2022-01-01', effectiveTo: null },
      ],
    });
    expect([rulebooks[1]?.id, rulebooks[1]?.kind, rulebooks[1]?.versions[0]?.effectiveFrom]).toEqual(['hnte', 'enterprise', '2016-01-01']);
    for (const { versions } of rulebooks)
      expect(versions.map((v) => v.effectiveFrom)).toEqual(versions.map((v) => v.effectiveFrom).toSorted());
  });
});

describe('GET /api/v1/rulebooks/{rulebook}', () => {
  it('describes every version in the shape of its schema', async () => {
    const { rulebooks } = (await get(api, '/api/v1/rulebooks')).body as RulebookList;
    for (const { id, versions } of rulebooks)
      for (const { version, effectiveFrom } of versions) {
        const detail = rulebookDetailSchema.parse((await get(api, `/api/v1/rulebooks/${id}?asOf=${effectiveFrom}`)).body);
        expect([detail.id, detail.version]).toEqual([id, version]);
      }
  });
  it('takes today in Shanghai where no day is given', async () => {
    const at = (now: string) => get(testApi({ now: () => now }), '/api/v1/rulebooks/tech-sme');
    expect((await at('2021-12-31T15:59:59Z')).body['version']).toBe('2017-115');
    expect((await at('2021-12-31T16:00:00Z')).body['version']).toBe('2022-67');
  });
  it('refuses a day that is none, an unknown rulebook, and a day before the first version', async () => {
    for (const day of ['2026-02-30', '1999-12-31', '2101-01-01', '', 'today', '2026-7-1'])
      expect(brief(await get(api, `/api/v1/rulebooks/tech-sme?asOf=${day}`))).toEqual(['422 request.invalid', 'asOf field.format']);
    expect(brief(await get(api, '/api/v1/rulebooks/none?asOf=x'))).toEqual(['404 rulebook.unknown']);
    expect(brief(await get(api, '/api/v1/rulebooks/hnte?asOf=2015-12-31'))).toEqual(['409 rulebook.not-in-force']);
  });
  it('answers 304 to the tag that it gave', async () => {
    for (const path of ['/api/v1/rulebooks', '/api/v1/rulebooks/hnte?asOf=2026-07-15', '/api/v1/openapi.json']) {
      const first = await get(api, path);
      const etag = first.headers.get('etag') ?? '';
      expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
      expect(first.headers.get('cache-control')).toBe('no-cache');
      for (const tag of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
        const again = await get(api, path, { 'if-none-match': tag });
        expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
      }
      expect((await get(api, path, { 'if-none-match': '"x"' })).status).toBe(200);
    }
    const [one, other] = [
      await get(api, '/api/v1/rulebooks/tech-sme?asOf=2021-01-01'),
      await get(api, '/api/v1/rulebooks/tech-sme?asOf=2022-01-01'),
    ];
    expect(one.headers.get('etag')).not.toBe(other.headers.get('etag'));
  });
});

it('GET /api/v1/health answers', async () => {
  expect((await get(api, '/api/v1/health')).body).toEqual({ status: 'ok', engine: ENGINE_VERSION, rulebooks: 18 });
});
