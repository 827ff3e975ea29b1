import { capital as K, intellectualProperty as I, lastYear as Y, qualifications as Q, thirdYearBack as Y3 } from '../../dossier/facts.ts';
import { bilingual as t } from '../../kernel/bilingual.ts';
import { source } from '../../rules/citation.ts';
import { items, percent, wan, years } from '../../rules/threshold.ts';
import type { VersionDefinition } from '../../rules/version.ts';
import { all, atLeast, atMost, is, share, value } from '../../rules/write.ts';

const D63 = source('工信部企业〔2022〕63号', '2026-11-24');
const annex = D63('附件3', 'verified', 'reprint');
const recalled = D63('附件3', 'recalled');

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
      label: t('专精特新中小企业', 'Specialised SME'),
      text: t('有效的专精特新中小企业', 'A valid specialised-SME title'),
      rule: { role: 'gate', condition: all(is(Q.specialisedSme, recalled)) },
    },
    {
      id: 'segment-years',
      label: t('从事细分市场年限', 'Years in the segment'),
      text: t('从事特定细分市场 3 年以上', 'At least three years in the market segment'),
      rule: { role: 'gate', condition: atLeast(value(Q.segmentYears), years(3, recalled)), moves: Q.segmentYears },
    },
    {
      id: 'main-share',
      label: t('主营业务收入占比', 'Share of main revenue'),
      text: t('主营业务收入占营业收入的比例不低于 70%', 'Main business revenue at least 70% of revenue'),
      rule: {
        role: 'gate',
        condition: atLeast(share(Y.mainBusinessRevenue, Y.salesRevenue), percent(70, annex)),
        moves: Y.mainBusinessRevenue,
      },
    },
    {
      id: 'growth',
      label: t('主营业务收入增长率', 'Growth of main revenue'),
      text: t('近两年主营业务收入平均增长率不低于 5%', 'Growth of main revenue over two years at least 5%'),
      rule: {
        role: 'gate',
        condition: atLeast({ kind: 'compound', from: Y3.mainBusinessRevenue, to: Y.mainBusinessRevenue }, percent(5, annex)),
        moves: Y.mainBusinessRevenue,
      },
    },
    {
      id: 'debt',
      label: t('资产负债率', 'Debt ratio'),
      text: t('资产负债率不高于 70%', 'Debt ratio at most 70%'),
      rule: { role: 'gate', condition: atMost(share(Y.totalLiabilities, Y.totalAssets), percent(70, annex)), moves: Y.totalLiabilities },
    },
    {
      id: 'rd',
      label: t('研发费用', 'R&D expense'),
      text: t(
        '营业收入 1 亿元以上的研发占比不低于 3%；5,000 万元至 1 亿元的不低于 6%；不足 5,000 万元的须近两年股权融资 8,000 万元、研发费用 3,000 万元以上且研发人员占比 50% 以上',
        'R&D at least 3% where revenue is CNY 100 million or more, 6% from CNY 50 million; below that equity of CNY 80 million, R&D of CNY 30 million and R&D staff of 50%',
      ),
      rule: {
        role: 'gate',
        moves: Y.rdExpense,
        condition: {
          kind: 'if',
          when: atLeast(value(Y.salesRevenue), wan(10_000, annex)),
          then: atLeast(share(Y.rdExpense, Y.salesRevenue), percent(3, annex)),
          otherwise: {
            kind: 'if',
            when: atLeast(value(Y.salesRevenue), wan(5_000, annex)),
            then: atLeast(share(Y.rdExpense, Y.salesRevenue), percent(6, annex)),
            otherwise: all(
              atLeast(value(K.equityTwoYears), wan(8_000, annex)),
              atLeast(value(Y.rdExpense), wan(3_000, annex)),
              atLeast(share(Y.rdStaff, Y.staffTotal), percent(50, annex)),
            ),
          },
        },
      },
    },
    {
      id: 'class-one-ip',
      label: t('主导产品Ⅰ类知识产权', 'Class I rights of the main product'),
      text: t('与主导产品有关的Ⅰ类知识产权 2 项以上', 'At least two class I rights of the main product'),
      rule: { role: 'gate', condition: atLeast(value(I.classOne), items(2, annex)), moves: I.classOne },
    },
    {
      id: 'market',
      label: t('市场占有率', 'Market share'),
      text: t('主导产品全国市场占有率不低于 10%', 'National market share at least 10%'),
      rule: { role: 'gate', condition: atLeast(value(Q.marketShare), percent(10, annex)), moves: Q.marketShare },
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
  ],
  flags: [],
  consistency: ['main-revenue'],
  byHand: [
    { text: t('自建或与高校、科研机构联合建立研发机构', 'an R&D institution of its own or with universities and institutes'), cite: annex },
  ],
  readings: [
    { id: 'growth', value: 'compound', text: t('增长率按近两年复合增长率计算', 'growth is compound over two years'), cite: annex },
  ],
};
