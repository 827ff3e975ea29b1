import type { Key } from './db.ts';

/** Composed keys of the `portal` table (design, section 5). Every key of every item is made here. */

/** What has a root item, a version and an audit chain of its own. */
export interface Aggregate {
  readonly type: 'ASSESS' | 'SETTINGS';
  readonly id: string;
}

/** A part of a key: `#` separates, so it may not stand inside. */
function part(text: string): string {
  if (text === '' || text.includes('#') || text.length > 200) throw new RangeError('not a part of a key');
  return text;
}

const ROOT = 'STATE';
const PART = 'PART#';
const ENTRY = 'ENTRY#';

/** `ASSESS#<id>`: the partition of an aggregate; equal to its name in audit and uniqueness items. */
export function aggregateName(aggregate: Aggregate): string {
  return `${aggregate.type}#${part(aggregate.id)}`;
}

/** The root item: version, chain head and what is asked for most. */
export function rootKey(aggregate: Aggregate): Key {
  return { pk: aggregateName(aggregate), sk: ROOT };
}

/** Part `n` of a large body, counted from 1; three digits keep the order. */
export function partKey(aggregate: Aggregate, n: number): Key {
  return { pk: aggregateName(aggregate), sk: PART + String(n).padStart(3, '0') };
}

export function isPartKey(sk: unknown): boolean {
  return typeof sk === 'string' && sk.startsWith(PART);
}

/** Line `seq` of a log, counted from 1; ten digits keep the order. */
export function entryKey(aggregate: Aggregate, seq: number): Key {
  return { pk: aggregateName(aggregate), sk: ENTRY + String(seq).padStart(10, '0') };
}

export function isEntryKey(sk: unknown): boolean {
  return typeof sk === 'string' && sk.startsWith(ENTRY);
}

export function isRootKey(sk: unknown): boolean {
  return sk === ROOT;
}

/** The partition of an aggregate's audit entries. */
export function auditPartition(aggregate: Aggregate): string {
  return `AUDIT#${aggregateName(aggregate)}`;
}

/** Audit entry `seq`, counted from 1; ten digits keep the order. */
export function auditKey(aggregate: Aggregate, seq: number): Key {
  return { pk: auditPartition(aggregate), sk: String(seq).padStart(10, '0') };
}

/** What only one aggregate may hold, e.g. kind `APPLICATION`, value `<uscc>/<title>/<year>/<batch>`. */
export function uniqueKey(kind: string, value: string): Key {
  return { pk: `UNIQ#${part(kind)}#${part(value)}`, sk: 'UNIQ' };
}

/** @param keyHash hash of the caller's key, so that the table never holds the key itself */
export function idempotencyKey(actor: string, keyHash: string): Key {
  return { pk: `IDEM#${part(actor)}#${part(keyHash)}`, sk: 'IDEM' };
}
