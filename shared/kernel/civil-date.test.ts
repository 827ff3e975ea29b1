import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addYears, dateOf, dayNumber, isDate, yearOf } from './civil-date.ts';

describe('civil dates', () => {
  it('counts days from 1970-01-01', () => {
    expect([dayNumber('1970-01-01'), dayNumber('2026-07-01'), dayNumber('1969-12-31')]).toEqual([0, 20_635, -1]);
  });
  it('refuses days that the calendar does not have', () => {
    expect(['2025-02-29', '2024-13-01', '2024-00-10', '2024-04-31', '2024-1-1', '', 'x'].map(isDate)).toEqual(Array(7).fill(false));
    expect([isDate('2024-02-29'), isDate('2000-02-29'), isDate('1900-02-29')]).toEqual([true, true, false]);
  });
  it('moves by whole years', () => {
    expect([addYears('2010-06-30', 15), addYears('2012-02-29', 15), addYears('2026-11-24', -3)]).toEqual([
      '2025-06-30',
      '2027-02-28',
      '2023-11-24',
    ]);
  });
  it('agrees with the platform calendar and comes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_000, max: 100_000 }), (day) => {
        const date = dateOf(day);
        expect(date).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
        expect(dayNumber(date)).toBe(day);
        expect(yearOf(date)).toBe(new Date(day * 86_400_000).getUTCFullYear());
      }),
      { seed: 20261124, numRuns: 3000 },
    );
  });
});
