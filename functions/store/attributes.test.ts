import { describe, expect, test } from 'vitest';
import { itemBytes, readNumber, storable } from './attributes.ts';
import type { Item } from './db.ts';

describe('attributes', () => {
  test('are given on as they are', () => {
    const item = { s: '中', n: -3, b: true, z: null, x: Uint8Array.of(1), l: [1, 'a'], m: { k: 0 } };
    expect(storable(item)).toBe(item);
  });

  test('hold no number that is not exact, however deep', () => {
    for (const number of [0.1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
      expect(() => storable({ number })).toThrow('only safe integers are stored');
      expect(() => storable({ l: [{ number }] })).toThrow('only safe integers are stored');
    }
    expect(readNumber('9007199254740991')).toBe(Number.MAX_SAFE_INTEGER);
    for (const text of ['0.1', '9007199254740993', '1E40']) expect(() => readNumber(text)).toThrow('only safe integers are stored');
  });

  test('hold nothing that the document client would drop or mistake', () => {
    const absent = { a: [{ b: undefined }] } as unknown as Item;
    expect(() => storable(absent)).toThrow('undefined is not stored');
    expect(() => storable(JSON.parse('{"a":{"__proto__":1}}') as Item)).toThrow('a member cannot be called __proto__');
    expect(() => storable({ a: { constructor: 'x' } })).toThrow('a member cannot be called constructor');
  });

  test('are counted in UTF-8 bytes, numbers by the most they can take', () => {
    expect(itemBytes({})).toBe(0);
    expect(itemBytes({ 名: '中文' })).toBe(9);
    expect(itemBytes({ n: 1 })).toBe(22);
    expect(itemBytes({ b: true, z: null, x: new Uint8Array(10) })).toBe(3 + 1 + 1 + 10);
    expect(itemBytes({ l: ['a', 'b'], m: { k: 'v' } })).toBe(1 + 3 + 4 + (1 + 3 + 1 + 2));
  });
});
