import { describe, expect, it } from 'vitest';
import { dayNumber } from '../kernel/civil-date.ts';
import { type ConductEvent, type ConductWindow, eventsSay } from './conduct-events.ts';

const window: ConductWindow = {
  from: dayNumber('2025-01-01'),
  to: dayNumber('2026-12-31'),
  listFrom: dayNumber('2025-01-01'),
  listTo: dayNumber('2026-12-31'),
  threeYearsFrom: dayNumber('2023-07-15'),
};
const accident = (event: ConductEvent): number => eventsSay([{ kind: 'majorSafetyAccident', ...event }], 'majorSafetyAccident', window);
const listed = (event: ConductEvent): number => eventsSay([{ kind: 'abnormalOperationList', ...event }], 'abnormalOperationList', window);

describe('what happened on a day', () => {
  it('counts from the first to the last day of the window', () => {
    const days = ['2024-12-31', '2025-01-01', '2026-12-31', '2027-01-01'];
    expect(days.map((happenedOn) => accident({ happenedOn }))).toEqual([0, 1, 1, 0]);
  });
  it('without its day is open, unless it was decided before the window', () => {
    expect(accident({})).toBeNaN();
    expect(accident({ decidedOn: '2024-12-31' })).toBe(0);
    expect(accident({ decidedOn: '2025-01-01' })).toBeNaN();
    expect(accident({ happenedOn: '2024-12-31', decidedOn: '2025-06-01' })).toBe(0);
  });
  it('of another kind says nothing; of an unknown kind it may be any', () => {
    expect(accident({ kind: 'majorQualityAccident', happenedOn: '2025-06-01' })).toBe(0);
    expect(accident({ kind: null, happenedOn: '2025-06-01' })).toBeNaN();
    expect(accident({ kind: null, happenedOn: '2020-06-01' })).toBe(0);
  });
  it('one that counts outranks one that is open, in either order', () => {
    const [sure, open] = [{ kind: 'majorSafetyAccident', happenedOn: '2025-06-01' }, { kind: 'majorSafetyAccident' }];
    expect([eventsSay([sure, open], 'majorSafetyAccident', window), eventsSay([open, sure], 'majorSafetyAccident', window)]).toEqual([
      1, 1,
    ]);
  });
  it('an empty list: nothing happened', () => {
    expect(eventsSay([], 'majorSafetyAccident', window)).toBe(0);
  });
  it('looks three years back for dishonesty and vetoes', () => {
    for (const kind of ['revokedOrDishonestPast3Years', 'vetoPast3Years']) {
      const asked = ['2023-07-14', '2023-07-15'].map((happenedOn) => eventsSay([{ kind, happenedOn }], kind, window));
      expect([kind, ...asked]).toEqual([kind, 0, 1]);
    }
  });
});

describe('a list of the market regulator', () => {
  it('counts for any day on it within the window', () => {
    expect(listed({ happenedOn: '2025-01-01' })).toBe(1);
    expect(listed({ happenedOn: '2026-12-31' })).toBe(1);
    expect(listed({ happenedOn: '2027-01-01' })).toBe(0);
    expect(listed({ happenedOn: '2020-01-01', closedOn: '2025-01-01' })).toBe(1);
    expect(listed({ happenedOn: '2020-01-01', closedOn: '2024-12-31' })).toBe(0);
    expect(listed({ happenedOn: '2025-03-01', closedOn: '2025-04-01' })).toBe(1);
  });
  it('is open while an end that matters is unknown', () => {
    expect(listed({ happenedOn: '2020-01-01' })).toBeNaN();
    expect(listed({})).toBeNaN();
    expect(listed({ closedOn: '2025-06-01' })).toBeNaN();
    expect(listed({ closedOn: '2024-12-31' })).toBe(0);
  });
});
