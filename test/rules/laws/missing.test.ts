import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact } from '../../../shared/dossier/fact.ts';
import { assess } from '../../../shared/rules/assess.ts';
import { decide } from '../../../shared/rules/decide.ts';
import { readAt, writeAt } from '../paths.ts';
import { factsRead, placeOf, runs, SEED, type Situation, situation } from './dossiers.ts';
import { poolOf } from './frames.ts';

const LISTS = new Set(['intellectualProperty.items', 'conduct.events', 'incubator.tenantList', 'capital.ventureRounds']);

/** How a dossier writes a scaled value of a fact. */
function written(fact: Fact, value: number): unknown {
  if (fact.path === 'qualifications.leaderDocument') return value === 1 ? '国科发〔2025〕1号' : null;
  if (fact.kind === 'boolean') return value === 1;
  if (fact.kind === 'choice') return fact.choices?.[value] ?? null;
  return value / fact.scale;
}

/** Whether some value of this one fact decides the verdict. Dates are tried a year, two and fifteen years back. */
function decidesAlone({ version, dossier, asOf }: Situation, fact: Fact): boolean {
  const year = Number(asOf.slice(0, 4));
  const values =
    fact.kind === 'date'
      ? [asOf, `${year - 1}-01-01`, `${year - 2}-01-01`, '1990-01-01']
      : poolOf(version, fact).map((value) => written(fact, value));
  return values.some((value) => decide(version, writeAt(dossier, placeOf(fact, asOf), value), asOf).verdict !== 'undetermined');
}

test(`nothing is missing once the verdict is decided, and what is missing is unknown (seed ${SEED})`, () => {
  fc.assert(
    fc.property(situation(), ({ version, dossier, asOf }) => {
      const { verdict, missing } = assess(version, dossier, asOf, { gaps: false });
      if (verdict !== 'undetermined') expect(missing).toEqual([]);
      expect(new Set(missing).size).toBe(missing.length);
      for (const path of missing) {
        expect(path).toMatch(/^dossier\./);
        const place = path.replace('dossier.', '');
        if (!LISTS.has(place)) expect(readAt(dossier, place) ?? null, path).toBeNull();
      }
    }),
    runs(3000),
  );
});

test(`facts that decide alone come first, each other one does not (seed ${SEED})`, () => {
  const seen = { decisive: 0, other: 0 };
  fc.assert(
    fc.property(situation(), (one) => {
      const { missing } = assess(one.version, one.dossier, one.asOf, { gaps: false });
      const byPath = new Map(factsRead(one.version).map((fact) => [`dossier.${placeOf(fact, one.asOf)}`, fact]));
      const decisive = missing.flatMap((path) => {
        const fact = byPath.get(path);
        return fact === undefined || LISTS.has(path.replace('dossier.', '')) ? [] : [{ path, alone: decidesAlone(one, fact) }];
      });
      seen.decisive += decisive.filter(({ alone }) => alone).length;
      seen.other += decisive.filter(({ alone }) => !alone).length;
      const first = decisive.findIndex(({ alone }) => !alone);
      const late = first < 0 ? [] : decisive.slice(first).filter(({ alone }) => alone);
      expect(late.map(({ path }) => `${one.version.rulebook.id} ${path}`)).toEqual([]);
    }),
    runs(2000),
  );
  expect(Math.min(seen.decisive, seen.other)).toBeGreaterThan(100);
});

test(`an answer to everything that is missing decides the verdict, unless a person or the bureau has the last word (seed ${SEED})`, () => {
  fc.assert(
    fc.property(situation(), ({ version, dossier, asOf }) => {
      const before = assess(version, dossier, asOf, { gaps: false });
      const byPath = new Map(factsRead(version).map((fact) => [`dossier.${placeOf(fact, asOf)}`, fact]));
      let answered = dossier;
      for (const path of before.missing) {
        const fact = byPath.get(path);
        if (fact === undefined || LISTS.has(path.replace('dossier.', ''))) return;
        const value = fact.kind === 'date' ? '1990-01-01' : written(fact, fact.max);
        answered = writeAt(answered, placeOf(fact, asOf), value);
      }
      const after = assess(version, answered, asOf, { gaps: false });
      if (after.verdict !== 'undetermined') return;
      // New answers may open an other branch of a condition; then its facts are named.
      const open = after.criteria.filter(({ outcome }) => outcome === 'undetermined');
      const personal = open.some(({ reason }) => reason !== 'missing-fact');
      expect(personal || after.missing.length > 0).toBe(true);
    }),
    runs(2000),
  );
});
