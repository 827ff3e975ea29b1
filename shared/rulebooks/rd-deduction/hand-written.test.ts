import { describe, expect, it } from 'vitest';
import { runs } from './hand-written-run.ts';
import { rdDeduction } from './rulebook.ts';

describe('hand-written cases', () => {
  it('have names of their own', () => {
    expect(new Set(runs.map(({ name }) => name)).size).toBe(runs.length);
  });
  it.each(runs)('$name', (run) => {
    expect(run.differences(rdDeduction)).toEqual([]);
  });
});
