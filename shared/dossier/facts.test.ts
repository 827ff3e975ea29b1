import { describe, expect, it } from 'vitest';
import { factPath } from './fact.ts';
import { enterprise, intellectualProperty, lastYear, request, secondYearBack, thirdYearBack } from './facts.ts';

describe('factPath', () => {
  it('names the section, or the year counted back from the year of the day', () => {
    expect(factPath(enterprise.residentEnterprise, 2026)).toBe('dossier.enterprise.residentEnterprise');
    expect(factPath(intellectualProperty.classTwoSpent, 2026)).toBe('dossier.intellectualProperty.classTwoSpent');
    expect(factPath(lastYear.staffTotal, 2026)).toBe('dossier.years.2025.staffTotal');
    expect(factPath(secondYearBack.staffTotal, 2026)).toBe('dossier.years.2024.staffTotal');
    expect(factPath(thirdYearBack.staffTotal, 2026)).toBe('dossier.years.2023.staffTotal');
  });
  it('leaves the day of the request outside the dossier', () => {
    expect(factPath(request.asOf, 2026)).toBe('asOf');
  });
});
