import type { Dossier } from '../../shared/dossier/dossier.ts';
import type { Replay, StoredReceipt } from '../../shared/contract/stored-assessment.ts';
import { lang } from '../messages.ts';

/** Calls on stored assessments. Nothing else of the site sends anything. */

export type ApiFailure = 'missing' | 'refused' | 'offline';
export type ApiResult<T> = { ok: true; value: T } | { ok: false; failure: ApiFailure };

const BASE = '/api/v1/assessments';
const TIMEOUT_MS = 20_000;

interface Call {
  method: 'GET' | 'POST' | 'DELETE';
  body?: unknown;
  headers?: Record<string, string>;
}

/** One call; every failure is answered, none is thrown. The answer's shape is the caller's to check. */
export async function callAssessments<T>(path: string, { method, body, headers }: Call): Promise<ApiResult<T>> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), TIMEOUT_MS);
  try {
    const response = await fetch(`${BASE}${path}`, {
      method,
      headers: {
        accept: 'application/json',
        'accept-language': lang === 'zh' ? 'zh-CN' : 'en',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      credentials: 'omit',
      cache: 'no-store',
      signal: abort.signal,
    });
    if (response.status === 404) return { ok: false, failure: 'missing' };
    if (!response.ok) return { ok: false, failure: 'refused' };
    return { ok: true, value: (response.status === 204 ? null : await response.json()) as T };
  } catch {
    return { ok: false, failure: 'offline' };
  } finally {
    clearTimeout(timer);
  }
}

/** Stores dossier and verdicts. The same key and body have no second effect, so a lost answer can be asked for again. */
export function storeAssessment(
  request: { asOf: string; dossier: Dossier; rulebooks: readonly string[] },
  key: string,
): Promise<ApiResult<StoredReceipt>> {
  return callAssessments('', { method: 'POST', body: request, headers: { 'idempotency-key': key } });
}

export function replayAssessment(id: string): Promise<ApiResult<Replay>> {
  return callAssessments(`/${encodeURIComponent(id)}/replay`, { method: 'GET' });
}

export function deleteAssessment(id: string, token: string): Promise<ApiResult<null>> {
  return callAssessments(`/${encodeURIComponent(id)}`, { method: 'DELETE', headers: { authorization: `Bearer ${token}` } });
}
