import { describe, expect, it } from 'vitest';
import type { Dossier } from '../dossier/dossier.ts';
import { findRulebook, versionAt } from '../rulebooks/registry.ts';
import { assess } from './assess.ts';
import type { CompiledVersion } from './compile.ts';
import { describe as describeRulebook } from './describe.ts';
import { contentText } from './fingerprint.ts';
import { type BureauSetting, settingFault, type ThresholdSetting, withSettings } from './settings.ts';

function version(rulebook: string, asOf = '2026-12-01'): CompiledVersion {
  const found = findRulebook(rulebook);
  const inForce = found && versionAt(found, asOf);
  if (inForce === undefined) throw new Error(`no version of ${rulebook}`);
  return inForce;
}

const entered = { version: '2021-09', document: '鄂科技规〔2026〕1号', clause: '第三条', from: '2026-12-01', enteredOn: '2026-11-24' };
const age: ThresholdSetting = { ...entered, kind: 'threshold', rulebook: 'unicorn', criterion: 'age', amount: 10, per: 1 };
const valuation: ThresholdSetting = {
  ...entered,
  kind: 'threshold',
  rulebook: 'unicorn',
  criterion: 'valuation',
  amount: 1_000_000_000,
  per: 1,
};

const firm: Dossier = {
  enterprise: { registeredOn: '2016-12-01' },
  years: { '2025': { salesRevenue: 600_000_000, rdExpense: 90_000_000 } },
  intellectualProperty: { classOne: 5 },
  qualifications: { hnteCertificate: true, techSmeNumber: true },
  capital: { valuation: { amount: 1_000_000_000, currency: 'USD' } },
};

describe('numbers that the bureau enters', () => {
  it('are undetermined until entered, and decide from their own day on', () => {
    const unicorn = version('unicorn');
    expect(assess(unicorn, firm, '2026-12-01').verdict).toBe('undetermined');
    const entries = [age, valuation];
    const before = assess(withSettings(unicorn, entries, { asOf: '2026-11-30' }), firm, '2026-11-30');
    expect(before.criteria.find(({ id }) => id === 'age')).toMatchObject({
      outcome: 'undetermined',
      reason: 'bureau-set',
      threshold: null,
    });
    const after = assess(withSettings(unicorn, entries, { asOf: '2026-12-01' }), firm, '2026-12-01');
    expect(after.verdict).toBe('eligible');
    expect(after.criteria.find(({ id }) => id === 'age')).toMatchObject({
      outcome: 'met',
      actual: 10,
      threshold: 10,
      sources: [{ document: '鄂科技规〔2026〕1号', clause: '第三条', status: 'verified' }],
    });
    expect(assess(withSettings(unicorn, entries, { asOf: '2026-12-02' }), firm, '2026-12-02').verdict).toBe('ineligible');
  });

  it('leave what was decided before they were entered as it was', () => {
    const unicorn = version('unicorn');
    expect(withSettings(unicorn, [age], { asOf: '2026-12-01', knownOn: '2026-11-23' })).toBe(unicorn);
    expect(withSettings(unicorn, [age], { asOf: '2026-12-01', knownOn: '2026-11-24' })).not.toBe(unicorn);
  });

  it('are part of the content hash and of the rulebook page', () => {
    const unicorn = version('unicorn');
    const filled = withSettings(unicorn, [age], { asOf: '2026-12-01' });
    expect(contentText(filled)).not.toBe(contentText(unicorn));
    expect(describeRulebook(unicorn).bureauSet).toEqual(['age', 'valuation']);
    expect(describeRulebook(filled).bureauSet).toEqual(['valuation']);
    expect(withSettings(unicorn, [age], { asOf: '2026-12-01' })).toBe(filled);
  });

  it('give way to a later entry for the same place', () => {
    const later: ThresholdSetting = { ...age, amount: 12, from: '2027-01-01', enteredOn: '2026-12-20' };
    const filled = withSettings(version('unicorn'), [later, age], { asOf: '2027-01-01' });
    expect(assess(filled, firm, '2027-01-01').criteria.find(({ id }) => id === 'age')).toMatchObject({ threshold: 12, outcome: 'met' });
  });

  it('fill a criterion of which nothing was published', () => {
    const limits: BureauSetting = {
      ...entered,
      kind: 'limits',
      rulebook: 'incubator-basic',
      version: '2025-hubei-draft',
      criterion: 'rest',
      limits: [
        { measure: 'area', op: '>=', amount: 3_000, per: 1 },
        { measure: 'professional-staff', op: '>=', amount: 50, per: 100 },
      ],
    };
    const filled = withSettings(version('incubator-basic'), [limits], { asOf: '2026-12-01' });
    const judge = (area: number) => assess(filled, { incubator: { area, staff: 4, professionalStaff: 2 } }, '2026-12-01');
    expect(judge(3_000).verdict).toBe('eligible');
    expect(judge(2_999.9999).verdict).toBe('ineligible');
    expect(assess(filled, { incubator: {} }, '2026-12-01').missing).toEqual([
      'dossier.incubator.area',
      'dossier.incubator.staff',
      'dossier.incubator.professionalStaff',
    ]);
  });

  it('choose another reading of an ambiguous text', () => {
    const either: BureauSetting = { ...entered, kind: 'reading', rulebook: 'gazelle', reading: 'title-both', value: 'either' };
    const filled = withSettings(version('gazelle'), [either], { asOf: '2026-12-01' });
    const one: Dossier = { qualifications: { hnteCertificate: true, techSmeNumber: false } };
    const title = (by: CompiledVersion) => assess(by, one, '2026-12-01').criteria.find(({ id }) => id === 'title')?.outcome;
    expect([title(version('gazelle')), title(filled)]).toEqual(['undetermined', 'met']);
    expect(contentText(filled)).not.toBe(contentText(version('gazelle')));
  });

  it('reads growth as compound where the bureau says so: +50 % and −15 % is 17.5 % in the mean and 12.9 % compound', () => {
    const compound: BureauSetting = { ...entered, kind: 'reading', rulebook: 'gazelle', reading: 'growth-mean', value: 'compound' };
    const filled = withSettings(version('gazelle'), [compound], { asOf: '2026-12-01' });
    const years = {
      '2023': { salesRevenue: 100, totalProfit: 1 },
      '2024': { salesRevenue: 150, totalProfit: 1 },
      '2025': { salesRevenue: 127.5, totalProfit: 1 },
    };
    const growth = (by: CompiledVersion) => assess(by, { years }, '2026-12-01').criteria.find(({ id }) => id === 'growth')?.outcome;
    expect([growth(version('gazelle')), growth(filled)]).toEqual(['met', 'not-met']);
  });

  it('says what is wrong with an entry', () => {
    const unicorn = version('unicorn');
    expect(settingFault(unicorn, age)).toBeUndefined();
    expect(settingFault(unicorn, { ...age, rulebook: 'moose' })).toBe('setting.rulebook-unknown');
    expect(settingFault(unicorn, { ...age, from: '2026-11-23' })).toBe('setting.retroactive');
    expect(settingFault(unicorn, { ...age, criterion: 'agee' })).toBe('setting.criterion-unknown');
    expect(settingFault(unicorn, { ...age, criterion: 'revenue-floor' })).toBe('setting.not-bureau-set');
    expect(settingFault(unicorn, { ...entered, kind: 'limits', rulebook: 'unicorn', criterion: 'age', limits: [] })).toBe(
      'setting.not-bureau-set',
    );
    expect(settingFault(unicorn, { ...entered, kind: 'reading', rulebook: 'unicorn', reading: 'none', value: 'x' })).toBe(
      'setting.reading-unknown',
    );
    expect(settingFault(unicorn, { ...entered, kind: 'reading', rulebook: 'unicorn', reading: 'title-both', value: 'x' })).toBe(
      'setting.value-unknown',
    );
  });
});
