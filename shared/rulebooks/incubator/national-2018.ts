import { incubator as N } from '../../dossier/facts.ts';
import { type Bilingual, bilingual as t } from '../../kernel/bilingual.ts';
import { source } from '../../rules/citation.ts';
import type { Condition, IfCondition } from '../../rules/definition.ts';
import { items, months, percent, squareMetres, type Threshold, wan, years } from '../../rules/threshold.ts';
import type { CriterionDefinition, GateRule, RulebookDefinition } from '../../rules/version.ts';
import { all, any, atLeast, is, share, value } from '../../rules/write.ts';

const D300 = source('国科发区〔2018〕300号', '2026-11-24')('第六条', 'verified', 'reprint');

/** Same industry and own platform: what makes an incubator a specialised one. */
const isSpecialised: Condition = all(
  is(N.specialisedClaim, D300),
  atLeast(share(N.sameIndustryTenants, N.tenants), percent(75, D300)),
  is(N.ownPlatform, D300),
);

/** Numbers of specialised incubators are lower. */
const eased = (limit: (threshold: Threshold) => Condition, specialised: number, others: number): IfCondition => ({
  kind: 'if',
  when: isSpecialised,
  then: limit(items(specialised, D300)),
  otherwise: limit(items(others, D300)),
});

const gate = (
  id: string,
  label: Bilingual,
  { text, ...rule }: Omit<GateRule, 'role'> & { readonly text: Bilingual },
): CriterionDefinition => ({
  id,
  label,
  text,
  rule: { role: 'gate', ...rule },
});

const criteria: readonly CriterionDefinition[] = [
  gate('legal-person', t('独立法人', 'Legal person'), {
    condition: all(is(N.legalPerson, D300)),
    text: t('具有独立法人资格', 'An independent legal person'),
  }),
  gate('operating-months', t('运营时间', 'Time in operation'), {
    condition: atLeast(value(N.operatingMonths), months(36, D300)),
    moves: N.operatingMonths,
    text: t('实际注册并运营满 3 年（36 个月）', 'Registered and operating for three years (36 months)'),
  }),
  gate('statistics-years', t('统计数据报送', 'Statistics'), {
    condition: atLeast(value(N.statisticsYears), years(2, D300)),
    moves: N.statisticsYears,
    text: t('连续 2 年报送统计数据', 'Statistics reported two years in a row'),
  }),
  gate('area', t('场地面积', 'Floor area'), {
    condition: atLeast(value(N.area), squareMetres(10_000, D300)),
    moves: N.area,
    text: t('可自主支配的孵化场地面积不低于 10,000 平方米', 'At least 10,000 square metres at own disposal'),
  }),
  gate('tenant-area', t('在孵企业使用面积占比', 'Area used by tenants'), {
    condition: atLeast(share(N.tenantArea, N.area), percent(75, D300)),
    moves: N.tenantArea,
    text: t('在孵企业使用面积（含公共服务面积）占 75% 以上', 'Tenants use at least 75% of the area, public service included'),
  }),
  gate('fund', t('孵化资金', 'Fund'), {
    condition: atLeast(value(N.fund), wan(500, D300)),
    moves: N.fund,
    text: t('种子资金或合作的孵化资金不低于 500 万元', 'An own or joint fund of at least CNY 5 million'),
  }),
  gate('financed-share', t('获得投融资的在孵企业占比', 'Financed tenants'), {
    condition: atLeast(share(N.tenantsFinanced, N.tenants), percent(10, D300)),
    moves: N.tenantsFinanced,
    text: t('获得投融资的在孵企业占比不低于 10%', 'At least 10% of the tenants got investment or financing'),
  }),
  gate('fund-cases', t('资金使用案例', 'Cases of fund use'), {
    condition: atLeast(value(N.fundCases), items(3, D300)),
    moves: N.fundCases,
    text: t('不少于 3 个资金使用案例', 'At least three cases of fund use'),
  }),
  gate('professional-staff', t('专业孵化服务人员占比', 'Professional staff'), {
    condition: atLeast(share(N.professionalStaff, N.staff), percent(80, D300)),
    moves: N.professionalStaff,
    text: t('专业孵化服务人员占机构总人数 80% 以上', 'Professional service staff at least 80% of all staff'),
  }),
  gate('professionals-per-ten', t('每 10 家配备的专业人员', 'Professionals per ten tenants'), {
    condition: { kind: 'covers', fact: N.professionalStaff, of: N.tenants, per: items(10, D300) },
    moves: N.professionalStaff,
    text: t('每 10 家在孵企业至少配备 1 名专业孵化服务人员', 'At least one professional for each ten tenants'),
  }),
  gate('mentors-per-ten', t('每 10 家配备的创业导师', 'Mentors per ten tenants'), {
    condition: { kind: 'covers', fact: N.mentors, of: N.tenants, per: items(10, D300) },
    moves: N.mentors,
    text: t('每 10 家在孵企业至少配备 1 名创业导师', 'At least one mentor for each ten tenants'),
  }),
  gate('ip-share', t('在孵企业知识产权占比', 'Tenants with rights'), {
    condition: any(
      atLeast(share(N.tenantsWithPatentApplication, N.tenants), percent(50, D300)),
      atLeast(share(N.tenantsWithValidIp, N.tenants), percent(30, D300)),
    ),
    moves: N.tenantsWithValidIp,
    text: t(
      '申请专利的在孵企业占比不低于 50%，或拥有有效知识产权的占比不低于 30%',
      'At least 50% of the tenants applied for patents, or 30% hold valid rights',
    ),
  }),
  gate('specialised', t('专业孵化器条件', 'Specialised incubator'), {
    appliesIf: is(N.specialisedClaim, D300),
    condition: all(atLeast(share(N.sameIndustryTenants, N.tenants), percent(75, D300)), is(N.ownPlatform, D300)),
    moves: N.sameIndustryTenants,
    text: t(
      '同一产业领域的在孵企业占 75% 以上，且有公共服务平台（只对专业孵化器）',
      'At least 75% of the tenants of one industry, and a public service platform (specialised incubators only)',
    ),
  }),
  gate('tenants', t('在孵企业数量', 'Number of tenants'), {
    condition: eased((limit) => atLeast(value(N.tenants), limit), 30, 50),
    moves: N.tenants,
    text: t('在孵企业不少于 50 家（专业孵化器 30 家）', 'At least 50 tenants (30 for specialised ones)'),
  }),
  gate('density', t('每千平方米在孵企业', 'Tenants per 1,000 square metres'), {
    condition: eased((limit) => atLeast({ ...share(N.tenants, N.area), times: 1_000 }, limit), 2, 3),
    moves: N.tenants,
    text: t('每千平方米平均在孵企业不少于 3 家（专业孵化器 2 家）', 'At least 3 tenants per 1,000 square metres (2 for specialised ones)'),
  }),
  gate('graduates', t('累计毕业企业', 'Graduates'), {
    condition: eased((limit) => atLeast(value(N.graduates), limit), 15, 20),
    moves: N.graduates,
    text: t('累计毕业企业不少于 20 家（专业孵化器 15 家）', 'At least 20 graduates so far (15 for specialised ones)'),
  }),
];

export const incubatorNational2018: RulebookDefinition = {
  id: 'incubator-national-2018',
  kind: 'incubator',
  title: t('国家级科技企业孵化器（2018）', 'National incubator (2018)'),
  versions: [
    {
      id: '2018-300',
      effectiveFrom: '2019-01-01',
      effectiveTo: '2025-07-09',
      sources: [D300],
      conduct: { kind: 'last-and-this-year', lists: 'any-day' },
      criteria,
      flags: [],
      consistency: ['tenant-area', 'professional-staff', 'typed-tenants'],
      byHand: [
        {
          text: t(
            '在孵企业须符合入驻时间、注册和办公场所、孵化时限等条件',
            'tenants must meet the rules on age, registration, site and stay',
          ),
          cite: D300,
        },
      ],
      readings: [{ id: 'per-ten', value: 'rounded-up', text: t('“每 10 家”不足 10 家的按 10 家计', '“per ten” rounds up'), cite: D300 }],
    },
  ],
};
