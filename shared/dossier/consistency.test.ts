import { describe, expect, it } from 'vitest';
import { viewpointAt } from '../rules/viewpoint.ts';
import { type ConsistencyCheck, factsOfCheck, isContradicted } from './consistency.ts';
import type { Dossier } from './dossier.ts';
import { loadFrame, newFrame } from './load-frame.ts';

const viewpoint = viewpointAt({ kind: 'last-and-this-year', lists: 'any-day' }, '2026-07-15');

function contradicted(check: ConsistencyCheck, dossier: Dossier): boolean {
  const frame = newFrame();
  loadFrame(frame, dossier, viewpoint);
  return isContradicted(check, dossier, frame);
}

const inYear = (figures: object): Dossier => ({ years: { 2025: figures } });
const rights = (section: NonNullable<Dossier['intellectualProperty']>): Dossier => ({ intellectualProperty: section });
const incubator = (section: NonNullable<Dossier['incubator']>): Dossier => ({ incubator: section });
const of = (whole: (size: number) => Dossier): Dossier[] => [whole(100), whole(100.01)];

/** For each pair: the part as large as the whole, and larger. */
const pairs: readonly [ConsistencyCheck, Dossier[]][] = [
  ['tech-staff', of((techStaff) => inYear({ staffTotal: 100, techStaff }))],
  ['hnte-tech-staff', of((hnteTechStaff) => inYear({ hnteStaffTotal: 100, hnteTechStaff }))],
  ['rd-staff', of((rdStaff) => inYear({ staffTotal: 100, rdStaff }))],
  ['hi-tech-income', of((hiTechIncome) => inYear({ totalIncome: 100, hiTechIncome }))],
  ['main-revenue', of((mainBusinessRevenue) => inYear({ salesRevenue: 100, mainBusinessRevenue }))],
  ['domestic-rd', of((hnteRdExpenseDomestic) => ({ years: { 2023: { hnteRdExpense: 100, hnteRdExpenseDomestic } } }))],
  ['spent-rights', of((classTwoSpent) => rights({ classTwo: 100, classTwoSpent }))],
  ['tenant-area', of((tenantArea) => incubator({ area: 100, tenantArea }))],
  ['professional-staff', of((professionalStaff) => incubator({ staff: 100, professionalStaff }))],
  ['non-rent-income', of((nonRentIncome) => incubator({ totalIncome: 100, nonRentIncome }))],
];

describe('a part against its whole', () => {
  it.each(pairs)('%s', (check, [equal, larger]) => {
    expect([contradicted(check, equal ?? {}), contradicted(check, larger ?? {}), contradicted(check, {})]).toEqual([false, true, false]);
  });
  it.each(pairs)('%s reads only what it names', (check, [, larger]) => {
    const [part, whole] = factsOfCheck(check).slice(0, 2);
    const frame = newFrame();
    loadFrame(frame, larger ?? {}, viewpoint);
    for (const fact of [part, whole]) if (fact !== undefined) frame[fact.slot] = Number.NaN;
    expect(isContradicted(check, larger ?? {}, frame)).toBe(false);
  });
});

describe('typed counts against the listed rights', () => {
  const one = { kind: '发明专利', grantedOn: '2020-01-01', acquisition: 'own' as const };
  const two = { kind: '实用新型', grantedOn: '2020-01-01', acquisition: 'bought' as const };
  const check = (section: NonNullable<Dossier['intellectualProperty']>) => contradicted('typed-rights', rights(section));
  it('without a list nothing contradicts', () => expect(check({ classOne: 5, acquisition: 'none' })).toBe(false));
  it('the same numbers agree', () => {
    expect(check({ items: [one, two], classOne: 1, classTwo: 1, classTwoSpent: 0, acquisition: 'own' })).toBe(false);
    expect(check({ items: [one, two] })).toBe(false);
  });
  it.each([{ classOne: 2 }, { classTwo: 0 }, { classOne: 1.0001 }, { acquisition: 'acquired' as const }])('%j disagrees', (typed) =>
    expect(check({ items: [one, two], ...typed })).toBe(true),
  );
  it('more spent rights in the list than typed disagree, fewer do not', () => {
    const items = [two, { ...two, usedInHnteYear: 2023 }];
    expect([0, 1, 2].map((classTwoSpent) => check({ items, classTwoSpent }))).toEqual([true, false, false]);
    expect(check({ items: [{ ...two, usedInHnteYear: 2023 }], classTwoSpent: 0 })).toBe(true);
  });
  it('what the list leaves open contradicts nothing', () =>
    expect(check({ items: [{}], classOne: 3, classTwo: 4, acquisition: 'own' })).toBe(false));
});

describe('typed conduct against the listed events', () => {
  const check = (section: NonNullable<Dossier['conduct']>) => contradicted('conduct-events', { conduct: section });
  const event = { kind: 'majorSafetyAccident' as const, happenedOn: '2025-06-01' };
  it('agrees where both say the same', () => {
    expect(check({ events: [event], majorSafetyAccident: true, majorQualityAccident: false })).toBe(false);
    expect(check({ majorSafetyAccident: true })).toBe(false);
  });
  it('disagrees where they differ', () => {
    expect(check({ events: [event], majorSafetyAccident: false })).toBe(true);
    expect(check({ events: [], majorSafetyAccident: true })).toBe(true);
  });
  it('what the events leave open contradicts nothing', () => {
    expect(check({ events: [{ kind: 'majorSafetyAccident' }], majorSafetyAccident: false })).toBe(false);
  });
});

describe('typed counts against the listed tenants', () => {
  const check = (section: NonNullable<Dossier['incubator']>) => contradicted('typed-tenants', incubator(section));
  const tenant = { enteredOn: '2024-01-01', financed: true };
  it('agrees, disagrees, and leaves open', () => {
    expect(check({ tenantList: [tenant], tenants: 1, tenantsFinanced: 1 })).toBe(false);
    expect(check({ tenantList: [tenant], tenants: 2 })).toBe(true);
    expect(check({ tenantList: [tenant], tenantsFinanced: 0 })).toBe(true);
    expect(check({ tenants: 2 })).toBe(false);
  });
});
