import { describe, expect, it } from 'vitest';
import { and, FALSE, not, or, TRUE, type Trit, UNKNOWN } from './trit.ts';

const values: readonly Trit[] = [FALSE, UNKNOWN, TRUE];

describe('Kleene truth tables', () => {
  it('and: a definite false outranks an unknown', () => {
    expect(values.map((a) => values.map((b) => and(a, b)))).toEqual([
      [0, 0, 0],
      [0, 1, 1],
      [0, 1, 2],
    ]);
  });
  it('or: a definite true outranks an unknown', () => {
    expect(values.map((a) => values.map((b) => or(a, b)))).toEqual([
      [0, 1, 2],
      [1, 1, 2],
      [2, 2, 2],
    ]);
  });
  it('not: unknown stays unknown', () => {
    expect(values.map(not)).toEqual([2, 1, 0]);
  });
});
