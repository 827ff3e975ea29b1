/** Places in a dossier where something can be put. */
export interface Place {
  readonly parent: Record<string, unknown> | unknown[];
  readonly name: string;
  /** As the API writes it. */
  readonly path: string;
}

const isContainer = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Every member of every object and list below `root`. */
export function membersOf(root: unknown, path: string): Place[] {
  if (!isContainer(root)) return [];
  return Object.entries(root).flatMap(([name, value]) => {
    const place = { parent: root, name, path: `${path}.${name}` };
    return [place, ...membersOf(value, place.path)];
  });
}

/** Every object below `root`, itself included; lists take no named members. */
export function objectsOf(root: unknown, path: string): { readonly object: Record<string, unknown>; readonly path: string }[] {
  if (!isContainer(root)) return [];
  const below = Object.entries(root).flatMap(([name, value]) => objectsOf(value, `${path}.${name}`));
  return Array.isArray(root) ? below : [{ object: root, path }, ...below];
}

export function put({ parent, name }: Place, value: unknown): void {
  Object.defineProperty(parent, name, { value, enumerable: true, configurable: true, writable: true });
}
