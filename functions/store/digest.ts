import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Attribute } from './db.ts';

/** SHA-256 in hex of text (UTF-8) or bytes. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** HMAC-SHA-256 in base64url: 43 characters. */
export function keyed(key: string, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64url');
}

/** Whether two hex digests are equal, in a time that does not tell where they differ. */
export function sameDigest(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a, 'hex'), Buffer.from(b, 'hex')];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** One text for one value: member names sorted, bytes as base64 under a name that no attribute has. */
export function canonicalText(value: Attribute): string {
  return JSON.stringify(ordered(value));
}

function ordered(value: Attribute): unknown {
  if (value instanceof Uint8Array) return { '#bytes': Buffer.from(value).toString('base64') };
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(ordered);
  const members = Object.entries(value).map(([name, inner]): [string, unknown] => [name, ordered(inner)]);
  return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)));
}
