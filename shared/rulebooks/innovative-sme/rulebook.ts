import {
  capital as K,
  enterprise as E,
  intellectualProperty as I,
  lastYear as Y,
  qualifications as Q,
  secondYearBack as Y2,
} from '../../dossier/facts.ts';
import { bilingual as t } from '../../kernel/bilingual.ts';
import { source } from '../../rules/citation.ts';
import type { BandsItem, ChoiceItem, RowsItem } from '../../rules/definition.ts';
import { percent, points, wan } from '../../rules/threshold.ts';
import type { CriterionDefinition, RulebookDefinition } from '../../rules/version.ts';
import { any, atLeast, bands, is, part, share, value } from '../../rules/write.ts';

const D63 = source('工信部企业〔2022〕63号', '2026-11-24');
const scoring = D63('附件1 评价指标', 'verified', 'reprint');
const standard = D63('附件1 公告条件', 'verified', 'reprint');
const direct = D63('附件1 直通条件', 'verified', 'reprint');

const bestRight: ChoiceItem = {
  kind: 'choice',
  fact: I.best,
  cite: scoring,
  points: [
    [20, 20],
    [15, 15],
    [10, 10],
    [5, 5],
    [0, 0],
  ],
};

const rdShare: BandsItem = bands(share(Y.rdExpense, Y.salesRevenue), [
  [percent(5, scoring), 20],
  [percent(3, scoring), 15],
  [percent(2, scoring), 10],
  [percent(1, scoring), 5],
]);

const mainGrowth: BandsItem = bands({ kind: 'change', from: Y2.mainBusinessRevenue, to: Y.mainBusinessRevenue }, [
  [percent(15, scoring), 20],
  [percent(10, scoring), 15],
  [percent(5, scoring), 10],
  [percent(0, scoring), 5],
]);

const debt: BandsItem = {
  kind: 'bands',
  measure: share(Y.totalLiabilities, Y.totalAssets),
  rows: [
    { op: '<=', threshold: percent(55, scoring), points: [10, 10] },
    { op: '<=', threshold: percent(75, scoring), points: [5, 5] },
  ],
  otherwise: [0, 0],
};

const fieldPoints: RowsItem = { kind: 'rows', rows: [{ when: is(E.strategicIndustry, scoring), points: [10, 10] }], otherwise: [5, 5] };

const mainShare: BandsItem = bands(share(Y.mainBusinessRevenue, Y.salesRevenue), [
  [percent(70, scoring), 20],
  [percent(60, scoring), 15],
  [percent(55, scoring), 10],
  [percent(50, scoring), 5],
]);

const innovation: CriterionDefinition = {
  id: 'innovation',
  label: t('创新能力指标', 'Innovation'),
  text: t(
    '与主导产品相关的知识产权 20 分、研发费用占比 20 分，合计不低于 20 分',
    'Rights of the main product 20 and R&D share 20, together at least 20',
  ),
  rule: {
    role: 'scored',
    of: 40,
    atLeast: points(20, standard),
    moves: Y.rdExpense,
    item: {
      kind: 'sum',
      cap: 40,
      of: [
        part(t('与主导产品相关的知识产权', 'Rights of the main product'), bestRight),
        part(t('研发费用占营业收入', 'R&D over revenue'), rdShare),
      ],
    },
  },
};

const growth: CriterionDefinition = {
  id: 'growth',
  label: t('成长性指标', 'Growth'),
  text: t(
    '主营业务收入增长率 20 分、资产负债率 10 分，合计不低于 15 分',
    'Growth of main revenue 20 and debt ratio 10, together at least 15',
  ),
  rule: {
    role: 'scored',
    of: 30,
    atLeast: points(15, standard),
    moves: Y.mainBusinessRevenue,
    item: {
      kind: 'sum',
      cap: 30,
      of: [part(t('主营业务收入增长率', 'Growth of main revenue'), mainGrowth), part(t('资产负债率', 'Debt ratio'), debt)],
    },
  },
};

const specialisation: CriterionDefinition = {
  id: 'specialisation',
  label: t('专业化指标', 'Specialisation'),
  text: t(
    '主导产品所属领域 10 分、主营业务收入占比 20 分，合计不低于 15 分',
    'Field of the main product 10 and share of main revenue 20, together at least 15',
  ),
  rule: {
    role: 'scored',
    of: 30,
    atLeast: points(15, standard),
    moves: Y.mainBusinessRevenue,
    item: {
      kind: 'sum',
      cap: 30,
      of: [part(t('主导产品所属领域', 'Field'), fieldPoints), part(t('主营业务收入占比', 'Share of main revenue'), mainShare)],
    },
  },
};

const score: CriterionDefinition = {
  id: 'score',
  label: t('评价得分', 'Total score'),
  text: t('评价得分不低于 60 分', 'A total of at least 60 points'),
  rule: { role: 'score', of: 100, op: '>=', passAt: points(60, standard), withItems: false, effort: [Y.rdExpense, Y.mainBusinessRevenue] },
};

const directRoute: CriterionDefinition = {
  id: 'direct-route',
  label: t('直通条件', 'Direct route'),
  text: t(
    '满足下列之一：近三年国家级或省级科技奖励及有效的高企、技术创新示范等荣誉；经认定的省部级以上研发机构；近三年新增股权融资（合格机构投资者实缴）500 万元以上',
    'Any one of: a science award within three years or a valid honour such as HNTE; a recognised provincial R&D institution; at least CNY 5 million of new equity paid in within three years',
  ),
  rule: {
    role: 'direct',
    condition: any(
      is(Q.recentHonour, direct),
      is(Q.hnteCertificate, direct),
      is(Q.awardWithinThreeYears, direct),
      is(Q.provincialRdInstitution, direct),
      atLeast(value(K.equityThreeYears), wan(500, direct)),
    ),
  },
};

export const innovativeSme: RulebookDefinition = {
  id: 'innovative-sme',
  kind: 'enterprise',
  title: t('创新型中小企业', 'Innovative SME'),
  versions: [
    {
      id: '2022-63',
      effectiveFrom: '2022-08-01',
      effectiveTo: null,
      sources: [standard, scoring],
      conduct: { kind: 'last-and-this-year', lists: 'any-day' },
      criteria: [innovation, growth, specialisation, score, directRoute],
      flags: [],
      consistency: ['main-revenue'],
      byHand: [],
      readings: [
        {
          id: 'shared-bounds',
          value: 'better-band',
          text: t('档次界限重叠的取较高一档', 'where printed bounds overlap the better band counts'),
          cite: scoring,
        },
      ],
    },
  ],
};
