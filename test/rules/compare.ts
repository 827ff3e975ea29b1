import type { Assessment, Criterion } from '../../shared/contract/assessment.ts';
import type { Expectation } from './cases.ts';
import { valueDifferences } from './compare-values.ts';

/** Where an assessment differs from what a case states: `criteria.size-staff: expected "met", got "not-met"`. */
export type Difference = string;

const TOLERANCE = 0.005;

/** Compares as the published runner does: numbers of `actual` within 0.005, all else exactly; only what is stated. */
export function differences(expect: Expectation, got: Assessment): Difference[] {
  const out: Difference[] = [];
  const same = (path: string, want: unknown, found: unknown): void => {
    if (JSON.stringify(want) !== JSON.stringify(found)) out.push(`${path}: expected ${JSON.stringify(want)}, got ${JSON.stringify(found)}`);
  };
  const stated = (path: string, want: object | undefined, found: object | null | undefined): void => {
    for (const [key, value] of Object.entries(want ?? {}))
      same(`${path}.${key}`, value, (found as Record<string, unknown> | null | undefined)?.[key]);
  };
  const criterion = new Map<string, Criterion>(got.criteria.map((one) => [one.id, one]));
  if (expect.version !== undefined) same('version', expect.version, got.rulebook.version);
  if (expect.verdict !== undefined) same('verdict', expect.verdict, got.verdict);
  if (expect.route !== undefined) same('route', expect.route, got.route);
  if (expect.score === null) same('score', null, got.score);
  else stated('score', expect.score, got.score);
  for (const [id, want] of entries(expect.criteria)) same(`criteria.${id}`, want, criterion.get(id)?.outcome);
  for (const [id, want] of entries(expect.reasons)) same(`reasons.${id}`, want, criterion.get(id)?.reason);
  for (const [id, want] of entries(expect.points)) stated(`points.${id}`, want, criterion.get(id)?.points);
  for (const [id, want] of entries(expect.actual))
    if (!isNear(want, criterion.get(id)?.actual)) same(`actual.${id}`, want, criterion.get(id)?.actual);
  for (const [id, want] of entries(expect.gap)) compareGap(id, want, { got: criterion.get(id)?.gap, same, stated });
  if (expect.missing !== undefined) same('missing', expect.missing, got.missing);
  for (const path of expect.missingIncludes ?? [])
    if (!got.missing.includes(path)) out.push(`missing: ${path} is not in ${got.missing.join(' ')}`);
  if (expect.deduction !== undefined) out.push(...valueDifferences('deduction', expect.deduction, got.deduction));
  const flags = got.flags.map((flag) => flag.id);
  for (const id of expect.flagsInclude ?? []) if (!flags.includes(id)) out.push(`flags: ${id} is not in ${flags.join(' ')}`);
  for (const id of expect.flagsExclude ?? []) if (flags.includes(id)) out.push(`flags: ${id} is raised`);
  return out;
}

const entries = <T>(record: Record<string, T> | undefined): [string, T][] => Object.entries(record ?? {});

function isNear(want: unknown, found: unknown): boolean {
  return typeof want === 'number' && typeof found === 'number' && Math.abs(want - found) <= TOLERANCE + 1e-9;
}

interface GapComparison {
  readonly got: Criterion['gap'] | undefined;
  readonly same: (path: string, want: unknown, found: unknown) => void;
  readonly stated: (path: string, want: object, found: object | null | undefined) => void;
}

function compareGap(id: string, want: object | null, { got, same, stated }: GapComparison): void {
  if (want === null) same(`gap.${id}`, null, got);
  else stated(`gap.${id}`, want, got);
}
