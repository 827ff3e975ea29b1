import { expect, it } from 'vitest';
import { randomUuid } from './idempotency.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

it('makes a version 4 UUID with and without randomUUID', () => {
  const old = { getRandomValues: <T extends ArrayBufferView>(array: T): T => crypto.getRandomValues(array as never) } as unknown as Crypto;
  expect(randomUuid()).toMatch(UUID);
  expect(randomUuid(old)).toMatch(UUID);
  expect(randomUuid(old)).not.toBe(randomUuid(old));
});
