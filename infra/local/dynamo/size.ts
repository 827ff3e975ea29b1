import type { Attributes, Value } from './protocol.ts';

/** Bytes of an item as DynamoDB counts them: names and values in UTF-8, numbers by digits. Source: developer guide, “Item sizes”. */
export function itemBytes(item: Attributes): number {
  let bytes = 0;
  for (const [name, value] of Object.entries(item)) bytes += Buffer.byteLength(name) + valueBytes(value);
  return bytes;
}

function valueBytes(value: Value): number {
  const [type, held] = Object.entries(value)[0] ?? [];
  switch (type) {
    case 'S':
      return Buffer.byteLength(String(held));
    case 'B':
      return Buffer.byteLength(String(held), 'base64');
    case 'N':
      return Math.ceil(String(held).replace(/[^0-9]/g, '').length / 2) + 1;
    case 'L':
      return 3 + (held as Value[]).reduce((sum, inner) => sum + 1 + valueBytes(inner), 0);
    case 'M':
      return 3 + itemBytes(held as Attributes) + Object.keys(held as Attributes).length;
    case 'SS':
    case 'NS':
    case 'BS':
      return (held as string[]).reduce((sum, inner) => sum + valueBytes({ [type.charAt(0)]: inner }), 0);
    default:
      return 1;
  }
}
