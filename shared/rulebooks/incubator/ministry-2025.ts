import { incubator as N } from '../../dossier/facts.ts';
import { bilingual as t } from '../../kernel/bilingual.ts';
import { source } from '../../rules/citation.ts';
import type { Condition } from '../../rules/definition.ts';
import { percent } from '../../rules/threshold.ts';
import type { CriterionDefinition, RulebookDefinition, VersionDefinition } from '../../rules/version.ts';
import { all, any, atLeast, is, share } from '../../rules/write.ts';
import { openMeasures } from './open-measures.ts';

const READ = '2026-11-24';
const D131 = source('工信部科〔2025〕131号', READ);
const article6 = D131('第六条', 'verified', 'reprint');
const article7 = D131('第七条', 'verified', 'reprint');
const HUBEI = source('湖北省科技型企业孵化器管理办法（征求意见稿，2025年7月）', READ)('基础级', 'bureau-set');

const conduct = { kind: 'last-and-this-year', lists: 'any-day' } as const;
const inForce: Pick<VersionDefinition, 'effectiveFrom' | 'effectiveTo' | 'conduct' | 'flags' | 'consistency' | 'readings'> = {
  effectiveFrom: '2025-07-10',
  effectiveTo: null,
  conduct,
  flags: [],
  consistency: ['non-rent-income', 'typed-tenants'],
  readings: [],
};

const invested: Condition = any(
  atLeast(share(N.tenantsWithPaidInEquity, N.tenants), percent(10, article6)),
  atLeast(share(N.tenantsFinanced, N.tenants), percent(20, article6)),
);
const growing: Condition = atLeast(share(N.tenantsGrowingFast, N.tenants), percent(30, article6));
const serviceIncome: Condition = all(
  is(N.separateAccounts, article6),
  atLeast(share(N.nonRentIncome, N.totalIncome), percent(30, article6)),
);

const rest = (clause: string): CriterionDefinition => ({
  id: 'rest',
  label: t('其余条件', 'Other conditions'),
  text: t(
    '运营时间、面积、在孵企业、人员、导师、毕业企业和知识产权等：标准待主管部门录入',
    'Time, area, tenants, staff, mentors, graduates, rights and so on: to be entered by the bureau',
  ),
  rule: { role: 'gate', condition: { kind: 'unpublished', cite: D131(clause, 'bureau-set'), measures: openMeasures } },
});

export const incubatorStandard: RulebookDefinition = {
  id: 'incubator-standard',
  kind: 'incubator',
  title: t('标准级孵化器（工信部 2025）', 'Standard incubator (ministry, 2025)'),
  versions: [
    {
      ...inForce,
      id: '2025-131',
      sources: [article6],
      criteria: [
        {
          id: 'investment',
          label: t('投资和融资', 'Investment'),
          text: t(
            '孵化资金实缴入股的在孵企业占 10% 以上，或获得投融资的占 20% 以上',
            'Tenants with fund equity paid in at least 10%, or financed tenants at least 20%',
          ),
          rule: { role: 'gate', condition: invested, moves: N.tenantsFinanced },
        },
        {
          id: 'fast-growing',
          label: t('快速成长企业占比', 'Fast-growing tenants'),
          text: t(
            '营业收入或研发费用增长超过 20% 的在孵企业占 30% 以上',
            'Tenants whose revenue or R&D grew by more than 20% at least 30%',
          ),
          rule: { role: 'gate', condition: growing, moves: N.tenantsGrowingFast },
        },
        {
          id: 'service-income',
          label: t('孵化服务收入', 'Service income'),
          text: t(
            '孵化服务收入单独核算，房租和物业以外的收入占总收入 30% 以上',
            'Service income accounted separately, and income other than rent at least 30% of the total',
          ),
          rule: { role: 'gate', condition: serviceIncome, moves: N.nonRentIncome },
        },
        rest('第六条其余各项'),
      ],
      byHand: [
        {
          text: t('无严重违法和重大安全、质量、环境事故（期间未公布）', 'no serious violation or major accident (period not published)'),
          cite: article6,
        },
      ],
    },
  ],
};

export const incubatorExcellent: RulebookDefinition = {
  id: 'incubator-excellent',
  kind: 'incubator',
  title: t('卓越级孵化器（工信部 2025）', 'Excellent incubator (ministry, 2025)'),
  versions: [
    {
      ...inForce,
      id: '2025-131',
      sources: [article7],
      criteria: [
        {
          id: 'standard-conditions',
          label: t('标准级条件', 'Standard conditions'),
          text: t('符合标准级的条件', 'Meets the conditions of the standard level'),
          rule: {
            role: 'gate',
            condition: all(invested, growing, serviceIncome, {
              kind: 'unpublished',
              cite: D131('第六条其余各项', 'bureau-set'),
              measures: openMeasures,
            }),
          },
        },
        {
          id: 'five-marks',
          label: t('五个“强”', 'Five marks'),
          text: t(
            '强产业属性、强服务功能、强人才牵引、强投资赋能、强加速效应，由主管部门判断',
            'Strong industry, service, talent, investment and acceleration; the ministry decides',
          ),
          rule: { role: 'gate', condition: { kind: 'judged', fact: null, cite: article7 } },
        },
        rest('第七条其余各项'),
      ],
      byHand: [
        {
          text: t(
            '省里推荐卓越级的数量不超过推荐总数的 10%（向上取整）',
            'the province recommends at most 10% of all it recommends, rounded up',
          ),
          cite: source('工信厅科函〔2025〕349号', READ)('推荐数量', 'verified', 'reprint'),
        },
      ],
    },
  ],
};

export const incubatorBasic: RulebookDefinition = {
  id: 'incubator-basic',
  kind: 'incubator',
  title: t('基础级孵化器（湖北）', 'Basic incubator (Hubei)'),
  versions: [
    {
      ...inForce,
      id: '2025-hubei-draft',
      sources: [HUBEI],
      criteria: [
        {
          id: 'rest',
          label: t('全部条件', 'All conditions'),
          text: t(
            '省里的办法尚未见正式文本，标准待主管部门录入',
            'The provincial rule has not been seen in its final text; the bureau enters the numbers',
          ),
          rule: { role: 'gate', condition: { kind: 'unpublished', cite: HUBEI, measures: openMeasures } },
        },
      ],
      byHand: [],
    },
  ],
};
