/** Any origin may call, without credentials (contract, "Endpoints"): there are no cookies and nothing depends on the origin. */
import type { MiddlewareHandler } from 'hono';

const PREFLIGHT = {
  'Access-Control-Allow-Methods': 'GET, HEAD, POST, DELETE',
  'Access-Control-Allow-Headers': 'Content-Type, Accept-Language, Authorization, Idempotency-Key, If-None-Match',
  'Access-Control-Max-Age': '86400',
};

export const cors: MiddlewareHandler = async (c, next) => {
  c.header('Access-Control-Allow-Origin', '*');
  c.header('Access-Control-Expose-Headers', 'Allow, Content-Language, ETag, Location, Retry-After');
  if (c.req.method !== 'OPTIONS') return next();
  for (const [name, value] of Object.entries(PREFLIGHT)) c.header(name, value);
  return c.body(null, 204);
};
