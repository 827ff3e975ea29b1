import { conduct as C, intellectualProperty as I, lastYear as Y, qualifications as Q } from '../../dossier/facts.ts';
import { bilingual as t } from '../../kernel/bilingual.ts';
import { items, percent, persons, wan } from '../../rules/threshold.ts';
import type { FlagDefinition } from '../../rules/version.ts';
import { all, atLeast, atMost, below, is, share, value } from '../../rules/write.ts';
import { N2024, N2025, N2026 } from './sources.ts';

const first = N2024('实地核查情形', 'verified', 'reprint');
const second = N2025('实地核查情形');
const secondReprint = N2025('实地核查情形', 'verified', 'reprint');
const latest = N2026('实地核查情形', 'verified', 'account');

const text = (zh: string, en: string, notices: string) =>
  t(`公示前须实地核查：${zh}（${notices}）。不影响结论。`, `A visit precedes publicity: ${en} (${notices}). It decides nothing.`);

/**
 * Cases for a visit before publicity, by the yearly notices. The list of 2024 was read only in part;
 * the last known year's list goes on until a new notice is entered.
 */
export const siteChecks: readonly FlagDefinition[] = [
  {
    id: 'site-check-few-staff',
    text: text('职工总数 5 人及以下', 'five staff or fewer', '工信厅企业函〔2024〕244号起，现为工企业函〔2026〕160号'),
    when: atMost(value(Y.staffTotal), persons(5, first)),
    years: { from: 2024, to: null },
    cite: latest,
  },
  {
    id: 'site-check-high-tech-staff',
    text: text(
      '科技人员占比 90% 及以上且职工总数 50 人及以上',
      'technology staff of 90% or more with 50 staff or more',
      '工企业函〔2025〕137号',
    ),
    when: all(atLeast(share(Y.techStaff, Y.staffTotal), percent(90, second)), atLeast(value(Y.staffTotal), persons(50, second))),
    years: { from: 2025, to: 2025 },
    cite: second,
  },
  {
    id: 'site-check-no-ip',
    text: text('没有知识产权', 'no intellectual property', '工企业函〔2026〕160号'),
    when: all(atMost(value(I.classOne), items(0, latest)), atMost(value(I.classTwo), items(0, latest))),
    years: { from: 2026, to: null },
    cite: latest,
  },
  {
    id: 'site-check-low-rd',
    text: text('年度研发费用低于 10 万元', 'R&D expense below CNY 100,000', '工企业函〔2026〕160号'),
    when: below(value(Y.rdExpense), wan(10, latest)),
    years: { from: 2026, to: null },
    cite: latest,
  },
  {
    id: 'site-check-risk',
    text: text(
      '近三年有严重失信行为或被撤销入库登记编号',
      'serious dishonesty or a revoked number in the past three years',
      '工企业函〔2025〕137号起，现为工企业函〔2026〕160号',
    ),
    when: is(C.revokedOrDishonestPast3Years, secondReprint),
    years: { from: 2025, to: null },
    cite: latest,
  },
  {
    id: 'site-check-first-time',
    text: text('首次参加评价', 'first-time applicant', '工企业函〔2025〕137号起，现为工企业函〔2026〕160号'),
    when: is(Q.firstTimeApplicant, secondReprint),
    years: { from: 2025, to: null },
    cite: latest,
  },
];
