import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { verifyChain } from '../../functions/store/audit.ts';
import type { Change } from '../../functions/store/change.ts';
import { commit, type Root } from '../../functions/store/commit.ts';
import type { Aggregate } from '../../functions/store/keys.ts';
import type { StorePorts } from '../../functions/store/retry.ts';
import type { Engine } from './engines.ts';
import { testPorts } from './ports.ts';

const fresh = (): Aggregate => ({ type: 'ASSESS', id: randomUUID() });

function step(data: Change['data'], more: Partial<Change> = {}): { ok: true; change: Change } {
  return { ok: true, change: { data, action: 'test.step', actor: 'tester', kept: { status: 200, result: 'r', detail: '' }, ...more } };
}

/** Adds one to the aggregate's count, whatever it is. */
const increment = (root: Root | undefined) => step({ count: Number(root?.data['count'] ?? 0) + 1 });

/** The one way to write, on an aggregate that only counts. */
export function commitTests(engine: () => Engine): void {
  const read = async (ports: StorePorts, aggregate: Aggregate) => {
    let seen: Root | undefined;
    await commit(ports, {
      aggregate,
      decide(root) {
        seen = root;
        return { ok: false, code: 'only.looking' } as const;
      },
    });
    return seen;
  };

  describe('commit', () => {
    test('raises version and chain by one with every change', async () => {
      const ports = testPorts(engine().db);
      const aggregate = fresh();
      for (let version = 1; version <= 3; version += 1) {
        expect(await commit(ports, { aggregate, decide: increment })).toEqual({
          ok: true,
          replayed: false,
          kept: { status: 200, result: 'r', detail: '' },
        });
        expect(await read(ports, aggregate)).toEqual({ version, data: { count: version } });
        expect(await verifyChain(ports, aggregate)).toMatchObject({ ok: true, entries: version, head: { seq: version } });
      }
    });

    test('a refusal of the caller is handed back and writes nothing', async () => {
      const ports = testPorts(engine().db);
      const aggregate = fresh();
      const refused = { ok: false, code: 'application.state.conflict' } as const;
      expect(await commit(ports, { aggregate, decide: () => refused })).toBe(refused);
      expect(await read(ports, aggregate)).toBeUndefined();
    });

    test('two writers of one aggregate lose no change', async () => {
      const aggregate = fresh();
      const writer = async () => {
        // pauses of different length, as between two machines
        const ports: StorePorts = {
          ...testPorts(engine().db),
          pause: () => new Promise((resolve) => setTimeout(resolve, Math.random() * 40)),
        };
        for (let done = 0; done < 10; ) {
          const result = await commit(ports, { aggregate, decide: increment });
          if (result.ok) done += 1;
          else expect(result).toEqual({ ok: false, code: 'store.unavailable' });
        }
      };
      await Promise.all([writer(), writer()]);
      const ports = testPorts(engine().db);
      expect(await read(ports, aggregate)).toEqual({ version: 20, data: { count: 20 } });
      expect(await verifyChain(ports, aggregate)).toMatchObject({ ok: true, entries: 20 });
    });

    test('a change under a repeated key is made once, though the aggregate has moved on', async () => {
      const ports = testPorts(engine().db);
      const aggregate = fresh();
      const idempotency = { actor: 'tester', key: randomUUID(), requestHash: 'h1' };
      await commit(ports, { aggregate, idempotency, decide: increment });
      await commit(ports, { aggregate, decide: increment });
      expect(await commit(ports, { aggregate, idempotency, decide: increment })).toMatchObject({ ok: true, replayed: true });
      expect(await read(ports, aggregate)).toEqual({ version: 2, data: { count: 2 } });
    });

    test('what is unique has one holder until it is released', async () => {
      const ports = testPorts(engine().db);
      const [one, two] = [fresh(), fresh()];
      const value = randomUUID();
      const claim = () => step({ held: true }, { claims: [['FILE', value]] });
      const taken = { ok: false, code: 'unique.taken', kind: 'FILE', value };
      expect(await commit(ports, { aggregate: one, decide: claim })).toMatchObject({ ok: true });
      expect(await commit(ports, { aggregate: one, decide: claim })).toMatchObject({ ok: true });
      expect(await commit(ports, { aggregate: two, decide: claim })).toEqual(taken);
      expect(await read(ports, two)).toBeUndefined();
      expect(await commit(ports, { aggregate: one, decide: () => step({ held: false }, { releases: [['FILE', value]] }) })).toMatchObject({
        ok: true,
      });
      expect(await commit(ports, { aggregate: two, decide: claim })).toMatchObject({ ok: true });
      expect(await commit(ports, { aggregate: one, decide: claim })).toEqual(taken);
    });

    test('two who claim the same at once: one has it', async () => {
      const value = randomUUID();
      const claim = () => step({}, { claims: [['FILE', value]] });
      const results = await Promise.all(
        [fresh(), fresh(), fresh()].map((aggregate) => commit(testPorts(engine().db), { aggregate, decide: claim })),
      );
      expect(results.filter((result) => result.ok).length).toBe(1);
      for (const result of results) if (!result.ok) expect(result.code).toBe('unique.taken');
    });

    test('an expired aggregate is as good as none, and its place can be taken again', async () => {
      const ports = testPorts(engine().db);
      const aggregate = fresh();
      const until = Math.floor(ports.now() / 1000) + 60;
      await commit(ports, { aggregate, decide: () => step({ n: 1, expiresAt: until }) });
      ports.advance(60);
      expect(await read(ports, aggregate)).toBeUndefined();
      expect(await commit(ports, { aggregate, decide: (root) => step({ n: root === undefined ? 2 : 3 }) })).toMatchObject({ ok: true });
      expect(await read(ports, aggregate)).toEqual({ version: 1, data: { n: 2 } });
      expect(await verifyChain(ports, aggregate)).toMatchObject({ ok: true, entries: 1 });
    });

    test('a hundred writes fit, one more does not', async () => {
      const ports = testPorts(engine().db);
      const writes = (count: number) => {
        const pk = `ASSESS#${randomUUID()}`;
        return Array.from({ length: count }, (_, n) => ({ kind: 'put', item: { pk, sk: `X#${n}` } }) as const);
      };
      expect(await commit(ports, { aggregate: fresh(), decide: () => step({}, { writes: writes(98) }) })).toMatchObject({ ok: true });
      expect(await commit(ports, { aggregate: fresh(), decide: () => step({}, { writes: writes(99) }) })).toEqual({
        ok: false,
        code: 'request.too-large',
      });
    });

    test('an item over 64 KB is a fault of ours and is not written', async () => {
      const ports = testPorts(engine().db);
      const aggregate = fresh();
      await expect(commit(ports, { aggregate, decide: () => step({ text: '中'.repeat(22_000) }) })).rejects.toThrow(
        'an item over 64 KB must be cut into parts',
      );
      expect(await read(ports, aggregate)).toBeUndefined();
    });
  });
}
