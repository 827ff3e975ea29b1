import { incubator as N } from '../../dossier/facts.ts';
import { bilingual as t } from '../../kernel/bilingual.ts';
import { source } from '../../rules/citation.ts';
import { items, months, percent, squareMetres, wan, years } from '../../rules/threshold.ts';
import type { RulebookDefinition } from '../../rules/version.ts';
import { atLeast, is, share, value } from '../../rules/write.ts';
import { openMeasures } from './open-measures.ts';

const RULE = source('湖北省科技企业孵化器管理办法（2023年2月所见，文号待查）', '2026-11-24');
const row = RULE('认定条件', 'verified', 'reprint');
const rest = RULE('第五项以后', 'bureau-set');

/** Hubei's own rule as far as it is known; from item 5 on its numbers are not. */
export const incubatorHubei2021: RulebookDefinition = {
  id: 'incubator-hubei-2021',
  kind: 'incubator',
  title: t('湖北省科技企业孵化器（2021）', 'Hubei incubator (2021)'),
  versions: [
    {
      id: '2021-hubei',
      effectiveFrom: '2021-01-01',
      effectiveTo: null,
      sources: [row],
      conduct: { kind: 'last-and-this-year', lists: 'any-day' },
      criteria: [
        {
          id: 'operating-months',
          label: t('运营时间', 'Time in operation'),
          text: t('实际运营满 2 年（24 个月）', 'Operating for two years (24 months)'),
          rule: { role: 'gate', condition: atLeast(value(N.operatingMonths), months(24, row)), moves: N.operatingMonths },
        },
        {
          id: 'statistics-years',
          label: t('统计数据报送', 'Statistics'),
          text: t('报送上年度统计数据', 'Statistics of the last year reported'),
          rule: { role: 'gate', condition: atLeast(value(N.statisticsYears), years(1, row)), moves: N.statisticsYears },
        },
        {
          id: 'area',
          label: t('场地面积', 'Floor area'),
          text: t('可自主支配场地面积不低于 5,000 平方米', 'At least 5,000 square metres at own disposal'),
          rule: { role: 'gate', condition: atLeast(value(N.area), squareMetres(5_000, row)), moves: N.area },
        },
        {
          id: 'tenant-area',
          label: t('在孵企业使用面积占比', 'Area used by tenants'),
          text: t('在孵企业使用面积占 75% 以上', 'Tenants use at least 75% of the area'),
          rule: { role: 'gate', condition: atLeast(share(N.tenantArea, N.area), percent(75, row)), moves: N.tenantArea },
        },
        {
          id: 'lease-term',
          label: t('租期', 'Lease'),
          text: t('租赁场地的，租期 5 年以上', 'Rented premises: a lease of at least five years'),
          rule: { role: 'gate', appliesIf: is(N.rented, row), condition: atLeast(value(N.leaseYears), years(5, row)), moves: N.leaseYears },
        },
        {
          id: 'lease-left',
          label: t('剩余租期', 'Lease left'),
          text: t('租赁场地的，剩余租期 3 年以上', 'Rented premises: at least three years left'),
          rule: {
            role: 'gate',
            appliesIf: is(N.rented, row),
            condition: atLeast(value(N.leaseYearsLeft), years(3, row)),
            moves: N.leaseYearsLeft,
          },
        },
        {
          id: 'fund',
          label: t('孵化资金', 'Fund'),
          text: t('孵化资金不低于 300 万元', 'A fund of at least CNY 3 million'),
          rule: { role: 'gate', condition: atLeast(value(N.fund), wan(300, row)), moves: N.fund },
        },
        {
          id: 'fund-cases',
          label: t('资金使用案例', 'Cases of fund use'),
          text: t('不少于 3 个资金使用案例', 'At least three cases of fund use'),
          rule: { role: 'gate', condition: atLeast(value(N.fundCases), items(3, row)), moves: N.fundCases },
        },
        {
          id: 'investors',
          label: t('签约投资机构', 'Signed investors'),
          text: t('签约投资机构不少于 3 家', 'At least three signed investment institutions'),
          rule: { role: 'gate', condition: atLeast(value(N.signedInvestors), items(3, row)), moves: N.signedInvestors },
        },
        {
          id: 'rest',
          label: t('其余条件', 'Other conditions'),
          text: t('人员、在孵企业、知识产权、毕业企业等：标准未公布', 'Staff, tenants, rights, graduates and so on: not published'),
          rule: { role: 'gate', condition: { kind: 'unpublished', cite: rest, measures: openMeasures } },
        },
      ],
      flags: [],
      consistency: ['tenant-area'],
      byHand: [],
      readings: [],
    },
  ],
};
