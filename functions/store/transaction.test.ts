import { describe, expect, test } from 'vitest';
import { buildTransaction } from './transaction.ts';

const AT = Date.parse('2026-11-24T08:30:00.250Z');
const SECONDS = Date.parse('2026-11-24T08:30:00Z') / 1000;
const aggregate = { type: 'ASSESS', id: 'one' } as const;
const kept = { status: 201, result: 'one', detail: 'd' };
const plan = {
  aggregate,
  change: { data: { n: 1 }, action: 'made', actor: 'tester', kept },
  head: { seq: 0, hash: '' },
  commitId: 'c',
  token: 't',
  at: AT,
};
const nothingThere = { expression: 'attribute_not_exists(pk) OR expiresAt <= :now', values: { ':now': SECONDS } };

describe('a transaction', () => {
  test('of a first change: root and entry, both only where nothing is there', () => {
    const { labelled, version, tooLarge } = buildTransaction(plan);
    expect({ version, tooLarge }).toEqual({ version: 1, tooLarge: false });
    const [root, entry, ...rest] = labelled.map(({ write }) => write);
    expect(rest).toEqual([]);
    const headHash = root?.kind === 'put' ? root.item['headHash'] : undefined;
    expect(headHash).toMatch(/^[0-9a-f]{64}$/);
    expect(root).toEqual({
      kind: 'put',
      item: { n: 1, pk: 'ASSESS#one', sk: 'STATE', version: 1, headSeq: 1, headHash },
      condition: nothingThere,
    });
    expect(entry).toEqual({
      kind: 'put',
      item: {
        pk: 'AUDIT#ASSESS#one',
        sk: '0000000001',
        seq: 1,
        at: '2026-11-24T08:30:00.250Z',
        actor: 'tester',
        action: 'made',
        // printf '{"n":1}' | sha256sum, and of '[]'
        content: '2bfd14f43d17fc7cea24e0917a8879b4b2f880b8baeec1b9d90fbaad655e71bd',
        effects: '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945',
        commitId: 'c',
        previous: '',
        hash: headHash,
      },
      condition: nothingThere,
    });
  });

  test('of a later change is on condition of version and head', () => {
    const { labelled, version } = buildTransaction({ ...plan, head: { seq: 4, hash: 'h4' } });
    expect(version).toBe(5);
    expect(labelled[0]?.write.condition).toEqual({
      expression: 'version = :version AND headSeq = :seq AND headHash = :hash',
      values: { ':version': 4, ':seq': 4, ':hash': 'h4' },
    });
    expect(labelled[1]?.write).toMatchObject({ item: { seq: 5, previous: 'h4' } });
  });

  test('holds the idempotency record for 24 hours under the hash of its key', () => {
    const idempotency = { actor: 'public', key: 'k', requestHash: 'r' };
    const { labelled } = buildTransaction({ ...plan, idempotency });
    // printf k | sha256sum
    const pk = 'IDEM#public#8254c329a92850f6d539dd376f4816ee2764517da5e0235514af433164480d7a';
    expect(labelled[2]?.write).toEqual({
      kind: 'put',
      item: { pk, sk: 'IDEM', requestHash: 'r', status: 201, result: 'one', detail: 'd', expiresAt: SECONDS + 86_400 },
      condition: nothingThere,
    });
  });

  test('labels what is claimed and releases only what is held', () => {
    const change = { ...plan.change, claims: [['FILE', 'x']] as const, releases: [['FILE', 'y']] as const };
    const [claim, release] = buildTransaction({ ...plan, change }).labelled.slice(2);
    const mine = { ':holder': 'ASSESS#one' };
    expect(claim).toEqual({
      claim: ['FILE', 'x'],
      write: {
        kind: 'put',
        item: { pk: 'UNIQ#FILE#x', sk: 'UNIQ', holder: 'ASSESS#one' },
        condition: { expression: 'attribute_not_exists(pk) OR holder = :holder', values: mine },
      },
    });
    expect(release).toEqual({
      write: { kind: 'delete', key: { pk: 'UNIQ#FILE#y', sk: 'UNIQ' }, condition: { expression: 'holder = :holder', values: mine } },
    });
  });

  test('lets the audit entry expire with its root', () => {
    const { labelled } = buildTransaction({ ...plan, change: { ...plan.change, data: { expiresAt: 99 } } });
    expect(labelled.map(({ write }) => (write.kind === 'put' ? write.item['expiresAt'] : 0))).toEqual([99, 99]);
  });

  test('is hashed over its aggregate, its order and everything written beside', () => {
    const hash = (more: object): unknown => {
      const root = buildTransaction({ ...plan, ...more }).labelled[0]?.write;
      return root?.kind === 'put' ? root.item['headHash'] : undefined;
    };
    const beside = (sk: string, body: number[]) => ({ kind: 'put', item: { pk: 'p', sk, body: Uint8Array.from(body) } }) as const;
    const written = (...writes: object[]) => ({ change: { ...plan.change, writes } });
    const hashes = [
      hash({}),
      hash({ aggregate: { type: 'ASSESS', id: 'two' } }),
      hash({ commitId: 'd' }),
      hash({ at: AT + 1 }),
      hash({ head: { seq: 0, hash: 'x' } }),
      hash({ change: { ...plan.change, actor: 'other' } }),
      hash({ change: { ...plan.change, action: 'other' } }),
      hash({ change: { ...plan.change, data: { n: 2 } } }),
      hash(written(beside('a', [1]))),
      hash(written(beside('a', [2]))),
      hash(written(beside('a', [1]), beside('b', [1]))),
      hash(written(beside('b', [1]), beside('a', [1]))),
      hash(written({ kind: 'delete', key: { pk: 'p', sk: 'a' } })),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(hash({})).toBe(hashes[0]);
  });
});
