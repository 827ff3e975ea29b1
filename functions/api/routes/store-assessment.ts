/** `POST /api/v1/assessments`: one dossier judged by the named rulebooks, kept for 90 days under one link. */
import type { Context } from 'hono';
import type { StoreRequest } from '../../../shared/contract/evaluation.ts';
import { storeRequestSchema } from '../../../shared/contract/evaluation.ts';
import { problemKinds } from '../../../shared/contract/problem-kinds.ts';
import { ENGINE_VERSION } from '../../../shared/rules/assess.ts';
import type { AssessmentText, CreateResult } from '../../store/port.ts';
import { findBook } from '../evaluation/books.ts';
import { canonicalJson } from '../evaluation/canonical.ts';
import { chooseVersion } from '../evaluation/choose-version.ts';
import { readIdempotencyKey } from '../http/idempotency-key.ts';
import { jsonText } from '../http/json.ts';
import { problem } from '../http/problem.ts';
import { readJson } from '../http/read-json.ts';
import { API_ROOT } from '../http/resource.ts';
import type { Ports } from '../ports.ts';

type StorePorts = Pick<Ports, 'store' | 'sha256'>;

/** Nobody signs in here, so all callers share one space of keys; a key is a UUID that only its sender knows. */
const ACTOR = 'public';

export async function storeAssessment(c: Context, { store, sha256 }: StorePorts): Promise<Response> {
  const key = readIdempotencyKey(c);
  if (!key.ok) return key.response;
  const read = await readJson(c, storeRequestSchema);
  if (!read.ok) return read.response;
  const judged = judge(c, read.body, sha256);
  if (!judged.ok) return judged.response;
  const created = await store.create({
    dossierText: JSON.stringify(read.body.dossier),
    asOf: read.body.asOf,
    assessments: judged.assessments,
    engineVersion: ENGINE_VERSION,
    ...(key.key === undefined ? {} : { idempotency: { actor: ACTOR, key: key.key, requestHash: sha256(canonicalJson(read.body)) } }),
  });
  if (!created.ok) return refused(c, created.code);
  const texts = created.replayed ? await firstTexts(store, created.id) : undefined;
  return answer(c, created, texts ?? judged.assessments);
}

type Judged = { readonly ok: true; readonly assessments: readonly AssessmentText[] } | { readonly ok: false; readonly response: Response };

/** The first rulebook that cannot judge is the answer. */
function judge(c: Context, body: StoreRequest, sha256: Ports['sha256']): Judged {
  const assessments: AssessmentText[] = [];
  for (const [position, id] of body.rulebooks.entries()) {
    const refuse = (code: 'rulebook.unknown' | 'rulebook.version-unknown' | 'rulebook.not-in-force'): Judged => ({
      ok: false,
      response: problem(c, code, { errors: [{ path: `rulebooks.${position}`, code, detail: problemKinds[code].title }] }),
    });
    const book = findBook(id);
    if (book === undefined) return refuse('rulebook.unknown');
    const chosen = chooseVersion(book, body);
    if (!chosen.ok) return refuse(chosen.code);
    assessments.push({
      rulebook: id,
      version: chosen.version.id,
      contentHash: sha256(chosen.version.contentText()),
      text: JSON.stringify(chosen.version.assess(body.dossier, body.asOf)),
    });
  }
  return { ok: true, assessments };
}

/** A repeated key answers with the bytes of the first time, unless they were deleted since. */
async function firstTexts(store: Ports['store'], id: string) {
  return (await store.get(id))?.assessments;
}

function refused(c: Context, code: Extract<CreateResult, { ok: false }>['code']): Response {
  return problem(c, code, code === 'store.unavailable' ? { headers: { 'Retry-After': '5' } } : {});
}

function answer(c: Context, created: Extract<CreateResult, { ok: true }>, assessments: readonly { readonly text: string }[]): Response {
  const { id, deleteToken: token, createdAt, expiresAt } = created;
  const link = `${API_ROOT}/assessments/${id}`;
  c.header('Location', link);
  const head = JSON.stringify({ id, link, token, createdAt, expiresAt }).slice(0, -1);
  return jsonText(c, `${head},"assessments":[${assessments.map(({ text }) => text).join(',')}]}`, { status: 201 });
}
