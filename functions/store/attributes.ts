import type { Attribute, Item } from './db.ts';

/** Names that the document client takes for something else than a member. */
const UNFIT: ReadonlySet<string> = new Set(['__proto__', 'constructor']);

/** The item itself. Throws on what the document client would take or lose and we never store: see `check`. */
export function storable<T extends Item>(item: T): T {
  check(item);
  return item;
}

function check(value: Attribute | undefined): void {
  if (value === undefined) throw new TypeError('undefined is not stored');
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new RangeError('only safe integers are stored');
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return;
  for (const [name, inner] of Object.entries(value)) {
    if (UNFIT.has(name)) throw new TypeError(`a member cannot be called ${name}`);
    check(inner);
  }
}

/** A number as it was written. Throws on one that was not written by `storable`. */
export function readNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError('only safe integers are stored');
  return number;
}

function isList(value: readonly Attribute[] | Item): value is readonly Attribute[] {
  return Array.isArray(value);
}

/** Bytes of an item as DynamoDB counts them, never fewer. Source: developer guide, “Item sizes and formats”. */
export function itemBytes(item: Item): number {
  return Object.entries(item).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + valueBytes(value), 0);
}

function valueBytes(value: Attribute): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number') return 21;
  if (typeof value === 'boolean' || value === null) return 1;
  if (value instanceof Uint8Array) return value.byteLength;
  if (isList(value)) return 3 + value.reduce<number>((sum, inner) => sum + 1 + valueBytes(inner), 0);
  return 3 + Object.keys(value).length + itemBytes(value);
}
