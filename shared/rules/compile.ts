import { factsOfCheck } from '../dossier/consistency.ts';
import type { Fact, Frame } from '../dossier/fact.ts';
import { frameLoader, type LoadFrame, type Viewpoint } from '../dossier/load-frame.ts';
import { sectionOf } from '../dossier/parts.ts';
import type { Bilingual } from '../kernel/bilingual.ts';
import type { Trit } from '../kernel/trit.ts';
import type { Citation } from './citation.ts';
import type { CompiledCondition } from './compiled-condition.ts';
import { allOf, compileAll, compileCondition } from './condition.ts';
import { compileShow, type Show } from './display.ts';
import { type CompiledItem, compileItem } from './item.ts';
import { onlyIf } from './conditions/if.ts';
import { once } from './once.ts';
import { citationsOf } from './walk.ts';
import type { CriterionDefinition, FlagDefinition, RulebookDefinition, ScoreRule, VersionDefinition } from './version.ts';
import { viewpointAt } from './viewpoint.ts';

/** A criterion with its compiled rule; exactly one of `condition`, `item` and `score` is set. */
export interface CompiledCriterion {
  readonly definition: CriterionDefinition;
  readonly role: 'gate' | 'scored' | 'score' | 'direct';
  readonly condition: CompiledCondition | null;
  /** Null where the criterion counts for everybody. */
  readonly applies: CompiledCondition | null;
  readonly item: CompiledItem | null;
  readonly score: ScoreRule | null;
  /** What it found and what it asks for. */
  readonly show: Show;
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
  /** All gates together. */
  readonly gates: (frame: Frame) => Trit;
  /** The same one by one. */
  readonly eachGate: readonly CompiledCondition[];
  readonly items: readonly CompiledItem[];
  /** For each item, the points that it must reach by itself; 0 where none. */
  readonly needs: readonly number[];
  readonly score: ScoreRule | null;
  readonly direct: CompiledCondition | null;
  readonly flags: readonly CompiledFlag[];
  readonly viewpoint: (asOf: string) => Viewpoint;
  /** Fills a frame with every fact that this version reads. */
  readonly load: LoadFrame;
  /** The same in the order in which a verdict asks for them: later facts may turn out not to matter. */
  readonly stages: Stages;
  /** By slot of a fact: which parts of a verdict read it. */
  readonly readers: ReadonlyMap<number, Readers>;
}

export interface Readers {
  /** Places in `eachGate`. */
  readonly gates: readonly number[];
  readonly direct: boolean;
  readonly items: readonly CompiledItem[];
}

/** Loaders of the facts of items, direct route and gates; a part of the dossier is loaded whole at the first stage that reads it. */
export interface Stages {
  readonly score: LoadFrame;
  readonly direct: LoadFrame;
  readonly gates: LoadFrame;
}

export interface Rulebook {
  readonly id: string;
  readonly kind: 'enterprise' | 'incubator';
  readonly title: Bilingual;
  /** Oldest first. */
  readonly versions: readonly CompiledVersion[];
}

export function compileRulebook({ id, kind, title, versions }: RulebookDefinition): Rulebook {
  let compiled: readonly CompiledVersion[] | undefined;
  return {
    id,
    kind,
    title,
    // Compiled when it is first asked for: a cold Lambda that judges one title does not pay for the other seventeen.
    get versions() {
      compiled ??= versions.map((version) => compileVersion(version, { id, kind, title }));
      return compiled;
    },
  };
}

/** Compiles one version. Throws on a definition that contradicts itself: a threshold off its fact's grid, an unknown choice. */
export function compileVersion(definition: VersionDefinition, rulebook: CompiledVersion['rulebook']): CompiledVersion {
  const criteria = definition.criteria.map(compileCriterion);
  const flags = definition.flags.map((flag) => ({ definition: flag, condition: flag.when === null ? null : compileCondition(flag.when) }));
  const deciding = criteria.flatMap(factsOf);
  const scored = criteria.filter((criterion) => criterion.role === 'scored');
  return {
    id: definition.id,
    effectiveFrom: definition.effectiveFrom,
    effectiveTo: definition.effectiveTo,
    rulebook,
    definition,
    criteria,
    gates: compileGates(definition.criteria),
    eachGate: criteria.flatMap(({ role, condition }) => (role === 'gate' && condition !== null ? [condition] : [])),
    items: scored.flatMap(({ item }) => (item === null ? [] : [item])),
    needs: scored.map(({ definition: { rule } }) => needOf(rule)),
    score: criteria.find((criterion) => criterion.score !== null)?.score ?? null,
    direct: criteria.find(({ role }) => role === 'direct')?.condition ?? null,
    flags,
    viewpoint: remember((asOf) => viewpointAt(definition.conduct, asOf)),
    load: frameLoader([
      ...deciding,
      ...flags.flatMap((flag) => flag.condition?.facts ?? []),
      ...definition.consistency.flatMap(factsOfCheck),
    ]),
    stages: compileStages(criteria),
    readers: compileReaders(criteria),
  };
}

/** Every gate in one function: those that count for everybody are joined first, so that declared facts are asked in one run. */
function compileGates(criteria: readonly CriterionDefinition[]): CompiledVersion['gates'] {
  const rules = criteria.flatMap(({ rule }) => (rule.role === 'gate' ? [rule] : []));
  const limited = rules.flatMap(({ appliesIf, condition }) =>
    appliesIf === undefined ? [] : [onlyIf(compileCondition(appliesIf), compileCondition(condition)).eval],
  );
  const always = compileAll(rules.flatMap(({ appliesIf, condition }) => (appliesIf === undefined ? [condition] : [])));
  return limited.length === 0 ? always : allOf([always, ...limited]);
}

const compileCriterion: (definition: CriterionDefinition) => CompiledCriterion = once(compileFreshCriterion);

function compileFreshCriterion(definition: CriterionDefinition): CompiledCriterion {
  const { rule } = definition;
  const item = rule.role === 'scored' ? compileItem(rule.item) : null;
  const condition = rule.role === 'gate' || rule.role === 'direct' ? compileCondition(rule.condition) : null;
  const applies = rule.role === 'gate' && rule.appliesIf !== undefined ? compileCondition(rule.appliesIf) : null;
  return {
    definition,
    role: rule.role,
    condition: applies === null || condition === null ? condition : onlyIf(applies, condition),
    applies,
    item,
    score: rule.role === 'score' ? rule : null,
    show: compileShow(rule, item),
    sources: distinctSources(citationsOf(definition.rule)),
  };
}

/** Points that an item must reach by itself; points are whole, so "more than zero" is one. */
export function needOf(rule: CriterionDefinition['rule']): number {
  if (rule.role !== 'scored') return 0;
  return rule.mustScore === true ? 1 : (rule.atLeast?.amount ?? 0);
}

function distinctSources(citations: readonly Citation[]): CompiledCriterion['sources'] {
  const seen = new Map(citations.map(({ document, clause, status }) => [`${document}|${clause}|${status}`, { document, clause, status }]));
  return [...seen.values()];
}

function compileStages(criteria: readonly CompiledCriterion[]): Stages {
  const facts = (...roles: readonly CompiledCriterion['role'][]) =>
    criteria.flatMap((criterion) =>
      roles.includes(criterion.role) ? [...(criterion.condition?.facts ?? []), ...(criterion.item?.facts ?? [])] : [],
    );
  const byStage = [facts('scored'), facts('direct'), facts('gate')];
  const first = new Map<number, number>();
  for (const [stage, read] of byStage.entries()) {
    for (const fact of read) if (!first.has(sectionOf(fact))) first.set(sectionOf(fact), stage);
  }
  const all = byStage.flat();
  const [score, direct, gates] = byStage.map((_, stage) => frameLoader(all.filter((fact) => first.get(sectionOf(fact)) === stage)));
  return { score: score as LoadFrame, direct: direct as LoadFrame, gates: gates as LoadFrame };
}

function compileReaders(criteria: readonly CompiledCriterion[]): CompiledVersion['readers'] {
  const readers = new Map<number, { gates: number[]; direct: boolean; items: CompiledItem[] }>();
  let gate = 0;
  for (const { role, condition, item } of criteria) {
    for (const { slot } of new Set([...(condition?.facts ?? []), ...(item?.facts ?? [])])) {
      const reader = readers.get(slot) ?? { gates: [], direct: false, items: [] };
      readers.set(slot, reader);
      if (role === 'gate') reader.gates.push(gate);
      if (role === 'direct') reader.direct = true;
      if (item !== null) reader.items.push(item);
    }
    if (role === 'gate') gate += 1;
  }
  return readers;
}

/** Facts that a criterion reads or moves. */
function factsOf({ definition: { rule }, condition, item }: CompiledCriterion): readonly Fact[] {
  const moved = rule.role === 'score' ? rule.effort : 'moves' in rule && rule.moves !== undefined ? [rule.moves] : [];
  return [...(condition?.facts ?? []), ...(item?.facts ?? []), ...moved];
}

/** Remembers the last answer: evaluations come in runs with one `asOf`. */
function remember(compute: (asOf: string) => Viewpoint): (asOf: string) => Viewpoint {
  let last: { asOf: string; view: Viewpoint } | undefined;
  return (asOf) => {
    if (last?.asOf !== asOf) last = { asOf, view: compute(asOf) };
    return last.view;
  };
}
