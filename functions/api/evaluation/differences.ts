/** Where two JSON values differ: the paths of the smallest parts that do, first to last. */
export interface ValueDifference {
  readonly path: string;
  readonly stored: unknown;
  readonly replayed: unknown;
}

/** Enough to see what changed; two assessments that share nothing differ in every line. */
const MOST = 200;

export function differencesOf(stored: unknown, replayed: unknown): ValueDifference[] {
  const found: ValueDifference[] = [];
  compare({ path: '', stored, replayed }, found);
  return found.slice(0, MOST);
}

function compare({ path, stored, replayed }: ValueDifference, found: ValueDifference[]): void {
  if (found.length >= MOST || Object.is(stored, replayed)) return;
  if (!isContainer(stored) || !isContainer(replayed) || Array.isArray(stored) !== Array.isArray(replayed)) {
    found.push({ path, stored: stored ?? null, replayed: replayed ?? null });
    return;
  }
  for (const name of new Set([...Object.keys(stored), ...Object.keys(replayed)]))
    compare({ path: path === '' ? name : `${path}.${name}`, stored: stored[name], replayed: replayed[name] }, found);
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
