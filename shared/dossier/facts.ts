import { bilingual as t } from '../kernel/bilingual.ts';
import { dayNumber } from '../kernel/civil-date.ts';
import {
  boolean,
  choice,
  count,
  date,
  exchangeRate,
  type Fact,
  money,
  place,
  share,
  signedMoney,
  slotAfter,
  spread,
  whole,
} from './fact.ts';

/**
 * Every fact that some rulebook reads, in dossier order: the slots follow that order, and so do lists of missing facts.
 * `load-frame.ts` fills the slots; a test checks that both agree.
 */

export const enterprise = place(
  {
    legalForm: choice('enterprise.legalForm', ['limited', 'joint-stock', 'sole', 'partnership', 'other'], t('组织形式', 'Legal form')),
    registeredOn: date('enterprise.registeredOn', t('注册成立日期', 'Date of registration')),
    residentEnterprise: boolean(
      'enterprise.residentEnterprise',
      t('中国境内（不含港澳台）注册的居民企业', 'Resident enterprise registered in China outside Hong Kong, Macao and Taiwan'),
    ),
    taxCollection: choice('enterprise.taxCollection', ['audit', 'deemed'], t('企业所得税征收方式', 'Way of income-tax collection')),
    accountsSound: boolean('enterprise.accountsSound', t('会计核算健全', 'Sound accounts')),
    rdSeparable: boolean('enterprise.rdSeparable', t('能够准确归集研发费用', 'R&D expense can be collected accurately')),
    restrictedIndustry: boolean(
      'enterprise.restrictedIndustry',
      t('属于产业结构调整指导目录限制类或淘汰类', 'In the restricted or eliminated class of the industry catalogue'),
    ),
    deductionExcludedIndustry: boolean(
      'enterprise.deductionExcludedIndustry',
      t('属于不适用研发费用加计扣除的行业', 'Industry excluded from the R&D super deduction'),
    ),
    strategicIndustry: boolean('enterprise.strategicIndustry', t('属于战略性新兴产业', 'Strategic emerging industry')),
    sector51020: boolean('enterprise.sector51020', t('属于湖北省“51020”产业集群方向', 'In the province’s “51020” clusters')),
    listed: boolean('enterprise.listed', t('已上市', 'Listed')),
  },
  0,
);

const yearDrafts = {
  staffTotal: count('staffTotal', 'person', t('职工总数', 'Total staff')),
  techStaff: count('techStaff', 'person', t('科技人员', 'Technology staff')),
  hnteStaffTotal: count('hnteStaffTotal', 'person', t('职工总数（高新技术企业口径）', 'Total staff (HNTE calibre)')),
  hnteTechStaff: count('hnteTechStaff', 'person', t('科技人员（高新技术企业口径）', 'Technology staff (HNTE calibre)')),
  rdStaff: count('rdStaff', 'person', t('研发人员', 'R&D staff')),
  salesRevenue: money('salesRevenue', t('销售收入', 'Sales revenue')),
  mainBusinessRevenue: money('mainBusinessRevenue', t('主营业务收入', 'Main business revenue')),
  totalIncome: money('totalIncome', t('总收入（收入总额减不征税收入）', 'Total income (less non-taxable income)')),
  hiTechIncome: money('hiTechIncome', t('高新技术产品（服务）收入', 'High-tech product and service income')),
  costTotal: money('costTotal', t('成本费用支出总额', 'Total cost and expense')),
  totalProfit: signedMoney('totalProfit', t('利润总额', 'Total profit')),
  totalAssets: money('totalAssets', t('资产总额', 'Total assets')),
  netAssets: signedMoney('netAssets', t('净资产', 'Net assets')),
  totalLiabilities: money('totalLiabilities', t('负债总额', 'Total liabilities')),
  rdExpense: money('rdExpense', t('研发费用（加计扣除口径）', 'R&D expense (super-deduction calibre)')),
  hnteRdExpense: money('hnteRdExpense', t('研究开发费用（高新技术企业口径）', 'R&D expense (HNTE calibre)')),
  hnteRdExpenseDomestic: money('hnteRdExpenseDomestic', t('境内研究开发费用（高新技术企业口径）', 'Domestic R&D expense (HNTE calibre)')),
};

const FIRST_YEAR_SLOT = slotAfter(enterprise);
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
    classTwoSpent: count(
      'intellectualProperty.classTwoSpent',
      'item',
      t('已用于以前高企申请的Ⅱ类知识产权', 'Class II rights used in an earlier HNTE application'),
    ),
    classOneSelfApplied: count(
      'intellectualProperty.classOneSelfApplied',
      'item',
      t('自主申请的主导产品Ⅰ类知识产权', 'Class I rights of the main product applied for by the firm'),
    ),
    best: choice(
      'intellectualProperty.best',
      ['high-value-class-one', 'own-class-one', 'class-one', 'class-two', 'none'],
      t('主导产品最好的知识产权', 'Best right of the main product'),
    ),
    acquisition: choice(
      'intellectualProperty.acquisition',
      ['own', 'acquired', 'none'],
      t('知识产权获得方式', 'How the rights were acquired'),
    ),
    core: count('intellectualProperty.core', 'item', t('核心自主知识产权', 'Core own rights')),
  },
  FIRST_IP_SLOT,
);

const FIRST_CONDUCT_SLOT = slotAfter(intellectualProperty);

export const conduct = place(
  {
    majorSafetyAccident: boolean('conduct.majorSafetyAccident', t('发生重大安全事故', 'Major safety accident')),
    majorQualityAccident: boolean('conduct.majorQualityAccident', t('发生重大质量事故', 'Major quality accident')),
    seriousEnvironmentalViolation: boolean(
      'conduct.seriousEnvironmentalViolation',
      t('发生严重环境违法行为', 'Serious environmental violation'),
    ),
    seriousFalsification: boolean('conduct.seriousFalsification', t('严重弄虚作假', 'Serious falsification')),
    seriousResearchDishonesty: boolean('conduct.seriousResearchDishonesty', t('科研严重失信行为', 'Serious research dishonesty')),
    abnormalOperationList: boolean('conduct.abnormalOperationList', t('被列入经营异常名录', 'On the abnormal-operation list')),
    seriousDishonestyList: boolean('conduct.seriousDishonestyList', t('被列入严重违法失信企业名单', 'On the serious-dishonesty list')),
    revokedOrDishonestPast3Years: boolean(
      'conduct.revokedOrDishonestPast3Years',
      t('近三年有严重失信或被撤销入库登记编号', 'Serious dishonesty or a revoked number in the past three years'),
    ),
    vetoPast3Years: boolean(
      'conduct.vetoPast3Years',
      t('近三年发生专精特新一票否决情形', 'A veto of the specialised-SME rules in the past three years'),
    ),
  },
  FIRST_CONDUCT_SLOT,
);

const FIRST_QUALIFICATION_SLOT = slotAfter(conduct);

export const qualifications = place(
  {
    hnteCertificate: boolean('qualifications.hnteCertificate', t('拥有有效期内的高新技术企业证书', 'Holds a valid HNTE certificate')),
    techSmeNumber: boolean(
      'qualifications.techSmeNumber',
      t('拥有有效的科技型中小企业入库登记编号', 'Holds a valid technology-based SME number'),
    ),
    innovativeSme: boolean('qualifications.innovativeSme', t('拥有有效的创新型中小企业称号', 'Holds a valid innovative-SME title')),
    specialisedSme: boolean('qualifications.specialisedSme', t('拥有有效的专精特新中小企业称号', 'Holds a valid specialised-SME title')),
    awardWithinFiveYears: boolean(
      'qualifications.nationalAward.withinFiveYears',
      t('近五年内获国家级科技奖励', 'National science award within five years'),
    ),
    awardWithinThreeYears: boolean(
      'qualifications.nationalAward.withinThreeYears',
      t('近三年内获国家级科技奖励', 'National science award within three years'),
    ),
    awardRank: whole('qualifications.nationalAward.rank', 'rank', {
      label: t('获奖单位排名', 'Rank among awarded units'),
      min: 1,
      max: 10_000_000,
    }),
    provincialRdInstitution: boolean(
      'qualifications.provincialRdInstitution',
      t('拥有经认定的省部级以上研发机构', 'Recognised R&D institution of provincial level or above'),
    ),
    standardWithinFiveYears: boolean(
      'qualifications.standardLed.withinFiveYears',
      t('近五年内主导制定国际、国家或行业标准', 'Led an international, national or industry standard within five years'),
    ),
    standardDraftingRank: whole('qualifications.standardLed.draftingRank', 'rank', {
      label: t('起草单位排名', 'Rank among drafting units'),
      min: 1,
      max: 10_000_000,
    }),
    recentHonour: boolean(
      'qualifications.recentHonour',
      t('近三年内获得创新型中小企业直通条件所列荣誉', 'An honour of the direct conditions of innovative SMEs'),
    ),
    firstTimeApplicant: boolean(
      'qualifications.firstTimeApplicant',
      t('首次参加科技型中小企业评价', 'First evaluation as a technology-based SME'),
    ),
    segmentYears: count('qualifications.segmentYears', 'year', t('从事特定细分市场的年数', 'Years in the market segment')),
    marketShare: share('qualifications.marketShare', t('主导产品全国市场占有率', 'Share of the main product in the national market')),
    nationalRank: whole('qualifications.nationalRank', 'rank', {
      label: t('主导产品全国排名', 'Rank of the main product in the national market'),
      min: 1,
      max: 10_000_000,
    }),
    evaluationScore: count('qualifications.evaluationScore', 'point', t('专精特新发展质量评价得分', 'Specialised-SME evaluation score')),
    leaderDocument: boolean(
      'qualifications.leaderDocument',
      t('有文件列入国家级科技领军企业', 'Listed as a national leader by a document'),
    ),
  },
  FIRST_QUALIFICATION_SLOT,
);

const FIRST_JUDGEMENT_SLOT = slotAfter(qualifications);

const BANDS = ['A', 'B', 'C', 'D', 'E'];

export const judgement = place(
  {
    ownsCoreIp: boolean('judgement.ownsCoreIp', t('对主要产品（服务）的核心技术拥有自主知识产权', 'Owns the core IP of its main products')),
    techInSupportedFields: boolean(
      'judgement.techInSupportedFields',
      t('技术属于国家重点支持的高新技术领域', 'Technology in the supported high-tech fields'),
    ),
    technicalAdvancement: choice('judgement.technicalAdvancement', BANDS, t('技术的先进程度', 'How advanced the technology is')),
    coreSupport: choice('judgement.coreSupport', BANDS, t('对主要产品（服务）的核心支持作用', 'Core support for the main products')),
    standardsParticipation: boolean(
      'judgement.standardsParticipation',
      t('参与编制国家标准、行业标准、检测方法或技术规范', 'Took part in national or industry standards'),
    ),
    transformationsThreeYears: count(
      'judgement.transformationsThreeYears',
      'item',
      t('近三年科技成果转化项数', 'Results put to use in three years'),
    ),
    managementPoints: whole('judgement.managementPoints', 'point', {
      label: t('研究开发组织管理水平自评分', 'Own estimate of R&D management'),
      min: 0,
      max: 20,
    }),
    operatingYears: whole('judgement.operatingYears', 'year', {
      label: t('实际经营的会计年度数', 'Accounting years in business'),
      min: 1,
      max: 3,
    }),
  },
  FIRST_JUDGEMENT_SLOT,
);

export const capital = place(
  {
    valuation: money('capital.valuation.amount', t('最近一轮投后估值', 'Latest post-money valuation')),
    valuationCurrency: choice('capital.valuation.currency', ['USD', 'CNY'], t('估值币种', 'Currency of the valuation')),
    cnyPerUsd: exchangeRate('capital.valuation.cnyPerUsd', t('美元兑人民币汇率', 'Yuan for one US dollar')),
    ventureCapital: spread(money('capital.ventureRounds', t('近三年获得的创业投资', 'Venture capital received in three years'))),
    privateInvestment: boolean(
      'capital.privateInvestment',
      t('获得过专业机构私募股权投资', 'Private investment from a professional institution'),
    ),
    equityTwoYears: money(
      'capital.equityTwoYears',
      t('近两年合格机构投资者实缴股权融资', 'Equity paid in by qualified investors in two years'),
    ),
    equityThreeYears: money(
      'capital.equityThreeYears',
      t('近三年合格机构投资者实缴股权融资', 'Equity paid in by qualified investors in three years'),
    ),
  },
  slotAfter(judgement),
);

export const incubator = place(
  {
    legalPerson: boolean('incubator.legalPerson', t('具有独立法人资格', 'Independent legal person')),
    operatingMonths: count('incubator.operatingMonths', 'month', t('实际注册并运营时间', 'Time in operation')),
    statisticsYears: count('incubator.statisticsYears', 'year', t('连续报送统计数据的年数', 'Years of statistics reported in a row')),
    area: count('incubator.area', 'square-metre', t('可自主支配场地面积', 'Floor area at own disposal')),
    tenantArea: count(
      'incubator.tenantArea',
      'square-metre',
      t('在孵企业使用面积（含公共服务面积）', 'Area used by tenants, public service included'),
    ),
    rented: boolean('incubator.rented', t('场地为租赁', 'Premises are rented')),
    leaseYears: count('incubator.leaseYears', 'year', t('租期', 'Length of the lease')),
    leaseYearsLeft: count('incubator.leaseYearsLeft', 'year', t('剩余租期', 'Lease left')),
    fund: money('incubator.fund', t('孵化资金', 'Incubation fund')),
    fundCases: count('incubator.fundCases', 'item', t('孵化资金使用案例', 'Cases of fund use')),
    signedInvestors: count('incubator.signedInvestors', 'item', t('签约投资机构', 'Signed investment institutions')),
    staff: count('incubator.staff', 'person', t('机构总人数', 'Staff of the incubator')),
    professionalStaff: count('incubator.professionalStaff', 'person', t('专业孵化服务人员', 'Professional service staff')),
    mentors: count('incubator.mentors', 'person', t('创业导师', 'Mentors')),
    tenants: spread(count('incubator.tenants', 'item', t('在孵企业', 'Tenants'))),
    tenantsFinanced: spread(
      count('incubator.tenantsFinanced', 'item', t('获得投融资的在孵企业', 'Tenants that got investment or financing')),
    ),
    tenantsWithPaidInEquity: spread(
      count('incubator.tenantsWithPaidInEquity', 'item', t('孵化资金实缴入股的在孵企业', 'Tenants with fund equity paid in')),
    ),
    tenantsGrowingFast: spread(
      count(
        'incubator.tenantsGrowingFast',
        'item',
        t('收入或研发增长超过 20% 的在孵企业', 'Tenants whose revenue or R&D grew by more than 20%'),
      ),
    ),
    tenantsWithPatentApplication: spread(
      count('incubator.tenantsWithPatentApplication', 'item', t('申请专利的在孵企业', 'Tenants that applied for patents')),
    ),
    tenantsWithValidIp: spread(count('incubator.tenantsWithValidIp', 'item', t('拥有有效知识产权的在孵企业', 'Tenants with valid rights'))),
    graduates: spread(count('incubator.graduates', 'item', t('累计毕业企业', 'Graduates so far'))),
    specialisedClaim: boolean('incubator.specialisedClaim', t('按专业孵化器申报', 'Claims to be specialised')),
    sameIndustryTenants: count('incubator.sameIndustryTenants', 'item', t('同一产业领域的在孵企业', 'Tenants of one industry')),
    ownPlatform: boolean('incubator.ownPlatform', t('自建或合作共建公共服务平台', 'Own or joint public service platform')),
    separateAccounts: boolean('incubator.separateAccounts', t('孵化服务收入单独核算', 'Incubation income accounted separately')),
    totalIncome: money('incubator.totalIncome', t('总收入', 'Total income')),
    nonRentIncome: money('incubator.nonRentIncome', t('房租和物业以外的收入', 'Income other than rent and property')),
  },
  slotAfter(capital),
);

const FIRST_REQUEST_SLOT = slotAfter(incubator);

/** Days that a request may name. */
const ANSWERABLE = { min: dayNumber('2000-01-01'), max: dayNumber('2100-12-31') };

/** What the request itself says; `asOf` is the fact that moves in an age or a one-year condition. */
export const request = place({ asOf: { ...date('asOf', t('判定日期', 'Date of evaluation')), ...ANSWERABLE } }, FIRST_REQUEST_SLOT);

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
  capital,
  incubator,
  request,
].flatMap((section) => Object.values<Fact>(section));

/** Slots of a frame. */
export const FRAME_SLOTS = slotAfter(request);
