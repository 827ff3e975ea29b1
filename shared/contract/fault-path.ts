/** Paths of faults: `dossier.years.2025.staffTotal`, `dossier.rd.projects.0.items`; odd names in brackets, cut short. */
const PLAIN_NAME = /^[\p{L}\p{N}_$-]{1,80}$/u;
const LONGEST_NAME = 40;

/** `name` as it may be repeated to its sender: quoted, escaped and at most 40 characters long. */
export function quoted(name: string): string {
  return JSON.stringify(name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name);
}

export function faultPath(parts: readonly PropertyKey[]): string {
  let path = '';
  for (const part of parts) {
    const name = String(part);
    if (!PLAIN_NAME.test(name)) path += `[${quoted(name)}]`;
    else path += path === '' ? name : `.${name}`;
  }
  return path;
}

/** What stands at a path of own members; undefined where there is nothing. */
export function valueAt(root: unknown, parts: readonly PropertyKey[]): unknown {
  let value = root;
  for (const part of parts) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value;
}
