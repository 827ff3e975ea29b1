import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessmentSchema } from '../../../shared/contract/assessment.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { assess } from '../../../shared/rules/assess.ts';
import { decide } from '../../../shared/rules/decide.ts';
import { runs, SEED, situation } from './dossiers.ts';

/** The same data with the members of every object in another order, turned by `by`. */
function turned(value: unknown, by: number): unknown {
  if (Array.isArray(value)) return value.map((item) => turned(item, by));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inside]) => [key, turned(inside, by)] as const);
  const cut = entries.length === 0 ? 0 : by % entries.length;
  return Object.fromEntries([...entries.slice(cut), ...entries.slice(0, cut)].toReversed());
}

test(`the order in which a dossier is written changes nothing (seed ${SEED})`, () => {
  fc.assert(
    fc.property(situation(), fc.nat(20), ({ version, asOf, dossier }, by) => {
      const other = turned(dossier, by) as Dossier;
      expect(JSON.stringify(assess(version, other, asOf))).toBe(JSON.stringify(assess(version, dossier, asOf)));
    }),
    runs(1500),
  );
});

test(`the same input gives the same bytes, whatever was asked before (seed ${SEED})`, () => {
  fc.assert(
    fc.property(situation(), situation(), (one, other) => {
      const first = JSON.stringify(assess(one.version, one.dossier, one.asOf));
      decide(other.version, other.dossier, other.asOf);
      assess(other.version, other.dossier, other.asOf);
      expect(JSON.stringify(assess(one.version, one.dossier, one.asOf))).toBe(first);
    }),
    runs(3000),
  );
});

test(`nothing of the dossier is changed by judging it (seed ${SEED})`, () => {
  fc.assert(
    fc.property(situation(), ({ version, asOf, dossier }) => {
      const before = JSON.stringify(dossier);
      assess(version, dossier, asOf);
      expect(JSON.stringify(dossier)).toBe(before);
    }),
    runs(500),
  );
});

test(`the quick path and the full one agree, and gaps change nothing else (seed ${SEED})`, () => {
  fc.assert(
    fc.property(situation(), ({ version, asOf, dossier }) => {
      const full = assess(version, dossier, asOf);
      const quick = decide(version, dossier, asOf);
      expect({ verdict: full.verdict, score: full.score === null ? null : { min: full.score.min, max: full.score.max } }).toEqual(quick);
      const bare = { ...full, criteria: full.criteria.map((criterion) => ({ ...criterion, gap: null })) };
      expect(assess(version, dossier, asOf, { gaps: false })).toEqual(bare);
    }),
    runs(3000),
  );
});

test(`every answer is an Assessment of the contract (seed ${SEED})`, () => {
  fc.assert(
    fc.property(situation(), ({ version, asOf, dossier }) => {
      const answer = assess(version, dossier, asOf);
      const parsed = assessmentSchema.safeParse(answer);
      expect(parsed.error?.issues ?? []).toEqual([]);
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
      expect(answer.route !== null).toBe(answer.verdict === 'eligible');
      for (const { outcome, reason } of answer.criteria) expect(reason !== null).toBe(outcome === 'undetermined');
    }),
    runs(3000),
  );
});
