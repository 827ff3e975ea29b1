/** One address and the methods it answers; any other method is 405 with `Allow` (RFC 9110, 15.5.6). */
import type { Context, Hono } from 'hono';
import { problem } from './problem.ts';

export type Handler = (c: Context) => Response | Promise<Response>;
export type Methods = Partial<Record<'GET' | 'POST' | 'DELETE', Handler>>;

export const API_ROOT = '/api/v1';

export function resource(app: Hono, path: string, methods: Methods): void {
  const allowed: string[] = [];
  for (const [method, handler] of Object.entries(methods)) {
    app.on(method, API_ROOT + path, handler);
    // A GET answers HEAD as well: the framework drops the body.
    allowed.push(method, ...(method === 'GET' ? ['HEAD'] : []));
  }
  const headers = { Allow: [...allowed, 'OPTIONS'].join(', ') };
  app.all(API_ROOT + path, (c) => problem(c, 'method.not-allowed', { headers }));
}
