/** What the bureau enters decides from its day on, and never what was decided before. */
import { describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../functions/store/port.ts';
import type { Assessment } from '../../shared/contract/assessment.ts';
import type { RulebookDetail } from '../../shared/contract/rulebook.ts';
import type { Replay } from '../../shared/contract/stored-assessment.ts';
import type { Dossier } from '../../shared/dossier/dossier.ts';
import { findRulebook, versionById } from '../../shared/rulebooks/registry.ts';
import { contentText } from '../../shared/rules/fingerprint.ts';
import type { BureauSetting } from '../../shared/rules/settings.ts';
import { AS_OF, firm as ordinaryFirm } from './support/dossiers.ts';
import { brief, get, send, testApi } from './support/api.ts';
import { sha256 } from './support/memory-store.ts';

const firm: Dossier = {
  enterprise: { registeredOn: '2017-06-01' },
  years: { '2025': { salesRevenue: 600_000_000, rdExpense: 90_000_000 }, '2026': { salesRevenue: 600_000_000, rdExpense: 90_000_000 } },
  intellectualProperty: { classOne: 5 },
  qualifications: { hnteCertificate: true, techSmeNumber: true },
  capital: { valuation: { amount: 1_000_000_000, currency: 'USD' } },
};

const entered = { rulebook: 'unicorn', version: '2021-09', document: '鄂科技规〔2026〕1号', clause: '第三条', from: '2027-01-01' };
const age: BureauSetting = { ...entered, kind: 'threshold', criterion: 'age', amount: 10, per: 1, enteredOn: '2026-11-24', seq: 1 };
const valuation: BureauSetting = { ...age, criterion: 'valuation', amount: 1_000_000_000, seq: 2 };
const shorter: BureauSetting = { ...age, amount: 9, from: '2027-02-01', enteredOn: '2027-01-10', seq: 3 };
const withdrawn: BureauSetting = { ...entered, kind: 'withdrawal', entry: 1, from: '2027-01-01', enteredOn: '2026-12-01', seq: 4 };

/** An API whose bureau enters line after line. */
function bureau(...first: BureauSetting[]) {
  const log = [...first];
  const asked: (number | undefined)[] = [];
  const api = testApi({
    settings: (atLeast) => {
      asked.push(atLeast);
      return [...log];
    },
  });
  return { api, log, asked };
}
const judge = async ({ api }: Pick<ReturnType<typeof bureau>, 'api'>, asOf: string) =>
  (await send(api, '/api/v1/rulebooks/unicorn/evaluations', { asOf, dossier: firm })).body as unknown as Assessment;
const ageOf = ({ criteria }: Assessment) => criteria.find(({ id }) => id === 'age');

describe('an evaluation', () => {
  it('is undetermined until the numbers are entered, decided from their day on, and before that day as before', async () => {
    const city = bureau();
    expect(await judge(city, '2027-01-01')).toMatchObject({ verdict: 'undetermined' });
    expect(ageOf(await judge(city, '2027-01-01'))).toMatchObject({ outcome: 'undetermined', reason: 'bureau-set', threshold: null });
    const before = await judge(city, '2026-12-31');
    city.log.push(age, valuation);
    expect(await judge(city, '2026-12-31')).toEqual(before);
    const decided = await judge(city, '2027-01-01');
    expect(decided).toMatchObject({ verdict: 'eligible' });
    expect(ageOf(decided)).toMatchObject({
      outcome: 'met',
      threshold: 10,
      sources: [{ document: '鄂科技规〔2026〕1号', clause: '第三条', status: 'verified' }],
    });
  });

  it('goes by the latest entry, and by none that is withdrawn', async () => {
    const city = bureau(age, valuation, shorter);
    expect([ageOf(await judge(city, '2027-01-31'))?.threshold, ageOf(await judge(city, '2027-02-01'))?.threshold]).toEqual([10, 9]);
    city.log.push(withdrawn);
    expect([ageOf(await judge(city, '2027-01-31'))?.threshold, ageOf(await judge(city, '2027-02-01'))?.threshold]).toEqual([null, 9]);
  });

  it('against all rulebooks reads the log once and gives the same answers', async () => {
    const city = bureau(age, valuation);
    const { body } = await send(city.api, '/api/v1/evaluations', { asOf: '2027-01-01', dossier: firm });
    const all = body['assessments'] as Assessment[];
    expect(city.asked).toEqual([undefined]);
    expect(all.find(({ rulebook }) => rulebook.id === 'unicorn')).toEqual(await judge(city, '2027-01-01'));
    expect(all.find(({ rulebook }) => rulebook.id === 'moose')?.verdict).toBe('undetermined');
  });

  it('by a rulebook in which nothing can be entered asks for no log', async () => {
    const city = bureau(age);
    for (const rulebook of ['tech-sme', 'hnte', 'rd-deduction']) {
      const { status } = await send(city.api, `/api/v1/rulebooks/${rulebook}/evaluations`, { asOf: AS_OF, dossier: ordinaryFirm });
      expect(status).toBe(200);
      expect((await get(city.api, `/api/v1/rulebooks/${rulebook}`)).status).toBe(200);
    }
    await send(city.api, '/api/v1/assessments', { asOf: AS_OF, dossier: ordinaryFirm, rulebooks: ['tech-sme', 'hnte'] });
    expect(city.asked).toEqual([]);
  });

  it('waits for a log that must be read, and is not made up when it cannot be', async () => {
    const slow = testApi({ settings: async () => [age, valuation] });
    expect(await judge({ api: slow }, '2027-01-01')).toMatchObject({ verdict: 'eligible' });
    const down = testApi({ settings: () => Promise.reject(new StoreUnavailable()) });
    const answer = await send(down, '/api/v1/rulebooks/unicorn/evaluations', { asOf: '2027-01-01', dossier: firm });
    expect([brief(answer), answer.headers.get('retry-after'), down.reported]).toEqual([['503 store.unavailable'], '5', []]);
  });
});

describe('a stored record', () => {
  const store = async ({ api }: ReturnType<typeof bureau>, asOf = '2027-01-01') =>
    (await send(api, '/api/v1/assessments', { asOf, dossier: firm, rulebooks: ['unicorn', 'moose'] })).body;
  const replay = async ({ api }: ReturnType<typeof bureau>, record: Record<string, unknown>) =>
    (await get(api, `${String(record['link'])}/replay`)).body as unknown as Replay;
  const unchanged: Replay = { identical: true, sameDecision: true, differences: [] };

  it('has the content hash of what judged it, and is replayed by what was known then', async () => {
    const city = bureau();
    const undecided = await store(city);
    city.log.push(age, valuation);
    const decided = await store(city);
    city.log.push(shorter, withdrawn);
    const later = await store(city, '2027-02-01');

    const kept = [...city.api.store.kept.values()].map(({ settings, assessments }) => [settings, assessments[0]?.contentHash]);
    const published = findRulebook('unicorn');
    const version = published && versionById(published, '2021-09');
    expect(kept.map(([settings]) => settings)).toEqual([0, 2, 4]);
    expect(kept[0]?.[1]).toBe(version && sha256(contentText(version)));
    expect(new Set(kept.map(([, hash]) => hash)).size).toBe(3);

    expect((undecided['assessments'] as Assessment[]).map(({ verdict }) => verdict)).toEqual(['undetermined', 'undetermined']);
    expect((decided['assessments'] as Assessment[]).map(({ verdict }) => verdict)).toEqual(['eligible', 'undetermined']);
    for (const record of [undecided, decided, later]) expect(await replay(city, record)).toEqual(unchanged);
    // the first was made before there was anything to know; the others say how much they knew
    expect(city.asked.slice(-2)).toEqual([2, 4]);
  });

  it('made earlier on the day of an entry is not changed by it', async () => {
    const city = bureau();
    const today = '2026-11-24';
    const record = await store(city, today);
    city.log.push({ ...age, from: today }, { ...valuation, from: today });
    expect(await replay(city, record)).toEqual(unchanged);
    expect((await judge(city, today)).verdict).toBe('eligible');
  });

  it('shows what differs when its log has been cut', async () => {
    const city = bureau(age, valuation);
    const record = await store(city);
    city.log.pop();
    const { identical, sameDecision, differences } = await replay(city, record);
    expect([identical, sameDecision]).toEqual([false, false]);
    expect(differences[0]).toMatchObject({ rulebook: 'unicorn', path: 'contentHash' });
  });
});

describe('a rulebook page', () => {
  const page = async ({ api }: ReturnType<typeof bureau>, asOf: string) => {
    const { body, headers } = await get(api, `/api/v1/rulebooks/unicorn?asOf=${asOf}`);
    return { detail: body as unknown as RulebookDetail, etag: headers.get('etag') };
  };

  it('shows the number with its document and dates from its day on, under another tag', async () => {
    const city = bureau(age);
    const [before, after] = [await page(city, '2026-12-31'), await page(city, '2027-01-01')];
    expect(before.detail.bureauSet).toEqual(['age', 'valuation']);
    expect(after.detail.bureauSet).toEqual(['valuation']);
    expect(after.detail.criteria.find(({ id }) => id === 'age')?.thresholds).toEqual([
      expect.objectContaining({
        comparator: '<=',
        value: 10,
        unit: 'year',
        source: {
          document: '鄂科技规〔2026〕1号',
          clause: '第三条',
          status: 'verified',
          via: 'official',
          checkedOn: '2026-11-24',
          from: '2027-01-01',
        },
      }),
    ]);
    expect(after.etag).not.toBe(before.etag);
    expect((await page(city, '2027-03-01')).etag).toBe(after.etag);
  });

  it('shows the reading that was chosen', async () => {
    const city = bureau({ ...entered, kind: 'reading', reading: 'title-both', value: 'either', enteredOn: '2026-11-24', seq: 1 });
    const { detail } = await page(city, '2027-01-01');
    expect(detail.readings.find(({ id }) => id === 'title-both')).toMatchObject({
      value: 'either',
      text: { zh: '两项资格具备其一即可' },
      source: { document: '鄂科技规〔2026〕1号', from: '2027-01-01' },
    });
  });
});
