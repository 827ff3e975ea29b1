import { describe, expect, it } from 'vitest';
import type { Dossier } from '../dossier/dossier.ts';
import { findRulebook, versionAt } from '../rulebooks/registry.ts';
import { assess } from './assess.ts';
import type { CompiledVersion } from './compile.ts';
import { describe as describeRulebook } from './describe.ts';
import { contentText } from './fingerprint.ts';
import { isSettable } from './setting-places.ts';
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

  it('stop counting from the day of their withdrawal, and not before', () => {
    const unicorn = version('unicorn');
    const log: readonly BureauSetting[] = [
      { ...age, seq: 1 },
      { ...entered, kind: 'withdrawal', rulebook: 'unicorn', entry: 1, from: '2027-03-01', enteredOn: '2027-02-15', seq: 2 },
    ];
    expect(withSettings(unicorn, log, { asOf: '2027-02-28' })).toBe(withSettings(unicorn, log.slice(0, 1), { asOf: '2026-12-01' }));
    expect(withSettings(unicorn, log, { asOf: '2027-03-01' })).toBe(unicorn);
    expect(withSettings(unicorn, log.slice(0, 1), { asOf: '2027-03-01' })).not.toBe(unicorn);
  });

  it('count again as the entry before says when the later one is withdrawn', () => {
    const log: readonly BureauSetting[] = [
      { ...age, seq: 1 },
      { ...age, amount: 12, from: '2027-01-01', enteredOn: '2026-12-20', seq: 2 },
      { ...entered, kind: 'withdrawal', rulebook: 'unicorn', entry: 2, from: '2027-06-01', enteredOn: '2027-05-01', seq: 3 },
    ];
    const limit = (asOf: string) =>
      assess(withSettings(version('unicorn'), log, { asOf }), firm, asOf).criteria.find(({ id }) => id === 'age')?.threshold;
    expect(['2026-11-30', '2026-12-31', '2027-01-01', '2027-05-31', '2027-06-01'].map(limit)).toEqual([null, 10, 12, 12, 10]);
  });

  it('are part of the content hash and of the rulebook page', () => {
    const unicorn = version('unicorn');
    const filled = withSettings(unicorn, [age], { asOf: '2026-12-01' });
    expect(contentText(filled)).not.toBe(contentText(unicorn));
    expect(describeRulebook(unicorn).bureauSet).toEqual(['age', 'valuation']);
    expect(describeRulebook(filled).bureauSet).toEqual(['valuation']);
    expect(withSettings(unicorn, [age], { asOf: '2026-12-01' })).toBe(filled);
    expect(describeRulebook(filled).criteria.find(({ id }) => id === 'age')?.thresholds).toMatchObject([
      {
        value: 10,
        unit: 'year',
        source: { document: '鄂科技规〔2026〕1号', clause: '第三条', checkedOn: '2026-11-24', from: '2026-12-01' },
      },
    ]);
  });

  it('give way to a later entry for the same place', () => {
    const later: ThresholdSetting = { ...age, amount: 12, from: '2027-01-01', enteredOn: '2026-12-20' };
    const filled = withSettings(version('unicorn'), [later, age], { asOf: '2027-01-01' });
    expect(assess(filled, firm, '2027-01-01').criteria.find(({ id }) => id === 'age')).toMatchObject({ threshold: 12, outcome: 'met' });
  });

  it('of a whole limit in parts are the whole limit', () => {
    const filled = withSettings(version('unicorn'), [{ ...age, amount: 20, per: 2 }], { asOf: '2026-12-01' });
    expect(assess(filled, firm, '2026-12-01').criteria).toContainEqual(
      expect.objectContaining({ id: 'age', threshold: 10, outcome: 'met' }),
    );
  });

  it('of one day give way in the order of the log', () => {
    const log = [age, { ...age, amount: 11 }];
    expect(assess(withSettings(version('unicorn'), log, { asOf: '2026-12-01' }), firm, '2026-12-01').criteria).toContainEqual(
      expect.objectContaining({ id: 'age', threshold: 11 }),
    );
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
    const corrected: BureauSetting = { ...limits, from: '2026-12-02', limits: [{ measure: 'area', op: '>', amount: 4_000, per: 1 }] };
    const anew = withSettings(version('incubator-basic'), [limits, corrected], { asOf: '2026-12-02' });
    expect([4_000, 4_001].map((area) => assess(anew, { incubator: { area } }, '2026-12-02').verdict)).toEqual(['ineligible', 'eligible']);
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
    expect(describeRulebook(filled).readings.find(({ id }) => id === 'title-both')).toMatchObject({
      value: 'either',
      source: { document: '鄂科技规〔2026〕1号', from: '2026-12-01' },
    });
    const back: BureauSetting = { ...either, value: 'both-else-judgement', from: '2027-01-01', enteredOn: '2026-12-20' };
    expect(title(withSettings(version('gazelle'), [either, back], { asOf: '2027-01-01' }))).toBe('undetermined');
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
    expect(settingFault(unicorn, { ...age, from: '2026-11-24' })).toBeUndefined();
    expect(settingFault(unicorn, { ...age, amount: 21, per: 2 })).toBe('setting.amount-unfit');
    expect(settingFault(unicorn, { ...age, amount: 20, per: 2 })).toBeUndefined();
    const third = { measure: 'area', op: '>=', amount: 1, per: 3 } as const;
    const rest = { ...entered, kind: 'limits', rulebook: 'incubator-basic', version: '2025-hubei-draft', criterion: 'rest' } as const;
    expect(settingFault(version('incubator-basic'), { ...rest, limits: [third] })).toBe('setting.amount-unfit');
    expect(settingFault(version('incubator-basic'), { ...rest, limits: [{ ...third, per: 4 }] })).toBeUndefined();
    expect(settingFault(version('incubator-basic'), { ...rest, limits: [{ ...third, measure: 'x' }] })).toBe('setting.measure-unknown');
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
    const withdrawal: BureauSetting = { ...entered, kind: 'withdrawal', rulebook: 'unicorn', entry: 1 };
    expect(settingFault(unicorn, withdrawal)).toBeUndefined();
    expect(settingFault(unicorn, { ...withdrawal, from: '2026-11-23' })).toBe('setting.retroactive');
  });

  it('are asked for only where there is something to enter or to choose', () => {
    expect(['tech-sme', 'hnte', 'unicorn', 'gazelle', 'incubator-basic'].map((id) => isSettable(version(id)))).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
    const filled = withSettings(version('unicorn'), [age, valuation], { asOf: '2026-12-01' });
    expect(isSettable(filled)).toBe(true);
  });
});
