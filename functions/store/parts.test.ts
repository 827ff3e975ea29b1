import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Item } from './db.ts';
import { pack, partKeys, partWrites, unpack } from './parts.ts';

const one = { type: 'ASSESS', id: 'one' } as const;
const itemsOf = (bytes: Uint8Array): Item[] => partWrites(one, bytes, 99).map((write) => (write.kind === 'put' ? write.item : {}));

test('texts come back byte for byte, empty ones and those beyond the BMP too', async () => {
  for (const texts of [[''], ['a'], ['', '荆门', '', '𠮷\n"\\'], [randomBytes(150_000).toString('base64'), 'x']]) {
    const { bytes, lengths } = await pack(texts);
    expect(lengths).toEqual(texts.map((text) => Buffer.byteLength(text)));
    expect(await unpack(itemsOf(bytes), lengths)).toEqual(texts);
  }
});

test('parts are numbered, at most 60,000 bytes, and expire', () => {
  const items = itemsOf(new Uint8Array(120_001));
  expect(items.map(({ pk, sk, expiresAt }) => ({ pk, sk, expiresAt }))).toEqual(partKeys(one, 3).map((key) => ({ ...key, expiresAt: 99 })));
  expect(items.map(({ body }) => (body instanceof Uint8Array ? body.length : 0))).toEqual([60_000, 60_000, 1]);
});

test('what is missing, damaged or of another length is told', async () => {
  const { bytes, lengths } = await pack([randomBytes(100_000).toString('base64')]);
  const items = itemsOf(bytes);
  expect(items.length).toBe(2);
  expect(await unpack(items.slice(1), lengths)).toBeUndefined();
  expect(await unpack(items.slice(0, 1), lengths)).toBeUndefined();
  expect(await unpack([], lengths)).toBeUndefined();
  expect(await unpack(items.toReversed(), lengths)).toBeUndefined();
  expect(await unpack(items, [...lengths, 1])).toBeUndefined();
});

test('a body that would unpack to more than 64 MB is not unpacked', async () => {
  const bomb = gzipSync(Buffer.alloc(65 * 1024 * 1024));
  expect(await unpack([{ sk: 'PART#001', body: bomb }], [65 * 1024 * 1024])).toBeUndefined();
});
