import type { Dossier } from '../../shared/dossier/dossier.ts';
import type { DemoFirm } from './demo-firms.table.ts';

const WAN = 10_000;

const divisions: Readonly<Record<DemoFirm['unit'], string>> = {
  gb420822: '420822',
  gb420881: '420881',
  gb420882: '420882',
  gb420802: '420802',
  'jm-gxq-duodao': '420804',
  'jm-zhxq': '420802',
  'jm-qjl': '420881',
};

/** One accounting year. Both calibres of staff and R&D are given: the two titles count them differently. */
function year(firm: DemoFirm, index: 0 | 1 | 2): object {
  const blank = new Set(firm.blank);
  const sales = firm.sales[index] * WAN;
  const rd = firm.rd[index] * WAN;
  return {
    salesRevenue: sales,
    ...(blank.has('netAssets') ? {} : { netAssets: firm.netAssets[index] * WAN }),
    ...(blank.has('rd') ? {} : { hnteRdExpense: rd, hnteRdExpenseDomestic: rd }),
    ...(index === 2 ? lastYear(firm, { sales, rd, blank }) : {}),
  };
}

type LastYear = { sales: number; rd: number; blank: ReadonlySet<string> };

function lastYear(firm: DemoFirm, { sales, rd, blank }: LastYear): object {
  return {
    staffTotal: firm.staff,
    hnteStaffTotal: firm.staff,
    ...(blank.has('techStaff') ? {} : { techStaff: firm.techStaff, hnteTechStaff: firm.techStaff }),
    ...(blank.has('rd') ? {} : { rdExpense: rd }),
    // Costs at nine tenths of sales: a margin that is common in the city's manufacturing.
    costTotal: (sales / 10) * 9,
    totalIncome: sales,
    hiTechIncome: (sales / 100) * firm.hiTechPercent,
    totalAssets: firm.totalAssets * WAN,
    totalProfit: sales / 10,
    sources: { salesRevenue: 'tax-return', netAssets: 'audit', hnteRdExpense: 'audit' },
  };
}

const conductKinds = [
  'majorSafetyAccident',
  'majorQualityAccident',
  'seriousEnvironmentalViolation',
  'seriousFalsification',
  'seriousResearchDishonesty',
  'abnormalOperationList',
  'seriousDishonestyList',
] as const;

function conduct(firm: DemoFirm): NonNullable<Dossier['conduct']> {
  const happened = new Set<string>(firm.conduct);
  return Object.fromEntries([...conductKinds, 'revokedOrDishonestPast3Years' as const].map((kind) => [kind, happened.has(kind)]));
}

function judgement(firm: DemoFirm): NonNullable<Dossier['judgement']> {
  const operatingYears = firm.age >= 3 ? 3 : firm.age === 2 ? 2 : 1;
  const known = { ownsCoreIp: firm.classOne + firm.classTwo > 0, techInSupportedFields: true, operatingYears } as const;
  const own = firm.judgement;
  if (own === undefined) return known;
  return {
    ...known,
    technicalAdvancement: own.advancement,
    coreSupport: own.support,
    standardsParticipation: false,
    transformationsThreeYears: own.transformations,
    managementPoints: own.management,
  };
}

/** The dossier of a demo firm as it would fill it in on `today` (`YYYY-MM-DD`): the last three years end before it. */
export function demoDossier(firm: DemoFirm, today: string): Dossier {
  const thisYear = Number(today.slice(0, 4));
  const blank = new Set(firm.blank);
  return {
    enterprise: {
      name: firm.name,
      unit: firm.unit,
      county: divisions[firm.unit],
      legalForm: firm.name.includes('股份') ? 'joint-stock' : 'limited',
      hiTechField: firm.field,
      industry: firm.industry,
      registeredOn: `${thisYear - firm.age - 1}-03-18`,
      residentEnterprise: true,
      taxCollection: firm.deemedTax === true ? 'deemed' : 'audit',
      accountsSound: true,
      rdSeparable: true,
      restrictedIndustry: false,
      deductionExcludedIndustry: false,
    },
    years: {
      [String(thisYear - 3)]: year(firm, 0),
      [String(thisYear - 2)]: year(firm, 1),
      [String(thisYear - 1)]: year(firm, 2),
    },
    ...(blank.has('rights')
      ? {}
      : {
          intellectualProperty: {
            classOne: firm.classOne,
            classTwo: firm.classTwo,
            classTwoSpent: 0,
            acquisition: firm.classOne + firm.classTwo > 0 ? 'own' : 'none',
          },
        }),
    ...(blank.has('conduct') ? {} : { conduct: conduct(firm) }),
    qualifications: {
      hnteCertificate: firm.certificate === true,
      provincialRdInstitution: false,
      firstTimeApplicant: firm.firstTime === true,
    },
    judgement: judgement(firm),
  };
}
