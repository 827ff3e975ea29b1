import {
  intellectualProperty as I,
  lastYear as Y,
  qualifications as Q,
  secondYearBack as Y2,
  thirdYearBack as Y3,
} from '../../dossier/facts.ts';
import { bilingual as t } from '../../kernel/bilingual.ts';
import { source } from '../../rules/citation.ts';
import { items, percent, points, rank, wan, years } from '../../rules/threshold.ts';
import type { VersionDefinition } from '../../rules/version.ts';
import { all, any, atLeast, atMost, is, share, value } from '../../rules/write.ts';

const annex = source('工信部企业〔2026〕2号', '2026-11-24')('附件2', 'verified', 'account');

/** 《优质中小企业梯度培育管理办法》, in force since 2026-04-01. */
export const version2026: VersionDefinition = {
  id: '2026-2',
  effectiveFrom: '2026-04-01',
  effectiveTo: null,
  sources: [annex],
  conduct: { kind: 'last-and-this-year', lists: 'any-day' },
  criteria: [
    {
      id: 'title',
      label: t('专精特新中小企业', 'Specialised SME'),
      text: t('有效的专精特新中小企业', 'A valid specialised-SME title'),
      rule: { role: 'gate', condition: all(is(Q.specialisedSme, annex)) },
    },
    {
      id: 'segment-years',
      label: t('从事细分市场年限', 'Years in the segment'),
      text: t('从事特定细分市场满 3 年', 'At least three years in the market segment'),
      rule: { role: 'gate', condition: atLeast(value(Q.segmentYears), years(3, annex)), moves: Q.segmentYears },
    },
    {
      id: 'revenue',
      label: t('营业收入', 'Revenue'),
      text: t('上年度营业收入不低于 5,000 万元', 'Revenue of the last year at least CNY 50 million'),
      rule: { role: 'gate', condition: atLeast(value(Y.salesRevenue), wan(5_000, annex)), moves: Y.salesRevenue },
    },
    {
      id: 'main-share',
      label: t('主营业务收入占比', 'Share of main revenue'),
      text: t('主营业务收入占营业收入的比例不低于 90%', 'Main business revenue at least 90% of revenue'),
      rule: {
        role: 'gate',
        condition: atLeast(share(Y.mainBusinessRevenue, Y.salesRevenue), percent(90, annex)),
        moves: Y.mainBusinessRevenue,
      },
    },
    {
      id: 'growth',
      label: t('营业收入复合增长率', 'Compound growth'),
      text: t('近两年营业收入复合增长率不低于 5%', 'Two-year compound growth of revenue at least 5%'),
      rule: {
        role: 'gate',
        condition: atLeast({ kind: 'compound', from: Y3.salesRevenue, to: Y.salesRevenue }, percent(5, annex)),
        moves: Y.salesRevenue,
      },
    },
    {
      id: 'debt',
      label: t('资产负债率', 'Debt ratio'),
      text: t('资产负债率不高于 75%', 'Debt ratio at most 75%'),
      rule: { role: 'gate', condition: atMost(share(Y.totalLiabilities, Y.totalAssets), percent(75, annex)), moves: Y.totalLiabilities },
    },
    {
      id: 'rd',
      label: t('研发费用', 'R&D expense'),
      text: t(
        '近两年研发费用合计不低于 1,200 万元，且每年占营业收入的比例不低于 3%',
        'R&D of two years together at least CNY 12 million, and at least 3% of revenue in each',
      ),
      rule: {
        role: 'gate',
        condition: all(
          atLeast({ kind: 'sum', facts: [Y2.rdExpense, Y.rdExpense] }, wan(1_200, annex)),
          atLeast(share(Y2.rdExpense, Y2.salesRevenue), percent(3, annex)),
          atLeast(share(Y.rdExpense, Y.salesRevenue), percent(3, annex)),
        ),
        moves: Y.rdExpense,
      },
    },
    {
      id: 'class-one-ip',
      label: t('主导产品Ⅰ类知识产权', 'Class I rights of the main product'),
      text: t(
        '主导产品自主申请的Ⅰ类知识产权 4 项以上；近三年国家级科技奖励前三名的可免',
        'At least four class I rights applied for by the firm; exempt with a national award in the first three within three years',
      ),
      rule: {
        role: 'gate',
        condition: any(
          atLeast(value(I.classOneSelfApplied), items(4, annex)),
          all(is(Q.awardWithinThreeYears, annex), atMost(value(Q.awardRank), rank(3, annex))),
        ),
        moves: I.classOneSelfApplied,
      },
    },
    {
      id: 'market',
      label: t('市场占有率或排名', 'Market share or rank'),
      text: t('主导产品全国市场占有率不低于 10%，或全国排名前三', 'National market share at least 10%, or among the first three in China'),
      rule: {
        role: 'gate',
        condition: any(atLeast(value(Q.marketShare), percent(10, annex)), atMost(value(Q.nationalRank), rank(3, annex))),
        moves: Q.marketShare,
      },
    },
    {
      id: 'chain',
      label: t('产业链关键环节', 'Link of the chain'),
      text: t(
        '属于“六基”领域或重点产业链关键环节，由主管部门判断',
        'In the six bases or a key link of a main chain; the department decides',
      ),
      rule: { role: 'gate', condition: { kind: 'judged', fact: null, cite: annex } },
    },
    {
      id: 'evaluation-score',
      label: t('发展质量评价得分', 'Evaluation score'),
      text: t('当年专精特新发展质量评价得分不低于 60 分', 'Evaluation score of the year at least 60'),
      rule: { role: 'gate', condition: atLeast(value(Q.evaluationScore), points(60, annex)), moves: Q.evaluationScore },
    },
  ],
  flags: [],
  consistency: ['main-revenue'],
  byHand: [
    {
      text: t(
        '不持有制造业单项冠军称号，也不与同一集团的“小巨人”从事相似业务',
        'no single-champion title, and no similar business of a little giant of the same group',
      ),
      cite: annex,
    },
  ],
  readings: [{ id: 'growth', value: 'compound', text: t('增长率为近两年复合增长率', 'growth is compound over two years'), cite: annex }],
};
