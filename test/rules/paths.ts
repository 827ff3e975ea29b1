/** Reading and writing plain data by dotted path, for dossiers in tests. */
export type Plain = { [key: string]: unknown };

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at `years.2025.staffTotal`; undefined where the way there ends. */
export function readAt(data: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((place, key) => (isPlain(place) ? place[key] : undefined), data);
}

/** A copy of `data` with `value` at `path`; sections on the way are made where they are missing. */
export function writeAt<T extends object>(data: T, path: string, value: unknown): T {
  const [key = '', ...rest] = path.split('.');
  const inside = (data as Plain)[key];
  const next = rest.length === 0 ? value : writeAt(isPlain(inside) ? inside : {}, rest.join('.'), value);
  return { ...data, [key]: next };
}

/** Years written as `-1`, `-2`, `-3` are counted back from the year of `asOf`. */
export function resolveYears(path: string, asOf: string): string {
  return path.replace(
    /^(dossier\.)?years\.-(\d)/,
    (_, head: string | undefined, back: string) => `${head ?? ''}years.${Number(asOf.slice(0, 4)) - Number(back)}`,
  );
}
