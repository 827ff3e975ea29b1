import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { outcomeSchema, reasonSchema, routeSchema, verdictSchema } from '../../shared/contract/assessment.ts';
import { type Dossier, dossierSchema } from '../../shared/dossier/dossier.ts';
import { resolveYears, writeAt } from './paths.ts';

const interval = z.strictObject({ min: z.optional(z.number()), max: z.optional(z.number()), of: z.optional(z.number()) });
const totalScore = z.extend(interval, { passAt: z.optional(z.number()), passAtInclusive: z.optional(z.boolean()) });
const scalar = z.nullable(z.union([z.number(), z.boolean(), z.string()]));
const gap = z.nullable(z.strictObject({ fact: z.string(), from: scalar, to: scalar, unit: z.string() }));
const byCriterion = <T extends z.core.SomeType>(value: T) => z.optional(z.record(z.string(), value));

/** What a case states; what it does not state is not compared. */
const expectationSchema = z.strictObject({
  version: z.optional(z.string()),
  verdict: z.optional(verdictSchema),
  route: z.optional(z.nullable(routeSchema)),
  score: z.optional(z.nullable(totalScore)),
  criteria: byCriterion(outcomeSchema),
  reasons: byCriterion(z.nullable(reasonSchema)),
  points: byCriterion(interval),
  actual: byCriterion(scalar),
  gap: byCriterion(gap),
  missing: z.optional(z.array(z.string())),
  missingIncludes: z.optional(z.array(z.string())),
  flagsInclude: z.optional(z.array(z.string())),
  flagsExclude: z.optional(z.array(z.string())),
  deduction: z.optional(z.unknown()),
});
export type Expectation = z.infer<typeof expectationSchema>;

/** One evaluation and what must come of it; `expect` null: no version is in force. */
export interface Case {
  readonly id: string;
  readonly asOf: string;
  /** A version called by name instead of the one in force. */
  readonly version: string | null;
  readonly dossier: Dossier;
  readonly expect: Expectation | null;
}

const goldenFile = z.object({
  cases: z.array(
    z.object({
      id: z.string(),
      rulebook: z.string(),
      asOf: z.string(),
      rulebookVersion: z.nullish(z.string()),
      dossier: dossierSchema,
      expect: expectationSchema,
    }),
  ),
});

/**
 * Cases typed by hand from the policy page. `asOf` and `versions` may name several: the case holds for each.
 * `set` writes figures over the file's `base`; years are counted back from `asOf`.
 */
const edgeFile = z.strictObject({
  asOf: z.array(z.string()),
  base: z.record(z.string(), z.unknown()),
  cases: z.array(
    z.strictObject({
      id: z.string(),
      clause: z.string().check(z.minLength(3)),
      asOf: z.optional(z.array(z.string())),
      versions: z.optional(z.array(z.string())),
      set: z.optional(z.record(z.string(), z.unknown())),
      expect: z.nullable(expectationSchema),
    }),
  ),
});

const folder = new URL('../../shared/rulebooks/', import.meta.url);
const open = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
const has = (path: string): boolean => existsSync(new URL(path, folder));

/** The published cases by rulebook, of all folders of `shared/rulebooks`. */
export function goldenCases(): ReadonlyMap<string, Case[]> {
  const byRulebook = new Map<string, Case[]>();
  for (const file of readdirSync(folder).map((name) => `${name}/cases.json`)) {
    if (!has(file)) continue;
    for (const { rulebook, rulebookVersion, ...rest } of goldenFile.parse(open(file)).cases) {
      byRulebook.set(rulebook, [...(byRulebook.get(rulebook) ?? []), { ...rest, version: rulebookVersion ?? null }]);
    }
  }
  return byRulebook;
}

/** A folder of several titles names the title in the file. */
function edgePath(rulebook: string): string | undefined {
  return readdirSync(folder)
    .map((name) => (name === rulebook ? `${name}/edges.json` : `${name}/${rulebook}.edges.json`))
    .find(has);
}

/** Rulebooks with hand-written cases. */
export const withEdges = (rulebooks: readonly string[]): string[] => rulebooks.filter((id) => edgePath(id) !== undefined);

/** The hand-written cases of a rulebook, one for each date and version that they name. */
export function edgeCases(rulebook: string): Case[] {
  const path = edgePath(rulebook);
  if (path === undefined) return [];
  const file = edgeFile.parse(open(path));
  return file.cases.flatMap(({ id, asOf = file.asOf, versions = [null], set = {}, expect }) =>
    asOf.flatMap((day) =>
      versions.map((version) => ({
        id: [id, day, ...(version === null ? [] : [version])].join(' | '),
        asOf: day,
        version,
        dossier: dossierSchema.parse(filled({ base: file.base, set, asOf: day })),
        expect: expect === null ? null : withYears(expect, day),
      })),
    ),
  );
}

/** The expectation with its years counted back from the case's date. */
function withYears(expect: Expectation, asOf: string): Expectation {
  const resolve = (_key: string, value: unknown): unknown => (typeof value === 'string' ? resolveYears(value, asOf) : value);
  return expectationSchema.parse(JSON.parse(JSON.stringify(expect), resolve));
}

function filled({ base, set, asOf }: { base: object; set: object; asOf: string }): object {
  const { years = {}, ...rest } = base as { years?: object };
  let dossier: object = rest;
  for (const [back, figures] of Object.entries(years)) dossier = writeAt(dossier, resolveYears(`years.${back}`, asOf), figures);
  for (const [path, value] of Object.entries(set)) dossier = writeAt(dossier, resolveYears(path, asOf), value);
  return dossier;
}
