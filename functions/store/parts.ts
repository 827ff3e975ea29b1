import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Item, Key, Write } from './db.ts';
import { type Aggregate, isPartKey, partKey } from './keys.ts';

/** Keeps each part under 64 KB with its key and names. */
const PART_BYTES = 60_000;

/** Guards against a body that unpacks to more than was ever packed; packed ones are at most 4 MB. */
const MOST_UNPACKED = 64 * 1024 * 1024;

const zip = promisify(gzip);
const unzip = promisify(gunzip);

/** Texts packed together: they share most of their words, so one gzip is smaller than one each. */
export interface Packed {
  readonly bytes: Uint8Array;
  /** UTF-8 bytes of each text, to cut them apart again. */
  readonly lengths: readonly number[];
}

export async function pack(texts: readonly string[]): Promise<Packed> {
  const encoded = texts.map((text) => Buffer.from(text));
  return { bytes: await zip(Buffer.concat(encoded)), lengths: encoded.map((text) => text.length) };
}

/** The writes that store packed bytes as numbered items, `expiresAt` on each. */
export function partWrites(aggregate: Aggregate, bytes: Uint8Array, expiresAt: number): readonly Write[] {
  const count = Math.ceil(bytes.length / PART_BYTES);
  return Array.from({ length: count }, (_, index) => {
    const body = bytes.subarray(index * PART_BYTES, (index + 1) * PART_BYTES);
    return { kind: 'put', item: { ...partKey(aggregate, index + 1), body, expiresAt } };
  });
}

export function partKeys(aggregate: Aggregate, count: number): readonly Key[] {
  return Array.from({ length: count }, (_, index) => partKey(aggregate, index + 1));
}

/**
 * The texts again, from all items of a partition in the order of `sk`.
 * Undefined when parts are missing, damaged or of another length.
 */
export async function unpack(items: readonly Item[], lengths: readonly number[]): Promise<readonly string[] | undefined> {
  const bodies = items.flatMap(({ sk, body }) => (isPartKey(sk) && body instanceof Uint8Array ? [body] : []));
  const whole = await unzip(Buffer.concat(bodies), { maxOutputLength: MOST_UNPACKED }).catch(() => undefined);
  if (whole === undefined || whole.length !== lengths.reduce((sum, length) => sum + length, 0)) return undefined;
  let at = 0;
  return lengths.map((length) => {
    at += length;
    return whole.subarray(at - length, at).toString();
  });
}
