/** Compares stated values inside `deduction`: numbers within 0.005, an empty list means empty, entries are paired by project and code. */

const TOLERANCE = 0.005 + 1e-9;

type Plain = Record<string, unknown>;
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where `got` differs from the partial value `want`. */
export function valueDifferences(path: string, want: unknown, got: unknown): string[] {
  const differs = [`${path}: expected ${JSON.stringify(want)}, got ${JSON.stringify(got)}`];
  if (typeof want === 'number') return typeof got === 'number' && Math.abs(want - got) <= TOLERANCE ? [] : differs;
  if (Array.isArray(want)) {
    if (!Array.isArray(got) || (want.length === 0 && got.length > 0)) return differs;
    return listDifferences(path, want, got);
  }
  if (isPlain(want))
    return isPlain(got) ? Object.keys(want).flatMap((key) => valueDifferences(`${path}.${key}`, want[key], got[key])) : differs;
  return want === got ? [] : differs;
}

function listDifferences(path: string, want: readonly unknown[], got: readonly unknown[]): string[] {
  const left = [...got];
  return want.flatMap((item, index) => {
    const names = isPlain(item) ? ['project', 'code'].filter((name) => item[name] != null) : [];
    if (names.length === 0) return valueDifferences(`${path}[${index}]`, item, got[index]);
    const twins = left.filter((other) => isPlain(other) && isPlain(item) && names.every((name) => other[name] === item[name]));
    const [best] = twins
      .map((twin) => ({ twin, found: valueDifferences(`${path}[${index}]`, item, twin) }))
      .toSorted((a, b) => a.found.length - b.found.length);
    if (best === undefined) return [`${path}[${index}]: expected ${JSON.stringify(item)}, got nothing`];
    left.splice(left.indexOf(best.twin), 1);
    return best.found;
  });
}
