import { expect, test } from 'vitest';
import {
  aggregateName,
  auditKey,
  entryKey,
  idempotencyKey,
  isEntryKey,
  isPartKey,
  isRootKey,
  partKey,
  rootKey,
  uniqueKey,
} from './keys.ts';

const one = { type: 'ASSESS', id: 'one' } as const;

test('keys are those of the design', () => {
  expect(rootKey(one)).toEqual({ pk: 'ASSESS#one', sk: 'STATE' });
  expect(partKey(one, 7)).toEqual({ pk: 'ASSESS#one', sk: 'PART#007' });
  expect(auditKey(one, 12)).toEqual({ pk: 'AUDIT#ASSESS#one', sk: '0000000012' });
  expect(entryKey({ type: 'SETTINGS', id: 'BUREAU' }, 3)).toEqual({ pk: 'SETTINGS#BUREAU', sk: 'ENTRY#0000000003' });
  expect([isEntryKey('ENTRY#0000000003'), isEntryKey('STATE'), isEntryKey(undefined)]).toEqual([true, false, false]);
  expect(uniqueKey('FILE', 'a/b')).toEqual({ pk: 'UNIQ#FILE#a/b', sk: 'UNIQ' });
  expect(idempotencyKey('public', 'hash')).toEqual({ pk: 'IDEM#public#hash', sk: 'IDEM' });
  expect([isRootKey('STATE'), isRootKey('PART#001'), isPartKey('PART#001'), isPartKey('STATE'), isPartKey(1)]).toEqual([
    true,
    false,
    true,
    false,
    false,
  ]);
});

test('numbers in keys sort as numbers', () => {
  const numbers = [1, 2, 9, 10, 99, 100, 999];
  const sorted = (keys: string[]): string[] => [...keys].sort();
  const parts = numbers.map((n) => partKey(one, n).sk);
  const entries = [...numbers, 1_000_000].map((n) => auditKey(one, n).sk);
  expect(sorted(parts)).toEqual(parts);
  expect(sorted(entries)).toEqual(entries);
});

test('nothing from outside can reach into another key', () => {
  for (const id of ['', 'a#b', '#', 'x'.repeat(201)]) {
    expect(() => aggregateName({ type: 'ASSESS', id })).toThrow('not a part of a key');
    expect(() => uniqueKey('FILE', id)).toThrow('not a part of a key');
    expect(() => idempotencyKey(id, 'hash')).toThrow('not a part of a key');
  }
});
