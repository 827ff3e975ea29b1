import autocannon from 'autocannon';

export interface Request {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly body?: string;
}

export interface Load {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p99: number;
}

const CONNECTIONS = 10;
const SECONDS = 4;

/** Some seconds of load from ten connections. Rejects when a single answer is not 2xx: a refusal is quick and proves nothing. */
export async function load({ method, url, body }: Request): Promise<Load> {
  const result = await autocannon({
    url,
    method,
    connections: CONNECTIONS,
    duration: SECONDS,
    ...(body === undefined ? {} : { body, headers: { 'content-type': 'application/json' } }),
  });
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0) throw new Error(`${method} ${url}: ${failed} of ${result.requests.total} requests failed`);
  return { perSecond: result.requests.average, p99: result.latency.p99 };
}
