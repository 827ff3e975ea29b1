import type { Page } from 'playwright-core';

/** Answers of one step: the control's path, and what is typed (text) or chosen (true, false, a code). */
export type Answers = Record<string, string | boolean>;

/** The id of a control, as the page builds it from the dossier path. */
export function controlOf(path: string): string {
  return `f-${path.replace(/\./g, '-')}`;
}

/** Fills a step as a person would: types into boxes, clicks radios. */
export async function answerStep(page: Page, answers: Answers): Promise<void> {
  for (const [path, value] of Object.entries(answers)) {
    if (typeof value === 'boolean') await page.locator(`input[name="${path}"][value="${value}"]`).check({ force: true });
    else if (value.startsWith('=')) await page.locator(`input[name="${path}"][value="${value.slice(1)}"]`).check({ force: true });
    else await page.locator(`#${controlOf(path)}`).fill(value);
  }
}

/** The firm of the example: passes the first rung, one income share short of the second. Typed in 万元. */
export const firm = {
  profile: {
    'enterprise.residentEnterprise': true,
    'enterprise.registeredOn': '2018年5月16日',
    'judgement.operatingYears': '=3',
    'enterprise.legalForm': '=limited',
    'enterprise.taxCollection': '=audit',
    'enterprise.accountsSound': true,
    'enterprise.rdSeparable': true,
    'enterprise.restrictedIndustry': false,
    'enterprise.deductionExcludedIndustry': false,
    'qualifications.hnteCertificate': false,
    'qualifications.provincialRdInstitution': false,
    'qualifications.nationalAward.withinFiveYears': false,
    'qualifications.standardLed.withinFiveYears': false,
    'qualifications.firstTimeApplicant': false,
  },
  research: {
    'years.2025.staffTotal': '128',
    'years.2025.techStaff': '41',
    'years.2025.hnteStaffTotal': '128',
    'years.2025.hnteTechStaff': '41',
    'years.2023.salesRevenue': '6,070',
    'years.2024.salesRevenue': '7,400',
    'years.2025.salesRevenue': '8,640.00',
    'years.2025.rdExpense': '466.20',
    'years.2023.hnteRdExpense': '218.50',
    'years.2024.hnteRdExpense': '249',
    'years.2025.hnteRdExpense': '488.30',
    'years.2023.hnteRdExpenseDomestic': '218.50',
    'years.2024.hnteRdExpenseDomestic': '249',
    'years.2025.hnteRdExpenseDomestic': '488.30',
    'years.2026.salesRevenue': '9400',
  },
  rights: {
    'intellectualProperty.classOne': '0',
    'intellectualProperty.classTwo': '3',
    'intellectualProperty.classTwoSpent': '0',
    'intellectualProperty.acquisition': '=own',
    'judgement.ownsCoreIp': true,
  },
  income: {
    'years.2025.totalIncome': '8712',
    'years.2025.hiTechIncome': '5020',
    'years.2025.totalAssets': '9212.40',
    'years.2025.costTotal': '7980',
    'years.2023.netAssets': '3800',
    'years.2024.netAssets': '4230',
    'years.2025.netAssets': '4710',
    'years.2026.totalIncome': '9400',
  },
  results: {
    'judgement.techInSupportedFields': true,
    'judgement.technicalAdvancement': '=A',
    'judgement.coreSupport': '=A',
    'judgement.standardsParticipation': false,
    'judgement.transformationsThreeYears': '12',
    'judgement.managementPoints': '16',
  },
} satisfies Record<string, Answers>;
