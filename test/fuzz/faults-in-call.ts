/** One fault in a call that is valid but for it, outside the dossier; each says the code that must be answered. */
import type { ProblemCode } from '../../shared/contract/problem-kinds.ts';
import type { Random } from './random.ts';
import { type FuzzRequest, JSON_TYPE, STORE, type ValidCall, written } from './request.ts';

export interface CallFault {
  readonly code: ProblemCode;
  readonly spoil: (call: ValidCall, random: Random) => FuzzRequest;
}

const fault = (code: ProblemCode, spoil: CallFault['spoil']): CallFault => ({ code, spoil });

/** Changes the text of the body. */
const text = (change: (body: string, random: Random) => string | Uint8Array) => (call: ValidCall, random: Random) => {
  const request = written(call);
  return { ...request, body: change(request.body, random) };
};

/** Changes members outside the dossier. */
const member = (change: (random: Random) => object) => (call: ValidCall, random: Random) =>
  written({ ...call, body: { ...call.body, ...change(random) } });

const bytes = (body: string) => new TextEncoder().encode(body);

/** Puts a byte that is no UTF-8 into a text. */
function broken(body: string): Uint8Array {
  const whole = bytes(body);
  whole[whole.length - 2] = 0xff;
  return whole;
}

/** Nested deeper than any stack, which the body could not be written with. */
const deep = (body: string, depth: number): string =>
  body.replace('"dossier":{', `"dossier":{"x":${'['.repeat(depth)}${']'.repeat(depth)},`).replace(',}', '}');

const HUGE = '{"asOf":"2026-07-15","dossier":{"years":{"2025":{"salesRevenue":1e400}}}}';

export const callFaults: Readonly<Record<string, CallFault>> = {
  'half-written JSON': fault(
    'request.malformed',
    text((body, r) => body.slice(0, r.whole(0, body.length - 1))),
  ),
  'two JSON texts': fault(
    'request.malformed',
    text((body) => body + body),
  ),
  'byte order mark': fault(
    'request.malformed',
    text((body) => `\ufeff${body}`),
  ),
  'broken UTF-8': fault('request.malformed', text(broken)),
  'trailing comma': fault(
    'request.malformed',
    text((body) => `${body.slice(0, -1)},}`),
  ),
  'too many bytes': fault(
    'request.too-large',
    text((body) => body.padEnd(1_000_001)),
  ),
  'wrong media type': fault('request.media-type', (call, r) => ({
    ...written(call),
    headers: { 'content-type': r.pick(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', '*/*']) },
  })),
  'compressed body': fault('request.media-type', (call) => ({ ...written(call), headers: { ...JSON_TYPE, 'content-encoding': 'br' } })),
  'no such day': fault(
    'request.invalid',
    member((r) => ({ asOf: r.pick(['2026-02-30', '1999-12-31', '2101-01-01', '', 20260715, null]) })),
  ),
  'unknown member': fault(
    'request.invalid',
    member((r) => ({ [r.pick(['x', 'constructor', 'Dossier'])]: 1 })),
  ),
  'no dossier': fault(
    'request.invalid',
    member(() => ({ dossier: undefined })),
  ),
  'no object': fault(
    'request.invalid',
    text((_, r) => r.pick(['[]', 'null', '1', '"x"', 'true', '{}'])),
  ),
  'dossier that is none': fault(
    'dossier.invalid',
    member((r) => ({ dossier: r.pick([[], 1, 'x', null, true]) })),
  ),
  'deep nesting': fault(
    'dossier.invalid',
    text((body, r) => deep(body, r.whole(1000, 200_000))),
  ),
  'number without end': fault('dossier.invalid', (_, r) => ({
    method: 'POST',
    path: r.pick(['/api/v1/evaluations', '/api/v1/rulebooks/hnte/evaluations']),
    headers: JSON_TYPE,
    body: HUGE,
  })),
  'unknown rulebook': fault('rulebook.unknown', ({ body: { asOf, dossier } }, r) =>
    r.pick([
      written({ path: `/api/v1/rulebooks/${r.pick(['none', 'constructor', 'TECH-SME'])}/evaluations`, body: { asOf, dossier } }),
      written({ path: STORE, body: { asOf, dossier, rulebooks: ['tech-sme', '__proto__'] } }),
    ]),
  ),
  'unknown version': fault('rulebook.version-unknown', ({ body: { asOf, dossier } }) => ({
    ...written({ path: '/api/v1/rulebooks/tech-sme/evaluations', body: { asOf, dossier } }),
    body: JSON.stringify({ asOf, dossier, rulebookVersion: 'constructor' }),
  })),
  'not yet in force': fault('rulebook.not-in-force', ({ body: { dossier } }, r) =>
    r.pick([
      written({ path: '/api/v1/rulebooks/tech-sme/evaluations', body: { asOf: '2017-05-02', dossier } }),
      written({ path: STORE, body: { asOf: '2015-12-31', dossier, rulebooks: ['hnte'] } }),
    ]),
  ),
  'rulebook named twice': fault('request.invalid', ({ body: { asOf, dossier } }) =>
    written({ path: STORE, body: { asOf, dossier, rulebooks: ['hnte', 'hnte'] } }),
  ),
  'key that is no UUID': fault('request.invalid', ({ body: { asOf, dossier } }, r) => ({
    ...written({ path: STORE, body: { asOf, dossier, rulebooks: ['hnte'] } }),
    headers: { ...JSON_TYPE, 'idempotency-key': r.pick(['1', 'x'.repeat(36), '3f2b8c1e7a644d0b9c550a1b2c3d4e5f']) },
  })),
  'unknown address': fault('route.unknown', (call, r) => ({
    ...written(call),
    path: r.pick(['/', '/api/v1', `${call.path}/x/y`, '/api/v2/evaluations']),
  })),
  'wrong method': fault('method.not-allowed', (call, r) => ({ ...written(call), method: r.pick(['PUT', 'PATCH']) })),
  'unknown record': fault('assessment.unknown', (_, r) => ({
    method: 'GET',
    path: r.pick([`${STORE}/none`, `${STORE}/none/replay`, '/api/v1/audit/assessments/none/verify']),
    headers: {},
  })),
  'no token': fault('assessment.token-missing', () => ({ method: 'DELETE', path: `${STORE}/none`, headers: {} })),
  'bad token': fault('assessment.token-wrong', () => ({
    method: 'DELETE',
    path: `${STORE}/none`,
    headers: { authorization: 'Basic eDp5' },
  })),
};
