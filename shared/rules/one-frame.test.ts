import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../dossier/dossier.ts';
import { rulebooks } from '../rulebooks/registry.ts';
import { assess } from './assess.ts';
import { decide } from './decide.ts';

/** A dossier in which every fact may stand. */
const full: Dossier = {
  enterprise: {
    legalForm: 'sole',
    registeredOn: '2000-01-01',
    residentEnterprise: false,
    taxCollection: 'deemed',
    accountsSound: false,
    rdSeparable: false,
  },
  years: Object.fromEntries(
    ['2023', '2024', '2025'].map((year) => [
      year,
      {
        staffTotal: 9000,
        techStaff: 1,
        hnteStaffTotal: 9000,
        hnteTechStaff: 1,
        salesRevenue: 9e11,
        costTotal: 1,
        totalAssets: 9e11,
        rdExpense: 1,
        hnteRdExpense: 1,
        netAssets: -5,
      },
    ]),
  ),
  intellectualProperty: { items: [{ kind: '实用新型', status: '有效' }], classTwo: 1, classTwoSpent: 0, best: 'none', core: 3 },
  conduct: { majorSafetyAccident: true, seriousDishonestyList: true, vetoPast3Years: true },
  qualifications: { hnteCertificate: true, nationalAward: { withinFiveYears: true, rank: 9 }, firstTimeApplicant: true },
  judgement: { ownsCoreIp: false, technicalAdvancement: 'E', managementPoints: 1, operatingYears: 1 },
  capital: { privateInvestment: true, equityTwoYears: 5 },
  incubator: { legalPerson: true, tenants: 4 },
};

/** Another one that says the opposite of everything. */
const opposite: Dossier = {
  enterprise: {
    legalForm: 'limited',
    registeredOn: '2026-07-01',
    residentEnterprise: true,
    taxCollection: 'audit',
    accountsSound: true,
    rdSeparable: true,
    restrictedIndustry: false,
    deductionExcludedIndustry: false,
  },
  years: Object.fromEntries(
    ['2023', '2024', '2025'].map((year) => [
      year,
      {
        staffTotal: 10,
        techStaff: 9,
        hnteStaffTotal: 10,
        hnteTechStaff: 9,
        salesRevenue: 5e6,
        costTotal: 9e6,
        totalAssets: 1e6,
        rdExpense: 4e6,
        hnteRdExpense: 4e6,
        netAssets: 5e6,
      },
    ]),
  ),
  intellectualProperty: { classOne: 0, classTwo: 9, classTwoSpent: 5, acquisition: 'own', best: 'own-class-one', core: 0 },
  conduct: { majorSafetyAccident: false, seriousDishonestyList: false, vetoPast3Years: false },
  qualifications: { hnteCertificate: false, nationalAward: { withinFiveYears: false, rank: 1 }, firstTimeApplicant: false },
  judgement: { ownsCoreIp: true, technicalAdvancement: 'A', managementPoints: 20, operatingYears: 3 },
  capital: { privateInvestment: false, equityTwoYears: 9e9 },
  incubator: { legalPerson: false, tenants: 400 },
};

const AS_OF = '2026-07-15';
const versions = rulebooks.flatMap((rulebook) => rulebook.versions);
const sections = Object.keys(full) as (keyof Dossier)[];

describe('one frame serves every evaluation', () => {
  it('nothing of one dossier is left when the next is judged, whatever that one lacks', () => {
    const part = fc.subarray(sections).map((kept) => Object.fromEntries(kept.map((name) => [name, full[name]])) as Dossier);
    fc.assert(
      fc.property(part, fc.nat(versions.length - 1), (dossier, place) => {
        const version = versions[place] as (typeof versions)[number];
        const after = (before: Dossier) => {
          for (const other of versions) {
            assess(other, before, AS_OF);
            decide(other, before, AS_OF);
          }
          return [JSON.stringify(assess(version, dossier, AS_OF)), decide(version, dossier, AS_OF)];
        };
        expect(after(full)).toEqual(after(opposite));
      }),
      { seed: 20261124, numRuns: 200 },
    );
  });
  it('decides what the full assessment decides', () => {
    for (const version of versions) {
      for (const dossier of [full, {}]) {
        const { verdict, score } = assess(version, dossier, AS_OF);
        expect(decide(version, dossier, AS_OF)).toEqual({ verdict, score: score === null ? null : { min: score.min, max: score.max } });
      }
    }
  });
});
