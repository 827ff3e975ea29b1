import { expect, it } from 'vitest';
import * as registry from '../../shared/rulebooks/registry.ts';
import { findRulebook, rulebooks, versionAt } from './rulebooks.ts';

it('judges by the very versions of the registry', () => {
  expect(rulebooks.map(({ id }) => id)).toEqual(['tech-sme', 'hnte']);
  for (const rulebook of rulebooks) {
    const whole = registry.findRulebook(rulebook.id);
    expect(rulebook.versions.map(({ id }) => id)).toEqual(whole?.versions.map(({ id }) => id));
    for (const day of ['2017-05-02', '2017-05-03', '2021-12-31', '2022-01-01', '2026-11-24']) {
      const own = versionAt(rulebook, day)?.id;
      expect(own, `${rulebook.id} on ${day}`).toBe(whole === undefined ? undefined : registry.versionAt(whole, day)?.id);
    }
  }
  expect(findRulebook('gazelle')).toBeUndefined();
});
