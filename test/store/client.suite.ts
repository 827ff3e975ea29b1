import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attribute, Item, Key } from '../../functions/store/db.ts';
import { call } from '../../infra/local/dynamo/wire.ts';
import type { Engine } from './engines.ts';

const SEED = 20261124;

const name = fc.string({ minLength: 1, maxLength: 8 }).filter((text) => text !== '__proto__' && text !== 'constructor');

const attribute: fc.Arbitrary<Attribute> = fc.letrec<{ any: Attribute }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc.string({ unit: 'binary' }),
    fc.maxSafeInteger().map((n) => (Object.is(n, -0) ? 0 : n)),
    fc.boolean(),
    fc.constant(null),
    fc.uint8Array(),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(name, tie('any'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).any;

/** What goes through the document client and the wire. */
export function clientTests(engine: () => Engine): void {
  const put = (items: readonly (Key & Item)[]) =>
    engine().db.write(
      items.map((item) => ({ kind: 'put', item })),
      randomUUID(),
    );

  describe('the client', () => {
    test(`reads what it has written, byte for byte (seed ${SEED})`, async () => {
      const items = fc.array(attribute, { minLength: 1, maxLength: 20 });
      await fc.assert(
        fc.asyncProperty(items, async (values) => {
          const pk = `TEST#${randomUUID()}`;
          const written = values.map((value, n) => ({ pk, sk: String(n).padStart(3, '0'), value }));
          expect(await put(written)).toEqual({ ok: true });
          expect(await engine().db.query(pk)).toEqual(written);
          expect(await engine().db.read(written.map(({ sk }) => ({ pk, sk })))).toEqual(written);
        }),
        { seed: SEED, numRuns: 40 },
      );
    });

    test('writes DynamoDB’s own types', async () => {
      const pk = `TEST#${randomUUID()}`;
      await put([{ pk, sk: 'A', s: '中', e: '', n: -3, b: true, z: null, x: Uint8Array.of(1), l: [1, 'a'], m: { k: 0 } }]);
      const { body } = await call(engine().endpoint, 'GetItem', {
        TableName: engine().names.portal,
        Key: { pk: { S: pk }, sk: { S: 'A' } },
      });
      expect(body['Item']).toEqual({
        pk: { S: pk },
        sk: { S: 'A' },
        s: { S: '中' },
        e: { S: '' },
        n: { N: '-3' },
        b: { BOOL: true },
        z: { NULL: true },
        x: { B: 'AQ==' },
        l: { L: [{ N: '1' }, { S: 'a' }] },
        m: { M: { k: { N: '0' } } },
      });
    });

    test('sends nothing that is not exact, in items or in conditions', async () => {
      const key = { pk: `TEST#${randomUUID()}`, sk: 'A' };
      const unfit = { expression: 'attribute_not_exists(pk) OR n = :n', values: { ':n': 0.5 } };
      await expect(put([{ ...key, n: 0.5 }])).rejects.toThrow('only safe integers are stored');
      await expect(engine().db.write([{ kind: 'put', item: key, condition: unfit }], randomUUID())).rejects.toThrow(
        'only safe integers are stored',
      );
      expect(await engine().db.read([key])).toEqual([undefined]);
    });

    test('reads no number that others have written and that is not exact', async () => {
      const key = { pk: `TEST#${randomUUID()}`, sk: 'A' };
      const Item = { pk: { S: key.pk }, sk: { S: key.sk }, n: { N: '0.5' } };
      await call(engine().endpoint, 'PutItem', { TableName: engine().names.portal, Item });
      await expect(engine().db.read([key])).rejects.toThrow('only safe integers are stored');
      await expect(engine().db.query(key.pk)).rejects.toThrow('only safe integers are stored');
    });

    test('reads a partition of more than one page', async () => {
      const pk = `TEST#${randomUUID()}`;
      const items = Array.from({ length: 30 }, (_, n) => ({ pk, sk: String(n).padStart(3, '0'), text: '中'.repeat(20_000) }));
      for (let from = 0; from < items.length; from += 10) await put(items.slice(from, from + 10));
      expect(await engine().db.query(pk)).toEqual(items);
    });
  });
}
