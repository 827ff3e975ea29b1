import { bilingual as t } from '../kernel/bilingual.ts';
import { boolean, choice, count, date, type Fact, money, place, signedMoney, whole } from './fact.ts';

/**
 * Every fact that some rulebook reads, in dossier order: the slots follow that order, and so do lists of missing facts.
 * `load-frame.ts` fills the slots; a test checks that both agree.
 */

export const enterprise = place(
  {
    legalForm: choice('enterprise.legalForm', ['limited', 'joint-stock', 'sole', 'partnership', 'other'], t('组织形式', 'Legal form')),
    registeredOn: date('enterprise.registeredOn', t('注册成立日期', 'Date of registration')),
    residentEnterprise: boolean('enterprise.residentEnterprise', t('中国境内（不含港澳台）注册的居民企业', 'Resident enterprise registered in China outside Hong Kong, Macao and Taiwan')),
    taxCollection: choice('enterprise.taxCollection', ['audit', 'deemed'], t('企业所得税征收方式', 'Way of income-tax collection')),
    accountsSound: boolean('enterprise.accountsSound', t('会计核算健全', 'Sound accounts')),
    rdSeparable: boolean('enterprise.rdSeparable', t('能够准确归集研发费用', 'R&D expense can be collected accurately')),
    restrictedIndustry: boolean('enterprise.restrictedIndustry', t('属于产业结构调整指导目录限制类或淘汰类', 'In the restricted or eliminated class of the industry catalogue')),
    deductionExcludedIndustry: boolean('enterprise.deductionExcludedIndustry', t('属于不适用研发费用加计扣除的行业', 'Industry excluded from the R&D super deduction')),
  },
  0,
);

const yearDrafts = {
  staffTotal: count('staffTotal', 'person', t('职工总数', 'Total staff')),
  techStaff: count('techStaff', 'person', t('科技人员', 'Technology staff')),
  hnteStaffTotal: count('hnteStaffTotal', 'person', t('职工总数（高新技术企业口径）', 'Total staff (HNTE calibre)')),
  hnteTechStaff: count('hnteTechStaff', 'person', t('科技人员（高新技术企业口径）', 'Technology staff (HNTE calibre)')),
  salesRevenue: money('salesRevenue', t('销售收入', 'Sales revenue')),
  totalIncome: money('totalIncome', t('总收入（收入总额减不征税收入）', 'Total income (less non-taxable income)')),
  hiTechIncome: money('hiTechIncome', t('高新技术产品（服务）收入', 'High-tech product and service income')),
  costTotal: money('costTotal', t('成本费用支出总额', 'Total cost and expense')),
  totalAssets: money('totalAssets', t('资产总额', 'Total assets')),
  netAssets: signedMoney('netAssets', t('净资产', 'Net assets')),
  rdExpense: money('rdExpense', t('研发费用（加计扣除口径）', 'R&D expense (super-deduction calibre)')),
  hnteRdExpense: money('hnteRdExpense', t('研究开发费用（高新技术企业口径）', 'R&D expense (HNTE calibre)')),
  hnteRdExpenseDomestic: money('hnteRdExpenseDomestic', t('境内研究开发费用（高新技术企业口径）', 'Domestic R&D expense (HNTE calibre)')),
};

const FIRST_YEAR_SLOT = Object.keys(enterprise).length;
/** Slots that one accounting year takes. */
export const YEAR_SLOTS = Object.keys(yearDrafts).length;

/** First slot of the accounting year that lies `yearsBack` (3, 2 or 1) before `asOf`; older years come first. */
export const yearSlot = (yearsBack: number): number => FIRST_YEAR_SLOT + (3 - yearsBack) * YEAR_SLOTS;

export const thirdYearBack = place(yearDrafts, yearSlot(3), 3);
export const secondYearBack = place(yearDrafts, yearSlot(2), 2);
export const lastYear = place(yearDrafts, yearSlot(1), 1);

const FIRST_IP_SLOT = yearSlot(0);

export const intellectualProperty = place(
  {
    classOne: count('intellectualProperty.classOne', 'item', t('有效Ⅰ类知识产权', 'Valid class I rights')),
    classTwo: count('intellectualProperty.classTwo', 'item', t('有效Ⅱ类知识产权', 'Valid class II rights')),
    classTwoSpent: count('intellectualProperty.classTwoSpent', 'item', t('已用于以前高企申请的Ⅱ类知识产权', 'Class II rights used in an earlier HNTE application')),
    acquisition: choice('intellectualProperty.acquisition', ['own', 'acquired', 'none'], t('知识产权获得方式', 'How the rights were acquired')),
  },
  FIRST_IP_SLOT,
);

const FIRST_CONDUCT_SLOT = FIRST_IP_SLOT + Object.keys(intellectualProperty).length;

export const conduct = place(
  {
    majorSafetyAccident: boolean('conduct.majorSafetyAccident', t('发生重大安全事故', 'Major safety accident')),
    majorQualityAccident: boolean('conduct.majorQualityAccident', t('发生重大质量事故', 'Major quality accident')),
    seriousEnvironmentalViolation: boolean('conduct.seriousEnvironmentalViolation', t('发生严重环境违法行为', 'Serious environmental violation')),
    seriousFalsification: boolean('conduct.seriousFalsification', t('严重弄虚作假', 'Serious falsification')),
    seriousResearchDishonesty: boolean('conduct.seriousResearchDishonesty', t('科研严重失信行为', 'Serious research dishonesty')),
    abnormalOperationList: boolean('conduct.abnormalOperationList', t('被列入经营异常名录', 'On the abnormal-operation list')),
    seriousDishonestyList: boolean('conduct.seriousDishonestyList', t('被列入严重违法失信企业名单', 'On the serious-dishonesty list')),
    revokedOrDishonestPast3Years: boolean('conduct.revokedOrDishonestPast3Years', t('近三年有严重失信或被撤销入库登记编号', 'Serious dishonesty or a revoked number in the past three years')),
  },
  FIRST_CONDUCT_SLOT,
);

const FIRST_QUALIFICATION_SLOT = FIRST_CONDUCT_SLOT + Object.keys(conduct).length;

export const qualifications = place(
  {
    hnteCertificate: boolean('qualifications.hnteCertificate', t('拥有有效期内的高新技术企业证书', 'Holds a valid HNTE certificate')),
    awardWithinFiveYears: boolean('qualifications.nationalAward.withinFiveYears', t('近五年内获国家级科技奖励', 'National science award within five years')),
    awardRank: whole('qualifications.nationalAward.rank', 'rank', { label: t('获奖单位排名', 'Rank among awarded units'), min: 1, max: 10_000_000 }),
    provincialRdInstitution: boolean('qualifications.provincialRdInstitution', t('拥有经认定的省部级以上研发机构', 'Recognised R&D institution of provincial level or above')),
    standardWithinFiveYears: boolean('qualifications.standardLed.withinFiveYears', t('近五年内主导制定国际、国家或行业标准', 'Led an international, national or industry standard within five years')),
    standardDraftingRank: whole('qualifications.standardLed.draftingRank', 'rank', { label: t('起草单位排名', 'Rank among drafting units'), min: 1, max: 10_000_000 }),
    firstTimeApplicant: boolean('qualifications.firstTimeApplicant', t('首次参加科技型中小企业评价', 'First evaluation as a technology-based SME')),
  },
  FIRST_QUALIFICATION_SLOT,
);

const FIRST_JUDGEMENT_SLOT = FIRST_QUALIFICATION_SLOT + Object.keys(qualifications).length;

const BANDS = ['A', 'B', 'C', 'D', 'E'];

export const judgement = place(
  {
    ownsCoreIp: boolean('judgement.ownsCoreIp', t('对主要产品（服务）的核心技术拥有自主知识产权', 'Owns the core IP of its main products')),
    techInSupportedFields: boolean('judgement.techInSupportedFields', t('技术属于国家重点支持的高新技术领域', 'Technology in the supported high-tech fields')),
    technicalAdvancement: choice('judgement.technicalAdvancement', BANDS, t('技术的先进程度', 'How advanced the technology is')),
    coreSupport: choice('judgement.coreSupport', BANDS, t('对主要产品（服务）的核心支持作用', 'Core support for the main products')),
    standardsParticipation: boolean('judgement.standardsParticipation', t('参与编制国家标准、行业标准、检测方法或技术规范', 'Took part in national or industry standards')),
    transformationsThreeYears: count('judgement.transformationsThreeYears', 'item', t('近三年科技成果转化项数', 'Results put to use in three years')),
    managementPoints: whole('judgement.managementPoints', 'point', { label: t('研究开发组织管理水平自评分', 'Own estimate of R&D management'), min: 0, max: 20 }),
    operatingYears: whole('judgement.operatingYears', 'year', { label: t('实际经营的会计年度数', 'Accounting years in business'), min: 1, max: 3 }),
  },
  FIRST_JUDGEMENT_SLOT,
);

const FIRST_REQUEST_SLOT = FIRST_JUDGEMENT_SLOT + Object.keys(judgement).length;

/** What the request itself says; `asOf` is the fact that moves in an age or a one-year condition. */
export const request = place({ asOf: date('asOf', t('判定日期', 'Date of evaluation')) }, FIRST_REQUEST_SLOT);

/** All facts, by slot. */
export const facts: readonly Fact[] = [
  enterprise,
  thirdYearBack,
  secondYearBack,
  lastYear,
  intellectualProperty,
  conduct,
  qualifications,
  judgement,
  request,
].flatMap((section) => Object.values<Fact>(section));
