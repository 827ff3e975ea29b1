import { enterprise as E, intellectualProperty as I, lastYear as Y, qualifications as Q } from '../../dossier/facts.ts';
import { bilingual as t } from '../../kernel/bilingual.ts';
import { source } from '../../rules/citation.ts';
import { items, percent, yi } from '../../rules/threshold.ts';
import type { RulebookDefinition } from '../../rules/version.ts';
import { above, all, atLeast, is, share, value } from '../../rules/write.ts';

const READ = '2026-11-24';
const PLAN = source('湖北省科技领军企业培育实施方案（2021年11月，文号待查）', READ)('条件', 'verified', 'account');
/** The class is named by the law; no public list of conditions is known. */
const LAW = source('中华人民共和国科学技术进步法（2021年修订）', READ)('科技领军企业', 'recalled');

const conduct = { kind: 'last-and-this-year', lists: 'any-day' } as const;

export const leaderProvincial: RulebookDefinition = {
  id: 'leader-provincial',
  kind: 'enterprise',
  title: t('省科技领军企业', 'Provincial leading technology enterprise'),
  versions: [
    {
      id: '2021-11',
      effectiveFrom: '2021-11-01',
      effectiveTo: null,
      sources: [PLAN],
      conduct,
      criteria: [
        {
          id: 'hnte',
          label: t('高新技术企业资格', 'HNTE certificate'),
          text: t('在湖北注册的骨干高新技术企业', 'A backbone HNTE registered in Hubei'),
          rule: { role: 'gate', condition: all(is(Q.hnteCertificate, PLAN)) },
        },
        {
          id: 'sector',
          label: t('产业方向', 'Sector'),
          text: t('属于“51020”现代产业集群方向，由主管部门判断', 'In the direction of the “51020” clusters; the bureau decides'),
          rule: { role: 'gate', condition: { kind: 'judged', fact: E.sector51020, cite: PLAN } },
        },
        {
          id: 'revenue',
          label: t('销售收入', 'Sales revenue'),
          text: t('上年度销售收入过 50 亿元', 'Sales revenue of the last year above CNY 5 billion'),
          rule: { role: 'gate', condition: above(value(Y.salesRevenue), yi(50, PLAN)), moves: Y.salesRevenue },
        },
        {
          id: 'rd-ratio',
          label: t('研发费用占比', 'R&D share'),
          text: t('研发费用占销售收入的比例超过 3%', 'R&D expense above 3% of sales'),
          rule: { role: 'gate', condition: above(share(Y.rdExpense, Y.salesRevenue), percent(3, PLAN)), moves: Y.rdExpense },
        },
        {
          id: 'rd-staff',
          label: t('研发人员占比', 'R&D staff'),
          text: t('研发人员占职工总数的比例超过 10%', 'R&D staff above 10% of total staff'),
          rule: { role: 'gate', condition: above(share(Y.rdStaff, Y.staffTotal), percent(10, PLAN)), moves: Y.rdStaff },
        },
        {
          id: 'core-ip',
          label: t('核心自主知识产权', 'Core own rights'),
          text: t('核心自主知识产权 100 项以上', 'At least 100 core own rights'),
          rule: { role: 'gate', condition: atLeast(value(I.core), items(100, PLAN)), moves: I.core },
        },
      ],
      flags: [],
      consistency: ['rd-staff'],
      byHand: [
        {
          text: t(
            '创新能力、引领作用、研发水平、发展潜力和贡献由主管部门评定',
            'innovation, leading role, R&D, potential and contribution are judged by the department',
          ),
          cite: PLAN,
        },
        {
          text: t('2023 年以后的修订、评分和时间安排没有公开文本', 'revisions since 2023, scoring and timetable are not published'),
          cite: PLAN,
        },
      ],
      readings: [
        { id: 'revenue-over', value: 'excluded', text: t('“过”“超过”不含本数', '“above” excludes the number itself'), cite: PLAN },
      ],
    },
  ],
};

export const leaderNational: RulebookDefinition = {
  id: 'leader-national',
  kind: 'enterprise',
  title: t('国家级科技领军企业', 'National leading technology enterprise'),
  versions: [
    {
      id: '2022-01',
      effectiveFrom: '2022-01-01',
      effectiveTo: null,
      sources: [LAW],
      conduct,
      criteria: [
        {
          id: 'listed-by-document',
          label: t('列入文件', 'Listed by a document'),
          text: t('没有公开的条件；以列入名单的文件号为准', 'No public conditions; the number of the listing document decides'),
          rule: { role: 'gate', condition: { kind: 'judged', fact: Q.leaderDocument, cite: LAW } },
        },
      ],
      flags: [],
      consistency: [],
      byHand: [],
      readings: [],
    },
  ],
};
