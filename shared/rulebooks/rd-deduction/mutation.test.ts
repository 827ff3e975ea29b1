import { describe, expect, it } from 'vitest';
import type { DeductionRulebook, DeductionVersion } from '../../deduction/rules.ts';
import { within } from '../../deduction/rules.ts';
import { runs } from './hand-written-run.ts';
import { mutantsOf } from './mutants.ts';
import { rdDeduction } from './rulebook.ts';
import { versions } from './versions.ts';

const withVersion = (original: DeductionVersion, mutated: DeductionVersion): DeductionRulebook => ({
  ...rdDeduction,
  versions: versions.map((version) => (version === original ? mutated : version)),
});

const isKilled = (rulebook: DeductionRulebook, taxYears: DeductionVersion['taxYears']): boolean =>
  runs.some((run) => within(taxYears, run.taxYear) && run.differences(rulebook).length > 0);

describe('a change of one number, comparator, year or row', () => {
  it.each(versions.map((version) => ({ id: version.id, version })))('of $id is caught by a hand-written case', ({ version }) => {
    const mutants = mutantsOf(version);
    const survivors = mutants.filter((mutant) => !isKilled(withVersion(version, mutant.version), version.taxYears)).map(({ name }) => name);
    expect(survivors).toEqual([]);
    // Fewer would mean that the tables are no longer walked.
    expect(mutants.length).toBeGreaterThan(110);
  });

  const shifted = versions.flatMap((version) => {
    const { from, to } = version.taxYears;
    const years = [
      { from: from - 1, to },
      { from: from + 1, to },
      ...(to === null
        ? []
        : [
            { from, to: to - 1 },
            { from, to: to + 1 },
          ]),
    ];
    return years.map((taxYears) => ({ id: `${version.id} ${JSON.stringify(taxYears)}`, version, taxYears }));
  });
  it.each(shifted)('of the tax years, $id, is caught', ({ version, taxYears }) => {
    expect(isKilled(withVersion(version, { ...version, taxYears }), { from: 0, to: null })).toBe(true);
  });
});
