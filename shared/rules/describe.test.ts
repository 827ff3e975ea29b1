import { describe, expect, it } from 'vitest';
import { findRulebook, versionAt } from '../rulebooks/registry.ts';
import { describe as describeVersion } from './describe.ts';

const page = (id: string) => {
  const rulebook = findRulebook(id);
  const version = rulebook === undefined ? undefined : versionAt(rulebook, '2026-07-15');
  if (version === undefined) throw new Error(`no ${id}`);
  return describeVersion(version);
};
const limitsOf = (id: string, criterion: string) => page(id).criteria.find((one) => one.id === criterion)?.thresholds ?? [];
const words = (id: string, criterion: string) => limitsOf(id, criterion).map(({ of, text }) => `${of.zh} ${text.zh} | ${of.en} ${text.en}`);

describe('the page of a rulebook', () => {
  it('says each limit as the policy prints it, with comparator and edge', () => {
    expect(limitsOf('tech-sme', 'size-revenue')).toEqual([
      {
        of: { zh: '上年度销售收入', en: 'Sales revenue, last year' },
        comparator: '<=',
        inclusive: true,
        value: 200_000_000,
        unit: 'yuan',
        text: { zh: '不超过 20,000 万元（含）', en: 'at most CNY 200,000,000 (included)' },
        points: null,
        source: { document: '国科发政〔2017〕115号', clause: '第六条（二）', status: 'verified', via: 'reprint', checkedOn: '2026-11-24' },
      },
    ]);
  });
  it('lists bands with their points', () => {
    expect(limitsOf('tech-sme', 'tech-staff').map(({ text, points }) => [text.zh, points?.min])).toEqual([
      ['不低于 30%（含）', 20],
      ['不低于 25%（含）', 16],
      ['不低于 20%（含）', 12],
      ['不低于 15%（含）', 8],
      ['不低于 10%（含）', 4],
    ]);
    expect(limitsOf('hnte', 'growth').map(({ text, points }) => [text.en, points])).toContainEqual([
      'more than 0% (not included)',
      { min: 1, max: 2 },
    ]);
  });
  it('says which tier a limit belongs to', () => {
    expect(words('hnte', 'rd-ratio')).toEqual([
      '近三年研究开发费用（高新技术企业口径）占近三年销售收入的比例（上年度销售收入不超过 5,000 万元） 不低于 5%（含） | R&D expense (HNTE calibre) of three years over sales revenue of three years (sales revenue of the last year up to CNY 50,000,000) at least 5% (included)',
      '近三年研究开发费用（高新技术企业口径）占近三年销售收入的比例（上年度销售收入超过 5,000 万元、不超过 20,000 万元） 不低于 4%（含） | R&D expense (HNTE calibre) of three years over sales revenue of three years (sales revenue of the last year above CNY 50,000,000, up to CNY 200,000,000) at least 4% (included)',
      '近三年研究开发费用（高新技术企业口径）占近三年销售收入的比例（上年度销售收入超过 20,000 万元） 不低于 3%（含） | R&D expense (HNTE calibre) of three years over sales revenue of three years (sales revenue of the last year above CNY 200,000,000) at least 3% (included)',
    ]);
  });
  it('says declared conditions in words, not in the names of fields', () => {
    expect(limitsOf('hnte', 'resident').map(({ text }) => [text.zh, text.en])).toEqual([
      ['是', 'Yes'],
      ['不得为个人独资企业、合伙企业', 'not: sole proprietorship, partnership'],
    ]);
    expect(limitsOf('tech-sme', 'resident').map(({ text }) => text.zh)).toEqual(['是', '查账征收', '是', '是']);
    expect(
      limitsOf('hnte', 'ip')
        .slice(0, 2)
        .map(({ text }) => text.zh),
    ).toEqual(['A 高（强）', 'B 较高（较强）']);
  });
  it('shows the points that an item must reach by itself', () => {
    expect(limitsOf('innovative-sme', 'innovation').at(-1)).toMatchObject({ comparator: '>=', value: 20, unit: 'point', points: null });
  });
  it('names what waits for the bureau', () => {
    expect([page('tech-sme').bureauSet, page('unicorn').bureauSet, page('incubator-basic').bureauSet]).toEqual([
      [],
      ['age', 'valuation'],
      ['rest'],
    ]);
    expect(words('unicorn', 'age').at(-1)).toContain('待主管部门确认');
  });
  it('has the pass line, the readings, the flags by year and the clauses to check by hand', () => {
    expect(page('hnte').score).toEqual({ of: 100, passAt: 70, passAtInclusive: false });
    expect(page('hnte').readings.map(({ id, value }) => `${id}=${value}`)).toContain('growth-negative-third-year=literal');
    expect(page('tech-sme').flags.map(({ id, years }) => [id, years?.from, years?.to])).toContainEqual([
      'site-check-high-tech-staff',
      2025,
      2025,
    ]);
    expect(page('tech-sme').byHand).toHaveLength(4);
  });
  it('writes no symbol that a clerk would have to look up', () => {
    for (const { thresholds } of page('hnte').criteria)
      for (const { text, of } of thresholds) expect(text.zh + of.zh).not.toMatch(/[<>=&]{1,2}(?!D)/);
  });
});
