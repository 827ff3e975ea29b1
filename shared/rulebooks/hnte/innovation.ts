import {
  intellectualProperty as I,
  judgement as J,
  lastYear as Y,
  secondYearBack as Y2,
  thirdYearBack as Y3,
} from '../../dossier/facts.ts';
import { bilingual as t } from '../../kernel/bilingual.ts';
import type { Fact } from '../../dossier/fact.ts';
import type { BandsItem, PointRange, RowsItem } from '../../rules/definition.ts';
import { items, percent, points } from '../../rules/threshold.ts';
import type { CriterionDefinition } from '../../rules/version.ts';
import { atLeast, bands, is, part, value } from '../../rules/write.ts';
import { unspentClassTwo } from './conditions.ts';
import { D195 } from './sources.ts';

const rights = D195('三（七）1 知识产权', 'verified', 'reprint');

/** Experts pick within a band; A to E in the order of the fact's choices. */
const strength: readonly PointRange[] = [
  [7, 8],
  [5, 6],
  [3, 4],
  [1, 2],
  [0, 0],
];

const number: RowsItem = {
  kind: 'rows',
  rows: [
    { when: atLeast(value(I.classOne), items(1, rights)), points: [7, 8] },
    { when: atLeast(unspentClassTwo, items(5, rights)), points: [5, 6] },
    { when: atLeast(unspentClassTwo, items(3, rights)), points: [3, 4] },
    { when: atLeast(unspentClassTwo, items(1, rights)), points: [1, 2] },
  ],
  otherwise: [0, 0],
};

const bonus: RowsItem = { kind: 'rows', rows: [{ when: is(J.standardsParticipation, rights), points: [1, 2] }], otherwise: [0, 0] };

export const ip: CriterionDefinition = {
  id: 'ip',
  label: t('知识产权', 'Intellectual property'),
  text: t(
    '技术的先进程度 8 分、核心支持作用 8 分、数量 8 分、获得方式 6 分，参与编制标准加 1 至 2 分，合计不超过 30 分',
    'How advanced 8, core support 8, number 8, way of acquisition 6, a bonus of 1 to 2 for standards, at most 30 in all',
  ),
  rule: {
    role: 'scored',
    of: 30,
    moves: I.classTwo,
    item: {
      kind: 'sum',
      cap: 30,
      of: [
        part(t('技术的先进程度', 'How advanced the technology is'), {
          kind: 'choice',
          fact: J.technicalAdvancement,
          points: strength,
          cite: rights,
        }),
        part(t('对主要产品（服务）的核心支持作用', 'Core support for the main products'), {
          kind: 'choice',
          fact: J.coreSupport,
          points: strength,
          cite: rights,
        }),
        part(t('知识产权数量', 'Number of rights'), number),
        part(t('知识产权获得方式', 'Way of acquisition'), {
          kind: 'choice',
          fact: I.acquisition,
          points: [
            [1, 6],
            [1, 3],
            [0, 0],
          ],
          cite: rights,
        }),
        part(t('参与编制标准（加分）', 'Standards (bonus)'), bonus),
      ],
    },
  },
};

const results = D195('三（七）2 科技成果转化能力', 'verified', 'account');

export const transformation: CriterionDefinition = {
  id: 'transformation',
  label: t('科技成果转化能力', 'Results put to use'),
  text: t(
    '近三年科技成果转化的年平均数，满分 30 分；不满三年的按实际经营年数平均',
    'Yearly mean of results put to use in three years, up to 30 points; shorter histories are divided by the years in business',
  ),
  rule: {
    role: 'scored',
    of: 30,
    moves: J.transformationsThreeYears,
    item: bands({ kind: 'yearly-mean', total: J.transformationsThreeYears, years: J.operatingYears }, [
      [items(5, results), [25, 30]],
      [items(4, results), [19, 24]],
      [items(3, results), [13, 18]],
      [items(2, results), [7, 12]],
      [items(1, results), [1, 6]],
    ]),
  },
};

const management = D195('三（七）3 研究开发组织管理水平', 'verified', 'account');

export const rdManagement: CriterionDefinition = {
  id: 'rd-management',
  label: t('研究开发组织管理水平', 'R&D management'),
  text: t(
    '研发管理制度与辅助账 6 分、研发机构与产学研合作 6 分、成果转化激励与双创平台 4 分、人员培养与绩效制度 4 分，由专家评分',
    'R&D rules and ledger 6, R&D body and cooperation 6, incentives and platforms 4, training and rewards 4; experts score',
  ),
  rule: { role: 'scored', of: 20, moves: J.managementPoints, item: { kind: 'declared', fact: J.managementPoints, cite: management } },
};

const rate = D195('三（七）4 企业成长性', 'verified', 'account');

/** 195号: rates from 35 % down; a rate of zero or less gives nothing. */
function growthOf(series: readonly [Fact, Fact, Fact]): BandsItem {
  const measure = { kind: 'growth', series, operatingYears: J.operatingYears } as const;
  const item = bands(measure, [
    [percent(35, rate), [9, 10]],
    [percent(25, rate), [7, 8]],
    [percent(15, rate), [5, 6]],
    [percent(5, rate), [3, 4]],
  ]);
  return { ...item, rows: [...item.rows, { op: '>', threshold: percent(0, rate), points: [1, 2] }] };
}

export const growth: CriterionDefinition = {
  id: 'growth',
  label: t('企业成长性', 'Growth'),
  text: t(
    '净资产增长率 10 分、销售收入增长率 10 分，按近三年两期增长率的算术平均',
    'Growth of net assets 10 and of sales 10, by the mean of the two yearly rates',
  ),
  rule: {
    role: 'scored',
    of: 20,
    moves: Y.salesRevenue,
    item: {
      kind: 'sum',
      cap: 20,
      of: [
        part(t('净资产增长率', 'Growth of net assets'), growthOf([Y3.netAssets, Y2.netAssets, Y.netAssets])),
        part(t('销售收入增长率', 'Growth of sales'), growthOf([Y3.salesRevenue, Y2.salesRevenue, Y.salesRevenue])),
      ],
    },
  },
};

export const score: CriterionDefinition = {
  id: 'score',
  label: t('创新能力评价', 'Innovation score'),
  text: t(
    '创新能力评价须超过 70 分（71 分起），由专家评分，此处为可能区间',
    'The innovation score must exceed 70 points (71 passes); experts score, so this is an interval',
  ),
  rule: {
    role: 'score',
    of: 100,
    op: '>',
    passAt: points(70, D195('三（七）', 'verified', 'account')),
    withItems: false,
    effort: [J.managementPoints, I.classTwo, I.classOne, J.transformationsThreeYears, Y.salesRevenue, Y.netAssets],
  },
};
