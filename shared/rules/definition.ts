import type { Fact } from '../dossier/fact.ts';
import type { Bilingual } from '../kernel/bilingual.ts';
import type { Citation } from './citation.ts';
import type { Comparator, Threshold } from './threshold.ts';

/**
 * The rule language: plain typed data, read top-down by a clerk, compiled once (`compile.ts`).
 * A measure is a number derived from facts; a condition is a three-valued test; an item gives points.
 */

/** One figure as it stands. */
export interface ValueMeasure {
  readonly kind: 'value';
  readonly fact: Fact;
}

/** Sum of figures over a sum of figures of the same unit; a zero denominator never passes. */
export interface ShareMeasure {
  readonly kind: 'share';
  readonly numerator: readonly Fact[];
  readonly denominator: readonly Fact[];
  /** Where set, only the figures of so many last years count (实际经营期不满三年的按实际经营时间). */
  readonly operatingYears?: Fact;
  /** What the share is multiplied by before it is compared: 1,000 for "per 1,000 square metres". */
  readonly times?: number;
}

/** Whole days from a date to `asOf`. */
export interface AgeMeasure {
  readonly kind: 'age';
  readonly since: Fact;
}

/** Class I rights plus class II rights that are not spent in an earlier application. */
export interface UsableRightsMeasure {
  readonly kind: 'usable-rights';
  /** Null where only class II rights count. */
  readonly classOne: Fact | null;
  readonly classTwo: Fact;
  readonly spent: Fact;
}

/** A total of up to three years divided by the years in business. */
export interface YearlyMeanMeasure {
  readonly kind: 'yearly-mean';
  readonly total: Fact;
  readonly years: Fact;
}

/** The growth formula of 国科发火〔2016〕195号 with its cases of short history and bases of zero or less. */
export interface GrowthMeasure {
  readonly kind: 'growth';
  /** Oldest first: year 1, year 2, year 3. */
  readonly series: readonly [Fact, Fact, Fact];
  readonly operatingYears: Fact;
}

/** Sum of figures of one unit. */
export interface SumMeasure {
  readonly kind: 'sum';
  readonly facts: readonly Fact[];
}

/** Whole years from a date to `asOf`; the anniversary itself still belongs to the year. */
export interface AgeYearsMeasure {
  readonly kind: 'age-years';
  readonly since: Fact;
}

/** Change over the year before: `to / from − 1`; a base of zero or less never passes. */
export interface ChangeMeasure {
  readonly kind: 'change';
  readonly from: Fact;
  readonly to: Fact;
}

/** Compound yearly growth over two years: `(to / from)^½ − 1`; a base of zero never passes. */
export interface CompoundMeasure {
  readonly kind: 'compound';
  readonly from: Fact;
  readonly to: Fact;
}

/** Arithmetic mean of the last two yearly rates of growth. */
export interface MeanGrowthMeasure {
  readonly kind: 'mean-growth';
  /** Oldest first. */
  readonly series: readonly [Fact, Fact, Fact];
  /** What a base of zero or less means: the condition fails, or a person decides. */
  readonly withoutBase: 'fails' | 'judgement';
}

/** A valuation in the currency of the threshold, exchanged exactly. */
export interface ValuationMeasure {
  readonly kind: 'valuation';
  readonly amount: Fact;
  readonly currency: Fact;
  readonly cnyPerUsd: Fact;
  readonly in: 'USD' | 'CNY';
}

export type Measure =
  | SumMeasure
  | AgeYearsMeasure
  | ChangeMeasure
  | CompoundMeasure
  | MeanGrowthMeasure
  | ValuationMeasure
  | ValueMeasure
  | ShareMeasure
  | AgeMeasure
  | UsableRightsMeasure
  | YearlyMeanMeasure
  | GrowthMeasure;

/** A declared yes or no. */
export interface IsCondition {
  readonly kind: 'is';
  readonly fact: Fact;
  readonly value: boolean;
  readonly cite: Citation;
}

/** A choice that must be among the listed values. */
export interface AmongCondition {
  readonly kind: 'among';
  readonly fact: Fact;
  readonly values: readonly string[];
  readonly cite: Citation;
}

/** A choice that bars when it is one of the listed values; a choice not made bars nobody and is never asked for. */
export interface UnlessCondition {
  readonly kind: 'unless';
  readonly fact: Fact;
  readonly values: readonly string[];
  readonly cite: Citation;
}

export interface TestCondition {
  readonly kind: 'test';
  readonly measure: Measure;
  readonly op: Comparator;
  readonly threshold: Threshold;
}

/** A share whose limit depends on the size of one figure: the first tier whose bound the figure does not pass. */
export interface TiersCondition {
  readonly kind: 'tiers';
  readonly measure: ShareMeasure;
  readonly by: Fact;
  readonly op: '>=';
  readonly tiers: readonly Tier[];
}

export interface Tier {
  /** Upper bound of the tier; `op` says whether the bound itself belongs to it. Null in the last tier. */
  readonly upTo: Threshold | null;
  readonly op: '<=' | '<';
  readonly threshold: Threshold;
}

/** Enough persons for so many others: at least one for each `per`, rounded up. */
export interface CoversCondition {
  readonly kind: 'covers';
  readonly fact: Fact;
  readonly of: Fact;
  readonly per: Threshold;
}

/** Two titles of which the text leaves open whether one is enough: exactly one is for a person to decide. */
export interface BothCondition {
  readonly kind: 'both';
  readonly facts: readonly [Fact, Fact];
  readonly cite: Citation;
}

/** What a person decides; the fact that names it, where there is one, settles it. */
export interface JudgedCondition {
  readonly kind: 'judged';
  readonly fact: Fact | null;
  readonly cite: Citation;
}

/** Conditions whose numbers nobody has published. */
export interface UnpublishedCondition {
  readonly kind: 'unpublished';
  readonly cite: Citation;
  /** What the bureau may set limits on once it has the text. */
  readonly measures: readonly { readonly id: string; readonly label: Bilingual; readonly measure: Measure }[];
}

/** One condition or another, as a third one says. */
export interface IfCondition {
  readonly kind: 'if';
  readonly when: Condition;
  readonly then: Condition;
  readonly otherwise: Condition;
}

/** Levels, highest first; met when one of them holds. */
export interface LevelsCondition {
  readonly kind: 'levels';
  readonly levels: readonly { readonly id: string; readonly label: Bilingual; readonly when: Condition }[];
}

export interface AllCondition {
  readonly kind: 'all' | 'any';
  readonly of: readonly Condition[];
}

export type Condition =
  | IsCondition
  | AmongCondition
  | UnlessCondition
  | TestCondition
  | TiersCondition
  | CoversCondition
  | BothCondition
  | JudgedCondition
  | UnpublishedCondition
  | IfCondition
  | LevelsCondition
  | AllCondition;

/** Points from `min` to `max`: experts pick within the range; equal where the policy fixes the number. */
export type PointRange = readonly [min: number, max: number];

/** Bands of one measure, best first; the first that holds gives the points. */
export interface BandsItem {
  readonly kind: 'bands';
  readonly measure: Measure;
  readonly rows: readonly { readonly op: Comparator; readonly threshold: Threshold; readonly points: PointRange }[];
  readonly otherwise: PointRange;
}

/** Rows of conditions, best first. */
export interface RowsItem {
  readonly kind: 'rows';
  readonly rows: readonly { readonly when: Condition; readonly points: PointRange }[];
  readonly otherwise: PointRange;
}

/** Points by a declared choice, in the order of the fact's choices. */
export interface ChoiceItem {
  readonly kind: 'choice';
  readonly fact: Fact;
  readonly points: readonly PointRange[];
  readonly cite: Citation;
}

/** The firm's own estimate of what experts will give. */
export interface DeclaredItem {
  readonly kind: 'declared';
  readonly fact: Fact;
  readonly cite: Citation;
}

/** The better of several indicators, or the sum of several parts up to a cap. */
export interface GroupItem {
  readonly kind: 'best' | 'sum';
  readonly of: readonly LabelledItem[];
  readonly cap: number;
}

export interface LabelledItem {
  readonly label: Bilingual;
  readonly item: Item;
}

export type Item = BandsItem | RowsItem | ChoiceItem | DeclaredItem | GroupItem;
