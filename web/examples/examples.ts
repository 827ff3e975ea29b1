import type { Dossier } from '../../shared/dossier/dossier.ts';
import { type Bilingual, bilingual } from '../../shared/kernel/bilingual.ts';
import { clean, direct } from './common.ts';

/** Worked examples for the result page. Numbers of the published golden cases, or made up; all demo data. */
export interface Example {
  readonly id: string;
  readonly name: Bilingual;
  readonly about: Bilingual;
  readonly asOf: string;
  readonly dossier: Dossier;
}

const AS_OF = '2026-11-24';

/** Passes the first rung; one condition short of the second. */
const jia: Example = {
  id: 'jia',
  name: bilingual('示例企业甲', 'Example firm A'),
  about: bilingual('符合第一级，距高新技术企业差一项收入占比', 'On the first rung; one income share short of the second'),
  asOf: AS_OF,
  dossier: {
    enterprise: {
      name: '示例企业甲（演示数据）',
      registeredOn: '2018-05-16',
      legalForm: 'limited',
      hiTechField: '新材料',
      residentEnterprise: true,
      taxCollection: 'audit',
      accountsSound: true,
      rdSeparable: true,
      restrictedIndustry: false,
      deductionExcludedIndustry: false,
    },
    years: {
      '2023': { salesRevenue: 60_700_000, hnteRdExpense: 2_185_000, hnteRdExpenseDomestic: 2_185_000, netAssets: 38_000_000 },
      '2024': { salesRevenue: 74_000_000, hnteRdExpense: 2_490_000, hnteRdExpenseDomestic: 2_490_000, netAssets: 42_300_000 },
      '2025': {
        staffTotal: 128,
        techStaff: 41,
        hnteStaffTotal: 128,
        hnteTechStaff: 41,
        salesRevenue: 86_400_000,
        costTotal: 79_800_000,
        totalAssets: 92_124_000,
        netAssets: 47_100_000,
        rdExpense: 4_662_000,
        hnteRdExpense: 4_883_000,
        hnteRdExpenseDomestic: 4_883_000,
        totalIncome: 87_120_000,
        hiTechIncome: 50_200_000,
      },
      '2026': { salesRevenue: 94_000_000, totalIncome: 94_000_000, rdExpense: 5_200_000, hnteRdExpense: 5_300_000 },
    },
    intellectualProperty: { classOne: 0, classTwo: 3, classTwoSpent: 0, acquisition: 'own' },
    conduct: clean,
    qualifications: direct,
    judgement: {
      ownsCoreIp: true,
      techInSupportedFields: true,
      technicalAdvancement: 'A',
      coreSupport: 'A',
      standardsParticipation: false,
      transformationsThreeYears: 12,
      managementPoints: 16,
      operatingYears: 3,
    },
  },
};

/** Golden case TS-055: no rights at all, and exactly on the pass line. */
const edge: Example = {
  id: 'ts-055',
  name: bilingual('恰好 60 分', 'Exactly 60 points'),
  about: bilingual('没有知识产权，科技人员 20 分、研发投入 40 分', 'No rights; 20 points for staff, 40 for R&D'),
  asOf: '2026-07-15',
  dossier: {
    enterprise: {
      residentEnterprise: true,
      taxCollection: 'audit',
      accountsSound: true,
      rdSeparable: true,
      restrictedIndustry: false,
      deductionExcludedIndustry: false,
    },
    years: {
      '2025': {
        staffTotal: 100,
        techStaff: 30,
        salesRevenue: 100_000_000,
        totalAssets: 60_000_000,
        costTotal: 95_000_000,
        rdExpense: 5_000_000,
      },
    },
    intellectualProperty: { classOne: 0, classTwo: 0 },
    conduct: clean,
    qualifications: direct,
  },
};

/** Golden case TS-015: total is enough, but the item that must not be zero is. */
const veto: Example = {
  id: 'ts-015',
  name: bilingual('科技人员占比 9.5%', 'Technology staff 9.5%'),
  about: bilingual('总分够了，科技人员指标得分为 0，暂不符合', 'Enough points in all, none for staff'),
  asOf: '2026-07-15',
  dossier: {
    enterprise: {
      residentEnterprise: true,
      taxCollection: 'audit',
      accountsSound: true,
      rdSeparable: true,
      restrictedIndustry: false,
      deductionExcludedIndustry: false,
    },
    years: {
      '2025': {
        staffTotal: 200,
        techStaff: 19,
        salesRevenue: 50_000_000,
        totalAssets: 60_000_000,
        costTotal: 45_000_000,
        rdExpense: 3_000_000,
      },
    },
    intellectualProperty: { classOne: 0, classTwo: 4 },
    conduct: clean,
    qualifications: direct,
  },
};

/** Golden case HN-086: passes the second rung however experts score. */
const sure: Example = {
  id: 'hn-086',
  name: bilingual('高新技术企业初步符合', 'High-tech enterprise qualifies'),
  about: bilingual(
    '成长性高，成果转化年均 5 项，专家怎样打分都超过 70',
    'Fast growth, five results a year; above 70 however experts score',
  ),
  asOf: '2026-07-01',
  dossier: {
    enterprise: { residentEnterprise: true, registeredOn: '2018-03-01' },
    years: {
      '2023': { salesRevenue: 10_000_000, hnteRdExpense: 800_000, hnteRdExpenseDomestic: 800_000, netAssets: 1_000_000 },
      '2024': { salesRevenue: 14_000_000, hnteRdExpense: 800_000, hnteRdExpenseDomestic: 800_000, netAssets: 1_400_000 },
      '2025': {
        salesRevenue: 19_600_000,
        hnteRdExpense: 800_000,
        hnteRdExpenseDomestic: 800_000,
        netAssets: 1_960_000,
        hnteStaffTotal: 100,
        hnteTechStaff: 20,
        hiTechIncome: 15_000_000,
        totalIncome: 19_600_000,
      },
    },
    intellectualProperty: { classOne: 1, classTwo: 6, classTwoSpent: 0, acquisition: 'own' },
    conduct: { majorSafetyAccident: false, majorQualityAccident: false, seriousEnvironmentalViolation: false },
    judgement: {
      ownsCoreIp: true,
      techInSupportedFields: true,
      technicalAdvancement: 'A',
      coreSupport: 'A',
      standardsParticipation: false,
      transformationsThreeYears: 15,
      managementPoints: 20,
      operatingYears: 3,
    },
  },
};

export const examples: readonly Example[] = [jia, edge, veto, sure];
