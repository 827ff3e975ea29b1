import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Attribute, Item } from './db.ts';

/** To DynamoDB's typed form. Throws on a number that is no safe integer. */
export function marshal(item: Item): Record<string, AttributeValue> {
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, toValue(value)]));
}

function toValue(value: Attribute): AttributeValue {
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'boolean') return { BOOL: value };
  if (value === null) return { NULL: true };
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new RangeError('only safe integers are stored');
    return { N: String(value) };
  }
  if (value instanceof Uint8Array) return { B: value };
  if (isList(value)) return { L: value.map(toValue) };
  return { M: marshal(value) };
}

function isList(value: readonly Attribute[] | Item): value is readonly Attribute[] {
  return Array.isArray(value);
}

/** From DynamoDB's typed form. Throws on a type that `marshal` never writes. */
export function unmarshal(item: Record<string, AttributeValue>): Item {
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, fromValue(value)]));
}

function fromValue(value: AttributeValue): Attribute {
  if (value.S !== undefined) return value.S;
  if (value.N !== undefined) return Number(value.N);
  if (value.BOOL !== undefined) return value.BOOL;
  if (value.NULL !== undefined) return null;
  if (value.B !== undefined) return value.B;
  if (value.L !== undefined) return value.L.map(fromValue);
  if (value.M !== undefined) return unmarshal(value.M);
  throw new TypeError('an attribute of a type that is never stored here');
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
