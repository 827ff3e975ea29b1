/** Reading and writing one leaf of a dossier by its contract path, such as `years.2025.staffTotal`. */

export type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path, or undefined where nothing stands. */
export function valueAt(root: Json, path: string): unknown {
  let value: unknown = root;
  for (const part of path.split('.')) {
    if (!isObject(value) || !Object.prototype.hasOwnProperty.call(value, part)) return undefined;
    value = value[part];
  }
  return value;
}

/** A copy with the value at `path`; null or undefined removes the leaf and the sections that become empty. */
export function withValue(root: Json, path: string, value: unknown): Json {
  const [head = '', ...rest] = path.split('.');
  const copy: Record<string, unknown> = { ...root };
  if (rest.length === 0) {
    if (value === null || value === undefined) delete copy[head];
    else copy[head] = value;
    return copy;
  }
  const child = copy[head];
  const next = withValue(isObject(child) ? child : {}, rest.join('.'), value);
  if (Object.keys(next).length === 0) delete copy[head];
  else copy[head] = next;
  return copy;
}

/** Number of leaves that hold something; a list counts as one. */
export function countLeaves(value: unknown): number {
  if (value === null || value === undefined) return 0;
  if (!isObject(value)) return 1;
  return Object.values(value).reduce<number>((sum, child) => sum + countLeaves(child), 0);
}
