import { describe, expect, it } from 'vitest';
import { fields } from '../../shared/locale/zh-CN.ts';
import { assessAll } from './verdicts.ts';
import { steps } from './catalogue.ts';
import { controlId, fieldIdOf, fieldPath, fieldsOf, pathsOf, stepOf } from './paths.ts';
import { labelOf } from './words.ts';

const asked = steps.flatMap((step) => step.sections.flatMap((section) => [...section.fields]));

describe('the catalogue of fields', () => {
  it('asks every fact that the rulebooks miss in an empty dossier', () => {
    const missing = assessAll({}, '2026-11-24', false).flatMap((assessment) => assessment.missing);
    expect(missing.length).toBeGreaterThan(50);
    const unasked = missing.filter((path) => stepOf(path.replace(/^dossier\./, '')) === null);
    expect(unasked).toEqual([]);
  });

  it('has words for each field, and asks for nothing twice', () => {
    expect(asked.map(({ id }) => id).sort()).toEqual(Object.keys(fields).sort());
    expect(new Set(asked.map(({ id }) => controlId(id))).size).toBe(asked.length);
  });

  it('offers a choice for each code that a rule knows, and no other', () => {
    const options = (id: keyof typeof fields) => Object.keys((fields[id] as { options?: object }).options ?? {});
    expect(options('enterprise.legalForm')).toEqual(['limited', 'joint-stock', 'sole', 'partnership', 'other']);
    expect(options('enterprise.taxCollection')).toEqual(['audit', 'deemed']);
    expect(options('intellectualProperty.acquisition')).toEqual(['own', 'acquired', 'none']);
    expect(options('judgement.technicalAdvancement')).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(options('judgement.operatingYears')).toEqual(['1', '2', '3']);
    expect(options('enterprise.hiTechField')).toHaveLength(8);
  });

  it('puts years into paths and takes them out again', () => {
    expect(fieldPath('years.staffTotal', 2025)).toBe('years.2025.staffTotal');
    expect(fieldIdOf('years.2025.staffTotal')).toBe('years.staffTotal');
    expect(controlId('years.2025.staffTotal')).toBe('f-years-2025-staffTotal');
    expect(labelOf('years.2025.hiTechIncome')).toBe('2025 年高新技术产品（服务）收入');
    expect(labelOf('enterprise.residentEnterprise')).toBe('中国境内（不含港澳台）注册的居民企业');
  });

  it('asks a young firm for the years that it has', () => {
    const sales = asked.find(({ id }) => id === 'years.salesRevenue');
    const paths = (operatingYears: 1 | 2 | null) => (sales === undefined ? [] : pathsOf(sales, 2026, { judgement: { operatingYears } }));
    expect(paths(null)).toEqual(['years.2023.salesRevenue', 'years.2024.salesRevenue', 'years.2025.salesRevenue']);
    expect(paths(2)).toEqual(['years.2024.salesRevenue', 'years.2025.salesRevenue']);
    expect(paths(1)).toEqual(['years.2025.salesRevenue']);
  });

  it('asks for a rank only where there is something to rank', () => {
    const [profile] = steps;
    const ranks = (dossier: object) =>
      profile === undefined
        ? []
        : fieldsOf(profile, dossier)
            .filter(({ unit }) => unit === 'rank')
            .map(({ id }) => id);
    expect(ranks({})).toEqual([]);
    expect(ranks({ qualifications: { standardLed: { withinFiveYears: true } } })).toEqual(['qualifications.standardLed.draftingRank']);
  });
});
