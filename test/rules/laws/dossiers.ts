import fc from 'fast-check';
import { type Dossier, dossierSchema } from '../../../shared/dossier/dossier.ts';
import { type Fact, factPath } from '../../../shared/dossier/fact.ts';
import { dateOf, dayNumber } from '../../../shared/kernel/civil-date.ts';
import type { CompiledVersion } from '../../../shared/rules/compile.ts';
import { rulebooks } from '../../../shared/rulebooks/registry.ts';
import { type Case, edgeCases, goldenCases } from '../cases.ts';
import { writeAt } from '../paths.ts';

/** One fixed seed for all laws, so that a failure repeats. */
export const SEED = 20261124;
export const runs = (numRuns: number): { seed: number; numRuns: number } => ({ seed: SEED, numRuns });

/** A version, a day, and a dossier of which parts may be unknown. */
export interface Situation {
  readonly version: CompiledVersion;
  readonly asOf: string;
  readonly dossier: Dossier;
  /** How a failing example is printed. */
  readonly [fc.toStringMethod]: () => string;
}

/** A situation that prints itself in one line. */
export function situated(version: CompiledVersion, asOf: string, dossier: Dossier): Situation {
  return {
    version,
    asOf,
    dossier,
    [fc.toStringMethod]: () => `${version.rulebook.id}@${version.id} on ${asOf}: ${JSON.stringify(dossier)}`,
  };
}

const golden = goldenCases();
const casesOf = new Map<string, readonly Case[]>(rulebooks.map(({ id }) => [id, [...(golden.get(id) ?? []), ...edgeCases(id)]]));

const facts = new Map<CompiledVersion, readonly Fact[]>();

/** Every fact that a version reads, of the dossier itself. */
export function factsRead(version: CompiledVersion): readonly Fact[] {
  let known = facts.get(version);
  if (known === undefined) {
    const read = version.criteria.flatMap(({ condition, item }) => condition?.facts ?? item?.facts ?? []);
    const flagged = version.flags.flatMap(({ condition }) => condition?.facts ?? []);
    known = [...new Set([...read, ...flagged])].filter(({ path }) => path !== 'asOf');
    facts.set(version, known);
  }
  return known;
}

/** Where a fact stands in a dossier. */
export const placeOf = (fact: Fact, asOf: string): string => factPath(fact, Number(asOf.slice(0, 4))).replace(/^dossier\./, '');

const edges: Readonly<Record<'money' | 'count', readonly number[]>> = {
  money: [
    0, 0.01, 5.35, 107, 99_999.99, 100_000, 2_500_000, 3_000_000, 10_000_000, 40_000_000, 50_000_000, 50_000_000.01, 200_000_000,
    200_000_000.01, 1e9, 9_999_999_999_999.99,
  ],
  count: [0, 0.0001, 1, 2, 3, 4, 5, 6, 9.99, 10, 15, 30, 49.95, 50, 100, 500, 500.0001, 501, 10_000_000],
};

/** A value for a fact as a dossier writes it, often at an edge. */
export function valueOf(fact: Fact, asOf: string): fc.Arbitrary<unknown> {
  if (fact.path === 'qualifications.leaderDocument') return fc.constant('国科发〔2025〕1号');
  if (fact.path === 'capital.ventureRounds')
    return fc.array(fc.record({ paidOn: nearby(asOf), amount: valueWithin(fact) }), { maxLength: 2 });
  switch (fact.kind) {
    case 'boolean':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...(fact.choices ?? []));
    case 'date':
      return nearby(asOf);
    case 'money':
    case 'count':
    case 'share':
      return valueWithin(fact);
  }
}

const nearby = (asOf: string): fc.Arbitrary<string> =>
  fc
    .oneof(fc.constantFrom(364, 365, 366, 730, 5478, 5479), fc.integer({ min: -30, max: 9000 }))
    .map((days) => dateOf(dayNumber(asOf) - days));

/** JSON writes −0 as 0. */
const positiveZero = (n: number): number => (n === 0 ? 0 : n);

function valueWithin({ kind, scale, min, max }: Fact): fc.Arbitrary<number> {
  const any = fc.integer({ min: Math.max(min, -1e15), max: Math.min(max, 1e15) }).map((n) => positiveZero(n / scale));
  const small = fc.integer({ min: Math.max(min, -10 * scale), max: Math.min(max, 100 * scale) }).map((n) => positiveZero(n / scale));
  const listed = (kind === 'money' ? edges.money : edges.count)
    .flatMap((n) => [n, positiveZero(-n)])
    .filter((n) => n * scale >= min && n * scale <= max && Number.isInteger(Math.round(n * scale * 1e6) / 1e6));
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...(listed.length > 0 ? listed : [min / scale])) },
    { weight: 2, arbitrary: small },
    { weight: 1, arbitrary: any },
  );
}

export interface Edit {
  readonly fact: Fact;
  readonly value: unknown;
}

/** Something known, forgotten, or changed about one fact that the version reads. */
function edit(version: CompiledVersion, asOf: string): fc.Arbitrary<Edit> {
  return fc
    .constantFrom(...factsRead(version))
    .chain((fact) =>
      fc
        .oneof({ weight: 1, arbitrary: fc.constantFrom(undefined, null) }, { weight: 2, arbitrary: valueOf(fact, asOf) })
        .map((value) => ({ fact, value })),
    );
}

export function withEdits(dossier: Dossier, edits: readonly Edit[], asOf: string): Dossier {
  return edits.reduce((made, { fact, value }) => writeAt(made, placeOf(fact, asOf), value), dossier);
}

const isValid = (dossier: Dossier): boolean => dossierSchema.safeParse(dossier).success;

/** Situations near the published and the hand-written cases: some facts forgotten, some at an edge. */
export function situation(only?: string): fc.Arbitrary<Situation> {
  const versions = rulebooks.filter(({ id }) => only === undefined || id === only).flatMap((rulebook) => rulebook.versions);
  return fc
    .constantFrom(...versions.filter((version) => factsRead(version).length > 0))
    .chain((version) => fc.tuple(fc.constant(version), fc.constantFrom(...(casesOf.get(version.rulebook.id) ?? []))))
    .chain(([version, { asOf, dossier }]) =>
      fc
        .array(edit(version, asOf), { maxLength: 10 })
        .map((edits) => situated(version, asOf, withEdits(dossier, edits, asOf)))
        .filter((made) => isValid(made.dossier)),
    );
}
