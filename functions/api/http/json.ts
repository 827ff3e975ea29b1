/** Answers with JSON that is already text, so that stored bytes go out as they came in. */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

export interface JsonOptions {
  readonly status?: ContentfulStatusCode;
  /** What a cache may do; by default nothing. */
  readonly cache?: string;
}

export function jsonText(c: Context, text: string, { status = 200, cache = 'no-store' }: JsonOptions = {}): Response {
  c.header('Content-Type', 'application/json');
  c.header('Cache-Control', cache);
  return c.body(text, status);
}

export function json(c: Context, value: unknown, options?: JsonOptions): Response {
  return jsonText(c, JSON.stringify(value), options);
}
