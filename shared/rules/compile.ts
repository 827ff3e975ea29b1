import type { Fact } from '../dossier/fact.ts';
import { type Viewpoint } from '../dossier/load-frame.ts';
import type { Bilingual } from '../kernel/bilingual.ts';
import type { Citation } from './citation.ts';
import { type CompiledCondition, compileCondition } from './condition.ts';
import { type CompiledItem, compileItem } from './item.ts';
import { citationsOf } from './walk.ts';
import type { CriterionDefinition, FlagDefinition, RulebookDefinition, ScoreRule, VersionDefinition } from './version.ts';
import { viewpointAt } from './viewpoint.ts';

/** A criterion with its compiled rule; exactly one of `condition`, `item` and `score` is set. */
export interface CompiledCriterion {
  readonly definition: CriterionDefinition;
  readonly role: 'gate' | 'scored' | 'score' | 'direct';
  readonly condition: CompiledCondition | null;
  readonly item: CompiledItem | null;
  readonly score: ScoreRule | null;
  readonly sources: readonly { document: string; clause: string; status: Citation['status'] }[];
}

export interface CompiledFlag {
  readonly definition: FlagDefinition;
  readonly condition: CompiledCondition | null;
}

/** A version of a rulebook, compiled once when its module is loaded. */
export interface CompiledVersion {
  readonly id: string;
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  readonly rulebook: { readonly id: string; readonly kind: 'enterprise' | 'incubator'; readonly title: Bilingual };
  readonly definition: VersionDefinition;
  readonly criteria: readonly CompiledCriterion[];
  readonly gates: readonly CompiledCondition[];
  readonly items: readonly CompiledItem[];
  /** For each item, whether it must give more than zero points. */
  readonly mustScore: readonly boolean[];
  readonly score: ScoreRule | null;
  readonly direct: CompiledCondition | null;
  readonly flags: readonly CompiledFlag[];
  readonly viewpoint: (asOf: string) => Viewpoint;
}

export interface Rulebook {
  readonly id: string;
  readonly kind: 'enterprise' | 'incubator';
  readonly title: Bilingual;
  /** Oldest first. */
  readonly versions: readonly CompiledVersion[];
}

export function compileRulebook({ id, kind, title, versions }: RulebookDefinition): Rulebook {
  return { id, kind, title, versions: versions.map((version) => compileVersion(version, { id, kind, title })) };
}

/** Compiles one version. Throws on a definition that contradicts itself: a threshold off its fact's grid, an unknown choice. */
export function compileVersion(definition: VersionDefinition, rulebook: CompiledVersion['rulebook']): CompiledVersion {
  const criteria = definition.criteria.map(compileCriterion);
  const scored = criteria.filter((criterion) => criterion.role === 'scored');
  return {
    id: definition.id,
    effectiveFrom: definition.effectiveFrom,
    effectiveTo: definition.effectiveTo,
    rulebook,
    definition,
    criteria,
    gates: criteria.flatMap(({ role, condition }) => (role === 'gate' && condition !== null ? [condition] : [])),
    items: scored.flatMap(({ item }) => (item === null ? [] : [item])),
    mustScore: scored.map(({ definition: { rule } }) => rule.role === 'scored' && rule.mustScore),
    score: criteria.find((criterion) => criterion.score !== null)?.score ?? null,
    direct: criteria.find(({ role }) => role === 'direct')?.condition ?? null,
    flags: definition.flags.map((flag) => ({ definition: flag, condition: flag.when === null ? null : compileCondition(flag.when) })),
    viewpoint: remember((asOf) => viewpointAt(definition.conduct, asOf)),
  };
}

function compileCriterion(definition: CriterionDefinition): CompiledCriterion {
  const { rule } = definition;
  return {
    definition,
    role: rule.role,
    condition: rule.role === 'gate' || rule.role === 'direct' ? compileCondition(rule.condition) : null,
    item: rule.role === 'scored' ? compileItem(rule.item) : null,
    score: rule.role === 'score' ? rule : null,
    sources: distinctSources(citationsOf(definition.rule)),
  };
}

function distinctSources(citations: readonly Citation[]): CompiledCriterion['sources'] {
  const seen = new Map(citations.map(({ document, clause, status }) => [`${document}|${clause}|${status}`, { document, clause, status }]));
  return [...seen.values()];
}

/** Facts that a criterion reads. */
export const factsOf = (criterion: CompiledCriterion): readonly Fact[] => criterion.condition?.facts ?? criterion.item?.facts ?? [];

/** Remembers the last answer: evaluations come in runs with one `asOf`. */
function remember(compute: (asOf: string) => Viewpoint): (asOf: string) => Viewpoint {
  let last: { asOf: string; view: Viewpoint } | undefined;
  return (asOf) => {
    if (last?.asOf !== asOf) last = { asOf, view: compute(asOf) };
    return last.view;
  };
}
