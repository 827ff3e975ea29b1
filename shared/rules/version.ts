import type { ConsistencyCheck } from '../dossier/consistency.ts';
import type { Fact } from '../dossier/fact.ts';
import type { Bilingual } from '../kernel/bilingual.ts';
import type { Citation } from './citation.ts';
import type { Condition, Item } from './definition.ts';
import type { Comparator, Threshold } from './threshold.ts';

/** A criterion of a rulebook: what it is called, what it says in plain words, and the rule itself. */
export interface CriterionDefinition {
  readonly id: string;
  readonly label: Bilingual;
  /** The clause in plain words, for the rulebook page. */
  readonly text: Bilingual;
  readonly rule: GateRule | ScoredRule | ScoreRule | DirectRule;
}

/** Must hold for every route. */
export interface GateRule {
  readonly role: 'gate';
  readonly condition: Condition;
  /** Where set, the criterion counts only for those of whom this holds, and is not applicable to others. */
  readonly appliesIf?: Condition;
  /** The one fact that moves when the gap is computed. */
  readonly moves?: Fact;
}

/** Gives points; has an outcome of its own only where the policy asks for points of the item itself. */
export interface ScoredRule {
  readonly role: 'scored';
  readonly item: Item;
  readonly of: number;
  /** True where the item must give more than zero points. */
  readonly mustScore?: boolean;
  /** Points that the item must reach by itself. */
  readonly atLeast?: Threshold;
  readonly moves?: Fact;
}

/** The total against its pass line. */
export interface ScoreRule {
  readonly role: 'score';
  readonly of: number;
  readonly op: Comparator;
  readonly passAt: Threshold;
  /** True where the criterion `score` itself also asks for what each item must reach. */
  readonly withItems: boolean;
  /** The facts by which the total can be moved, least effort first. */
  readonly effort: readonly Fact[];
}

/** Replaces the score. */
export interface DirectRule {
  readonly role: 'direct';
  readonly condition: Condition;
}

/** Something to know that decides nothing, raised when `when` holds; always where `when` is null. */
export interface FlagDefinition {
  readonly id: string;
  readonly text: Bilingual;
  readonly when: Condition | null;
  /** Years of `asOf` in which the flag is looked for; `to` null means that the last known list goes on. */
  readonly years?: { readonly from: number; readonly to: number | null };
  readonly cite: Citation;
}

/** A policy row that no dossier field carries; it decides nothing and is checked by a person. */
export interface ByHandRow {
  readonly text: Bilingual;
  readonly cite: Citation;
}

/** How an ambiguous text is read: a switch named after what it decides. */
export interface Reading {
  readonly id: string;
  readonly value: string;
  readonly text: Bilingual;
  readonly cite: Citation;
  /** Other ways to read the text that the bureau may choose; each says what it makes of the version. */
  readonly alternatives?: readonly ReadingAlternative[];
}

export interface ReadingAlternative {
  readonly value: string;
  readonly text: Bilingual;
  readonly change: (criteria: readonly CriterionDefinition[]) => readonly CriterionDefinition[];
}

/** The period in which conduct counts. */
export type ConductPeriod =
  | { readonly kind: 'last-and-this-year'; readonly lists: 'any-day' | 'as-of' }
  | { readonly kind: 'days-before'; readonly days: Threshold };

export interface VersionDefinition {
  readonly id: string;
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  readonly sources: readonly Citation[];
  readonly conduct: ConductPeriod;
  /** In the order of the contract. */
  readonly criteria: readonly CriterionDefinition[];
  readonly flags: readonly FlagDefinition[];
  readonly consistency: readonly ConsistencyCheck[];
  readonly byHand: readonly ByHandRow[];
  readonly readings: readonly Reading[];
}

export interface RulebookDefinition {
  readonly id: string;
  readonly kind: 'enterprise' | 'incubator';
  readonly title: Bilingual;
  readonly versions: readonly VersionDefinition[];
}
