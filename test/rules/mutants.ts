import { dateOf, dayNumber } from '../../shared/kernel/civil-date.ts';
import type { VersionDefinition } from '../../shared/rules/version.ts';
import { isCitation, isFact, isObject, isPointRange, isThreshold, type Plain, reversed, type Threshold } from './rule-parts.ts';

/** A rulebook's version with one thing changed. `path` says what, by criterion and flag id. */
export interface Mutant {
  readonly path: string;
  readonly definition: VersionDefinition;
}

interface Change {
  readonly path: string;
  readonly value: unknown;
}

/**
 * Every version that differs from this one by the smallest step in one threshold, comparator, date, declared value, range of
 * points, period or part. Facts, sources and texts are left as they are: the first two are kept by identity, the last decide nothing.
 */
export function mutantsOf(definition: VersionDefinition): Mutant[] {
  const { effectiveFrom, effectiveTo, conduct, criteria, flags, consistency } = definition;
  const judged = { effectiveFrom, effectiveTo, conduct, criteria, flags, consistency };
  return changesIn(judged, '').map(({ path, value }) => ({
    path,
    definition: { ...definition, ...(value as Partial<VersionDefinition>) },
  }));
}

/** All single changes below a value, each with the whole value as it then is. */
function changesIn(value: unknown, path: string): Change[] {
  if (isFact(value) || isCitation(value)) return [];
  if (isThreshold(value)) return shifted(value, path);
  if (isPointRange(value)) return movedEnds(value, path);
  if (Array.isArray(value)) return changesInList(value, path);
  return isObject(value) ? Object.keys(value).flatMap((key) => changesOfMember(value, key, path)) : [];
}

function changesInList(list: readonly unknown[], path: string): Change[] {
  return list.flatMap((item, index) => {
    const place = `${path}[${nameOf(item) ?? index}]`;
    const inside = changesIn(item, place).map((change) => ({ path: change.path, value: list.with(index, change.value) }));
    const without = { path: `${place} dropped`, value: list.toSpliced(index, 1) };
    return list.length > 1 && !isPointRange(item) && !isNamed(item) ? [...inside, without] : inside;
  });
}

const isNamed = (item: unknown): boolean => isObject(item) && typeof item['id'] === 'string';
const nameOf = (item: unknown): string | undefined => (isObject(item) && typeof item['id'] === 'string' ? item['id'] : undefined);

const SILENT = new Set(['id', 'label', 'text', 'cite', 'sources', 'effort', 'role', 'fact', 'series', 'measureLabel']);

function changesOfMember(owner: Plain, key: string, path: string): Change[] {
  const value = owner[key];
  const place = path === '' ? key : `${path}.${key}`;
  const into = (change: unknown, what: string): Change => ({ path: `${place} ${what}`, value: { ...owner, [key]: change } });
  if (SILENT.has(key)) return [];
  if (key === 'op') return ('upTo' in owner ? otherBound(value) : reversed(value)).map((op) => into(op, `${String(value)} → ${op}`));
  if (key === 'kind')
    return (owner['of'] as unknown[] | undefined)?.length === 1 ? [] : swappedKind(value).map((kind) => into(kind, `→ ${kind}`));
  if (key === 'lists') return [into(value === 'any-day' ? 'as-of' : 'any-day', 'swapped')];
  if (key === 'effectiveFrom' || key === 'effectiveTo') return shiftedDate(value).map((date) => into(date, `→ ${date}`));
  if (key === 'moves' || key === 'operatingYears') return value === undefined ? [] : [into(undefined, 'dropped')];
  if (key === 'years' && isObject(value) && !isFact(value))
    return shiftedYears(value).map((years) => into(years, `→ ${JSON.stringify(years)}`));
  if (typeof value === 'boolean') return [into(!value, `→ ${!value}`)];
  if (typeof value === 'number') return [value - 1, value + 1].map((n) => into(n, `→ ${n}`));
  return changesIn(value, place).map((change) => ({ path: change.path, value: { ...owner, [key]: change.value } }));
}

/** A tier's bound belongs to it or not; it has no other comparator. */
const otherBound = (op: unknown): string[] => [op === '<=' ? '<' : '<='];

const swappedKind = (kind: unknown): string[] => (kind === 'all' ? ['any'] : kind === 'any' ? ['all'] : []);

/** A percentage moves by 0.01 point, money by 0.01 yuan, everything else by 1. */
function shifted(threshold: Threshold, path: string): Change[] {
  const { amount, per, unit } = threshold;
  if (amount === null) return [];
  const fine = unit === 'ratio' || unit === 'yuan' || unit === 'usd' ? 100 : 1;
  return [-1, 1].map((step) => ({
    path: `${path} ${amount}/${per} ${step < 0 ? 'less' : 'more'} a step`,
    value: { ...threshold, amount: amount * fine + step, per: per * fine },
  }));
}

function movedEnds([min, max]: readonly [number, number], path: string): Change[] {
  const ranges: [number, number][] = [
    [min - 1, max],
    [min + 1, max],
    [min, max - 1],
    [min, max + 1],
  ];
  return ranges.filter(([low, high]) => low >= 0 && high >= 0).map((range) => ({ path: `${path} → ${range.join('–')}`, value: range }));
}

function shiftedDate(date: unknown): string[] {
  return typeof date === 'string' ? [dateOf(dayNumber(date) - 1), dateOf(dayNumber(date) + 1)] : [];
}

/** One year earlier or later at each end; a list that goes on ends with its first year. */
function shiftedYears({ from, to }: Plain): Plain[] {
  if (typeof from !== 'number') return [];
  const ends = typeof to === 'number' ? [to - 1, to + 1] : [from];
  return [{ from: from - 1, to }, { from: from + 1, to }, ...ends.map((end) => ({ from, to: end }))];
}
