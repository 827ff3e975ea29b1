/** The `Idempotency-Key` header: absent, or a UUID; its letters' case does not matter. */
import type { Context } from 'hono';
import { bilingual } from '../../../shared/kernel/bilingual.ts';
import { problem } from './problem.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const words = bilingual(
  '应为 UUID，例如 3f2b8c1e-7a64-4d0b-9c55-0a1b2c3d4e5f。',
  'A UUID such as 3f2b8c1e-7a64-4d0b-9c55-0a1b2c3d4e5f is expected.',
);

export type IdempotencyKeyResult = { readonly ok: true; readonly key?: string } | { readonly ok: false; readonly response: Response };

export function readIdempotencyKey(c: Context): IdempotencyKeyResult {
  const key = c.req.header('idempotency-key')?.toLowerCase();
  if (key === undefined) return { ok: true };
  if (UUID.test(key)) return { ok: true, key };
  const errors = [{ path: 'Idempotency-Key', code: 'field.format', detail: words }];
  return { ok: false, response: problem(c, 'request.invalid', { errors }) };
}
