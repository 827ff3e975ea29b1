/**
 * Compares an assessment with what a golden case states. Numbers agree within 0.005; objects in lists are paired by `project`
 * and `code`, else by position; an empty list means empty; what a case does not state is not compared.
 */
export interface Expectation {
  readonly verdict?: unknown;
  readonly route?: unknown;
  readonly score?: Interval | null;
  readonly criteria?: Readonly<Record<string, unknown>>;
  readonly reasons?: Readonly<Record<string, unknown>>;
  readonly points?: Readonly<Record<string, Interval | null>>;
  readonly actual?: Readonly<Record<string, unknown>>;
  readonly missingIncludes?: readonly string[];
  readonly flagsInclude?: readonly string[];
  readonly deduction?: unknown;
}

interface Interval {
  readonly min?: number;
  readonly max?: number;
}

type Json = Readonly<Record<string, unknown>>;

const KNOWN = new Set([
  'verdict',
  'route',
  'score',
  'criteria',
  'reasons',
  'points',
  'actual',
  'missingIncludes',
  'flagsInclude',
  'deduction',
]);
const TOLERANCE = 0.005 + 1e-9;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** One line for each mismatch; none where the case holds. */
export function mismatches(expected: Expectation, got: unknown): string[] {
  const unknown = Object.keys(expected).filter((name) => !KNOWN.has(name));
  if (unknown.length > 0) return [`the case states what nobody compares: ${unknown.join(', ')}`];
  if (Object.keys(expected).length === 0) return ['the case states nothing'];
  if (!isObject(got)) return [line('body', 'an assessment', got)];
  const criteria = new Map((got['criteria'] as Json[]).map((criterion) => [String(criterion['id']), criterion]));
  const ofCriterion = (id: string, member: string) => criteria.get(id)?.[member];
  const each = <T>(stated: Readonly<Record<string, T>> | undefined, judge: (id: string, want: T) => string[]) =>
    Object.entries(stated ?? {}).flatMap(([id, want]) => judge(id, want));
  return [
    ...('verdict' in expected ? same('verdict', expected.verdict, got['verdict']) : []),
    ...('route' in expected ? same('route', expected.route, got['route']) : []),
    ...(expected.score === undefined ? [] : interval('score', expected.score, got['score'])),
    ...each(expected.criteria, (id, want) => same(`criteria.${id}`, want, ofCriterion(id, 'outcome'))),
    ...each(expected.reasons, (id, want) => same(`reasons.${id}`, want, ofCriterion(id, 'reason'))),
    ...each(expected.points, (id, want) => interval(`points.${id}`, want, ofCriterion(id, 'points'))),
    ...each(expected.actual, (id, want) => partial(`actual.${id}`, want, ofCriterion(id, 'actual'))),
    ...absent('missing', expected.missingIncludes, (got['missing'] as string[]).map(pathOf)),
    ...absent(
      'flags',
      expected.flagsInclude,
      (got['flags'] as Json[]).map((flag) => String(flag['id'])),
    ),
    ...('deduction' in expected ? partial('deduction', expected.deduction, got['deduction']) : []),
  ];
}

const line = (path: string, want: unknown, got: unknown): string => `${path}: expected ${JSON.stringify(want)}, got ${JSON.stringify(got)}`;
const same = (path: string, want: unknown, got: unknown): string[] => (want === got ? [] : [line(path, want, got)]);

/** `missing` may be written with or without `dossier.`, and with years in brackets. */
const pathOf = (path: string): string => path.replaceAll(/\[["']?([^\]"']+)["']?\]/g, '.$1').replace(/^dossier\./, '');

function absent(name: string, stated: readonly string[] | undefined, got: readonly string[]): string[] {
  return (stated ?? []).filter((one) => !got.includes(pathOf(one))).map((one) => line(name, one, got));
}

function interval(path: string, want: Interval | null, got: unknown): string[] {
  if (want === null) return same(path, null, got);
  const found = isObject(got) ? got : {};
  return (['min', 'max'] as const).flatMap((end) => (end in want ? same(`${path}.${end}`, want[end], found[end]) : []));
}

function partial(path: string, want: unknown, got: unknown): string[] {
  if (typeof want === 'number') return typeof got === 'number' && Math.abs(want - got) <= TOLERANCE ? [] : [line(path, want, got)];
  if (Array.isArray(want)) return lists(path, want, got);
  if (!isObject(want)) return same(path, want, got);
  if (!isObject(got)) return [line(path, want, got)];
  return Object.entries(want).flatMap(([name, member]) => partial(`${path}.${name}`, member, got[name]));
}

function lists(path: string, want: readonly unknown[], got: unknown): string[] {
  if (!isList(got) || (want.length === 0 && got.length > 0)) return [line(path, want, got)];
  const left = [...got];
  return want.flatMap((item, position) => {
    const names = isObject(item) ? ['project', 'code'].filter((name) => item[name] !== undefined && item[name] !== null) : [];
    if (names.length === 0) return partial(`${path}[${position}]`, item, got[position]);
    const partners = left.filter((one) => isObject(one) && isObject(item) && names.every((name) => one[name] === item[name]));
    const trials = partners.map((one) => ({ one, found: partial(`${path}[${names.join(',')}]`, item, one) }));
    const best = trials.toSorted((a, b) => a.found.length - b.found.length)[0];
    if (best === undefined) return [line(path, item, undefined)];
    left.splice(left.indexOf(best.one), 1);
    return best.found;
  });
}
