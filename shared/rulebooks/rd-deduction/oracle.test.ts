import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oracle } from '../../deduction/oracle.ts';
import { sampleDossier } from '../../deduction/sample.ts';
import { dossierSchema } from '../../dossier/dossier.ts';
import { computeDeduction } from './rulebook.ts';

const seed = 20261124;

describe('the return', () => {
  it.each([2016, 2018, 2020, 2021, 2026])('agrees in tax year %i with a second computation in exact fractions', (taxYear) => {
    let capped = 0;
    let allocated = 0;
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const whole = sampleDossier((max) => g(fc.nat, { max }), { taxYear });
        const dossier = dossierSchema.parse({ rd: { ...whole.rd, revenue: undefined } });
        const result = computeDeduction(dossier, `${taxYear + 1}-03-01`);
        if (!result.ok) throw new Error(result.code);
        const { deduction: d } = result;
        expect({
          firstFive: d.firstFive,
          otherCap: d.otherCap,
          otherAccepted: d.otherAccepted,
          domestic: d.entrustedDomesticAccepted,
          overseas: d.entrustedOverseasAccepted,
          l40: d.lines['40'],
          l41: d.lines['41'],
          l42: d.lines['42'],
          l43: d.lines['43'],
          l47: d.lines['47'],
          l52: d.lines['52'],
          base: d.base,
        }).toEqual(oracle(dossier, taxYear));
        if (d.otherAccepted > 0 && d.otherAccepted < d.otherActual) capped += 1;
        if (d.capitalisedProjects.some(({ acceptedOther }) => acceptedOther > 0) && d.lines['41'] > 0) allocated += 1;
      }),
      { seed, numRuns: 300, unbiased: true },
    );
    // Otherwise the comparison would be of zeros.
    expect(capped).toBeGreaterThan(30);
    expect(allocated).toBeGreaterThan(8);
  });
});
