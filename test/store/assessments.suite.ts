import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { assessmentStore } from '../../functions/store/assessments.ts';
import type { CreateAssessments, CreateResult } from '../../functions/store/port.ts';
import { call } from '../../infra/local/dynamo/wire.ts';
import { allItems, type Engine } from './engines.ts';
import { testPorts } from './ports.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const DAY = 24 * 60 * 60;

/** Member order, spaces and characters outside the BMP: all must come back as they were. */
const DOSSIER = '{"enterprise":{"name":"荆门市示例精密制造有限公司 𠮷"},  "years":{"2025":{"staffTotal":120,"revenue":1.50}}}';
const TECH = '{"verdict":"eligible","score":{"min":94,"max":94}}';
const HNTE = '{"verdict":"undetermined","score":{"max":82,"min":60}}';

function input(more: Partial<CreateAssessments> = {}): CreateAssessments {
  const assessments = [
    { rulebook: 'tech-sme', version: '2022-67', contentHash: sha256('tech'), text: TECH },
    { rulebook: 'hnte', version: '2016-32', contentHash: sha256('hnte'), text: HNTE },
  ];
  return { dossierText: DOSSIER, asOf: '2026-07-15', assessments, engineVersion: '1.0.0', settings: 0, ...more };
}

function made(result: CreateResult): Extract<CreateResult, { ok: true }> {
  if (!result.ok) throw new Error(`not created: ${result.code}`);
  return result;
}

/** Stored assessments as the API sees them. */
export function assessmentTests(engine: () => Engine): void {
  const open = () => {
    const ports = testPorts(engine().db);
    return { ports, store: assessmentStore(ports) };
  };
  const portal = () => allItems(engine().endpoint, engine().names.portal);
  const keyed = (key: string, requestHash: string) => ({ idempotency: { actor: 'public', key, requestHash } });

  describe('create and get', () => {
    test('gives back the exact texts with their receipts', async () => {
      const { store } = open();
      const created = made(await store.create(input()));
      expect(created.id).toMatch(/^[A-Za-z0-9_-]{22}$/);
      expect(created.deleteToken).toMatch(/^[A-Za-z0-9_-]{43}$/);
      expect(created).toMatchObject({ replayed: false, createdAt: '2026-11-24T08:30:00Z', expiresAt: '2027-02-22T08:30:00Z' });
      expect(await store.get(created.id)).toEqual({
        id: created.id,
        createdAt: '2026-11-24T08:30:00Z',
        expiresAt: '2027-02-22T08:30:00Z',
        asOf: '2026-07-15',
        engineVersion: '1.0.0',
        settings: 0,
        dossierText: DOSSIER,
        dossierHash: sha256(DOSSIER),
        assessments: [
          { rulebook: 'tech-sme', version: '2022-67', contentHash: sha256('tech'), assessmentHash: sha256(TECH), text: TECH },
          { rulebook: 'hnte', version: '2016-32', contentHash: sha256('hnte'), assessmentHash: sha256(HNTE), text: HNTE },
        ],
      });
    });

    test('keeps how much of the bureau’s log was known', async () => {
      const { store } = open();
      const { id } = made(await store.create(input({ settings: 12 })));
      expect((await store.get(id))?.settings).toBe(12);
      expect(await store.verify(id)).toMatchObject({ ok: true });
    });

    test('knows neither an id nobody has nor one that is no id', async () => {
      const { store } = open();
      expect(await store.get('AAAAAAAAAAAAAAAAAAAAAA')).toBeUndefined();
      for (const id of ['', 'STATE', 'ASSESS#x', 'AAAAAAAAAAAAAAAAAAAAAA#', '__proto__', 'A'.repeat(5000)]) {
        expect(await store.get(id)).toBeUndefined();
        expect(await store.verify(id)).toBeUndefined();
        expect(await store.delete(id, 'x')).toEqual({ ok: false, code: 'assessment.unknown' });
      }
    });

    test('keeps a large dossier in parts of less than 64 KB, each expiring with the record', async () => {
      const { store } = open();
      const dossierText = randomBytes(200_000).toString('base64');
      const { id } = made(await store.create(input({ dossierText })));
      expect((await store.get(id))?.dossierText).toBe(dossierText);
      const items = (await portal()).filter((item) => item['pk']?.['S'] === `ASSESS#${id}`);
      expect(items.map((item) => item['sk']?.['S'])).toEqual(['PART#001', 'PART#002', 'PART#003', 'PART#004', 'STATE']);
      for (const item of items) {
        expect(item['expiresAt']).toEqual({ N: '1803285000' });
        expect(Buffer.from(String(item['body']?.['B'] ?? ''), 'base64').length).toBeLessThanOrEqual(60_000);
      }
    });

    test('refuses what no transaction can hold and stores nothing of it', async () => {
      const { store } = open();
      const before = (await portal()).length;
      const dossierText = randomBytes(4_000_000).toString('hex');
      expect(await store.create(input({ dossierText }))).toEqual({ ok: false, code: 'request.too-large' });
      expect((await portal()).length).toBe(before);
    });
  });

  describe('idempotency', () => {
    test('the same key and request give the same answer once', async () => {
      const { store } = open();
      const key = randomUUID();
      const first = made(await store.create(input(keyed(key, sha256('request')))));
      const before = (await portal()).length;
      const again = made(await store.create(input(keyed(key, sha256('request')))));
      expect(again).toEqual({ ...first, replayed: true });
      expect((await portal()).length).toBe(before);
      expect(await store.delete(first.id, again.deleteToken)).toEqual({ ok: true });
    });

    test('another request under the same key is refused', async () => {
      const { store } = open();
      const key = randomUUID();
      made(await store.create(input(keyed(key, sha256('one')))));
      const before = (await portal()).length;
      expect(await store.create(input(keyed(key, sha256('two'))))).toEqual({ ok: false, code: 'idempotency.reused' });
      expect((await portal()).length).toBe(before);
    });

    test('lives 24 hours by its own clock, whether swept or not', async () => {
      const { store, ports } = open();
      const key = randomUUID();
      const first = made(await store.create(input(keyed(key, sha256('one')))));
      ports.advance(DAY - 1);
      expect(made(await store.create(input(keyed(key, sha256('one'))))).id).toBe(first.id);
      ports.advance(1);
      const later = made(await store.create(input(keyed(key, sha256('two')))));
      expect(later.replayed).toBe(false);
      expect(later.id).not.toBe(first.id);
      expect((await store.get(first.id))?.dossierText).toBe(DOSSIER);
    });

    test('five at once make one record', async () => {
      const key = randomUUID();
      const stores = Array.from({ length: 5 }, () => open().store);
      const results = await Promise.all(stores.map((store) => store.create(input(keyed(key, sha256('race'))))));
      const answers = results.map(made);
      expect(new Set(answers.map(({ id, deleteToken }) => `${id} ${deleteToken}`)).size).toBe(1);
      expect(answers.filter(({ replayed }) => !replayed).length).toBe(1);
    });
  });

  describe('delete', () => {
    test('needs the token, leaves a tombstone and a chain that still holds, and nothing of the dossier', async () => {
      const { store } = open();
      const { id, deleteToken } = made(await store.create(input()));
      const wrong = `${deleteToken.startsWith('A') ? 'B' : 'A'}${deleteToken.slice(1)}`;
      for (const token of ['', wrong, 'x'.repeat(10_000)]) {
        expect(await store.delete(id, token)).toEqual({ ok: false, code: 'assessment.token-wrong' });
      }
      expect(await store.delete(id, deleteToken)).toEqual({ ok: true });
      expect(await store.get(id)).toBeUndefined();
      expect(await store.delete(id, deleteToken)).toEqual({ ok: false, code: 'assessment.unknown' });
      expect(await store.verify(id)).toMatchObject({ ok: true, entries: 2, head: { seq: 2 } });

      const left = (await portal()).filter((item) => item['pk']?.['S']?.toString().includes(id));
      expect(left.map((item) => [item['pk']?.['S'], item['sk']?.['S']])).toEqual(
        expect.arrayContaining([
          [`ASSESS#${id}`, 'STATE'],
          [`AUDIT#ASSESS#${id}`, '0000000001'],
          [`AUDIT#ASSESS#${id}`, '0000000002'],
        ]),
      );
      expect(left.length).toBe(3);
      const root = left.find((item) => item['sk']?.['S'] === 'STATE');
      expect(Object.keys(root ?? {}).sort()).toEqual([
        'createdAt',
        'deletedAt',
        'expiresAt',
        'headHash',
        'headSeq',
        'kind',
        'pk',
        'sk',
        'version',
      ]);
      const text = JSON.stringify(left);
      for (const trace of [sha256(DOSSIER), sha256(TECH), '荆门', 'staffTotal', '2026-07-15']) expect(text).not.toContain(trace);
    });

    test('neither token nor idempotency key lies in the table', async () => {
      const { store } = open();
      const key = randomUUID();
      const { deleteToken } = made(await store.create(input(keyed(key, sha256('secret')))));
      const { deleteToken: second } = made(await store.create(input()));
      const text = JSON.stringify(await portal());
      expect(text).toContain(sha256(deleteToken));
      for (const secret of [deleteToken, second, key]) expect(text).not.toContain(secret);
    });
  });

  describe('expiry', () => {
    test('a record is gone after 90 days for every reader, though it still lies there', async () => {
      const { store, ports } = open();
      const { id, deleteToken } = made(await store.create(input()));
      ports.advance(90 * DAY - 1);
      expect((await store.get(id))?.id).toBe(id);
      expect(await store.verify(id)).toMatchObject({ ok: true, entries: 1 });
      ports.advance(1);
      expect(await store.get(id)).toBeUndefined();
      expect(await store.verify(id)).toBeUndefined();
      expect(await store.delete(id, deleteToken)).toEqual({ ok: false, code: 'assessment.unknown' });
      const key = { pk: { S: `ASSESS#${id}` }, sk: { S: 'STATE' } };
      const { body } = await call(engine().endpoint, 'GetItem', { TableName: engine().names.portal, Key: key });
      expect(body['Item']).toBeDefined();
    });
  });

  describe('tampering shows', () => {
    const change = async (pk: string, sk: string, [name, value]: readonly [string, object]) => {
      const { error } = await call(engine().endpoint, 'UpdateItem', {
        TableName: engine().names.portal,
        Key: { pk: { S: pk }, sk: { S: sk } },
        UpdateExpression: `SET ${name} = :value`,
        ExpressionAttributeValues: { ':value': value },
      });
      expect(error).toBeNull();
    };
    const drop = async (pk: string, sk: string) => {
      const request = { TableName: engine().names.portal, Key: { pk: { S: pk }, sk: { S: sk } } };
      expect((await call(engine().endpoint, 'DeleteItem', request)).error).toBeNull();
    };
    const X = { S: 'x' };

    const cases: readonly [string, { seq: number; reason: string }, (id: string) => Promise<void>][] = [
      ['the root’s data', { seq: 1, reason: 'content' }, (id) => change(`ASSESS#${id}`, 'STATE', ['asOf', X])],
      ['the root’s head', { seq: 1, reason: 'head' }, (id) => change(`ASSESS#${id}`, 'STATE', ['headHash', X])],
      ['a part', { seq: 1, reason: 'content' }, (id) => change(`ASSESS#${id}`, 'PART#001', ['body', { B: 'AAAA' }])],
      ['a part that is missing', { seq: 1, reason: 'content' }, (id) => drop(`ASSESS#${id}`, 'PART#001')],
      ['who did it', { seq: 1, reason: 'hash' }, (id) => change(`AUDIT#ASSESS#${id}`, '0000000001', ['actor', X])],
      ['an entry that is missing', { seq: 1, reason: 'missing' }, (id) => drop(`AUDIT#ASSESS#${id}`, '0000000001')],
      ['a root that is missing', { seq: 1, reason: 'root' }, (id) => drop(`ASSESS#${id}`, 'STATE')],
    ];
    for (const [what, firstBroken, tamper] of cases) {
      test(`in ${what}`, async () => {
        const { store } = open();
        const { id } = made(await store.create(input()));
        expect(await store.verify(id)).toMatchObject({ ok: true, entries: 1, head: { seq: 1 } });
        await tamper(id);
        expect(await store.verify(id)).toMatchObject({ ok: false, firstBroken });
      });
    }

    test('in a tail cut off a chain of two, and in a first entry replaced', async () => {
      const { store } = open();
      const [one, two] = [made(await store.create(input())), made(await store.create(input()))];
      for (const { id, deleteToken } of [one, two]) expect(await store.delete(id, deleteToken)).toEqual({ ok: true });
      await drop(`AUDIT#ASSESS#${one.id}`, '0000000002');
      expect(await store.verify(one.id)).toMatchObject({ ok: false, entries: 1, firstBroken: { seq: 2, reason: 'missing' } });
      await change(`AUDIT#ASSESS#${two.id}`, '0000000002', ['previous', X]);
      expect(await store.verify(two.id)).toMatchObject({ ok: false, entries: 2, firstBroken: { seq: 2, reason: 'previous' } });
    });

    test('a text that differs from its receipt is never given out', async () => {
      const { store } = open();
      const { id } = made(await store.create(input()));
      await change(`ASSESS#${id}`, 'PART#001', ['body', { B: 'AAAA' }]);
      await expect(store.get(id)).rejects.toThrow('a stored assessment differs from its receipts');
    });
  });
}
