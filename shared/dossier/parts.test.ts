import { describe, expect, it } from 'vitest';
import { conduct, enterprise, facts, incubator, judgement, lastYear, qualifications, request, thirdYearBack } from './facts.ts';
import { partsOf, sectionOf } from './parts.ts';

describe('partsOf', () => {
  it('sets one bit for each wanted fact, in the order of its section', () => {
    const parts = partsOf([enterprise.legalForm, enterprise.residentEnterprise, lastYear.techStaff, request.asOf]);
    expect(parts.map(({ bits }) => bits)).toEqual([0b101, 0, 0, 0b10, 0, 0, 0, 0, 0, 0]);
    expect([parts[0]?.first, parts[3]?.first]).toEqual([enterprise.legalForm.slot, lastYear.staffTotal.slot]);
  });
  it('has a bit for every fact of the sections that are read field by field', () => {
    const listed = new Set([sectionOf(incubator.legalPerson)]);
    for (const fact of facts) {
      if (fact === request.asOf || listed.has(sectionOf(fact))) continue;
      const section = partsOf([fact])[sectionOf(fact)];
      expect(section?.bits).toBe(1 << (fact.slot - (section?.first ?? 0)));
      expect(fact.slot - (section?.first ?? 0)).toBeLessThan(31);
    }
  });
  it('loads a long section whole for any of its facts', () => {
    for (const fact of Object.values(incubator)) expect(partsOf([fact])[9]?.bits).not.toBe(0);
  });
});

describe('sectionOf', () => {
  it('follows dossier order, years oldest first; the request is no section', () => {
    const some = [
      enterprise.listed,
      thirdYearBack.rdExpense,
      lastYear.rdExpense,
      conduct.vetoPast3Years,
      qualifications.marketShare,
      judgement.coreSupport,
    ];
    expect(some.map(sectionOf)).toEqual([0, 1, 3, 5, 6, 7]);
    expect(sectionOf(request.asOf)).toBe(-1);
  });
});
