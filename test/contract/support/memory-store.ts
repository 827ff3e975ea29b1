/** The storage port in memory: what it promises without DynamoDB, and a look at what was kept. */
import { createHash, randomBytes } from 'node:crypto';
import type { AssessmentStore, CreateAssessments, CreateResult, StoredAssessment } from '../../../functions/store/port.ts';

export interface MemoryStore extends AssessmentStore {
  readonly kept: Map<string, StoredAssessment>;
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const CREATED = '2026-11-24T08:30:00Z';
const EXPIRES = '2027-02-22T08:30:00Z';

export function memoryStore(): MemoryStore {
  const kept = new Map<string, StoredAssessment>();
  const tokens = new Map<string, string>();
  const keys = new Map<string, { readonly hash: string; readonly result: CreateResult }>();

  function keep(input: CreateAssessments): CreateResult {
    const id = randomBytes(16).toString('base64url');
    const token = randomBytes(32).toString('base64url');
    const { asOf, engineVersion, settings, dossierText } = input;
    const assessments = input.assessments.map((one) => ({ ...one, assessmentHash: sha256(one.text) }));
    kept.set(id, {
      id,
      createdAt: CREATED,
      expiresAt: EXPIRES,
      asOf,
      engineVersion,
      settings,
      dossierText,
      dossierHash: sha256(dossierText),
      assessments,
    });
    tokens.set(id, token);
    return { ok: true, replayed: false, id, deleteToken: token, createdAt: CREATED, expiresAt: EXPIRES };
  }

  return {
    kept,
    async create(input) {
      const { idempotency } = input;
      const before = idempotency && keys.get(idempotency.key);
      if (before !== undefined) {
        if (before.hash !== idempotency?.requestHash) return { ok: false, code: 'idempotency.reused' };
        return before.result.ok ? { ...before.result, replayed: true } : before.result;
      }
      const result = keep(input);
      if (idempotency !== undefined) keys.set(idempotency.key, { hash: idempotency.requestHash, result });
      return result;
    },
    get: async (id) => kept.get(id),
    async delete(id, token) {
      if (!kept.has(id)) return { ok: false, code: 'assessment.unknown' };
      if (tokens.get(id) !== token) return { ok: false, code: 'assessment.token-wrong' };
      kept.delete(id);
      return { ok: true };
    },
    verify: async (id) => (kept.has(id) ? { ok: true, entries: 1, head: { seq: 1, hash: sha256(id) } } : undefined),
  };
}
