import { describe, expect, it } from 'vitest';
import { type Assessment, assessmentSchema } from '../../shared/contract/assessment.ts';
import { brief, json, post, send, testApi } from './support/api.ts';
import { AS_OF, firm } from './support/dossiers.ts';

const api = testApi();
const TECH_SME = '/api/v1/rulebooks/tech-sme/evaluations';
const idsOf = (body: Record<string, unknown>) => (body['assessments'] as Assessment[]).map(({ rulebook }) => rulebook.id);

describe('POST /api/v1/rulebooks/{rulebook}/evaluations', () => {
  it('answers one assessment in the shape of the contract', async () => {
    const answer = await send(api, TECH_SME, { asOf: AS_OF, dossier: firm });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const assessment = assessmentSchema.parse(answer.body);
    expect([assessment.rulebook.id, assessment.rulebook.version, assessment.asOf]).toEqual(['tech-sme', '2022-67', AS_OF]);
    expect([assessment.verdict, assessment.route, assessment.score]).toEqual([
      'eligible',
      'score',
      { min: 100, max: 100, of: 100, passAt: 60, passAtInclusive: true },
    ]);
    expect(assessment.deduction).toBe(null);
    expect(Object.keys(answer.body)).toEqual([
      'rulebook',
      'asOf',
      'verdict',
      'route',
      'score',
      'criteria',
      'missing',
      'flags',
      'deduction',
    ]);
  });
  it('gives the same bytes for the same facts, however they are written, and stores nothing', async () => {
    const [first, second] = [
      await send(api, TECH_SME, { asOf: AS_OF, dossier: firm }),
      await send(api, TECH_SME, { asOf: AS_OF, dossier: firm }),
    ];
    const reversed = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .toReversed()
              .map(([name, member]) => [name, reversed(member)]),
          )
        : value;
    const other = await post(api, TECH_SME, { body: JSON.stringify(reversed({ asOf: AS_OF, dossier: firm }), null, 3) });
    expect([second.text, other.text]).toEqual([first.text, first.text]);
    expect(api.store.kept.size).toBe(0);
  });
  it('judges by a named version instead of the one in force', async () => {
    const { body } = await send(api, TECH_SME, { asOf: AS_OF, dossier: firm, rulebookVersion: '2017-115' });
    expect((body as Assessment).rulebook.version).toBe('2017-115');
    expect((body as Assessment).flags.map(({ id }) => id)).toContain('superseded');
  });
  it('answers 404 and 409 with their codes', async () => {
    expect(brief(await send(api, '/api/v1/rulebooks/none/evaluations', { asOf: AS_OF, dossier: {} }))).toEqual(['404 rulebook.unknown']);
    for (const id of ['constructor', '__proto__', 'TECH-SME', '%00', '%E0%A4%A', 'a%2Fb'])
      expect(brief(await send(api, `/api/v1/rulebooks/${id}/evaluations`, { asOf: AS_OF, dossier: {} }))).toEqual(['404 rulebook.unknown']);
    expect(brief(await send(api, TECH_SME, { asOf: AS_OF, dossier: {}, rulebookVersion: '1999' }))).toEqual([
      '404 rulebook.version-unknown',
    ]);
    expect(brief(await send(api, TECH_SME, { asOf: '2017-05-02', dossier: {} }))).toEqual(['409 rulebook.not-in-force']);
    expect((await send(api, TECH_SME, { asOf: '2017-05-03', dossier: {} })).status).toBe(200);
    expect((await send(api, TECH_SME, { asOf: '2100-12-31', dossier: {} })).status).toBe(200);
  });
  it('takes the last of duplicate keys, as ECMAScript does', async () => {
    const body = `{"asOf":"1990-01-01","asOf":"${AS_OF}","dossier":{"years":{"2025":{"staffTotal":"x"},"2025":{"staffTotal":501}}}}`;
    const answer = await post(api, TECH_SME, { body });
    const size = (answer.body as Assessment).criteria.find(({ id }) => id === 'size-staff');
    expect([answer.status, size?.outcome, size?.actual]).toEqual([200, 'not-met', 501]);
  });
  it('evaluates contradicting figures as given, with a flag', async () => {
    const { body } = await send(api, TECH_SME, { asOf: AS_OF, dossier: { years: { 2025: { staffTotal: 10, techStaff: 11 } } } });
    expect((body as Assessment).flags.map(({ id }) => id)).toContain('inconsistent-figures');
  });
  it('takes any type that is JSON', async () => {
    const body = JSON.stringify({ asOf: AS_OF, dossier: {} });
    for (const type of ['application/json;charset=UTF-8', 'Application/JSON; charset="utf-8"', 'application/vnd.portal+json'])
      expect((await post(api, TECH_SME, { body, headers: { 'content-type': type } })).status).toBe(200);
  });
});

describe('POST /api/v1/evaluations', () => {
  const path = '/api/v1/evaluations';
  it('judges an enterprise by every enterprise rulebook in the order of the contract', async () => {
    const answer = await send(api, path, { asOf: AS_OF, dossier: firm });
    expect(Object.keys(answer.body)).toEqual(['assessments']);
    expect(idsOf(answer.body).slice(0, 2)).toEqual(['tech-sme', 'hnte']);
    for (const assessment of answer.body['assessments'] as Assessment[]) {
      const one = await send(api, `/api/v1/rulebooks/${assessment.rulebook.id}/evaluations`, { asOf: AS_OF, dossier: firm });
      expect(JSON.parse(one.text)).toEqual(assessment);
    }
  });
  it('leaves out what is not in force', async () => {
    expect(idsOf((await send(api, path, { asOf: '2016-06-30', dossier: firm })).body)).not.toContain('tech-sme');
    expect(idsOf((await send(api, path, { asOf: '2016-06-30', dossier: firm })).body)).toContain('hnte');
    expect((await send(api, path, { asOf: '2000-01-01', dossier: firm })).body).toEqual({ assessments: [] });
  });
  it('chooses the kind by the sections that are there', async () => {
    const enterprise = idsOf((await send(api, path, { asOf: AS_OF, dossier: {} })).body);
    const incubator = idsOf((await send(api, path, { asOf: AS_OF, dossier: { incubator: {}, years: {} } })).body);
    const both = idsOf((await send(api, path, { asOf: AS_OF, dossier: { incubator: {}, enterprise: {} } })).body);
    expect(enterprise).toContain('tech-sme');
    expect(incubator).not.toContain('tech-sme');
    expect(both).toEqual([...enterprise, ...incubator]);
    expect(idsOf((await send(api, path, { asOf: AS_OF, dossier: { incubator: null } })).body)).toEqual(enterprise);
  });
  it('refuses a version', async () => {
    for (const rulebookVersion of ['2022-67', null, 1])
      expect(brief(await send(api, path, { asOf: AS_OF, dossier: {}, rulebookVersion }))).toEqual([
        '422 request.invalid',
        'rulebookVersion field.unknown',
      ]);
  });
});

it('is asked without the type, the length or the language of a body being right', async () => {
  expect(brief(await post(api, TECH_SME, { body: '{}', headers: {} }))).toEqual(['415 request.media-type']);
  expect(brief(await post(api, TECH_SME, { body: '{}', headers: { ...json, 'accept-language': '\u00ff;q=x,,,' } }))).toEqual([
    '422 request.invalid',
    'asOf field.required',
    'dossier field.required',
  ]);
});
