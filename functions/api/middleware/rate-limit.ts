/** A token bucket per client address, in memory. For one process; in Lambda the limit is API Gateway's (see README). */
import type { Context, MiddlewareHandler } from 'hono';
import { problem } from '../http/problem.ts';

export interface RateLimitOptions {
  /** Requests that may come at once. */
  readonly burst: number;
  /** Requests a second that may go on. */
  readonly perSecond: number;
  /** Milliseconds of a clock that never runs backwards. */
  readonly clock: () => number;
  readonly addressOf: (c: Context) => string;
}

/** Addresses remembered; the longest unseen is forgotten first, which gives it a full bucket again. */
const MOST_ADDRESSES = 10_000;

interface Bucket {
  tokens: number;
  at: number;
}

export function rateLimit({ burst, perSecond, clock, addressOf }: RateLimitOptions): MiddlewareHandler {
  const buckets = new Map<string, Bucket>();
  return async (c, next) => {
    const address = addressOf(c);
    const now = clock();
    const last = buckets.get(address) ?? { tokens: burst, at: now };
    const tokens = Math.min(burst, last.tokens + ((now - last.at) / 1000) * perSecond);
    buckets.delete(address);
    buckets.set(address, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: now });
    if (buckets.size > MOST_ADDRESSES) for (const oldest of buckets.keys()) if (buckets.delete(oldest)) break;
    if (tokens >= 1) return next();
    return problem(c, 'request.rate-limited', { headers: { 'Retry-After': String(Math.ceil((1 - tokens) / perSecond)) } });
  };
}
