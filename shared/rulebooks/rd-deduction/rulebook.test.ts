import { describe, expect, it } from 'vitest';
import { rulebookDetailSchema } from '../../contract/rulebook.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import {
  assessDeduction,
  assessDeductionBy,
  chooseDeductionVersion,
  computeDeduction,
  deductionCalendar,
  deductionVersionById,
  deductionVersionText,
  describeDeductionVersion,
  fillDeductionReturn,
  rdDeduction,
} from './rulebook.ts';
import { versions } from './versions.ts';

const version = (id: string) => {
  const found = deductionVersionById(id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe('versions', () => {
  it('follow one another without gap, the last one without end', () => {
    expect(
      rdDeduction.versions.map(({ id, effectiveFrom, effectiveTo, taxYears }) => [
        id,
        effectiveFrom,
        effectiveTo,
        taxYears.from,
        taxYears.to,
      ]),
    ).toEqual([
      ['2016-119', '2016-01-01', '2017-12-31', 2016, 2017],
      ['2018-99', '2018-01-01', '2020-12-31', 2018, 2020],
      ['2021-28', '2021-01-01', '2022-12-31', 2021, 2022],
      ['2023-7', '2023-01-01', null, 2023, null],
    ]);
  });
  it('are chosen by the tax year; the year before asOf where none is declared', () => {
    expect(chooseDeductionVersion({ rd: { taxYear: 2020 } }, '2026-11-24')).toEqual({
      ok: true,
      version: version('2018-99'),
      taxYear: 2020,
    });
    expect(chooseDeductionVersion({}, '2021-05-31')).toEqual({ ok: true, version: version('2018-99'), taxYear: 2020 });
    expect(chooseDeductionVersion({ rd: { taxYear: null } }, '2026-01-01')).toEqual({
      ok: true,
      version: version('2023-7'),
      taxYear: 2025,
    });
    expect(chooseDeductionVersion({ rd: { taxYear: 2026 } }, '2001-01-01')).toEqual({
      ok: true,
      version: version('2023-7'),
      taxYear: 2026,
    });
  });
  it('do not exist before tax year 2016', () => {
    const notInForce = { ok: false, code: 'rulebook.not-in-force', taxYear: 2015 };
    expect(assessDeduction({ rd: { taxYear: 2015 } }, '2026-11-24')).toEqual(notInForce);
    expect(assessDeduction({}, '2016-12-31')).toEqual(notInForce);
    expect(computeDeduction({}, '2016-12-31')).toEqual(notInForce);
    expect(fillDeductionReturn({}, '2016-12-31')).toEqual(notInForce);
    expect(deductionCalendar(2015)).toEqual(notInForce);
    expect(assessDeduction({}, '2017-01-01')).toMatchObject({ ok: true, assessment: { rulebook: { version: '2016-119' } } });
  });
  it('called by name judge with their nearest year', () => {
    const dossier: Dossier = { rd: { taxYear: 2026, list: 'ic', projects: [] } };
    expect(assessDeductionBy(version('2018-99'), dossier, '2027-03-01')).toMatchObject({
      rulebook: { id: 'rd-deduction', version: '2018-99', effectiveTo: '2020-12-31' },
      deduction: { rate: 0.75 },
    });
    expect(assessDeductionBy(version('2023-7'), { rd: { taxYear: 2019 } }, '2020-03-01').deduction?.rate).toBe(1);
    expect(deductionVersionById('2099-1')).toBeUndefined();
  });
  it('have no number without a source, and none is bureau-set', () => {
    for (const each of versions) {
      const detail = describeDeductionVersion(each);
      expect(rulebookDetailSchema.parse(detail)).toEqual(detail);
      expect(detail.bureauSet).toEqual([]);
      expect(detail.criteria.map(({ id }) => id)).toEqual([
        'resident',
        'accounts',
        'audit-collection',
        'rd-separable',
        'industry',
        'deduction',
      ]);
      for (const { source } of detail.criteria.flatMap(({ thresholds }) => thresholds)) {
        expect(source.document).not.toBe('');
        expect(source.clause).not.toBe('');
        expect(source.checkedOn).toBe('2026-11-24');
      }
    }
  });
});

describe('the rulebook page', () => {
  const rows = (id: string) => describeDeductionVersion(version(id)).criteria.flatMap(({ thresholds }) => thresholds);
  const find = (id: string, of: string) => rows(id).find((row) => row.of.zh === of);

  it('names every rate by tax year', () => {
    expect(find('2023-7', '加计比例，集成电路和工业母机清单企业（2023 至 2027 纳税年度）')).toEqual({
      of: {
        zh: '加计比例，集成电路和工业母机清单企业（2023 至 2027 纳税年度）',
        en: 'Extra rate, IC and machine-tool lists (tax years 2023 to 2027)',
      },
      comparator: null,
      inclusive: null,
      value: 1.2,
      unit: 'ratio',
      text: { zh: '120%', en: '120%' },
      points: null,
      source: {
        document: '财政部 税务总局 国家发展改革委 工业和信息化部公告2023年第44号',
        clause: '一',
        status: 'verified',
        via: 'reprint',
        checkedOn: '2026-11-24',
      },
    });
    expect(find('2023-7', '加计比例，一般企业（2023 纳税年度起）')?.value).toBe(1);
    expect(find('2021-28', '加计比例，一般企业（2022 纳税年度），10 月起')?.value).toBe(1);
    expect(find('2016-119', '加计比例，科技型中小企业（2017 纳税年度）')?.value).toBe(0.75);
  });
  it('says which limits include their number', () => {
    const industry = rows('2023-7').find(({ comparator, value }) => comparator === '<=' && value === 0.5);
    expect([industry?.text.zh, industry?.inclusive]).toEqual(['不超过 50%（含）', true]);
    expect(find('2023-7', '委托境外研发占境内符合条件的研发费用')?.text).toEqual({ zh: '不超过 2/3（含）', en: 'at most 2/3 (included)' });
    expect(find('2016-119', '委托境外研发')?.value).toBe(0);
    expect(find('2023-7', '小型微利企业应纳税所得额（2023 至 2027 纳税年度）')?.text.zh).toBe('不超过 300 万元（含）');
    expect(find('2018-99', '小型微利企业应纳税所得额（2023 至 2027 纳税年度）')).toBeUndefined();
  });
  it('shows every item and every named reject', () => {
    const codes = rows('2023-7').map(({ value }) => value);
    for (const code of ['L04', 'L15', 'L33', 'X_OFFICE', 'X_LEASE_REFIT', 'not-approved', 'overseas-individual'])
      expect(codes).toContain(code);
  });
});

describe('the content text', () => {
  it('changes with a number, a date, a row and a reading, not with words', () => {
    const current = version('2023-7');
    const text = deductionVersionText(current);
    const changed = [
      { ...current, effectiveFrom: '2023-01-02' },
      { ...current, lines: current.lines.slice(1) },
      { ...current, limits: { ...current.limits, otherPool: 'each-project' as const } },
      { ...current, readings: current.readings.map((one) => ({ ...one, value: `${one.value}.` })) },
    ];
    for (const other of changed) expect(deductionVersionText(other)).not.toBe(text);
    expect(
      deductionVersionText({
        ...current,
        byHand: [],
        flags: [],
        gate: { ...current.gate, resident: { ...current.gate.resident, label: { zh: '', en: '' } } },
      }),
    ).toBe(text);
    expect(new Set(versions.map(deductionVersionText)).size).toBe(4);
  });
});
