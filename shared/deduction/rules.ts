import type { Bilingual } from '../kernel/bilingual.ts';
import type { Citation } from '../rules/citation.ts';
import type { Threshold } from '../rules/threshold.ts';
import type { ByHandRow, Reading } from '../rules/version.ts';

/** The six categories of 财税〔2015〕119号 一(一); the last one is capped. */
export type Category = 'personnel' | 'directInput' | 'depreciation' | 'amortisation' | 'design' | 'other';
/** The five that carry the cap of the sixth. */
export type FirstFive = Exclude<Category, 'other'>;

/** A cost that counts, by its line of the return A107012: `L04` is line 4. */
export interface ItemLine {
  readonly code: string;
  readonly category: Category;
  readonly label: Bilingual;
  readonly cite: Citation;
}

/** A cost that the positive list leaves out, by name. */
export interface NamedReject {
  readonly code: string;
  readonly label: Bilingual;
  readonly reason: Bilingual;
  readonly cite: Citation;
}

/** Why something declared is not counted; the key names the reason in the engine. */
export interface Ground {
  readonly reason: Bilingual;
  readonly cite: Citation;
}

export type ProjectGround =
  | 'trustee'
  | 'excluded-1'
  | 'excluded-2'
  | 'excluded-3'
  | 'excluded-4'
  | 'excluded-5'
  | 'excluded-6'
  | 'excluded-7'
  | 'not-approved'
  | 'contract-not-registered'
  | 'result-not-owned';

export type PaymentGround =
  | 'payment-not-registered'
  | 'overseas-not-registered'
  | 'overseas-before-2018'
  | 'overseas-individual'
  | 'trustee-detail'
  | 'no-invoice'
  | 'payment-result-not-owned';

export type ItemGround = 'outside-list' | 'not-recorded' | 'other-share' | 'non-taxable-funded' | 'net-grant';

export type GroundKey = ProjectGround | PaymentGround | ItemGround;

export interface ExcludedIndustry {
  readonly name: Bilingual;
  /** Section letter and digits of GB/T 4754-2017 that the industry begins with. */
  readonly codes: readonly string[];
  readonly cite: Citation;
}

/** Calendar years, both included; `to` null: no last year is known. */
export interface Years {
  readonly from: number;
  readonly to: number | null;
}

/** Whose rate: everyone's, or that of a kind of enterprise, which never lowers it. */
export type RateFor = 'general' | 'manufacturing' | 'tech-sme' | 'list';

/** Extra share of the accepted base, in tax years and from a month of each. */
export interface RateRow {
  readonly of: RateFor;
  readonly taxYears: Years;
  readonly fromMonth: number;
  readonly rate: Threshold;
}

/** A limit with the comparator that the text prints. */
export interface Limit {
  readonly op: '<=' | '<' | '>=' | '>';
  readonly threshold: Threshold;
}

export interface Limits {
  /** Excluded industries over the year's income; above it nobody claims. */
  readonly industryShare: Limit;
  /** Share that other cost may have of all cost: 10 % gives a ninth of the first five. */
  readonly otherShare: Threshold;
  readonly otherPool: 'all-projects' | 'each-project';
  readonly domesticShare: Threshold;
  /** Null while cost entrusted abroad was shut out. */
  readonly overseas: { readonly share: Threshold; readonly ofDomestic: Threshold } | null;
  readonly leastYears: Threshold;
}

/** Small low-profit enterprises: their rate, and the income up to which it holds. */
export interface SmallLowProfit {
  readonly taxYears: Years;
  readonly rate: Threshold;
  readonly income: Limit;
}

export interface TaxRates {
  readonly standard: Threshold;
  readonly hnte: Threshold;
  /** Null in versions for whose years no rate is on record. */
  readonly small: SmallLowProfit | null;
  /** Years that a loss is carried, and for HNTE and technology SMEs. */
  readonly lossYears: Threshold;
  readonly lossYearsLong: Threshold;
}

/** When a year's deduction may be claimed and how long its records are kept. */
export interface Timing {
  /** Tax years whose July and October returns may already claim. */
  readonly prepayment: { readonly taxYears: Years; readonly cite: Citation };
  readonly settlement: { readonly month: number; readonly day: number; readonly cite: Citation };
  readonly retroYears: Threshold;
  readonly keepYears: Threshold;
}

export interface DeductionFlag {
  readonly id: string;
  readonly text: Bilingual;
  readonly cite: Citation;
}

/** A version of the rules, chosen by tax year. Plain data: the mutation test changes every number of it. */
export interface DeductionVersion {
  readonly id: string;
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  readonly taxYears: Years;
  readonly sources: readonly Citation[];
  readonly gate: Readonly<Record<GateId, GateText>>;
  readonly lines: readonly ItemLine[];
  readonly rejects: readonly NamedReject[];
  readonly grounds: Readonly<Record<GroundKey, Ground>>;
  readonly industries: readonly ExcludedIndustry[];
  readonly rates: readonly RateRow[];
  readonly limits: Limits;
  readonly tax: TaxRates;
  readonly timing: Timing;
  readonly flags: readonly DeductionFlag[];
  readonly byHand: readonly ByHandRow[];
  readonly readings: readonly Reading[];
}

export type GateId = 'resident' | 'accounts' | 'audit-collection' | 'rd-separable' | 'industry';

export interface GateText {
  readonly label: Bilingual;
  readonly text: Bilingual;
  /** Said of an enterprise that fails it. */
  readonly failed: Bilingual;
  readonly cite: Citation;
}

export interface DeductionRulebook {
  readonly id: 'rd-deduction';
  readonly kind: 'enterprise';
  readonly title: Bilingual;
  /** Oldest first. */
  readonly versions: readonly DeductionVersion[];
}

export const within = ({ from, to }: Years, year: number): boolean => year >= from && (to === null || year <= to);
