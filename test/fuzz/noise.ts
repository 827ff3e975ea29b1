/** Calls that are mostly nothing: random texts, bytes and JSON, with or without the shape of a body around them. */
import fc from 'fast-check';
import { type FuzzRequest, JSON_TYPE, STORE } from './request.ts';

const bytes = fc.uint8Array({ maxLength: 400 }).map((body) => new Uint8Array(body));
const json = fc.json({ maxDepth: 6 });
const shaped = fc
  .record({ asOf: fc.oneof(fc.constant('2026-07-15'), fc.jsonValue()), dossier: fc.jsonValue({ maxDepth: 4 }) })
  .map((body) => JSON.stringify(body));
const sections = fc
  .dictionary(
    fc.constantFrom('enterprise', 'years', 'conduct', 'rd', 'incubator', 'capital', '__proto__', 'x'),
    fc.jsonValue({ maxDepth: 3 }),
  )
  .map((dossier) => JSON.stringify({ asOf: '2026-07-15', dossier }));
const nested = fc.tuple(fc.constantFrom('[', '{"a":'), fc.integer({ min: 1, max: 20_000 })).map(([open, depth]) => open.repeat(depth));

const body = fc.oneof(bytes, fc.string({ unit: 'binary' }), json, shaped, sections, nested);
const path = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('/api/v1/evaluations', '/api/v1/rulebooks/hnte/evaluations', STORE) },
  { weight: 1, arbitrary: fc.webPath().map((tail) => `/api/v1${tail}`) },
);
const headers = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Record<string, string>>(JSON_TYPE) },
  {
    weight: 1,
    arbitrary: fc.dictionary(
      fc.constantFrom('content-type', 'content-encoding', 'accept-language', 'idempotency-key', 'authorization', 'if-none-match', 'origin'),
      fc.string({ unit: fc.constantFrom(...'abz/*;=,.- 0159"\u00ff'), maxLength: 60 }).map((value) => value.trim()),
    ),
  },
);

export const noise: fc.Arbitrary<FuzzRequest> = fc
  .record({
    method: fc.oneof(
      { weight: 6, arbitrary: fc.constant('POST') },
      { weight: 1, arbitrary: fc.constantFrom('GET', 'DELETE', 'OPTIONS', 'HEAD', 'PUT') },
    ),
    path,
    headers,
    body,
  })
  .map((request) =>
    request.method === 'GET' || request.method === 'HEAD'
      ? { method: request.method, path: request.path, headers: request.headers }
      : request,
  );
