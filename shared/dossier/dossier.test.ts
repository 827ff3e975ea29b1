import { describe, expect, it } from 'vitest';
import { dossierSchema } from './dossier.ts';

/** `path code` of every issue. */
function issues(dossier: unknown): string[] {
  const result = dossierSchema.safeParse(dossier);
  if (result.success) return [];
  return result.error.issues.map((issue) => {
    const rule = issue.code === 'custom' ? String(issue.params?.['rule']) : issue.code;
    const keys = issue.code === 'unrecognized_keys' ? `:${issue.keys.join(',')}` : '';
    return `${issue.path.join('.')} ${rule}${keys}`;
  });
}
const year = (figures: object) => issues({ years: { 2025: figures } });

describe('dossierSchema', () => {
  it('takes nothing, null, and null members as unknown', () => {
    expect(issues({})).toEqual([]);
    expect(
      issues({
        enterprise: null,
        years: { 2025: null, 2024: { staffTotal: null, sources: { staffTotal: null } } },
        rd: { projects: null },
      }),
    ).toEqual([]);
  });
  it('keeps what it was given', () => {
    const dossier = { enterprise: { industry: 'C3985' }, years: { 2025: { netAssets: -0.01, staffTotal: 100.0001 } } };
    expect(dossierSchema.parse(dossier)).toEqual(dossier);
  });
  it('refuses unknown fields with their path, names of prototypes among them', () => {
    expect(issues({ enterprise: { colour: 'red' } })).toEqual(['enterprise unrecognized_keys:colour']);
    for (const name of ['constructor', 'toString', 'hasOwnProperty', '__proto__']) {
      expect(issues(JSON.parse(`{"${name}":{}}`))).toEqual([` unrecognized_keys:${name}`]);
      expect(issues(JSON.parse(`{"years":{"${name}":{}}}`))).toEqual([`years unrecognized_keys:${name}`]);
      expect(issues(JSON.parse(`{"years":{"2025":{"${name}":1}}}`))).toEqual([`years.2025 unrecognized_keys:${name}`]);
      expect(issues(JSON.parse(`{"years":{"2025":{"sources":{"${name}":"audit"}}}}`))).toEqual([
        `years.2025.sources unrecognized_keys:${name}`,
      ]);
    }
  });
  it('knows the years 1990 to 2100 by four digits', () => {
    expect(issues({ years: { 1990: {}, 2100: {} } })).toEqual([]);
    expect(issues({ years: { 1989: {}, 2101: {}, '02025': {}, '2025 ': {}, '': {} } })).toHaveLength(1);
  });
  it('holds money below 10^13 with two decimals, negative only by name', () => {
    expect(year({ salesRevenue: 9_999_999_999_999.99, totalProfit: -9_999_999_999_999.99, netAssets: -1 })).toEqual([]);
    expect(year({ salesRevenue: 1e13 })).toEqual(['years.2025.salesRevenue too_big']);
    expect(year({ netAssets: -1e13 })).toEqual(['years.2025.netAssets too_small']);
    expect(year({ salesRevenue: -0.01 })).toEqual(['years.2025.salesRevenue too_small']);
    expect(year({ salesRevenue: 0.001 })).toEqual(['years.2025.salesRevenue decimals']);
    expect(year({ salesRevenue: 0.1 + 0.2 })).toEqual(['years.2025.salesRevenue decimals']);
    expect(year({ salesRevenue: Number.POSITIVE_INFINITY })).toEqual(['years.2025.salesRevenue invalid_type']);
    expect(year({ salesRevenue: '1' })).toEqual(['years.2025.salesRevenue invalid_type']);
  });
  it('holds counts from 0 to 10^7 with four decimals', () => {
    expect(year({ staffTotal: 1e7, techStaff: 0.0001 })).toEqual([]);
    expect(year({ staffTotal: 10_000_000.0001, techStaff: 0.00001 })).toEqual([
      'years.2025.staffTotal too_big',
      'years.2025.techStaff decimals',
    ]);
    expect(year({ staffTotal: -1 })).toEqual(['years.2025.staffTotal too_small']);
  });
  it('holds shares from 0 to 1 with six decimals and growth with a sign', () => {
    const tenant = (revenueGrowth: number) => issues({ incubator: { tenantList: [{ revenueGrowth }] } });
    expect(issues({ qualifications: { marketShare: 0.123456 } })).toEqual([]);
    expect(issues({ qualifications: { marketShare: 0.1234567 } })).toEqual(['qualifications.marketShare decimals']);
    expect(issues({ qualifications: { marketShare: 1.01 } })).toEqual(['qualifications.marketShare too_big']);
    expect([tenant(-0.3), tenant(0.0000001)]).toEqual([[], ['incubator.tenantList.0.revenueGrowth decimals']]);
  });
  it('holds ranks, bands and years of business to what the contract lists', () => {
    expect(
      issues({ judgement: { operatingYears: 3, managementPoints: 20, coreSupport: 'E' }, qualifications: { nationalRank: 1 } }),
    ).toEqual([]);
    expect(
      issues({ judgement: { operatingYears: 4, managementPoints: 20.5, coreSupport: 'F' }, qualifications: { nationalRank: 0 } }),
    ).toEqual([
      'qualifications.nationalRank too_small',
      'judgement.coreSupport invalid_value',
      'judgement.managementPoints too_big',
      'judgement.managementPoints decimals',
      'judgement.operatingYears invalid_value',
    ]);
  });
  it('takes real dates only', () => {
    expect(issues({ enterprise: { registeredOn: '2024-02-29' } })).toEqual([]);
    for (const registeredOn of ['2025-02-29', '2025-2-1', '2025-01-01T00:00:00Z', '2025/01/01', ''])
      expect(issues({ enterprise: { registeredOn } })).toEqual(['enterprise.registeredOn date']);
  });
  it('refuses control characters and lone surrogates, takes any other writing', () => {
    expect(issues({ enterprise: { name: '荆门格林美 𠮷 (Ltd.) é', chain: '' } })).toEqual([]);
    for (const name of ['a\u0000', 'a\nb', 'a\u0085', '\ud800', 'x\udc00y'])
      expect(issues({ enterprise: { name } })).toEqual(['enterprise.name characters']);
    expect(issues({ enterprise: { name: 'x'.repeat(2001) } })).toEqual(['enterprise.name too_big']);
  });
  it('checks codes by their form', () => {
    const enterprise = { uscc: '91110000600037341L', industry: 'C3985', county: '420802', unit: 'jm-gxq-duodao' };
    expect(issues({ enterprise })).toEqual([]);
    expect(issues({ enterprise: { industry: 'C' }, rd: { revenue: { excluded: [{ industry: 'F51', amount: 0 }] } } })).toEqual([]);
    expect(issues({ enterprise: { uscc: '91110000600037341M', industry: '3985', county: '4208', unit: 'wuhan' } })).toEqual([
      'enterprise.uscc uscc',
      'enterprise.county division',
      'enterprise.unit invalid_value',
      'enterprise.industry industry',
    ]);
  });
  it('knows the lines of A107012 that take an amount', () => {
    const item = (code: string) => issues({ rd: { projects: [{ items: [{ code }] }] } });
    const lines = 'L04 L05 L06 L08 L09 L10 L11 L12 L13 L14 L15 L17 L18 L20 L21 L22 L24 L25 L26 L27 L29 L30 L31 L32 L33 X_OFFICE X_OTHER_IP';
    for (const line of lines.split(' ')) expect(item(line)).toEqual([]);
    for (const line of 'L00 L03 L07 L16 L19 L23 L28 L34 L4 l04 X_ X OFFICE'.split(' '))
      expect(item(line)).toEqual(['rd.projects.0.items.0.code item-code']);
  });
  it('bounds lists', () => {
    expect(issues({ enterprise: { formerNames: Array(10_000).fill('x') } })).toEqual([]);
    expect(issues({ enterprise: { formerNames: Array(10_001).fill('x') } })).toEqual(['enterprise.formerNames too_big']);
    expect(issues({ enterprise: { formerNames: [null] } })).toEqual(['enterprise.formerNames.0 invalid_type']);
  });
  it('lists every offending field at once', () => {
    expect(issues({ enterprise: { listed: 1, x: 1 }, years: { 2025: { staffTotal: 'a', y: 1 }, 1: {} }, conduct: [] })).toEqual([
      'enterprise.listed invalid_type',
      'enterprise unrecognized_keys:x',
      'years.2025.staffTotal invalid_type',
      'years.2025 unrecognized_keys:y',
      'years unrecognized_keys:1',
      'conduct invalid_type',
    ]);
  });
});
