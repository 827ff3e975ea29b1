/** `DELETE /api/v1/assessments/{id}` with the token that was given when it was saved. */
import type { Context } from 'hono';
import { idOf } from '../http/id.ts';
import { problem } from '../http/problem.ts';
import type { Ports } from '../ports.ts';

const BEARER = /^bearer +([A-Za-z0-9._~+/=-]{1,200})$/i;
const challenge = { headers: { 'WWW-Authenticate': 'Bearer' } };

export async function deleteAssessment(c: Context, { store }: Pick<Ports, 'store'>): Promise<Response> {
  const authorization = c.req.header('authorization');
  if (authorization === undefined) return problem(c, 'assessment.token-missing', challenge);
  const token = BEARER.exec(authorization.trim())?.[1];
  if (token === undefined) return problem(c, 'assessment.token-wrong', challenge);
  const id = idOf(c);
  if (id === undefined) return problem(c, 'assessment.unknown');
  const deleted = await store.delete(id, token);
  if (!deleted.ok) return problem(c, deleted.code, deleted.code === 'store.unavailable' ? { headers: { 'Retry-After': '5' } } : {});
  c.header('Cache-Control', 'no-store');
  return c.body(null, 204);
}
