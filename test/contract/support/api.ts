/** The app with everything around it in memory, and short ways to call it. */
import type { Hono } from 'hono';
import { createApp } from '../../../functions/api/app.ts';
import type { Ports } from '../../../functions/api/ports.ts';
import { type MemoryStore, memoryStore, sha256 } from './memory-store.ts';

export interface TestApi {
  readonly app: Hono;
  readonly store: MemoryStore;
  /** Errors that nobody foresaw. */
  readonly reported: unknown[];
}

export const NOW = '2026-11-24T08:30:00.000Z';

export function testApi(ports: Partial<Ports> = {}): TestApi {
  const store = memoryStore();
  const reported: unknown[] = [];
  const app = createApp({ store, now: () => NOW, sha256, report: (error) => reported.push(error), ...ports });
  return { app, store, reported };
}

export const json = { 'content-type': 'application/json' };

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; undefined where there is none. */
  readonly body: Record<string, unknown>;
}

export async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
  };
}

export async function get({ app }: TestApi, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return answerOf(await app.request(path, { headers }));
}

export async function post(
  { app }: TestApi,
  path: string,
  { body, headers = json }: { body: BodyInit; headers?: Record<string, string> },
): Promise<Answer> {
  return answerOf(await app.request(path, { method: 'POST', headers, body }));
}

/** Posts a value as JSON. */
export function send(api: TestApi, path: string, value: unknown): Promise<Answer> {
  return post(api, path, { body: JSON.stringify(value) });
}

/** `status code` and the path and code of every error. */
export function brief({ status, body }: Answer): string[] {
  const errors = (body['errors'] ?? []) as { path: string; code: string }[];
  return [`${status} ${String(body['code'])}`, ...errors.map(({ path, code }) => `${path} ${code}`)];
}
