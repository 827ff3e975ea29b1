import { describe, expect, it } from 'vitest';
import { faultsOf } from './faults.ts';
import { actorSchema, settingInputSchema } from './setting.ts';

const place = { rulebook: 'unicorn', version: '2021-09', document: '鄂科技规〔2026〕1号', clause: '第三条', from: '2027-01-01' };
const age = { ...place, kind: 'threshold', criterion: 'age', amount: 10, per: 1 };

function faults(value: unknown): string[] {
  const checked = settingInputSchema.safeParse(value);
  return checked.success ? [] : faultsOf(checked.error.issues, value).map(({ path, code }) => `${path} ${code}`);
}

describe('what the bureau enters', () => {
  it('is a limit, limits for an unpublished condition, a reading, or a withdrawal', () => {
    const limit = { measure: 'area', op: '>=', amount: 3000, per: 1 };
    for (const setting of [
      age,
      { ...place, kind: 'limits', criterion: 'rest', limits: [limit] },
      { ...place, kind: 'reading', reading: 'title-both', value: 'either' },
      { ...place, kind: 'withdrawal', entry: 1 },
    ]) {
      expect(settingInputSchema.parse(setting)).toEqual(setting);
    }
  });

  it('is exact and complete: every bad member is named', () => {
    expect(faults({ ...age, amount: 0.5, per: 0, document: ' ', from: '2027-02-29', criterion: undefined, by: 'x' })).toEqual([
      'document field.format',
      'from field.format',
      'criterion field.required',
      'amount field.decimals',
      'per field.range',
      'by field.unknown',
    ]);
    expect(faults({ ...age, amount: 10_000_000_000_000 })).toEqual(['amount field.range']);
    expect(faults({ ...age, clause: '条'.repeat(201) })).toEqual(['clause field.length']);
    expect(faults({ ...place, kind: 'limits', criterion: 'rest', limits: [] })).toEqual(['limits field.length']);
    expect(faults({ ...place, kind: 'limits', criterion: 'rest', limits: [{ measure: 'area', op: '=', amount: 1, per: 1 }] })).toEqual([
      'limits.0.op field.choice',
    ]);
  });

  it('is entered by an account, not by a name, a telephone or an identity number', () => {
    const taken = (id: string) => actorSchema.safeParse(id).success;
    expect(['gxk', 'chen.gxk', 'a1', `a${'b'.repeat(39)}`].map(taken)).toEqual([true, true, true, true]);
    for (const id of ['', 'a', '陈科长', 'Chen', 'chen@jm.gov.cn', '13800138000', 'u13800138000', `a${'b'.repeat(40)}`, 'chen gxk']) {
      expect(taken(id), id).toBe(false);
    }
  });
});
