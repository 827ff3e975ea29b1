import {
  capital as K,
  conduct as C,
  intellectualProperty as I,
  lastYear as Y,
  qualifications as Q,
  secondYearBack as Y2,
} from '../../dossier/facts.ts';
import { bilingual as t } from '../../kernel/bilingual.ts';
import { source } from '../../rules/citation.ts';
import { items, percent, points, rank, wan, years } from '../../rules/threshold.ts';
import type { CriterionDefinition, VersionDefinition } from '../../rules/version.ts';
import { all, any, atLeast, atMost, is, isNot, share, value } from '../../rules/write.ts';

const annex = source('工信部企业〔2026〕2号', '2026-11-24')('附件1', 'verified', 'account');

/** R&D of one year: amount and share both. */
const rdOf = (year: typeof Y) =>
  all(atLeast(value(year.rdExpense), wan(100, annex)), atLeast(share(year.rdExpense, year.salesRevenue), percent(3, annex)));

const criteria: readonly CriterionDefinition[] = [
  {
    id: 'title',
    label: t('科技和创新型中小企业', 'Entry title'),
    text: t('有效的科技和创新型中小企业（科技型中小企业或创新型中小企业）', 'A valid technology-based or innovative SME title'),
    rule: { role: 'gate', condition: any(is(Q.techSmeNumber, annex), is(Q.innovativeSme, annex)) },
  },
  {
    id: 'segment-years',
    label: t('从事细分市场年限', 'Years in the segment'),
    text: t('从事特定细分市场满 3 年', 'At least three years in the market segment'),
    rule: { role: 'gate', condition: atLeast(value(Q.segmentYears), years(3, annex)), moves: Q.segmentYears },
  },
  {
    id: 'revenue-or-equity',
    label: t('营业收入或股权融资', 'Revenue or equity'),
    text: t(
      '上年度营业收入 1,500 万元以上，或近两年新增股权融资实缴 2,000 万元以上',
      'Revenue of the last year at least CNY 15 million, or CNY 20 million of equity paid in within two years',
    ),
    rule: {
      role: 'gate',
      condition: any(atLeast(value(Y.salesRevenue), wan(1_500, annex)), atLeast(value(K.equityTwoYears), wan(2_000, annex))),
      moves: Y.salesRevenue,
    },
  },
  {
    id: 'main-share',
    label: t('主营业务收入占比', 'Share of main revenue'),
    text: t('主营业务收入占营业收入的比例不低于 80%', 'Main business revenue at least 80% of revenue'),
    rule: {
      role: 'gate',
      condition: atLeast(share(Y.mainBusinessRevenue, Y.salesRevenue), percent(80, annex)),
      moves: Y.mainBusinessRevenue,
    },
  },
  {
    id: 'debt',
    label: t('资产负债率', 'Debt ratio'),
    text: t('资产负债率不高于 80%', 'Debt ratio at most 80%'),
    rule: { role: 'gate', condition: atMost(share(Y.totalLiabilities, Y.totalAssets), percent(80, annex)), moves: Y.totalLiabilities },
  },
  {
    id: 'rd-previous',
    label: t('前一年度研发费用', 'R&D of the year before'),
    text: t(
      '前一年度研发费用不低于 100 万元，且占营业收入的比例不低于 3%',
      'R&D of the year before at least CNY 1 million and 3% of revenue',
    ),
    rule: { role: 'gate', condition: rdOf(Y2), moves: Y2.rdExpense },
  },
  {
    id: 'rd-last',
    label: t('上年度研发费用', 'R&D of the last year'),
    text: t('上年度研发费用不低于 100 万元，且占营业收入的比例不低于 3%', 'R&D of the last year at least CNY 1 million and 3% of revenue'),
    rule: { role: 'gate', condition: rdOf(Y), moves: Y.rdExpense },
  },
  {
    id: 'class-one-ip',
    label: t('主导产品Ⅰ类知识产权', 'Class I rights of the main product'),
    text: t(
      '主导产品自主申请的Ⅰ类知识产权 1 项以上；近三年国家级科技奖励前三名，或拥有省部级以上研发机构的可免',
      'At least one class I right of the main product applied for by the firm; exempt with a national award in the first three within three years, or a provincial R&D institution',
    ),
    rule: {
      role: 'gate',
      condition: any(
        atLeast(value(I.classOneSelfApplied), items(1, annex)),
        all(is(Q.awardWithinThreeYears, annex), atMost(value(Q.awardRank), rank(3, annex))),
        is(Q.provincialRdInstitution, annex),
      ),
      moves: I.classOneSelfApplied,
    },
  },
  {
    id: 'market-position',
    label: t('市场地位', 'Market position'),
    text: t('主导产品在细分市场较为靠前，由主管部门判断', 'The main product fairly high in its segment; the department decides'),
    rule: { role: 'gate', condition: { kind: 'judged', fact: null, cite: annex } },
  },
  {
    id: 'evaluation-score',
    label: t('发展质量评价得分', 'Evaluation score'),
    text: t('当年专精特新发展质量评价得分不低于 50 分', 'Evaluation score of the year at least 50'),
    rule: { role: 'gate', condition: atLeast(value(Q.evaluationScore), points(50, annex)), moves: Q.evaluationScore },
  },
  {
    id: 'integrity',
    label: t('一票否决情形', 'Vetoes'),
    text: t(
      '近三年没有提供虚假资料，没有重大安全、质量、环境、网络和数据安全事故，没有偷漏税，不在经营异常名录和严重失信名单',
      'In three years no false data, no major safety, quality, environment, network or data accident, no tax evasion, on no abnormal or dishonest list',
    ),
    rule: { role: 'gate', condition: all(isNot(C.vetoPast3Years, annex)) },
  },
];

/** 《优质中小企业梯度培育管理办法》, in force since 2026-04-01. */
export const version2026: VersionDefinition = {
  id: '2026-2',
  effectiveFrom: '2026-04-01',
  effectiveTo: null,
  sources: [annex],
  conduct: { kind: 'last-and-this-year', lists: 'any-day' },
  criteria,
  flags: [],
  consistency: ['main-revenue', 'conduct-events'],
  byHand: [
    {
      text: t('知识产权已实际应用并产生效益，企业为前三权利人', 'the rights are in use and the firm is among their first three owners'),
      cite: annex,
    },
  ],
  readings: [],
};
