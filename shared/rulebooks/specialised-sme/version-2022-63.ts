import { capital as K, conduct as C, lastYear as Y, qualifications as Q, secondYearBack as Y2 } from '../../dossier/facts.ts';
import { bilingual as t } from '../../kernel/bilingual.ts';
import { source } from '../../rules/citation.ts';
import { percent, points, rank, wan, years } from '../../rules/threshold.ts';
import type { VersionDefinition } from '../../rules/version.ts';
import { all, any, atLeast, atMost, is, isNot, share, value } from '../../rules/write.ts';

const D63 = source('工信部企业〔2022〕63号', '2026-11-24');
const annex = D63('附件2', 'verified', 'reprint');
/** Known, not re-read: the amounts of one year's R&D and the entry title. */
const recalled = D63('附件2', 'recalled');

/** 《优质中小企业梯度培育管理暂行办法》, for new recognitions until 2026-03-31. */
export const version2022: VersionDefinition = {
  id: '2022-63',
  effectiveFrom: '2022-08-01',
  effectiveTo: '2026-03-31',
  sources: [annex],
  conduct: { kind: 'last-and-this-year', lists: 'any-day' },
  criteria: [
    {
      id: 'title',
      label: t('创新型中小企业', 'Innovative SME'),
      text: t('有效的创新型中小企业', 'A valid innovative-SME title'),
      rule: { role: 'gate', condition: all(is(Q.innovativeSme, recalled)) },
    },
    {
      id: 'segment-years',
      label: t('从事细分市场年限', 'Years in the segment'),
      text: t('从事特定细分市场 2 年以上', 'At least two years in the market segment'),
      rule: { role: 'gate', condition: atLeast(value(Q.segmentYears), years(2, annex)), moves: Q.segmentYears },
    },
    {
      id: 'revenue-or-equity',
      label: t('营业收入或股权融资', 'Revenue or equity'),
      text: t(
        '上年度营业收入 1,000 万元以上，或近两年新增股权融资实缴 2,000 万元以上',
        'Revenue of the last year at least CNY 10 million, or CNY 20 million of equity paid in within two years',
      ),
      rule: {
        role: 'gate',
        condition: any(atLeast(value(Y.salesRevenue), wan(1_000, annex)), atLeast(value(K.equityTwoYears), wan(2_000, annex))),
        moves: Y.salesRevenue,
      },
    },
    {
      id: 'rd-last',
      label: t('上年度研发费用', 'R&D of the last year'),
      text: t(
        '上年度研发费用不低于 100 万元，且占营业收入的比例不低于 3%',
        'R&D of the last year at least CNY 1 million and 3% of revenue',
      ),
      rule: {
        role: 'gate',
        condition: all(atLeast(value(Y.rdExpense), wan(100, recalled)), atLeast(share(Y.rdExpense, Y.salesRevenue), percent(3, recalled))),
        moves: Y.rdExpense,
      },
    },
    {
      id: 'evaluation-score',
      label: t('评价得分或直接条件', 'Evaluation score or a bypass'),
      text: t(
        '评价得分不低于 60 分，或：国家级科技奖励前五名；近两年研发费用均值 1,000 万元以上；近两年新增股权融资 6,000 万元以上',
        'A score of at least 60, or: a national award in the first five; mean R&D of two years at least CNY 10 million; CNY 60 million of new equity in two years',
      ),
      rule: {
        role: 'gate',
        condition: any(
          atLeast(value(Q.evaluationScore), points(60, annex)),
          all(is(Q.awardWithinThreeYears, annex), atMost(value(Q.awardRank), rank(5, annex))),
          // A mean of 1,000 over two years is a sum of 2,000.
          atLeast({ kind: 'sum', facts: [Y2.rdExpense, Y.rdExpense] }, wan(2_000, annex)),
          atLeast(value(K.equityTwoYears), wan(6_000, annex)),
        ),
        moves: Q.evaluationScore,
      },
    },
    {
      id: 'integrity',
      label: t('一票否决情形', 'Vetoes'),
      text: t('近三年没有一票否决情形', 'No veto in three years'),
      rule: { role: 'gate', condition: all(isNot(C.vetoPast3Years, annex)) },
    },
  ],
  flags: [],
  consistency: ['conduct-events'],
  byHand: [
    {
      text: t(
        '“创客中国”全国 500 强和省级科技奖励前三名也可替代评价得分',
        'the top 500 of “Maker in China” and a provincial award in the first three also replace the score',
      ),
      cite: annex,
    },
  ],
  readings: [],
};
