import { describe, expect, it } from 'vitest';
import { capital as K, intellectualProperty as I, judgement as J, lastYear as Y, qualifications as Q, request } from '../dossier/facts.ts';
import { dayNumber } from '../kernel/civil-date.ts';
import { figureText, gapText } from './gap-text.ts';

describe('figureText', () => {
  it('writes money, persons and items in the unit that the firm works in', () => {
    expect(figureText(Y.salesRevenue, 20_000_000_001)).toEqual({ zh: '200,000,000.01 元', en: 'CNY 200,000,000.01' });
    expect(figureText(Y.salesRevenue, 20_000_000_000)).toEqual({ zh: '20,000.00 万元', en: 'CNY 200,000,000.00' });
    expect(figureText(Y.staffTotal, 5_005_000)).toEqual({ zh: '500.5 人', en: '500.5 persons' });
    expect(figureText(I.classTwo, 10_000)).toEqual({ zh: '1 项', en: '1 item' });
    expect(figureText(J.managementPoints, 20)).toEqual({ zh: '20 分', en: '20 points' });
    expect(figureText({ ...K.valuation, unit: 'usd' }, 9_999_999_999)).toEqual({ zh: '99,999,999.99 美元', en: 'USD 99,999,999.99' });
    expect(figureText(Q.awardRank, 3)).toEqual({ zh: '3 位', en: '3 places' });
  });
});

describe('gapText', () => {
  it('calls the figure of an ended year a shortfall, and says that it no longer changes', () => {
    expect(gapText(Y.techStaff, { from: 499_500, to: 500_000 }, 2026)).toEqual({
      zh: '2025 年科技人员少 0.05 人：实际 49.95 人，要求 50 人。该年度已结束，数字不再变化。',
      en: 'Technology staff of 2025 fell 0.05 persons short: 49.95 persons against 50 persons. That year has ended; its figures no longer change.',
    });
    expect(gapText(Y.staffTotal, { from: 5_010_000, to: 5_000_000 }, 2026)).toEqual({
      zh: '2025 年职工总数超出 1 人：实际 501 人，上限 500 人。该年度已结束，数字不再变化。',
      en: 'Total staff of 2025 was 1 person above the limit: 501 persons against at most 500 persons. That year has ended; its figures no longer change.',
    });
  });
  it('says what is still open', () => {
    expect(gapText(I.classTwo, { from: 20_000, to: 30_000 }, 2026)).toEqual({
      zh: '有效Ⅱ类知识产权还差 1 项：现为 2 项，需要 3 项。',
      en: 'Valid class II rights: 1 item short, now 2 items, needed 3 items.',
    });
    expect(gapText(I.classTwo, { from: 30_000, to: 20_000 }, 2026).zh).toBe('有效Ⅱ类知识产权超出 1 项：现为 3 项，上限 2 项。');
  });
  it('never advises to change a closed figure', () => {
    for (const to of [0, 1_000_000]) {
      const { zh, en } = gapText(Y.rdExpense, { from: 500_000, to }, 2026);
      expect(zh).not.toMatch(/增加|减少|调整|应当|建议/);
      expect(en).not.toMatch(/increase|raise|reduce|lower|should|must/i);
    }
  });
  it('counts the days to a date that is still to come, and since one that has passed', () => {
    const [before, day, after] = ['2026-07-01', '2026-07-02', '2026-07-12'].map(dayNumber) as [number, number, number];
    expect(gapText(request.asOf, { from: before, to: day }, 2026)).toEqual({
      zh: '还差 1 天，2026-07-02 起满足。',
      en: '1 day short: met from 2026-07-02.',
    });
    expect(gapText(request.asOf, { from: before, to: after }, 2026).en).toBe('11 days short: met from 2026-07-12.');
    expect(gapText(request.asOf, { from: after, to: day }, 2026)).toEqual({
      zh: '已超过 10 天，最后一个满足的日期是 2026-07-02。',
      en: '10 days too late: last met on 2026-07-02.',
    });
  });
});
