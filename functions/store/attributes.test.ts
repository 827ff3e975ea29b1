import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemBytes, marshal, unmarshal } from './attributes.ts';
import type { Attribute, Item } from './db.ts';

const SEED = 20261124;

const attribute: fc.Arbitrary<Attribute> = fc.letrec<{ any: Attribute }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc.string({ unit: 'binary' }),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.uint8Array(),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.string({ minLength: 1 }), tie('any'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).any;

describe('attributes', () => {
  test(`come back as they were (seed ${SEED})`, () => {
    const items: fc.Arbitrary<Item> = fc.dictionary(fc.string({ minLength: 1 }), attribute, { noNullPrototype: true });
    fc.assert(
      fc.property(items, (item) => {
        expect(unmarshal(marshal(item))).toEqual(item);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test('are written in DynamoDB’s own types', () => {
    const item = { s: '中', n: -3, b: true, z: null, x: Uint8Array.of(1), l: [1, 'a'], m: { k: 0 } };
    expect(marshal(item)).toEqual({
      s: { S: '中' },
      n: { N: '-3' },
      b: { BOOL: true },
      z: { NULL: true },
      x: { B: Uint8Array.of(1) },
      l: { L: [{ N: '1' }, { S: 'a' }] },
      m: { M: { k: { N: '0' } } },
    });
  });

  test('hold no number that is not exact', () => {
    for (const number of [0.1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
      expect(() => marshal({ number })).toThrow('only safe integers are stored');
    }
  });

  test('of a type that is never stored are refused', () => {
    expect(() => unmarshal({ a: { SS: ['x'] } })).toThrow('an attribute of a type that is never stored here');
  });

  test('are counted in UTF-8 bytes, numbers by the most they can take', () => {
    expect(itemBytes({})).toBe(0);
    expect(itemBytes({ 名: '中文' })).toBe(9);
    expect(itemBytes({ n: 1 })).toBe(22);
    expect(itemBytes({ b: true, z: null, x: new Uint8Array(10) })).toBe(3 + 1 + 1 + 10);
    expect(itemBytes({ l: ['a', 'b'], m: { k: 'v' } })).toBe(1 + 3 + 4 + (1 + 3 + 1 + 2));
  });
});
