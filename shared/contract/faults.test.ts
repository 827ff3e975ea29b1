import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { evaluationRequestSchema, evaluationsRequestSchema, storeRequestSchema } from './evaluation.ts';
import { faultsOf } from './faults.ts';

function faults(
  body: unknown,
  schema: z.core.$ZodType & { safeParse(v: unknown): z.core.util.SafeParseResult<unknown> } = evaluationRequestSchema,
) {
  const result = schema.safeParse(body);
  return result.success ? [] : faultsOf(result.error.issues, body);
}
const asOf = '2026-07-15';
const one = (dossier: unknown) => {
  const [fault, ...rest] = faults({ asOf, dossier });
  expect(rest).toEqual([]);
  return fault && [fault.path, fault.code, fault.detail.zh, fault.detail.en];
};
const year = (figures: object) => one({ years: { 2025: figures } });

describe('faultsOf', () => {
  it('says path, what is allowed and what was given', () => {
    expect(year({ staffTotal: '12' })).toEqual([
      'dossier.years.2025.staffTotal',
      'field.type',
      '这里应填数字；填的是 "12"。',
      'A number is expected here; given was "12".',
    ]);
    expect(year({ salesRevenue: 1e13 })).toEqual([
      'dossier.years.2025.salesRevenue',
      'field.range',
      '必须小于 10000000000000；填的是 10000000000000。',
      'It must be less than 10000000000000; given was 10000000000000.',
    ]);
    expect(year({ salesRevenue: 0.125 })).toEqual([
      'dossier.years.2025.salesRevenue',
      'field.decimals',
      '最多 2 位小数；填的是 0.125。',
      'At most 2 decimals are allowed; given was 0.125.',
    ]);
    expect(year({ salesRevenue: Number.POSITIVE_INFINITY })?.[1]).toBe('field.range');
    expect(year({ sources: { staffTotal: 'guess' } })).toEqual([
      'dossier.years.2025.sources.staffTotal',
      'field.choice',
      '只能是其中之一：tax-return, audit, statement, estimate；填的是 "guess"。',
      'One of these is expected: tax-return, audit, statement, estimate; given was "guess".',
    ]);
  });
  it('names unknown fields and years', () => {
    expect(year({ staf: 1 })).toEqual([
      'dossier.years.2025.staf',
      'field.unknown',
      '没有这个字段，请核对名称或删去。',
      'There is no such field: check its name or leave it out.',
    ]);
    expect(one({ years: { 25: {} } })).toEqual([
      'dossier.years.25',
      'field.unknown',
      '年份应为 1990 至 2100 的四位数字。',
      'Years are written with four digits, from 1990 to 2100.',
    ]);
    expect(one(JSON.parse('{"__proto__":1}'))?.[0]).toBe('dossier.__proto__');
  });
  it('quotes odd names and cuts long ones', () => {
    expect(one({ 'a.b\u0000': 1 })?.[0]).toBe('dossier["a.b\\u0000"]');
    expect(one({ ['x'.repeat(500)]: 1 })?.[0]).toBe(`dossier["${'x'.repeat(40)}…"]`);
    expect(one({ enterprise: { name: `\u0007${'y'.repeat(500)}` } })?.[3]).toBe(
      `It holds control characters or broken characters: remove them; given was "\\u0007${'y'.repeat(39)}…".`,
    );
  });
  it('does not repeat objects and lists', () => {
    expect(one([1, 2])).toEqual(['dossier', 'field.type', '这里应是一个对象 { … }。', 'An object { … } is expected here.']);
  });
  it('knows the members outside the dossier', () => {
    const brief = (body: unknown, schema?: Parameters<typeof faults>[1]) => faults(body, schema).map((f) => `${f.path} ${f.code}`);
    expect(brief({})).toEqual(['asOf field.required', 'dossier field.required']);
    expect(brief([])).toEqual([' field.type']);
    expect(brief(null)).toEqual([' field.type']);
    for (const day of ['1999-12-31', '2101-01-01', '2026-02-30', '2026-7-1', 'today'])
      expect(brief({ asOf: day, dossier: {} })).toEqual(['asOf field.format']);
    for (const day of ['2000-01-01', '2100-12-31']) expect(brief({ asOf: day, dossier: {} })).toEqual([]);
    expect(brief({ asOf, dossier: {}, rulebookVersion: null })).toEqual([]);
    expect(brief({ asOf, dossier: {}, rulebookVersion: 'x', extra: 1 })).toEqual(['extra field.unknown']);
    expect(brief({ asOf, dossier: {}, rulebookVersion: 'x' }, evaluationsRequestSchema)).toEqual(['rulebookVersion field.unknown']);
  });
  it('knows the list of rulebooks to store', () => {
    const brief = (extra: object) => faults({ asOf, dossier: {}, ...extra }, storeRequestSchema).map((f) => `${f.path} ${f.code}`);
    expect(brief({ rulebooks: ['tech-sme', 'hnte'] })).toEqual([]);
    expect(brief({ rulebooks: ['hnte'], rulebookVersion: '2016-32' })).toEqual([]);
    expect(brief({})).toEqual(['rulebooks field.required']);
    expect(brief({ rulebooks: [] })).toEqual(['rulebooks field.length']);
    expect(brief({ rulebooks: ['hnte', 'hnte'] })).toEqual(['rulebooks field.format']);
    expect(brief({ rulebooks: ['hnte', 1] })).toEqual(['rulebooks.1 field.type']);
    expect(brief({ rulebooks: ['tech-sme', 'hnte'], rulebookVersion: '2016-32' })).toEqual(['rulebookVersion field.format']);
  });
});
