import { describe, expect, it } from 'vitest';
import { dateOf } from '../kernel/civil-date.ts';
import { source } from './citation.ts';
import { days } from './threshold.ts';
import type { ConductPeriod } from './version.ts';
import { viewpointAt } from './viewpoint.ts';

const cite = source('国科发火〔2016〕195号', '2026-11-24')('一年内');
const shown = (conduct: ConductPeriod, asOf: string) => {
  const { asOfDay, asOfYear, conductWindow } = viewpointAt(conduct, asOf);
  const { from, to, listFrom, listTo, threeYearsFrom } = conductWindow;
  return [asOfYear, ...[asOfDay, from, to, listFrom, listTo, threeYearsFrom].map(dateOf)];
};

describe('viewpointAt', () => {
  it('last year and this year, any day on a list', () => {
    expect(shown({ kind: 'last-and-this-year', lists: 'any-day' }, '2026-07-15')).toEqual([
      2026,
      '2026-07-15',
      '2025-01-01',
      '2026-12-31',
      '2025-01-01',
      '2026-12-31',
      '2023-07-15',
    ]);
  });
  it('last year and this year, lists on the day itself', () => {
    expect(shown({ kind: 'last-and-this-year', lists: 'as-of' }, '2019-07-15')).toEqual([
      2019,
      '2019-07-15',
      '2018-01-01',
      '2019-12-31',
      '2019-07-15',
      '2019-07-15',
      '2016-07-15',
    ]);
  });
  it('so many days before the day, both ends included', () => {
    expect(shown({ kind: 'days-before', days: days(365, cite) }, '2024-07-01')).toEqual([
      2024,
      '2024-07-01',
      '2023-07-02',
      '2024-07-01',
      '2023-07-02',
      '2024-07-01',
      '2021-07-01',
    ]);
  });
  it('three years before 29 February is the 28th', () => {
    expect(shown({ kind: 'last-and-this-year', lists: 'as-of' }, '2024-02-29').at(-1)).toBe('2021-02-28');
  });
});
