/** A firm that is known well enough to be judged by both enterprise rulebooks. */
import type { Dossier } from '../../../shared/dossier/dossier.ts';

export const AS_OF = '2026-07-15';

const year = (salesRevenue: number, netAssets: number) => ({
  staffTotal: 120,
  techStaff: 40,
  hnteStaffTotal: 120,
  hnteTechStaff: 40,
  salesRevenue,
  totalIncome: salesRevenue,
  hiTechIncome: salesRevenue * 0.75,
  costTotal: salesRevenue * 0.5,
  totalAssets: 60_000_000,
  netAssets,
  rdExpense: 3_000_000,
  hnteRdExpense: 3_000_000,
  hnteRdExpenseDomestic: 3_000_000,
});

export const firm: Dossier = {
  enterprise: {
    name: '荆门示范科技有限公司',
    legalForm: 'limited',
    residentEnterprise: true,
    registeredOn: '2015-06-01',
    taxCollection: 'audit',
    accountsSound: true,
    rdSeparable: true,
    restrictedIndustry: false,
    deductionExcludedIndustry: false,
  },
  years: { '2023': year(30_000_000, 8_000_000), '2024': year(40_000_000, 10_000_000), '2025': year(50_000_000, 12_000_000) },
  intellectualProperty: { classOne: 1, classTwo: 6, classTwoSpent: 0, acquisition: 'own' },
  conduct: {
    majorSafetyAccident: false,
    majorQualityAccident: false,
    seriousEnvironmentalViolation: false,
    seriousFalsification: false,
    seriousResearchDishonesty: false,
    abnormalOperationList: false,
    seriousDishonestyList: false,
    revokedOrDishonestPast3Years: false,
  },
  qualifications: {
    hnteCertificate: false,
    nationalAward: { withinFiveYears: false },
    provincialRdInstitution: false,
    standardLed: { withinFiveYears: false },
    firstTimeApplicant: false,
  },
};
