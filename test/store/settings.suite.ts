import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { settingStore } from '../../functions/store/settings.ts';
import type { SettingInput } from '../../shared/contract/setting.ts';
import { call } from '../../infra/local/dynamo/wire.ts';
import { allItems, type Engine } from './engines.ts';
import { testPorts } from './ports.ts';

const place = { rulebook: 'unicorn', version: '2021-09', document: '鄂科技规〔2026〕1号', clause: '第三条', from: '2027-01-01' };
const age = { ...place, kind: 'threshold', criterion: 'age', amount: 10, per: 1 } satisfies SettingInput;
const title = { ...place, kind: 'reading', reading: 'title-both', value: 'either' } satisfies SettingInput;
const rest = {
  ...place,
  kind: 'limits',
  rulebook: 'incubator-basic',
  version: '2025-hubei-draft',
  criterion: 'rest',
  limits: [{ measure: 'area', op: '>=', amount: 3_000, per: 1 }],
} satisfies SettingInput;
const withdrawal = { ...place, kind: 'withdrawal', entry: 1, from: '2027-06-01' } satisfies SettingInput;
const by = 'chen.gxk';

/** The bureau's log on an engine whose table holds none yet. */
export function settingTests(engine: () => Engine): void {
  const raw = (operation: string, body: object) => call(engine().endpoint, operation, { TableName: engine().names.portal, ...body });
  const keyOf = ({ pk, sk }: { pk?: unknown; sk?: unknown }) => ({ pk, sk });
  const line = async (sk: string) => (await raw('GetItem', { Key: { pk: { S: 'SETTINGS#BUREAU' }, sk: { S: sk } } })).body['Item'];

  describe('settings', () => {
    beforeEach(async () => {
      for (const item of await allItems(engine().endpoint, engine().names.portal)) {
        const pk = String(item['pk']?.['S']);
        if (pk.includes('SETTINGS') || pk.startsWith('IDEM#chen')) await raw('DeleteItem', { Key: keyOf(item) });
      }
    });

    test('are none at first', async () => {
      const store = settingStore(testPorts(engine().db));
      expect(await store.list()).toEqual([]);
      expect(await store.verify()).toBeUndefined();
    });

    test('are a log in the order of entry, with who and when, and a chain that holds', async () => {
      const ports = testPorts(engine().db);
      const store = settingStore(ports);
      const logged = { by, enteredOn: '2026-11-24', enteredAt: '2026-11-24T08:30:00.000Z' };
      expect(await store.enter({ input: age, by })).toEqual({ ok: true, replayed: false, event: { ...age, ...logged, seq: 1 } });
      ports.advance(24 * 3600);
      const later = { by, enteredOn: '2026-11-25', enteredAt: '2026-11-25T08:30:00.000Z' };
      for (const input of [title, rest, withdrawal]) expect(await store.enter({ input, by })).toMatchObject({ ok: true });
      expect(await store.list()).toEqual([
        { ...age, ...logged, seq: 1 },
        { ...title, ...later, seq: 2 },
        { ...rest, ...later, seq: 3 },
        { ...withdrawal, ...later, seq: 4 },
      ]);
      expect(await store.verify()).toMatchObject({ ok: true, entries: 4, head: { seq: 4 } });
    });

    test('are dated by the day in Shanghai', async () => {
      const ports = testPorts(engine().db);
      ports.advance(8 * 3600);
      expect(await settingStore(ports).enter({ input: age, by })).toMatchObject({
        event: { enteredOn: '2026-11-25', enteredAt: '2026-11-24T16:30:00.000Z' },
      });
    });

    test('are never changed: a correction is a later line', async () => {
      const store = settingStore(testPorts(engine().db));
      await store.enter({ input: age, by });
      const first = await line('ENTRY#0000000001');
      await store.enter({ input: { ...age, amount: 12 }, by });
      await store.enter({ input: withdrawal, by });
      expect(await line('ENTRY#0000000001')).toEqual(first);
      expect((await store.list()).map(({ seq, kind }) => [seq, kind])).toEqual([
        [1, 'threshold'],
        [2, 'threshold'],
        [3, 'withdrawal'],
      ]);
    });

    test('that do not fit are refused with the code of the fault, and nothing is written', async () => {
      const store = settingStore(testPorts(engine().db));
      const faults: [SettingInput, string][] = [
        [{ ...age, rulebook: 'unicorns' }, 'setting.rulebook-unknown'],
        [{ ...age, version: '2020-01' }, 'setting.rulebook-unknown'],
        [{ ...age, from: '2026-11-23' }, 'setting.retroactive'],
        [{ ...age, criterion: 'ages' }, 'setting.criterion-unknown'],
        [{ ...age, criterion: 'revenue-floor' }, 'setting.not-bureau-set'],
        [{ ...age, amount: 1, per: 3 }, 'setting.amount-unfit'],
        [{ ...title, reading: 'titles' }, 'setting.reading-unknown'],
        [{ ...title, value: 'neither' }, 'setting.value-unknown'],
        [{ ...rest, limits: [{ measure: 'height', op: '>=', amount: 1, per: 1 }] }, 'setting.measure-unknown'],
        [withdrawal, 'setting.entry-unknown'],
      ];
      for (const [input, code] of faults) expect(await store.enter({ input, by })).toEqual({ ok: false, code });
      expect(await store.list()).toEqual([]);
      expect(await store.verify()).toBeUndefined();
    });

    test('are withdrawn once, or again for an earlier day; a withdrawal is not itself withdrawn', async () => {
      const store = settingStore(testPorts(engine().db));
      await store.enter({ input: age, by });
      expect(await store.enter({ input: { ...withdrawal, rulebook: 'moose' }, by })).toEqual({ ok: false, code: 'setting.entry-unknown' });
      expect(await store.enter({ input: withdrawal, by })).toMatchObject({ ok: true, event: { seq: 2 } });
      expect(await store.enter({ input: withdrawal, by })).toEqual({ ok: false, code: 'setting.entry-withdrawn' });
      expect(await store.enter({ input: { ...withdrawal, from: '2027-05-31' }, by })).toMatchObject({ ok: true, event: { seq: 3 } });
      expect(await store.enter({ input: { ...withdrawal, entry: 2 }, by })).toEqual({ ok: false, code: 'setting.entry-unknown' });
    });

    test('under one key are entered once, and answered alike when the day has passed', async () => {
      const ports = testPorts(engine().db);
      const store = settingStore(ports);
      const idempotency = { key: randomUUID(), requestHash: 'a' };
      const today: SettingInput = { ...age, from: '2026-11-24' };
      const first = await store.enter({ input: today, by, idempotency });
      ports.advance(20 * 3600);
      expect(await store.enter({ input: today, by, idempotency })).toEqual({ ...first, replayed: true });
      expect(await store.enter({ input: age, by, idempotency: { ...idempotency, requestHash: 'b' } })).toEqual({
        ok: false,
        code: 'idempotency.reused',
      });
      expect(await store.enter({ input: today, by })).toEqual({ ok: false, code: 'setting.retroactive' });
      expect(await store.list()).toHaveLength(1);
    });

    test('of two writers at once are all there, each with its number', async () => {
      const writers = ['wang', 'li', 'zhao'].map(async (actor) => {
        const store = settingStore({ ...testPorts(engine().db), pause: () => new Promise((r) => setTimeout(r, Math.random() * 40)) });
        for (let done = 0; done < 4; ) if ((await store.enter({ input: age, by: actor })).ok) done += 1;
      });
      await Promise.all(writers);
      const store = settingStore(testPorts(engine().db));
      expect((await store.list()).map(({ seq }) => seq)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
      expect(await store.verify()).toMatchObject({ ok: true, entries: 12 });
    });

    test('that somebody changes, adds or removes behind our back show', async () => {
      const store = settingStore(testPorts(engine().db));
      for (const input of [age, title, rest]) await store.enter({ input, by });
      const second = (await line('ENTRY#0000000002')) as { sk: unknown };
      const broken = { ok: false, firstBroken: { seq: 3, reason: 'content' } };
      const changed: object[] = [{ value: { S: 'both' } }, { by: { S: 'somebody' } }, { sk: { S: 'ENTRY#0000000004' } }];
      for (const change of changed) {
        const Item = { ...second, ...change };
        await raw('PutItem', { Item });
        expect(await store.verify()).toMatchObject(broken);
        if (Item.sk !== second.sk) await raw('DeleteItem', { Key: keyOf(Item) });
        await raw('PutItem', { Item: second });
        expect(await store.verify()).toMatchObject({ ok: true });
      }
      await raw('DeleteItem', { Key: keyOf(second) });
      expect(await store.verify()).toMatchObject(broken);
    });

    test('are read by one query however many pages they fill, and never by a scan', async () => {
      const asked: string[] = [];
      const { db } = engine();
      const counting = { ...db, query: (pk: string) => (asked.push(pk), db.query(pk)) };
      for (let from = 1; from <= 20; from += 10) {
        const writes = Array.from({ length: 10 }, (_, n) => {
          const item = {
            pk: 'SETTINGS#BUREAU',
            sk: `ENTRY#${String(from + n).padStart(10, '0')}`,
            seq: from + n,
            clause: '条'.repeat(20_000),
          };
          return { kind: 'put', item } as const;
        });
        await db.write(writes, randomUUID());
      }
      const listed = await settingStore(testPorts(counting)).list();
      expect(listed.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
      expect(asked).toEqual(['SETTINGS#BUREAU']);
    });
  });
}
