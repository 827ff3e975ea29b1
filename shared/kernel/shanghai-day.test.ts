import { expect, it } from 'vitest';
import { dayInShanghai } from './shanghai-day.ts';

it('is the day eight hours ahead', () => {
  expect(['2026-07-14T15:59:59Z', '2026-07-14T16:00:00Z', '2026-12-31T23:30:00.000Z'].map(dayInShanghai)).toEqual([
    '2026-07-14',
    '2026-07-15',
    '2027-01-01',
  ]);
});
