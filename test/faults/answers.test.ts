import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assessmentStore } from '../../functions/store/assessments.ts';
import { verifyChain } from '../../functions/store/audit.ts';
import { type DynamoDb, openDb } from '../../functions/store/client.ts';
import { commit, type Root } from '../../functions/store/commit.ts';
import { type CreateAssessments, StoreUnavailable } from '../../functions/store/port.ts';
import { PATIENCE_MS } from '../../functions/store/retry.ts';
import { ensureTables } from '../../infra/local/dynamo/ensure-tables.ts';
import { type Dynamo, startDynamo } from '../../infra/local/dynamo/start.ts';
import { allItems } from '../store/engines.ts';
import { testPorts } from '../store/ports.ts';
import { Crash, FAULTS, type Fault, faulty } from './faulty-db.ts';

let dynamo: Dynamo;
let db: DynamoDb;

beforeAll(async () => {
  dynamo = await startDynamo({ sweepEveryMs: 0 });
  await ensureTables(dynamo.endpoint);
  db = openDb({
    table: 'portal',
    region: 'local',
    endpoint: dynamo.endpoint,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
});
afterAll(async () => {
  db.close();
  await dynamo.close();
});

/** Every single fault at each of the first calls, and every pair of faults at each two of the first three. */
function plans(): readonly (readonly [string, ReadonlyMap<number, Fault>])[] {
  const made: (readonly [string, ReadonlyMap<number, Fault>])[] = [];
  for (let at = 1; at <= 5; at += 1) for (const fault of FAULTS) made.push([`${fault} at call ${at}`, new Map([[at, fault]])]);
  for (const [first, second] of [
    [1, 2],
    [2, 3],
    [2, 4],
    [3, 4],
  ] as const) {
    for (const one of FAULTS) {
      for (const two of FAULTS)
        made.push([
          `${one} at ${first}, ${two} at ${second}`,
          new Map([
            [first, one],
            [second, two],
          ]),
        ]);
    }
  }
  return made;
}

const input = (key: string): CreateAssessments => ({
  dossierText: '{"enterprise":{}}',
  asOf: '2026-07-15',
  assessments: [{ rulebook: 'tech-sme', version: '2022-67', contentHash: 'c', text: '{}' }],
  engineVersion: '1.0.0',
  settings: 0,
  idempotency: { actor: 'public', key, requestHash: 'h' },
});

/** Runs until the caller has an answer: one that crashed, or was told to come again, asks again with the same key. */
async function insist<T extends { ok: boolean }>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 0; tries < 10; tries += 1) {
    try {
      return await ask();
    } catch (thrown) {
      if (!(thrown instanceof Crash)) throw thrown;
    }
  }
  throw new Error('no answer in ten tries');
}

const countOf = async (part: string): Promise<number> => {
  const items = await allItems(dynamo.endpoint, 'portal');
  return items.filter((item) => String(item['pk']?.['S']).includes(part)).length;
};

describe('one fault or two, at every call', () => {
  test('a record is created once and its answer is always the same', async () => {
    for (const [name, plan] of plans()) {
      const broken = faulty(db, (call) => plan.get(call));
      const key = randomUUID();
      const ports = testPorts(broken);
      const first = await insist(() => assessmentStore(ports).create(input(key)));
      await broken.settle();
      const again = await assessmentStore(testPorts(db)).create(input(key));
      if (!first.ok || !again.ok) throw new Error(`${name}: ${JSON.stringify([first, again])}`);
      expect([name, again]).toEqual([name, { ...first, replayed: true }]);
      // root, part, audit entry; the idempotency record is under its own key
      expect([name, await countOf(first.id)]).toEqual([name, 3]);
      expect([name, await assessmentStore(testPorts(db)).verify(first.id)]).toMatchObject([name, { ok: true, entries: 1 }]);
      expect([name, await assessmentStore(testPorts(db)).delete(first.id, first.deleteToken)]).toEqual([name, { ok: true }]);
    }
    // every creation left one idempotency record and nothing else under a key
    expect(await countOf('IDEM#')).toBe(plans().length);
  });

  test('a record is deleted once, and the one who asked is told so', async () => {
    for (const [name, plan] of plans()) {
      const created = await assessmentStore(testPorts(db)).create(input(randomUUID()));
      if (!created.ok) throw new Error(created.code);
      const broken = faulty(db, (call) => plan.get(call));
      const ports = testPorts(broken);
      let crashed = false;
      const deleted = await insist(() => {
        return assessmentStore(ports)
          .delete(created.id, created.deleteToken)
          .catch((thrown: unknown) => {
            crashed = true;
            throw thrown;
          });
      });
      await broken.settle();
      // who died before hearing the answer asks again and may find it gone
      const told = deleted.ok ? 'deleted' : deleted.code;
      expect([name, crashed ? ['deleted', 'assessment.unknown'] : ['deleted']]).toEqual([name, expect.arrayContaining([told])]);
      expect([name, await assessmentStore(testPorts(db)).verify(created.id)]).toMatchObject([name, { ok: true, entries: 2 }]);
      expect(await assessmentStore(testPorts(db)).get(created.id)).toBeUndefined();
    }
  });

  test('a change without a key is made once unless its caller died', async () => {
    const increment = (root: Root | undefined) => {
      const kept = { status: 200, result: 'r', detail: '' };
      return {
        ok: true,
        change: { data: { count: Number(root?.data['count'] ?? 0) + 1 }, action: 'count', actor: 'tester', kept },
      } as const;
    };
    for (const [name, plan] of plans()) {
      if ([...plan.values()].includes('crash')) continue;
      const aggregate = { type: 'ASSESS', id: randomUUID() } as const;
      await commit(testPorts(db), { aggregate, decide: increment });
      const broken = faulty(db, (call) => plan.get(call));
      expect([name, await commit(testPorts(broken), { aggregate, decide: increment })]).toMatchObject([
        name,
        { ok: true, replayed: false },
      ]);
      await broken.settle();
      const root = await db.query(`ASSESS#${aggregate.id}`);
      expect([name, root]).toMatchObject([name, [{ count: 2, version: 2 }]]);
      expect([name, await verifyChain(testPorts(db), aggregate)]).toMatchObject([name, { ok: true, entries: 2 }]);
    }
  });
});

describe('a fault that does not pass', () => {
  for (const fault of ['lost-before', 'throttle', 'conflict'] as const) {
    test(`${fault}: gives up after a bounded number of calls, and nothing is there`, async () => {
      const broken = faulty(db, () => fault);
      const before = await countOf('');
      expect(await assessmentStore(testPorts(broken)).create(input(randomUUID()))).toEqual({ ok: false, code: 'store.unavailable' });
      expect(broken.calls).toBe(6);
      expect(await countOf('')).toBe(before);
    });
  }

  test('writes alone failing: each round looks before it tries again', async () => {
    // odd calls of a round are the look, the two after it the same transaction twice
    const broken = faulty(db, (call) => (call % 3 === 1 ? undefined : 'lost-before'));
    expect(await assessmentStore(testPorts(broken)).create(input(randomUUID()))).toEqual({ ok: false, code: 'store.unavailable' });
    expect(broken.calls).toBe(6 * 3 + 1);
  });

  test('slow answers: no further try is begun after eight seconds', async () => {
    const broken = faulty(db, () => 'lost-before');
    const ports = testPorts(broken);
    const slow = { ...ports, pause: async () => ports.advance(3) };
    expect(await assessmentStore(slow).create(input(randomUUID()))).toEqual({ ok: false, code: 'store.unavailable' });
    expect(broken.calls).toBe(Math.ceil(PATIENCE_MS / 3000) + 1);

    // looks are answered, writes are not: two rounds of three calls take twelve seconds, and a last look follows
    const mute = faulty(db, (call) => (call % 3 === 1 ? undefined : 'lost-before'));
    const mutePorts = testPorts(mute);
    const create = assessmentStore({ ...mutePorts, pause: async () => mutePorts.advance(3) }).create(input(randomUUID()));
    expect(await create).toEqual({ ok: false, code: 'store.unavailable' });
    expect(mute.calls).toBe(7);
  });

  test('readers are told by an error of its own that carries nothing from inside', async () => {
    const store = assessmentStore(testPorts(faulty(db, () => 'throttle')));
    for (const reading of [store.get('AAAAAAAAAAAAAAAAAAAAAA'), store.verify('AAAAAAAAAAAAAAAAAAAAAA')]) {
      const thrown = await reading.catch((error: unknown) => error);
      expect(thrown).toBeInstanceOf(StoreUnavailable);
      expect(String(thrown)).toBe('StoreUnavailable: storage did not answer');
    }
  });
});

describe('the client', () => {
  const at = (endpoint: string, table: string) =>
    openDb({ table, region: 'local', endpoint, credentials: { accessKeyId: 'l', secretAccessKey: 'l' } });

  test('takes an engine that is not there for no answer', async () => {
    const gone = at('http://127.0.0.1:1', 'portal');
    expect(await gone.write([{ kind: 'delete', key: { pk: 'a', sk: 'b' } }], 'token')).toEqual({ ok: false, kind: 'unknown' });
    await expect(gone.query('a')).rejects.toMatchObject({ name: 'NoAnswer' });
    await expect(gone.read([{ pk: 'a', sk: 'b' }])).rejects.toMatchObject({ name: 'NoAnswer' });
    gone.close();
  });

  test('takes a table that is not there for a fault of ours', async () => {
    const wrong = at(dynamo.endpoint, 'nope');
    await expect(wrong.write([{ kind: 'delete', key: { pk: 'a', sk: 'b' } }], 'token')).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    await expect(wrong.query('a')).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    wrong.close();
  });

  test('tells which write was the cause', async () => {
    const key = { pk: randomUUID(), sk: 'A' };
    const guarded = { kind: 'put', item: key, condition: { expression: 'attribute_not_exists(pk)' } } as const;
    expect(await db.write([guarded], randomUUID())).toEqual({ ok: true });
    const beside = { kind: 'put', item: { pk: randomUUID(), sk: 'A' } } as const;
    expect(await db.write([beside, guarded], randomUUID())).toEqual({
      ok: false,
      kind: 'cancelled',
      codes: ['None', 'ConditionalCheckFailed'],
    });
    expect(await db.read([beside.item, key])).toEqual([undefined, key]);
  });
});
