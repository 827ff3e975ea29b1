import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { type Random, seeded } from '../random.ts';

export const AS_OF = '2026-07-15';
const LAST_YEAR = '2025';
const SEED = 20261124;
export const SAMPLE = 1_000;

const cents = (yuan: number): number => Math.round(yuan * 100) / 100;
const quarters = (heads: number): number => Math.round(heads * 4) / 4;

/** A firm as the city knows them: mostly small, mostly clean, R&D and staff shares spread over all bands and often on an edge. */
function completeDossier(random: Random, index: number): Dossier {
  const staff = quarters(random.skewed(4, 700));
  const techShare = random.chance(0.2) ? random.whole(1, 7) * 0.05 : random.next() * 0.5;
  const sales = random.chance(0.02) ? 0 : cents(random.skewed(300_000, 320_000_000));
  const cost = cents((sales || 500_000) * (0.7 + random.next() * 0.4));
  const rdShare = random.chance(0.2) ? random.whole(1, 7) * 0.01 : random.next() * 0.09;
  const classOne = random.chance(0.35) ? random.whole(1, 6) : 0;
  const rare = (share: number): boolean => random.chance(share);
  return {
    enterprise: {
      name: `荆门市样本企业${index}有限公司`,
      county: '420802',
      legalForm: 'limited',
      registeredOn: `20${String(random.whole(0, 24)).padStart(2, '0')}-0${random.whole(1, 9)}-1${random.whole(0, 9)}`,
      residentEnterprise: !rare(0.01),
      taxCollection: rare(0.05) ? 'deemed' : 'audit',
      accountsSound: !rare(0.02),
      rdSeparable: !rare(0.05),
      restrictedIndustry: rare(0.01),
      deductionExcludedIndustry: rare(0.03),
    },
    years: {
      [LAST_YEAR]: {
        staffTotal: staff,
        techStaff: quarters(staff * techShare),
        salesRevenue: sales,
        costTotal: cost,
        totalAssets: cents((sales || 1_000_000) * (0.4 + random.next() * 1.2)),
        rdExpense: cents((sales || 400_000) * rdShare),
      },
    },
    intellectualProperty: { classOne, classTwo: random.chance(0.25) ? 0 : random.whole(1, 20) },
    conduct: {
      majorSafetyAccident: rare(0.01),
      majorQualityAccident: rare(0.005),
      seriousEnvironmentalViolation: rare(0.01),
      seriousFalsification: rare(0.005),
      seriousResearchDishonesty: rare(0.005),
      abnormalOperationList: rare(0.03),
      seriousDishonestyList: rare(0.01),
      revokedOrDishonestPast3Years: rare(0.01),
    },
    qualifications: {
      hnteCertificate: rare(0.2),
      nationalAward: rare(0.02) ? { withinFiveYears: true, rank: random.whole(1, 6) } : { withinFiveYears: false },
      provincialRdInstitution: rare(0.04),
      standardLed: rare(0.06) ? { withinFiveYears: true, draftingRank: random.whole(1, 9) } : { withinFiveYears: false },
      firstTimeApplicant: rare(0.4),
    },
  };
}

/** Drops facts as a firm does that has only begun: some sections not at all, others in part; a dropped fact is absent or null. */
function thinned(random: Random, dossier: Dossier): Dossier {
  const dropped = 0.03 + random.next() * 0.3;
  const thin = (value: unknown, depth: number): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const kept: Record<string, unknown> = {};
    for (const [name, member] of Object.entries(value)) {
      const share = depth === 0 ? dropped / 4 : dropped;
      if (!random.chance(share)) kept[name] = thin(member, depth + 1);
      else if (random.chance(0.5)) kept[name] = null;
    }
    return kept;
  };
  return thin(dossier, 0) as Dossier;
}

const partialDossier = (random: Random, index: number): Dossier => thinned(random, completeDossier(random, index));

/** Parsed from text, as every dossier reaches the engine. */
const parsed = (dossiers: readonly Dossier[]): readonly Dossier[] => JSON.parse(JSON.stringify(dossiers)) as Dossier[];

const many = (make: (random: Random, index: number) => Dossier, seed: number): readonly Dossier[] => {
  const random = seeded(seed);
  return parsed(Array.from({ length: SAMPLE }, (_, index) => make(random, index)));
};

/** Every fact of tech-sme given. */
export const completeDossiers = (): readonly Dossier[] => many(completeDossier, SEED);
/** Some facts missing. */
export const partialDossiers = (): readonly Dossier[] => many(partialDossier, SEED + 1);

/** The same firm with what 高企 asks for: three years and the bands that experts score. */
function bothTitles(random: Random, index: number): Dossier {
  const dossier = completeDossier(random, index);
  const last = dossier.years?.[LAST_YEAR];
  const sales = last?.salesRevenue ?? 0;
  const rd = last?.rdExpense ?? 0;
  const year = (growth: number) => {
    const income = cents(sales * growth * (1.01 + random.next() * 0.1));
    const spent = cents(rd * growth * (0.8 + random.next() * 0.5));
    return {
      ...last,
      hnteStaffTotal: last?.staffTotal,
      hnteTechStaff: last?.techStaff,
      salesRevenue: cents(sales * growth),
      totalIncome: income,
      hiTechIncome: cents(income * (0.4 + random.next() * 0.5)),
      netAssets: cents(sales * growth * (random.next() * 1.2 - 0.1)),
      hnteRdExpense: spent,
      hnteRdExpenseDomestic: cents(spent * (0.5 + random.next() * 0.5)),
    };
  };
  const bands = ['A', 'B', 'C', 'D', 'E'] as const;
  return {
    ...dossier,
    years: { '2023': year(0.7 + random.next() * 0.3), '2024': year(0.8 + random.next() * 0.3), [LAST_YEAR]: year(1) },
    intellectualProperty: { ...dossier.intellectualProperty, classTwoSpent: 0, acquisition: random.chance(0.8) ? 'own' : 'acquired' },
    judgement: {
      ownsCoreIp: random.chance(0.95),
      techInSupportedFields: random.chance(0.9),
      technicalAdvancement: bands[random.whole(0, 4)],
      coreSupport: bands[random.whole(0, 4)],
      standardsParticipation: random.chance(0.2),
      transformationsThreeYears: random.whole(0, 20),
      managementPoints: random.whole(5, 20),
      operatingYears: 3,
    },
  };
}

/** Complete for both titles, then the same firms with facts missing. */
export const dossiersOfBothTitles = (): readonly Dossier[] => [
  ...many(bothTitles, SEED + 2),
  ...many((random, index) => thinned(random, bothTitles(random, index)), SEED + 3),
];
