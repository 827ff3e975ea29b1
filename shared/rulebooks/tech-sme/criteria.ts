import { conduct as C, enterprise as E, intellectualProperty as I, lastYear as Y, qualifications as Q } from '../../dossier/facts.ts';
import { bilingual as t } from '../../kernel/bilingual.ts';
import { items, percent, persons, points, rank, wan } from '../../rules/threshold.ts';
import type { CriterionDefinition } from '../../rules/version.ts';
import { all, any, atMost, bands, is, isNot, part, share, value } from '../../rules/write.ts';
import { D115, D67 } from './sources.ts';

const size = D115('第六条（二）', 'verified', 'reprint');

export const sizeStaff: CriterionDefinition = {
  id: 'size-staff',
  label: t('职工总数', 'Total staff'),
  text: t('上年度职工总数不超过 500 人', 'At most 500 staff in the last year'),
  rule: { role: 'gate', condition: atMost(value(Y.staffTotal), persons(500, size)), moves: Y.staffTotal },
};

export const sizeRevenue: CriterionDefinition = {
  id: 'size-revenue',
  label: t('销售收入', 'Sales revenue'),
  text: t('上年度销售收入不超过 2 亿元', 'Sales revenue of the last year at most CNY 200 million'),
  rule: { role: 'gate', condition: atMost(value(Y.salesRevenue), wan(20_000, size)), moves: Y.salesRevenue },
};

export const sizeAssets: CriterionDefinition = {
  id: 'size-assets',
  label: t('资产总额', 'Total assets'),
  text: t('上年末资产总额不超过 2 亿元', 'Total assets at the end of the last year at most CNY 200 million'),
  rule: { role: 'gate', condition: atMost(value(Y.totalAssets), wan(20_000, size)), moves: Y.totalAssets },
};

const staffBands = D115('第七条（一）', 'verified', 'reprint');

export const techStaff: CriterionDefinition = {
  id: 'tech-staff',
  label: t('科技人员指标', 'Technology staff'),
  text: t(
    '科技人员占职工总数的比例，满分 20 分；走评分途径的不得为 0 分',
    'Technology staff over total staff, up to 20 points; zero points bar the scored route',
  ),
  rule: {
    role: 'scored',
    of: 20,
    mustScore: true,
    moves: Y.techStaff,
    item: bands(share(Y.techStaff, Y.staffTotal), [
      [percent(30, staffBands), 20],
      [percent(25, staffBands), 16],
      [percent(20, staffBands), 12],
      [percent(15, staffBands), 8],
      [percent(10, staffBands), 4],
    ]),
  },
};

const rdBands = D115('第七条（二）', 'verified', 'reprint');

export const rdInput: CriterionDefinition = {
  id: 'rd-input',
  label: t('研发投入指标', 'R&D input'),
  text: t(
    '研发费用占销售收入或占成本费用支出总额的比例，两项取其高，满分 50 分',
    'R&D expense over sales or over total cost, whichever gives more, up to 50 points',
  ),
  rule: {
    role: 'scored',
    of: 50,
    moves: Y.rdExpense,
    item: {
      kind: 'best',
      cap: 50,
      of: [
        part(
          t('研发费用占销售收入', 'R&D over sales'),
          bands(share(Y.rdExpense, Y.salesRevenue), [
            [percent(6, rdBands), 50],
            [percent(5, rdBands), 40],
            [percent(4, rdBands), 30],
            [percent(3, rdBands), 20],
            [percent(2, rdBands), 10],
          ]),
        ),
        part(
          t('研发费用占成本费用支出总额', 'R&D over total cost and expense'),
          bands(share(Y.rdExpense, Y.costTotal), [
            [percent(30, rdBands), 50],
            [percent(25, rdBands), 40],
            [percent(20, rdBands), 30],
            [percent(15, rdBands), 20],
            [percent(10, rdBands), 10],
          ]),
        ),
      ],
    },
  },
};

const ipBands = D115('第七条（三）', 'verified', 'reprint');
const atLeastItems = (fact: typeof I.classOne, n: number) =>
  ({ kind: 'test', measure: value(fact), op: '>=', threshold: items(n, ipBands) }) as const;

export const ip: CriterionDefinition = {
  id: 'ip',
  label: t('科技成果指标', 'Intellectual property'),
  text: t(
    '有效的、与主要产品（服务）相关的知识产权，Ⅰ类与Ⅱ类不相加，满分 30 分',
    'Valid rights related to the main products, classes not added up, up to 30 points',
  ),
  rule: {
    role: 'scored',
    of: 30,
    moves: I.classTwo,
    item: {
      kind: 'rows',
      rows: [
        { when: atLeastItems(I.classOne, 1), points: [30, 30] },
        { when: atLeastItems(I.classTwo, 4), points: [24, 24] },
        { when: atLeastItems(I.classTwo, 3), points: [18, 18] },
        { when: atLeastItems(I.classTwo, 2), points: [12, 12] },
        { when: atLeastItems(I.classTwo, 1), points: [6, 6] },
      ],
      otherwise: [0, 0],
    },
  },
};

export const score: CriterionDefinition = {
  id: 'score',
  label: t('综合评价得分', 'Total score'),
  text: t('综合评价得分不低于 60 分，且科技人员指标得分不为 0', 'A total of at least 60 points, and more than zero for technology staff'),
  rule: {
    role: 'score',
    of: 100,
    op: '>=',
    passAt: points(60, D115('第六条（五）', 'verified', 'reprint')),
    withItems: true,
    effort: [I.classTwo, I.classOne, Y.techStaff, Y.rdExpense],
  },
};

const direct = D115('第八条', 'verified', 'reprint');

export const directRoute: CriterionDefinition = {
  id: 'direct-route',
  label: t('直通车条件', 'Direct route'),
  text: t(
    '符合第六条第一至四项，且具备下列之一：有效的高新技术企业证书；近五年内获国家级科技奖励且排名前三；经认定的省部级以上研发机构；近五年内主导制定国际、国家或行业标准',
    'With the four basic conditions, any one of: a valid HNTE certificate; a national award within five years ranked in the first three; a recognised provincial R&D institution; a led standard within five years',
  ),
  rule: {
    role: 'direct',
    condition: any(
      is(Q.hnteCertificate, direct),
      all(is(Q.awardWithinFiveYears, direct), atMost(value(Q.awardRank), rank(3, direct))),
      is(Q.provincialRdInstitution, direct),
      all(is(Q.standardWithinFiveYears, direct), atMost(value(Q.standardDraftingRank), rank(5, D115('第九条', 'recalled')))),
    ),
  },
};

const honest = D115('第六条（四）', 'verified', 'reprint');
export const accidents = [
  isNot(C.majorSafetyAccident, honest),
  isNot(C.majorQualityAccident, honest),
  isNot(C.seriousEnvironmentalViolation, honest),
  isNot(C.seriousResearchDishonesty, honest),
];
export const onListsNow = [isNot(C.abnormalOperationList, honest), isNot(C.seriousDishonestyList, honest)];

const guide = (clause: string) => D67(clause, 'verified', 'reprint');
export const falsification = isNot(C.seriousFalsification, guide('评价条件'));
export const onLists = [isNot(C.abnormalOperationList, guide('评价条件')), isNot(C.seriousDishonestyList, guide('评价条件'))];
export const resident = is(E.residentEnterprise, D115('第六条（一）', 'verified', 'reprint'));
export const unrestricted = isNot(E.restrictedIndustry, D115('第六条（三）', 'verified', 'reprint'));
