import type { Dossier } from '../../../../shared/dossier/dossier.ts';
import { AS_OF } from '../dossiers.ts';

/** One verdict of a rival: the same three words as ours. */
export type RivalVerdict = 'eligible' | 'ineligible' | 'undetermined';

/**
 * The facts of tech-sme side by side, as every rival takes them: whole numbers (fen, 1/10,000 heads), so that its own
 * arithmetic is exact; what is unknown is left out. Made before the clock starts.
 */
export type Facts = Readonly<Record<string, number | boolean | string>>;

const YEAR = String(Number(AS_OF.slice(0, 4)) - 1);

const MONEY = ['salesRevenue', 'costTotal', 'totalAssets', 'rdExpense'] as const;
const HEADS = ['staffTotal', 'techStaff'] as const;
const FIRM = [
  'residentEnterprise',
  'taxCollection',
  'accountsSound',
  'rdSeparable',
  'restrictedIndustry',
  'deductionExcludedIndustry',
] as const;
export const CONDUCT = [
  'majorSafetyAccident',
  'majorQualityAccident',
  'seriousEnvironmentalViolation',
  'seriousResearchDishonesty',
  'seriousFalsification',
  'abnormalOperationList',
  'seriousDishonestyList',
] as const;

export function factsOf(dossier: Dossier): Facts {
  const figures = dossier.years?.[YEAR];
  const held = dossier.qualifications;
  const scaled = (value: number | null | undefined, scale: number): number | undefined =>
    value == null ? undefined : Math.round(value * scale);
  const all: Record<string, number | boolean | string | null | undefined> = {
    ...Object.fromEntries(HEADS.map((name) => [name, scaled(figures?.[name], 10_000)])),
    ...Object.fromEntries(MONEY.map((name) => [name, scaled(figures?.[name], 100)])),
    ...Object.fromEntries(FIRM.map((name) => [name, dossier.enterprise?.[name]])),
    ...Object.fromEntries(CONDUCT.map((name) => [name, dossier.conduct?.[name]])),
    classOne: dossier.intellectualProperty?.classOne,
    classTwo: dossier.intellectualProperty?.classTwo,
    hnteCertificate: held?.hnteCertificate,
    provincialRdInstitution: held?.provincialRdInstitution,
    awardWithinFiveYears: held?.nationalAward?.withinFiveYears,
    awardRank: held?.nationalAward?.rank,
    standardWithinFiveYears: held?.standardLed?.withinFiveYears,
    standardDraftingRank: held?.standardLed?.draftingRank,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value != null)) as Facts;
}

/** Bands of tech-sme, best first: percent and points. */
export const BANDS = {
  tech: [
    [30, 20],
    [25, 16],
    [20, 12],
    [15, 8],
    [10, 4],
  ],
  rdOverSales: [
    [6, 50],
    [5, 40],
    [4, 30],
    [3, 20],
    [2, 10],
  ],
  rdOverCost: [
    [30, 50],
    [25, 40],
    [20, 30],
    [15, 20],
    [10, 10],
  ],
  classTwo: [
    [4, 24],
    [3, 18],
    [2, 12],
    [1, 6],
  ],
} as const;

export const STAFF_LIMIT = 500 * 10_000;
export const MONEY_LIMIT = 200_000_000 * 100;
