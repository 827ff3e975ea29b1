/** `POST /api/v1/assessments`: one dossier judged by the named rulebooks, kept for 90 days under one link. */
import type { Context } from 'hono';
import type { StoreRequest } from '../../../shared/contract/evaluation.ts';
import { storeRequestSchema } from '../../../shared/contract/evaluation.ts';
import { problemKinds } from '../../../shared/contract/problem-kinds.ts';
import { ENGINE_VERSION } from '../../../shared/rules/assess.ts';
import type { BureauSetting } from '../../../shared/rules/settings.ts';
import type { AssessmentText, CreateResult } from '../../store/port.ts';
import { findBook, type Judge } from '../evaluation/books.ts';
import { canonicalJson } from '../evaluation/canonical.ts';
import { chooseVersion } from '../evaluation/choose-version.ts';
import { logFor } from '../evaluation/log-for.ts';
import { readIdempotencyKey } from '../http/idempotency-key.ts';
import { jsonText } from '../http/json.ts';
import { problem } from '../http/problem.ts';
import { readJson } from '../http/read-json.ts';
import { API_ROOT } from '../http/resource.ts';
import type { Ports } from '../ports.ts';

type StorePorts = Pick<Ports, 'store' | 'sha256' | 'settings'>;

/** Nobody signs in here, so all callers share one space of keys; a key is a UUID that only its sender knows. */
const ACTOR = 'public';

export async function storeAssessment(c: Context, { store, sha256, settings }: StorePorts): Promise<Response> {
  const key = readIdempotencyKey(c);
  if (!key.ok) return key.response;
  const read = await readJson(c, storeRequestSchema);
  if (!read.ok) return read.response;
  const chosen = choose(c, read.body);
  if (!chosen.ok) return chosen.response;
  const log = await logFor(chosen.versions, settings);
  const assessments = judge(chosen, { body: read.body, log, sha256 });
  const created = await store.create({
    dossierText: JSON.stringify(read.body.dossier),
    asOf: read.body.asOf,
    assessments,
    engineVersion: ENGINE_VERSION,
    settings: log.length,
    ...(key.key === undefined ? {} : { idempotency: { actor: ACTOR, key: key.key, requestHash: sha256(canonicalJson(read.body)) } }),
  });
  if (!created.ok) return refused(c, created.code);
  if (!created.replayed) return answer(c, created, assessments);
  // A repeated key answers with the bytes of the first time; what was deleted since is gone for it too.
  const first = await store.get(created.id);
  return first === undefined ? problem(c, 'assessment.unknown') : answer(c, created, first.assessments);
}

interface Chosen {
  readonly ok: true;
  /** In the order of the rulebooks asked for. */
  readonly versions: readonly Judge[];
}

/** The first rulebook that cannot judge is the answer. */
function choose(c: Context, body: StoreRequest): Chosen | { readonly ok: false; readonly response: Response } {
  const versions: Judge[] = [];
  for (const [position, id] of body.rulebooks.entries()) {
    const book = findBook(id);
    const chosen = book === undefined ? ({ ok: false, code: 'rulebook.unknown' } as const) : chooseVersion(book, body);
    if (!chosen.ok) {
      const { code } = chosen;
      return {
        ok: false,
        response: problem(c, code, { errors: [{ path: `rulebooks.${position}`, code, detail: problemKinds[code].title }] }),
      };
    }
    versions.push(chosen.version);
  }
  return { ok: true, versions };
}

interface JudgeInput {
  readonly body: StoreRequest;
  readonly log: readonly BureauSetting[];
  readonly sha256: Ports['sha256'];
}

/** The content hash is of the version as the bureau's entries make it for the day. */
function judge({ versions }: Chosen, { body, log, sha256 }: JudgeInput): readonly AssessmentText[] {
  const { asOf, dossier, rulebooks } = body;
  return versions.map((published, position) => {
    const version = published.under(log, asOf);
    return {
      rulebook: rulebooks[position] ?? '',
      version: version.id,
      contentHash: sha256(version.contentText()),
      text: JSON.stringify(version.assess(dossier, asOf)),
    };
  });
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
