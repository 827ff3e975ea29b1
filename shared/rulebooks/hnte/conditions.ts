import {
  conduct as C,
  enterprise as E,
  intellectualProperty as I,
  judgement as J,
  lastYear as Y,
  request,
  secondYearBack as Y2,
  thirdYearBack as Y3,
} from '../../dossier/facts.ts';
import { bilingual as t } from '../../kernel/bilingual.ts';
import type { ShareMeasure, UsableRightsMeasure } from '../../rules/definition.ts';
import { days, items, percent, wan } from '../../rules/threshold.ts';
import type { CriterionDefinition } from '../../rules/version.ts';
import { all, atLeast, is, isNot, share, unless } from '../../rules/write.ts';
import { article11, D195, D32, HUBEI_2025 } from './sources.ts';

const isResident = is(E.residentEnterprise, D32('第二条', 'verified', 'reprint'));

export const resident: CriterionDefinition = {
  id: 'resident',
  label: t('居民企业', 'Resident enterprise'),
  text: t('在中国境内（不含港澳台）注册的居民企业', 'A resident enterprise registered in China outside Hong Kong, Macao and Taiwan'),
  rule: { role: 'gate', condition: all(isResident) },
};

export const residentInHubei: CriterionDefinition = {
  id: 'resident',
  label: t('居民企业', 'Resident enterprise'),
  text: t(
    '在中国境内（不含港澳台）注册的居民企业；湖北：个人独资企业、合伙企业不能申报',
    'A resident enterprise registered in China outside Hong Kong, Macao and Taiwan; in Hubei sole proprietorships and partnerships cannot apply',
  ),
  rule: {
    role: 'gate',
    condition: all(isResident, unless(E.legalForm, ['sole', 'partnership'], HUBEI_2025('申报条件', 'verified', 'reprint'))),
  },
};

export const oneYear: CriterionDefinition = {
  id: 'one-year',
  label: t('注册成立一年以上', 'Registered for a year'),
  text: t('申请认定时注册成立满 365 个日历天数', 'Registered for at least 365 calendar days at the application'),
  rule: { role: 'gate', condition: atLeast({ kind: 'age', since: E.registeredOn }, days(365, article11('（一）'))), moves: request.asOf },
};

export const usableRights: UsableRightsMeasure = {
  kind: 'usable-rights',
  classOne: I.classOne,
  classTwo: I.classTwo,
  spent: I.classTwoSpent,
};
/** Class II rights that no earlier application has used. */
export const unspentClassTwo: UsableRightsMeasure = { ...usableRights, classOne: null };

export const coreIp: CriterionDefinition = {
  id: 'core-ip',
  label: t('核心自主知识产权', 'Core intellectual property'),
  text: t(
    '对主要产品（服务）的核心技术拥有知识产权所有权，至少有 1 项可用（Ⅱ类在申请高企时只能使用一次）',
    'Owns the rights to the core technology of its main products, with at least one usable right (class II serves one application only)',
  ),
  rule: {
    role: 'gate',
    condition: all(is(J.ownsCoreIp, article11('（二）')), atLeast(usableRights, items(1, article11('（二）')))),
    moves: I.classTwo,
  },
};

export const field: CriterionDefinition = {
  id: 'field',
  label: t('技术领域', 'Field of technology'),
  text: t(
    '核心技术属于《国家重点支持的高新技术领域》（八大领域），由专家评定',
    'The core technology belongs to the eight supported high-tech fields; experts judge',
  ),
  rule: { role: 'gate', condition: all(is(J.techInSupportedFields, article11('（三）'))) },
};

export const techStaff: CriterionDefinition = {
  id: 'tech-staff',
  label: t('科技人员占比', 'Share of technology staff'),
  text: t('科技人员占职工总数的比例不低于 10%', 'Technology staff at least 10% of total staff'),
  rule: {
    role: 'gate',
    condition: atLeast(share(Y.hnteTechStaff, Y.hnteStaffTotal), percent(10, article11('（四）'))),
    moves: Y.hnteTechStaff,
  },
};

const rdShare = article11('（五）');
/** 实际经营期不满三年的，按实际经营时间计算. */
const inBusiness = (measure: ShareMeasure): ShareMeasure => ({ ...measure, operatingYears: J.operatingYears });

export const rdRatio: CriterionDefinition = {
  id: 'rd-ratio',
  label: t('近三年研发费用占比', 'R&D share of three years'),
  text: t(
    '近三年研究开发费用总额占同期销售收入总额的比例：最近一年销售收入 5,000 万元（含）以下不低于 5%，5,000 万元至 2 亿元（含）不低于 4%，2 亿元以上不低于 3%',
    'R&D expense over sales, three-year totals: at least 5% where last-year sales are up to CNY 50 million, 4% up to CNY 200 million, 3% above',
  ),
  rule: {
    role: 'gate',
    moves: Y.hnteRdExpense,
    condition: {
      kind: 'tiers',
      measure: inBusiness(share([Y3.hnteRdExpense, Y2.hnteRdExpense, Y.hnteRdExpense], [Y3.salesRevenue, Y2.salesRevenue, Y.salesRevenue])),
      by: Y.salesRevenue,
      op: '>=',
      tiers: [
        { upTo: wan(5_000, rdShare), op: '<=', threshold: percent(5, rdShare) },
        { upTo: wan(20_000, rdShare), op: '<=', threshold: percent(4, rdShare) },
        { upTo: null, op: '<=', threshold: percent(3, rdShare) },
      ],
    },
  },
};

export const rdDomestic: CriterionDefinition = {
  id: 'rd-domestic',
  label: t('境内研发费用占比', 'R&D spent in China'),
  text: t(
    '近三年在中国境内发生的研究开发费用占全部研究开发费用的比例不低于 60%',
    'At least 60% of the R&D expense of three years spent in China',
  ),
  rule: {
    role: 'gate',
    moves: Y.hnteRdExpenseDomestic,
    condition: atLeast(
      inBusiness(
        share(
          [Y3.hnteRdExpenseDomestic, Y2.hnteRdExpenseDomestic, Y.hnteRdExpenseDomestic],
          [Y3.hnteRdExpense, Y2.hnteRdExpense, Y.hnteRdExpense],
        ),
      ),
      percent(60, rdShare),
    ),
  },
};

export const hiTechIncome: CriterionDefinition = {
  id: 'hi-tech-income',
  label: t('高新技术产品收入占比', 'High-tech income'),
  text: t(
    '最近一年高新技术产品（服务）收入占同期总收入的比例不低于 60%',
    'High-tech product and service income of the last year at least 60% of total income',
  ),
  rule: { role: 'gate', condition: atLeast(share(Y.hiTechIncome, Y.totalIncome), percent(60, article11('（六）'))), moves: Y.hiTechIncome },
};

const accident = article11('（八）');

export const integrity: CriterionDefinition = {
  id: 'integrity',
  label: t('无重大事故和违法', 'No accident or violation'),
  text: t(
    '申请认定前一年内（365 天）未发生重大安全、重大质量事故或严重环境违法行为',
    'No major safety or quality accident and no serious environmental violation in the 365 days before the application',
  ),
  rule: {
    role: 'gate',
    condition: all(
      isNot(C.majorSafetyAccident, accident),
      isNot(C.majorQualityAccident, accident),
      isNot(C.seriousEnvironmentalViolation, accident),
    ),
  },
};

/** The 365 days in which an accident counts. */
export const conductDays = days(365, D195('一年内的计算', 'recalled'));
