import { describe, expect, it } from 'vitest';
import {
  replaySchema,
  type StoredReceipt,
  storedAssessmentSchema,
  storedReceiptSchema,
  verificationSchema,
} from '../../shared/contract/stored-assessment.ts';
import { answerOf, brief, get, json, post, send, type TestApi, testApi } from './support/api.ts';
import { sha256 } from './support/memory-store.ts';
import { AS_OF, firm } from './support/dossiers.ts';

const PATH = '/api/v1/assessments';
const value = { asOf: AS_OF, dossier: firm, rulebooks: ['tech-sme', 'hnte'] };
const KEY = '3F2B8C1E-7a64-4d0b-9c55-0a1b2c3d4e5f';
const keyed = (api: TestApi, body: unknown, key = KEY) =>
  post(api, PATH, { body: JSON.stringify(body), headers: { ...json, 'idempotency-key': key } });
const remove = async (api: TestApi, link: string, authorization?: string) =>
  answerOf(await api.app.request(link, { method: 'DELETE', headers: authorization === undefined ? {} : { authorization } }));
const kept = async (api: TestApi) => (await send(api, PATH, value)).body as StoredReceipt;

describe('POST /api/v1/assessments', () => {
  it('stores one record with one link and answers with a token', async () => {
    const api = testApi();
    const answer = await send(api, PATH, value);
    const receipt = storedReceiptSchema.parse(answer.body);
    expect([answer.status, answer.headers.get('location'), answer.headers.get('cache-control')]).toEqual([201, receipt.link, 'no-store']);
    expect(receipt.link).toBe(`${PATH}/${receipt.id}`);
    expect(receipt.assessments.map(({ rulebook }) => rulebook.id)).toEqual(['tech-sme', 'hnte']);
    expect(api.store.kept.size).toBe(1);
  });
  it('answers the same once for the same key and body', async () => {
    const api = testApi();
    const first = await keyed(api, value);
    const reordered = { rulebooks: value.rulebooks, dossier: value.dossier, asOf: value.asOf };
    const again = await keyed(api, reordered, KEY.toLowerCase());
    expect([again.status, again.text]).toEqual([201, first.text]);
    expect(api.store.kept.size).toBe(1);
    expect(brief(await keyed(api, { ...value, rulebooks: ['hnte'] }))).toEqual(['409 idempotency.reused']);
    expect(api.store.kept.size).toBe(1);
  });
  it('does not bring back by a repeated key what was deleted', async () => {
    const api = testApi();
    const receipt = storedReceiptSchema.parse((await keyed(api, value)).body);
    expect((await remove(api, receipt.link, `Bearer ${receipt.token}`)).status).toBe(204);
    expect(brief(await keyed(api, value))).toEqual(['404 assessment.unknown']);
  });
  it('stores nothing that it refuses', async () => {
    const api = testApi();
    expect(brief(await keyed(api, value, 'not-a-uuid'))).toEqual(['422 request.invalid', 'Idempotency-Key field.format']);
    expect(brief(await send(api, PATH, { ...value, rulebooks: ['tech-sme', 'none'] }))).toEqual([
      '404 rulebook.unknown',
      'rulebooks.1 rulebook.unknown',
    ]);
    expect(brief(await send(api, PATH, { ...value, asOf: '2016-12-31' }))).toEqual([
      '409 rulebook.not-in-force',
      'rulebooks.0 rulebook.not-in-force',
    ]);
    expect(brief(await send(api, PATH, { ...value, rulebooks: ['hnte'], rulebookVersion: 'x' }))).toEqual([
      '404 rulebook.version-unknown',
      'rulebooks.0 rulebook.version-unknown',
    ]);
    expect(brief(await send(api, PATH, { ...value, rulebookVersion: '2022-67' }))).toEqual([
      '422 request.invalid',
      'rulebookVersion field.format',
    ]);
    expect(brief(await send(api, PATH, { asOf: AS_OF, dossier: firm }))).toEqual(['422 request.invalid', 'rulebooks field.required']);
    expect(brief(await send(api, PATH, { ...value, rulebooks: [] }))).toEqual(['422 request.invalid', 'rulebooks field.length']);
    expect(brief(await send(api, PATH, { ...value, dossier: { x: 1 } }))).toEqual(['422 dossier.invalid', 'dossier.x field.unknown']);
    expect(api.store.kept.size).toBe(0);
  });
  it('judges by a named version where there is one rulebook', async () => {
    const { body } = await send(testApi(), PATH, { ...value, rulebooks: ['tech-sme'], rulebookVersion: '2017-115' });
    expect(storedReceiptSchema.parse(body).assessments[0]?.rulebook.version).toBe('2017-115');
  });
});

describe('GET /api/v1/assessments/{id}', () => {
  it('returns the very bytes that were stored, with receipts that fit', async () => {
    const api = testApi();
    const receipt = await kept(api);
    const answer = await get(api, receipt.link);
    const record = storedAssessmentSchema.parse(answer.body);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect([record.id, record.asOf, record.createdAt, record.expiresAt]).toEqual([
      receipt.id,
      AS_OF,
      '2026-11-24T08:30:00Z',
      '2027-02-22T08:30:00Z',
    ]);
    expect(record.dossier).toEqual(firm);
    expect(record.assessments).toEqual(receipt.assessments);
    expect(record.dossierHash).toBe(sha256(JSON.stringify(firm)));
    for (const [i, { rulebook, assessmentHash, contentHash }] of record.receipts.entries()) {
      const one = await send(api, `/api/v1/rulebooks/${rulebook}/evaluations`, { asOf: AS_OF, dossier: firm });
      expect(answer.text).toContain(one.text);
      expect([assessmentHash, record.assessments[i]]).toEqual([sha256(one.text), one.body]);
      expect(contentHash).toMatch(/^[0-9a-f]{64}$/);
    }
  });
  it('is 404 assessment.unknown for anything else', async () => {
    const api = testApi();
    for (const id of ['AAAAAAAAAAAAAAAAAAAAAA', 'x', 'a b', '荆', 'x'.repeat(3000), '%00', '%ff'])
      for (const path of [`${PATH}/${id}`, `${PATH}/${id}/replay`, `/api/v1/audit/assessments/${id}/verify`])
        expect(brief(await get(api, path))).toEqual(['404 assessment.unknown']);
  });
});

describe('GET /api/v1/assessments/{id}/replay', () => {
  const replayOf = async (api: TestApi, id: string) => replaySchema.parse((await get(api, `${PATH}/${id}/replay`)).body);
  /** Stores a record and changes it as if another engine had written it. */
  async function altered(change: (text: string) => string, version = '2022-67') {
    const api = testApi();
    const { id } = await kept(api);
    const record = api.store.kept.get(id);
    if (record === undefined) throw new Error('nothing was stored');
    api.store.kept.set(id, {
      ...record,
      assessments: record.assessments.map((one, i) => (i === 0 ? { ...one, version, text: change(one.text) } : one)),
    });
    return replayOf(api, id);
  }
  it('is identical as long as nothing changed', async () => {
    const api = testApi();
    const { id } = await kept(api);
    expect(await replayOf(api, id)).toEqual({ identical: true, sameDecision: true, differences: [] });
  });
  it('tells another figure from another decision', async () => {
    expect(await altered((text) => text.replace('"actual":0.333333', '"actual":0.4'))).toEqual({
      identical: false,
      sameDecision: true,
      differences: [{ rulebook: 'tech-sme', path: 'criteria.7.actual', stored: 0.4, replayed: 0.333333 }],
    });
    expect(await altered((text) => text.replace('"verdict":"eligible"', '"verdict":"ineligible"'))).toEqual({
      identical: false,
      sameDecision: false,
      differences: [{ rulebook: 'tech-sme', path: 'verdict', stored: 'ineligible', replayed: 'eligible' }],
    });
  });
  it('says when a version is gone', async () => {
    expect(await altered((text) => text, '1999-1')).toEqual({
      identical: false,
      sameDecision: false,
      differences: [{ rulebook: 'tech-sme', path: 'rulebook.version', stored: '1999-1', replayed: null }],
    });
  });
});

describe('DELETE /api/v1/assessments/{id}', () => {
  it('needs the token that was given', async () => {
    const api = testApi();
    const { id, link, token } = await kept(api);
    const bare = await remove(api, link);
    expect([brief(bare), bare.headers.get('www-authenticate')]).toEqual([['401 assessment.token-missing'], 'Bearer']);
    for (const wrong of [`Bearer ${token}x`, `Basic ${token}`, token, 'Bearer ', `Bearer ${'x'.repeat(5000)}`])
      expect(brief(await remove(api, link, wrong))).toEqual(['403 assessment.token-wrong']);
    expect(brief(await remove(api, `${PATH}/AAAAAAAAAAAAAAAAAAAAAA`, `Bearer ${token}`))).toEqual(['404 assessment.unknown']);
    expect(api.store.kept.has(id)).toBe(true);
    const done = await remove(api, link, `bearer ${token}`);
    expect([done.status, done.text]).toEqual([204, '']);
    expect(brief(await get(api, link))).toEqual(['404 assessment.unknown']);
    expect(brief(await remove(api, link, `Bearer ${token}`))).toEqual(['404 assessment.unknown']);
  });
});

it('GET /api/v1/audit/assessments/{id}/verify reports the chain', async () => {
  const api = testApi();
  const { id } = await kept(api);
  const { body } = await get(api, `/api/v1/audit/assessments/${id}/verify`);
  expect(verificationSchema.parse(body)).toEqual({ valid: true, entries: 1, head: { seq: 1, hash: sha256(id) }, firstBroken: null });
});
