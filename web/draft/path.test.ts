import { describe, expect, it } from 'vitest';
import { countLeaves, valueAt, withValue } from './path.ts';

describe('paths of a dossier', () => {
  it('writes without touching the original', () => {
    const before = { years: { '2025': { staffTotal: 5 } } };
    const after = withValue(before, 'years.2025.techStaff', 2);
    expect(after).toEqual({ years: { '2025': { staffTotal: 5, techStaff: 2 } } });
    expect(before).toEqual({ years: { '2025': { staffTotal: 5 } } });
  });
  it('keeps false and zero, which are answers', () => {
    expect(withValue(withValue({}, 'conduct.majorSafetyAccident', false), 'intellectualProperty.classOne', 0)).toEqual({
      conduct: { majorSafetyAccident: false },
      intellectualProperty: { classOne: 0 },
    });
  });
  it('removes a leaf and the sections it leaves empty', () => {
    expect(withValue({ years: { '2025': { staffTotal: 5 } }, conduct: {} }, 'years.2025.staffTotal', null)).toEqual({ conduct: {} });
  });
  it('reads own members only', () => {
    expect(valueAt({ enterprise: { name: 'x' } }, 'enterprise.name')).toBe('x');
    expect(valueAt({}, 'constructor.name')).toBeUndefined();
  });
  it('counts leaves', () => {
    expect(countLeaves({ a: { b: 1, c: null, d: [1, 2] }, e: false })).toBe(3);
  });
});
