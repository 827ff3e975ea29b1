import { type DeductionVersion, within, type Years } from '../../deduction/rules.ts';

/** One version of the tables with one number, comparator, date or row changed. */
export interface Mutant {
  readonly name: string;
  readonly version: DeductionVersion;
}

type Path = readonly (string | number)[];
type Node = Readonly<Record<string, unknown>> | readonly unknown[];

/** Members without influence on figures, years or verdicts: words and where they stand. */
const WORDS = new Set([
  'gate',
  'grounds',
  'flags',
  'byHand',
  'readings',
  'sources',
  'cite',
  'label',
  'reason',
  'name',
  'id',
  'effectiveFrom',
  'effectiveTo',
]);

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every mutant of a version that can show within its tax years. */
export function mutantsOf(version: DeductionVersion): Mutant[] {
  const changes: { path: Path; to: unknown }[] = [];
  visit(version, [], (value, path) => changes.push(...changesAt(value, path, version.taxYears).map((to) => ({ path, to }))));
  return changes.map(({ path, to }) => ({
    name: `${version.id} ${path.join('.')} → ${JSON.stringify(to)}`,
    version: set(version, path, to) as DeductionVersion,
  }));
}

function visit(value: unknown, path: Path, see: (value: unknown, path: Path) => void): void {
  if (path.length > 0) see(value, path);
  if (!isNode(value)) return;
  for (const [key, member] of Object.entries(value)) if (!WORDS.has(key)) visit(member, [...path, key], see);
}

function changesAt(value: unknown, path: Path, span: Years): unknown[] {
  const name = path.at(-1);
  if (name === 'taxYears' && path.length > 1) return otherYears(value as Years, span);
  if (name === 'amount') return [(value as number) - 1, (value as number) + 1];
  if (name === 'op') return [value === '<=' ? '<' : '<='];
  if (name === 'fromMonth') return [(value as number) - 1, (value as number) + 1].filter((month) => month > 0);
  if (name === 'month' || name === 'day') return [(value as number) - 1];
  if (name === 'category') return [value === 'design' ? 'personnel' : 'design'];
  if (name === 'otherPool') return [value === 'all-projects' ? 'each-project' : 'all-projects'];
  if (name === 'overseas') return value === null ? [] : [null];
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    return list.map((_, index) => list.filter((__, at) => at !== index));
  }
  return [];
}

/** Neighbouring years that differ from the table in some tax year of the version. */
function otherYears(years: Years, span: Years): Years[] {
  const { from, to } = years;
  const near: Years[] = [
    { from: from - 1, to },
    { from: from + 1, to },
    { from, to: to === null ? 2099 : to - 1 },
    { from, to: to === null ? null : to + 1 },
  ];
  const reachable = Array.from({ length: 2101 - 2016 }, (_, index) => 2016 + index).filter((year) => within(span, year));
  return near.filter((other) => reachable.some((year) => within(other, year) !== within(years, year)));
}

function set(node: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  if (Array.isArray(node)) return node.map((one: unknown, index) => (index === Number(key) ? set(one, rest, to) : one));
  const object = node as Record<string, unknown>;
  return { ...object, [key]: set(object[key], rest, to) };
}
