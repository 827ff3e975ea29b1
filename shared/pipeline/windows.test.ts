import { describe, expect, it } from 'vitest';
import { calendar } from './calendar.ts';
import { nextWindow } from './windows.ts';

describe('nextWindow', () => {
  it('shows an open window of the year', () => {
    const window = nextWindow('tech-sme', 'filing', '2026-07-15');
    expect(window.entry).toMatchObject({ opens: '2026-06-01', closes: '2026-08-31', document: '工企业函〔2026〕160号' });
    expect(window.year).toBe(2026);
    expect(window.last).toMatchObject({ year: 2025, opens: '2025-06-30', closes: '2025-09-30' });
  });
  it('still shows it on its last day and not the day after', () => {
    expect(nextWindow('tech-sme', 'filing', '2026-08-31').year).toBe(2026);
    expect(nextWindow('tech-sme', 'filing', '2026-09-01').year).toBe(2027);
  });
  it('says that next year is not published and gives the last known dates', () => {
    const window = nextWindow('hnte', 'filing', '2026-11-24');
    expect(window).toMatchObject({ year: 2027, entry: null, last: { year: 2026, closes: '2026-10-10' } });
  });
  it('finds the coming tax settlement', () => {
    expect(nextWindow('tax-settlement', 'settlement', '2026-11-24').entry).toMatchObject({ opens: '2027-01-01', closes: '2027-05-31' });
  });
  it('invents nothing beyond the table', () => {
    expect(nextWindow('tech-sme', 'filing', '2029-01-02')).toMatchObject({ year: 2029, entry: null, last: { year: 2026 } });
  });
});

describe('calendar', () => {
  it('names a document wherever a date is verified, and holds no window that closes before it opens', () => {
    const wrong = calendar.filter(
      ({ status, document, opens, closes }) =>
        (status === 'verified' && document === null) ||
        (status === 'unknown' && (opens !== null || closes !== null)) ||
        (opens !== null && closes !== null && opens > closes),
    );
    expect(wrong).toEqual([]);
  });
});
