import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Pick, sampleDossier } from '../../deduction/sample.ts';
import { type Dossier, dossierSchema } from '../../dossier/dossier.ts';
import { assessDeduction } from './rulebook.ts';

const seed = 20261124;
const AS_OF = '2027-03-01';

type Json = Record<string, unknown> | unknown[];
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Facts that the contract reads as declared even where they are absent. */
const DECLARED =
  /rd\.(taxYear|list|techSme|manufacturing|specialIncome|soldProduct\w+|priorYearAmortisation|tax)|rdShare|nonTaxableFunded|netMethodGrant|\.id$|bookAmount|taxMethod|allocationShare/;

/** Paths of the scalars whose absence is not knowing. */
function scalars(node: Json, path = ''): string[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    const at = path === '' ? key : `${path}.${key}`;
    if (isJson(value)) return scalars(value, at);
    return DECLARED.test(at) || value == null ? [] : [at];
  });
}

/** A copy with one value replaced. */
function put<T>(root: T, path: string, value: unknown): T {
  const copy = structuredClone(root);
  const steps = path.split('.');
  let node: unknown = copy;
  for (const step of steps.slice(0, -1)) node = (node as Record<string, unknown>)[step];
  (node as Record<string, unknown>)[steps.at(-1) ?? ''] = value;
  return copy;
}

function get(root: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((node, step) => (isJson(node) ? (node as Record<string, unknown>)[step] : undefined), root);
}

function judged(dossier: Dossier) {
  const result = assessDeduction(dossier, AS_OF);
  if (!result.ok) throw new Error(result.code);
  return result.assessment;
}

/** A small complete dossier and the same with some facts hidden. */
function halfHidden(pick: Pick): { whole: Dossier; partial: Dossier; hidden: string[] } {
  const whole = dossierSchema.parse(sampleDossier(pick, { taxYear: pick(1) === 0 ? 2026 : 2019, projects: 2, items: 2 }));
  const hidden = scalars(whole).filter(() => pick(3) === 0);
  return { whole, hidden, partial: hidden.reduce((dossier, path) => put(dossier, path, null), whole) };
}

const proveAll = (numRuns: number, holds: (pick: Pick) => void): void =>
  fc.assert(
    fc.property(fc.gen(), (g) => holds((max) => g(fc.nat, { max }))),
    { seed, numRuns },
  );

describe('unknown facts', () => {
  it('never flip a decided verdict or criterion when they become known', () => {
    let decided = 0;
    let open = 0;
    proveAll(700, (pick) => {
      const { whole, partial } = halfHidden(pick);
      const [before, after] = [judged(partial), judged(whole)];
      if (before.verdict === 'undetermined') open += 1;
      else {
        decided += 1;
        expect(after.verdict).toBe(before.verdict);
      }
      for (const [index, criterion] of before.criteria.entries())
        if (criterion.outcome !== 'undetermined') expect(after.criteria[index]?.outcome).toBe(criterion.outcome);
    });
    expect(Math.min(decided, open)).toBeGreaterThan(80);
  });

  it('stand in missing only while the verdict is open, by paths that are really unknown', () => {
    proveAll(300, (pick) => {
      const { whole, partial, hidden } = halfHidden(pick);
      const { verdict, missing, criteria } = judged(partial);
      expect(new Set(missing).size).toBe(missing.length);
      if (verdict !== 'undetermined') expect(missing).toEqual([]);
      else if (missing.length === 0) expect(criteria.some(({ reason }) => reason === 'judgement')).toBe(true);
      for (const path of missing) {
        expect(hidden).toContain(path.replace('dossier.', ''));
        expect(get({ dossier: partial }, path) ?? null).toBeNull();
      }
      // With all that is missing filled in, nothing is missing any more.
      const filled = missing.reduce((dossier, path) => put(dossier, path.replace('dossier.', ''), get({ dossier: whole }, path)), partial);
      const again = judged(filled);
      if (again.verdict === 'undetermined') for (const path of again.missing) expect(missing).not.toContain(path);
    });
  });

  it('that alone can decide the verdict come first', () => {
    const values: Readonly<Record<string, readonly unknown[]>> = {
      form: ['self', 'trustee'],
      treatment: ['expensed', 'capitalised-in-progress'],
      activity: ['rd', 'excluded-1'],
      taxCollection: ['audit', 'deemed'],
      industry: ['F51', 'A01'],
      code: ['L04', 'X_OFFICE'],
      party: ['domestic-org', 'overseas-individual'],
      amount: [0, 0.01, 1000, 9_999_999_999_999.99],
      paid: [0, 1, 9_999_999_999_999.99],
      monthsThisYear: [0, 12],
      years: [0.0001, 10_000_000],
    };
    const revenue = [0, 0.01, 1, 1000, 499_999.99, 500_000, 1_000_000, 9_999_999_999_999];
    proveAll(200, (pick) => {
      const { partial } = halfHidden(pick);
      const { missing } = judged(partial);
      // Beyond two dozen open facts of projects none is tried alone.
      if (missing.length > 20) return;
      const alone = missing.map((path) => {
        const name = path.split('.').at(-1) ?? '';
        const tried = values[name] ?? (path.includes('rd.revenue') ? revenue : [true, false]);
        return tried.some((value) => judged(put(partial, path.replace('dossier.', ''), value)).verdict !== 'undetermined');
      });
      // Whatever decides by one of these values must not stand behind one that was found not to decide by any.
      const firstOther = alone.indexOf(false);
      if (firstOther >= 0 && !missing.some((path) => path.includes('rd.revenue'))) expect(alone.slice(firstOther)).not.toContain(true);
    });
  });
});

describe('the industry gap', () => {
  it('passes at its value and fails one fen before it', () => {
    let found = 0;
    proveAll(800, (pick) => {
      const amount = () => Number(`${pick(99_999)}e-2`);
      const dossier: Dossier = {
        rd: {
          taxYear: 2026,
          revenue: {
            total: amount(),
            nonTaxable: pick(2) === 0 ? amount() : 0,
            investmentIncome: -amount(),
            excluded: [
              { industry: 'F51', amount: amount() },
              { industry: 'C39', amount: amount() },
              { industry: 'L72', amount: amount() },
            ],
          },
        },
      };
      const criterion = judged(dossier).criteria[4];
      const gap = criterion?.gap;
      if (gap == null) return;
      found += 1;
      const at = (value: number) => judged(put(dossier, gap.fact.replace('dossier.', ''), value)).criteria[4]?.outcome;
      expect([criterion?.outcome, get({ dossier }, gap.fact)]).toEqual(['not-met', gap.from]);
      expect([at(Number(gap.to)), at(Math.round(Number(gap.to) * 100 + 1) / 100)]).toEqual(['met', 'not-met']);
    });
    expect(found).toBeGreaterThan(100);
  });
});
