import type { Item } from './db.ts';
import type { Change } from './change.ts';
import { commit, type Root } from './commit.ts';
import { dataOf, verifyChain } from './audit.ts';
import { keyed, sameDigest, sha256 } from './digest.ts';
import { type Aggregate, aggregateName, isRootKey } from './keys.ts';
import { pack, type Packed, partKeys, partWrites, unpack } from './parts.ts';
import type { AssessmentStore, CreateAssessments, CreateResult, DeleteResult, Receipt, StoredAssessment } from './port.ts';
import { patiently, present, type StorePorts } from './retry.ts';

const KEPT_SECONDS = 90 * 24 * 60 * 60;

/** 128 random bits in base64url. */
const ID = /^[A-Za-z0-9_-]{22}$/;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

const aggregate = (id: string): Aggregate => ({ type: 'ASSESS', id });
const isoOf = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

/**
 * The token that deletes a record. With an idempotency key it is derived from that key and a random salt kept in the
 * idempotency record: the same request gets the same token, while neither the table (which has only the key's hash) nor
 * the key alone can make it.
 */
function tokenOf(salt: string, id: string, key: string): string {
  return keyed(salt, JSON.stringify(['delete-token', id, key]));
}

/** What the first answer said, as the idempotency record keeps it. */
interface Answered {
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly salt: string;
}

interface Draft {
  readonly id: string;
  readonly packed: Packed;
  readonly token: string;
  /** Seconds since 1970. */
  readonly created: number;
  readonly answered: Answered;
}

function creation(input: CreateAssessments, draft: Draft): Change {
  const { id, packed, created, answered } = draft;
  const expiresAt = created + KEPT_SECONDS;
  const [dossierBytes = 0, ...assessmentBytes] = packed.lengths;
  const writes = partWrites(aggregate(id), packed.bytes, expiresAt);
  const data: Item = {
    kind: 'assessment',
    createdAt: answered.createdAt,
    expiresAt,
    asOf: input.asOf,
    engineVersion: input.engineVersion,
    ...(input.settings === 0 ? {} : { settings: input.settings }),
    dossierHash: sha256(input.dossierText),
    dossierBytes,
    assessments: input.assessments.map(({ rulebook, version, contentHash, text }, index) => {
      return { rulebook, version, contentHash, assessmentHash: sha256(text), bytes: assessmentBytes[index] ?? 0 };
    }),
    parts: writes.length,
    tokenHash: sha256(draft.token),
  };
  const kept = { status: 201, result: id, detail: JSON.stringify(answered) };
  return { data, action: 'assessment.create', actor: input.idempotency?.actor ?? 'public', writes, kept };
}

async function create(ports: StorePorts, input: CreateAssessments): Promise<CreateResult> {
  const id = base64url(ports.random(16));
  const salt = base64url(ports.random(32));
  const created = Math.floor(ports.now() / 1000);
  // without a key nobody can ask again, and the token is the randomness itself
  const tokenFor = (at: string, from: string): string =>
    input.idempotency === undefined ? from : tokenOf(from, at, input.idempotency.key);
  const answered = { createdAt: isoOf(created), expiresAt: isoOf(created + KEPT_SECONDS), salt };
  const packed = await pack([input.dossierText, ...input.assessments.map(({ text }) => text)]);
  const change = creation(input, { id, packed, token: tokenFor(id, salt), created, answered });

  const { idempotency } = input;
  const done = await commit<never>(ports, { aggregate: aggregate(id), idempotency, decide: () => ({ ok: true, change }) });
  if (!done.ok) {
    if (done.code === 'unique.taken') throw new Error('an assessment claims nothing unique');
    return done;
  }
  const first = JSON.parse(done.kept.detail) as Answered;
  const { createdAt, expiresAt } = first;
  return {
    ok: true,
    replayed: done.replayed,
    id: done.kept.result,
    deleteToken: tokenFor(done.kept.result, first.salt),
    createdAt,
    expiresAt,
  };
}

const isDeleted = (data: Item): boolean => data['deletedAt'] !== undefined;

function receiptsOf(data: Item): readonly (Receipt & { readonly bytes: number })[] {
  // only `creation` writes this member, so its shape is known
  return data['assessments'] as unknown as readonly (Receipt & { readonly bytes: number })[];
}

/** The record with its texts; undefined when a text no longer has the hash of its receipt. */
async function open(id: string, data: Item, items: readonly Item[]): Promise<StoredAssessment | undefined> {
  const receipts = receiptsOf(data);
  const texts = await unpack(items, [Number(data['dossierBytes']), ...receipts.map(({ bytes }) => bytes)]);
  const [dossierText, ...assessmentTexts] = texts ?? [];
  const dossierHash = String(data['dossierHash']);
  if (dossierText === undefined || sha256(dossierText) !== dossierHash) return undefined;
  const assessments = receipts.map(({ rulebook, version, contentHash, assessmentHash }, index) => {
    return { rulebook, version, contentHash, assessmentHash, text: assessmentTexts[index] ?? '' };
  });
  if (assessments.some(({ text, assessmentHash }) => sha256(text) !== assessmentHash)) return undefined;
  return {
    id,
    createdAt: String(data['createdAt']),
    expiresAt: isoOf(Number(data['expiresAt'])),
    asOf: String(data['asOf']),
    engineVersion: String(data['engineVersion']),
    settings: Number(data['settings'] ?? 0),
    dossierText,
    dossierHash,
    assessments,
  };
}

async function partition(ports: StorePorts, id: string): Promise<{ data: Item | undefined; items: readonly Item[] }> {
  const items = await patiently(ports, () => ports.db.query(aggregateName(aggregate(id))));
  const root = items.find((item) => isRootKey(item['sk']) && present(item, ports.now()));
  return { data: root === undefined ? undefined : dataOf(root), items };
}

/** Marks the record as deleted and removes every text; what is left are hashes that prove the chain. */
function deletion(ports: StorePorts, id: string, data: Item): Change {
  const { kind = null, createdAt = null, expiresAt = null } = data;
  return {
    data: { kind, createdAt, expiresAt, deletedAt: isoOf(Math.floor(ports.now() / 1000)) },
    action: 'assessment.delete',
    actor: 'public',
    writes: partKeys(aggregate(id), Number(data['parts'])).map((key) => ({ kind: 'delete', key })),
    kept: { status: 204, result: id, detail: '' },
  };
}

async function remove(ports: StorePorts, id: string, token: string): Promise<DeleteResult> {
  const unknown = { ok: false, code: 'assessment.unknown' } as const;
  if (!ID.test(id)) return unknown;
  const decide = (root: Root | undefined) => {
    if (root === undefined || isDeleted(root.data)) return unknown;
    const right = TOKEN.test(token) && sameDigest(sha256(token), String(root.data['tokenHash']));
    if (!right) return { ok: false, code: 'assessment.token-wrong' } as const;
    return { ok: true, change: deletion(ports, id, root.data) } as const;
  };
  const done = await commit(ports, { aggregate: aggregate(id), decide });
  if (done.ok) return { ok: true };
  if (done.code === 'assessment.unknown' || done.code === 'assessment.token-wrong' || done.code === 'store.unavailable') {
    return { ok: false, code: done.code };
  }
  throw new Error(`deleting an assessment cannot end with ${done.code}`);
}

/** Stored assessments over DynamoDB. `get` throws when what is stored no longer has the hashes of its receipts. */
export function assessmentStore(ports: StorePorts): AssessmentStore {
  return {
    create: (input) => create(ports, input),
    delete: (id, token) => remove(ports, id, token),
    async get(id) {
      if (!ID.test(id)) return undefined;
      const { data, items } = await partition(ports, id);
      if (data === undefined || isDeleted(data)) return undefined;
      const stored = await open(id, data, items);
      if (stored === undefined) throw new Error('a stored assessment differs from its receipts');
      return stored;
    },
    async verify(id) {
      if (!ID.test(id)) return undefined;
      // a deleted record has no texts left to compare
      return verifyChain(ports, aggregate(id), async (data, items) => isDeleted(data) || (await open(id, data, items)) !== undefined);
    },
  };
}
