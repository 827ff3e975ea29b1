import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../shared/dossier/dossier.ts';
import { assessAll } from '../assess/verdicts.ts';
import { examples } from '../examples/examples.ts';
import { gapItems } from './gaps.ts';
import { headlineOf } from './headline.ts';
import { leversOf } from './levers.ts';

const DAY = '2026-11-24';
const jia: Dossier = examples[0]?.dossier ?? {};
const year = (dossier: Dossier, y: string, figures: object): Dossier => ({
  ...dossier,
  years: { ...dossier.years, [y]: { ...dossier.years?.[y], ...figures } },
});
const gaps = (dossier: Dossier) => gapItems(assessAll(dossier, DAY, true), dossier);

describe('the gap list', () => {
  it('says of a closed year the shortfall, the next window and what this year allows', () => {
    const [gap, ...rest] = gaps(jia);
    expect(rest).toEqual([]);
    expect(gap).toMatchObject({
      key: 'hnte/hi-tech-income',
      rung: 2,
      amount: { figure: '207.20', unit: '万元' },
      heading: '2025 年高新技术产品（服务）收入少 207.20 万元',
      asksEstimate: true,
    });
    expect(gap?.lines).toEqual([
      { term: '已结束', text: '2025 年为 5,020.00 万元，按条款须有 5,227.20 万元。不能再补。' },
      {
        term: '下一次',
        strong: '2026 年做到不低于 60%（含），2027 年可申报。',
        text: '按您填的今年预计数，高新技术产品（服务）收入须有 5,640.00 万元。',
      },
      { term: '今年还能做', text: '12 月 31 日前，把已交付的高新技术产品（服务）逐项归集，合同、发票和技术说明对得上。' },
    ]);
  });

  it('judges this year’s estimate by the same rule', () => {
    const short = gaps(year(jia, '2026', { hiTechIncome: 50_000_000 }));
    expect(short[0]?.lines[1]?.text).toBe('按您填的 2026 年预计数，高新技术产品（服务）收入还须从 5,000.00 万元 做到 5,640.00 万元。');
    expect(short[0]?.asksEstimate).toBe(false);
    const enough = gaps(year(jia, '2026', { hiTechIncome: 56_400_000 }));
    expect(enough[0]?.lines[1]?.text).toBe('按您填的 2026 年预计数，已达到（60.00%）。');
  });

  it('asks for this year’s figures where there are none', () => {
    const { '2026': _open, ...closed } = jia.years ?? {};
    expect(gaps({ ...jia, years: closed })[0]?.lines[1]?.text).toBe('填上 2026 年预计数，这里会算出要做到多少。');
  });

  it('says by how much a limit is passed', () => {
    const big = gaps(year(jia, '2025', { staffTotal: 501 }));
    const size = big.find(({ key }) => key === 'tech-sme/size-staff');
    expect(size).toMatchObject({ heading: '2025 年职工总数超出 1 人', amount: { figure: '1', unit: '人' } });
    expect(size?.lines[0]).toEqual({ term: '已结束', text: '2025 年为 501 人，按条款不能超过 500 人。' });
  });

  it('says of a declared condition what was declared against it', () => {
    const listed = gaps({ ...jia, conduct: { ...jia.conduct, abnormalOperationList: true } });
    const integrity = listed.find(({ key }) => key === 'tech-sme/integrity');
    expect(integrity?.lines[0]).toEqual({ term: '现在', text: '被列入经营异常名录：是' });
    expect(integrity?.amount).toBeNull();
  });

  it('reads from what is settled soon to what takes years', () => {
    const worse = gaps({
      ...year(jia, '2025', { staffTotal: 501 }),
      intellectualProperty: { classOne: 0, classTwo: 0, classTwoSpent: 0, acquisition: 'none' },
    });
    const order = worse.map(({ key }) => key);
    expect(order.indexOf('hnte/core-ip')).toBeLessThan(order.indexOf('hnte/hi-tech-income'));
    expect(order.indexOf('hnte/hi-tech-income')).toBeLessThan(order.indexOf('tech-sme/size-staff'));
  });
});

describe('which step adds most', () => {
  it('computes each step by the rules', () => {
    expect(leversOf(assessAll(jia, DAY, false), jia).map(({ id, effects }) => [id, effects])).toEqual([
      ['classOne', ['高新技术企业：61–76 → 65–80 分']],
      ['managementPoints', ['高新技术企业：61–76 → 65–80 分']],
      ['transformations', ['高新技术企业：61–76 → 67–82 分']],
      ['standards', ['高新技术企业：61–76 → 62–78 分']],
    ]);
  });
});

describe('the headline', () => {
  const says = (id: string) => {
    const example = examples.find((one) => one.id === id);
    return headlineOf(assessAll(example?.dossier ?? {}, DAY, false));
  };
  it('is the verdict', () => {
    expect(says('jia')).toBe('初步符合第一级，距高新技术企业还差 1 项');
    expect(says('ts-055')).toMatch(/^初步符合第一级，距高新技术企业还差 \d 项$/);
    expect(says('ts-015')).toBe('暂不符合第一级，差 1 项');
    expect(says('hn-086')).toBe('初步符合高新技术企业');
    expect(headlineOf(assessAll({}, DAY, false))).toBe('信息不全，第一级还差 27 项就能定');
  });
});
