import type { Assessment } from '../../contract/assessment.ts';

/** What a case states about an assessment; what it does not state is not compared. */
export interface Expectation {
  readonly version?: string;
  readonly verdict?: string;
  readonly route?: string | null;
  readonly criteria?: Readonly<Record<string, string>>;
  readonly reasons?: Readonly<Record<string, string | null>>;
  readonly actual?: Readonly<Record<string, unknown>>;
  readonly gap?: Readonly<Record<string, unknown>>;
  readonly missing?: readonly string[];
  readonly missingIncludes?: readonly string[];
  readonly flagsInclude?: readonly string[];
  readonly flagsExclude?: readonly string[];
  /** Words of a flag's Chinese text. */
  readonly flagTexts?: Readonly<Record<string, string>>;
  readonly deduction?: unknown;
}

interface Found {
  readonly path: string;
  readonly want: unknown;
  readonly got: unknown;
}

const TOLERANCE = 0.005;

/**
 * Compares as the published runner does: numbers within 0.005, objects in arrays paired by `project` and `code`, else by index,
 * an empty array means empty, everything else exactly.
 */
export function differences(expect: Expectation, assessment: Assessment): string[] {
  const out: Found[] = [];
  const criteria = new Map(assessment.criteria.map((one) => [one.id, one]));
  const flags = assessment.flags.map(({ id }) => id);
  const exact = (path: string, want: unknown, got: unknown): void => {
    if (JSON.stringify(want) !== JSON.stringify(got)) out.push({ path, want, got });
  };
  if (expect.version !== undefined) exact('version', expect.version, assessment.rulebook.version);
  if (expect.verdict !== undefined) exact('verdict', expect.verdict, assessment.verdict);
  if (expect.route !== undefined) exact('route', expect.route, assessment.route);
  for (const [id, outcome] of Object.entries(expect.criteria ?? {})) exact(`criteria.${id}`, outcome, criteria.get(id)?.outcome);
  for (const [id, reason] of Object.entries(expect.reasons ?? {})) exact(`reasons.${id}`, reason, criteria.get(id)?.reason);
  for (const [id, actual] of Object.entries(expect.actual ?? {}))
    compare({ path: `actual.${id}`, want: actual, got: criteria.get(id)?.actual }, out);
  for (const [id, gap] of Object.entries(expect.gap ?? {})) compare({ path: `gap.${id}`, want: gap, got: criteria.get(id)?.gap }, out);
  if (expect.missing !== undefined) exact('missing', expect.missing, assessment.missing);
  for (const path of expect.missingIncludes ?? [])
    if (!assessment.missing.includes(path)) out.push({ path: 'missing', want: path, got: assessment.missing });
  for (const id of expect.flagsInclude ?? []) if (!flags.includes(id)) out.push({ path: 'flags', want: id, got: flags });
  for (const id of expect.flagsExclude ?? []) if (flags.includes(id)) out.push({ path: 'flags', want: `not ${id}`, got: flags });
  for (const [id, words] of Object.entries(expect.flagTexts ?? {})) {
    const text = assessment.flags.find((flag) => flag.id === id)?.text.zh;
    if (text?.includes(words) !== true) out.push({ path: `flags.${id}`, want: words, got: text });
  }
  if (expect.deduction !== undefined) compare({ path: 'deduction', want: expect.deduction, got: assessment.deduction }, out);
  return out.map(({ path, want, got }) => `${path}: expected ${JSON.stringify(want)}, got ${JSON.stringify(got)}`);
}

type Bag = Readonly<Record<string, unknown>>;

const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);

function compare({ path, want, got }: Found, out: Found[]): void {
  if (typeof want === 'number') {
    if (typeof got !== 'number' || Math.abs(want - got) > TOLERANCE + 1e-9) out.push({ path, want, got });
  } else if (Array.isArray(want)) compareList({ path, want, got }, out);
  else if (isBag(want)) {
    if (!isBag(got)) out.push({ path, want, got });
    else for (const [key, part] of Object.entries(want)) compare({ path: `${path}.${key}`, want: part, got: got[key] }, out);
  } else if (want !== got) out.push({ path, want, got });
}

function compareList({ path, want, got }: Found, out: Found[]): void {
  if (!Array.isArray(got) || ((want as unknown[]).length === 0 && got.length > 0)) {
    out.push({ path, want, got });
    return;
  }
  const taken = new Set<number>();
  for (const [index, item] of (want as unknown[]).entries()) {
    const keys = isBag(item) ? ['project', 'code'].filter((key) => item[key] != null) : [];
    if (!isBag(item) || keys.length === 0) {
      compare({ path: `${path}[${index}]`, want: item, got: got[index] }, out);
      continue;
    }
    const trials = (got as unknown[]).flatMap((one, at) => {
      if (taken.has(at) || !isBag(one) || !keys.every((key) => one[key] === item[key])) return [];
      const found: Found[] = [];
      compare({ path: `${path}[${index}]`, want: item, got: one }, found);
      return [{ at, found }];
    });
    const best = trials.toSorted((a, b) => a.found.length - b.found.length)[0];
    if (best === undefined) out.push({ path: `${path}[${index}]`, want: item, got: undefined });
    else {
      taken.add(best.at);
      out.push(...best.found);
    }
  }
}
