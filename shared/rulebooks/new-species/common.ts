import { intellectualProperty as I, lastYear as Y, qualifications as Q } from '../../dossier/facts.ts';
import { bilingual as t } from '../../kernel/bilingual.ts';
import { items, percent, wan } from '../../rules/threshold.ts';
import type { ByHandRow, CriterionDefinition, Reading, VersionDefinition } from '../../rules/version.ts';
import type { Condition } from '../../rules/definition.ts';
import { all, any, atLeast, is, share, value } from '../../rules/write.ts';
import { common, termRow } from './sources.ts';

export const title: CriterionDefinition = {
  id: 'title',
  label: t('高新技术企业和科技型中小企业资格', 'HNTE and technology-based SME'),
  text: t('国家级高新技术企业及科技型中小企业', 'A national HNTE and a technology-based SME'),
  rule: { role: 'gate', condition: { kind: 'both', facts: [Q.hnteCertificate, Q.techSmeNumber], cite: common } },
};

export const revenueFloor: CriterionDefinition = {
  id: 'revenue-floor',
  label: t('销售收入下限', 'Least sales revenue'),
  text: t('上年度销售收入 1,000 万元（含）以上', 'Sales revenue of the last year at least CNY 10 million'),
  rule: { role: 'gate', condition: atLeast(value(Y.salesRevenue), wan(1_000, common)), moves: Y.salesRevenue },
};

export const rdRatio: CriterionDefinition = {
  id: 'rd-ratio',
  label: t('研发费用占比', 'R&D share'),
  text: t('上年度研发费用占销售收入的比例不低于 2.5%', 'R&D expense at least 2.5% of sales in the last year'),
  rule: {
    role: 'gate',
    condition: atLeast(share(Y.rdExpense, Y.salesRevenue), { ...percent(25, common), per: 1_000 }),
    moves: Y.rdExpense,
  },
};

export const ip: CriterionDefinition = {
  id: 'ip',
  label: t('知识产权', 'Intellectual property'),
  text: t('有效Ⅰ类知识产权 1 项（含）以上，或Ⅱ类 2 项（含）以上', 'At least one valid class I right, or two of class II'),
  rule: {
    role: 'gate',
    condition: any(atLeast(value(I.classOne), items(1, common)), atLeast(value(I.classTwo), items(2, common))),
    moves: I.classTwo,
  },
};

/** The four conditions that every level shares. */
export const shared: readonly CriterionDefinition[] = [title, revenueFloor, rdRatio, ip];

const byHand: readonly ByHandRow[] = [
  {
    text: t('2025 年起的遴选权重和入选分数线没有公开文本', 'weights and pass line of the selection since 2025 are not published'),
    cite: termRow,
  },
  { text: t('入库期限三年，期满重新遴选', 'membership lasts three years, then selected anew'), cite: termRow },
];

const titleBy = (condition: Condition) => (criteria: readonly CriterionDefinition[]) =>
  criteria.map((criterion) => (criterion.id === 'title' ? { ...criterion, rule: { role: 'gate' as const, condition } } : criterion));

export const readings: readonly Reading[] = [
  {
    id: 'title-both',
    value: 'both-else-judgement',
    text: t('两项资格都要具备；只有其一时由主管部门判断', 'both titles are needed; with only one of them the bureau decides'),
    cite: common,
    alternatives: [
      {
        value: 'both',
        text: t('两项资格都要具备', 'both titles are needed'),
        change: titleBy(all(is(Q.hnteCertificate, common), is(Q.techSmeNumber, common))),
      },
      {
        value: 'either',
        text: t('两项资格具备其一即可', 'one of the two titles is enough'),
        change: titleBy(any(is(Q.hnteCertificate, common), is(Q.techSmeNumber, common))),
      },
    ],
  },
];

/** What every version of the plan of 2021 has in common. */
export const plan2021: Pick<VersionDefinition, 'effectiveFrom' | 'effectiveTo' | 'conduct' | 'flags' | 'byHand'> = {
  effectiveFrom: '2021-09-01',
  effectiveTo: null,
  conduct: { kind: 'last-and-this-year', lists: 'any-day' },
  flags: [],
  byHand,
};
