import { EMPTY_HEAD, dataOf, headOf } from './audit.ts';
import type { Change, Kept } from './change.ts';
import type { Item, WriteOutcome } from './db.ts';
import { sha256 } from './digest.ts';
import { auditKey, type Aggregate, idempotencyKey, rootKey } from './keys.ts';
import { type Idempotency, StoreUnavailable } from './port.ts';
import { PATIENCE_MS, patiently, present, type StorePorts, TRIES } from './retry.ts';
import { buildTransaction, type Labelled, type Transaction } from './transaction.ts';

/** The aggregate as it is before a change; undefined in its place when there is none. */
export interface Root {
  readonly version: number;
  readonly data: Item;
}

export type Refused = { readonly ok: false; readonly code: string };

export interface CommitRequest<F extends Refused> {
  readonly aggregate: Aggregate;
  readonly idempotency?: Idempotency;
  /**
   * Looks at the aggregate as it is and says what to write, or why not. Pure: it is asked again when somebody else was
   * quicker, so `If-Match` is a comparison with `root.version` here.
   */
  decide(root: Root | undefined): { readonly ok: true; readonly change: Change } | F;
}

export type Committed =
  | { readonly ok: true; readonly replayed: boolean; readonly kept: Kept }
  | { readonly ok: false; readonly code: 'idempotency.reused' | 'request.too-large' | 'store.unavailable' }
  | { readonly ok: false; readonly code: 'unique.taken'; readonly kind: string; readonly value: string };

/** Repetitions of the very same transaction, before a look at the data. */
const SAME_TRIES = 2;

interface Seen {
  readonly root: Item | undefined;
  readonly record: Item | undefined;
  /** The audit entry that the last attempt would have written. */
  readonly entry: Item | undefined;
}

async function look(ports: StorePorts, request: CommitRequest<Refused>, tried: Transaction | undefined): Promise<Seen> {
  const { aggregate, idempotency } = request;
  const record = idempotency === undefined ? [] : [idempotencyKey(idempotency.actor, sha256(idempotency.key))];
  const entry = tried === undefined ? [] : [auditKey(aggregate, tried.version)];
  const items = await patiently(ports, () => ports.db.read([rootKey(aggregate), ...record, ...entry]));
  const now = ports.now();
  const there = (item: Item | undefined): Item | undefined => (present(item, now) ? item : undefined);
  return {
    root: there(items[0]),
    record: record.length === 0 ? undefined : there(items[1]),
    entry: entry.length === 0 ? undefined : items[record.length + 1],
  };
}

/** What an earlier request under the same key was answered, or that it was another request. */
function replay(record: Item, requestHash: string): Committed {
  if (record['requestHash'] !== requestHash) return { ok: false, code: 'idempotency.reused' };
  const kept: Kept = { status: Number(record['status']), result: String(record['result']), detail: String(record['detail']) };
  return { ok: true, replayed: true, kept };
}

/** Repeats one transaction under its token while the answer says nothing about the data. */
async function attempt(ports: StorePorts, transaction: Transaction): Promise<WriteOutcome> {
  const writes = transaction.labelled.map(({ write }) => write);
  for (let tries = 1; ; tries += 1) {
    const outcome = await ports.db.write(writes, transaction.token);
    const decided = outcome.ok || (outcome.kind === 'cancelled' && outcome.codes.includes('ConditionalCheckFailed'));
    if (decided || tries >= SAME_TRIES) return outcome;
    await ports.pause(tries);
  }
}

function takenClaim(transaction: Transaction, outcome: WriteOutcome): Labelled['claim'] {
  if (outcome.ok || outcome.kind !== 'cancelled') return undefined;
  return transaction.labelled.find(({ claim }, index) => claim !== undefined && outcome.codes[index] === 'ConditionalCheckFailed')?.claim;
}

/**
 * The one way to write. One transaction holds the change (on condition of `version` and of the chain's head), its audit
 * entry, its idempotency record and what must be unique. After an answer that was lost or refused, a re-read decides
 * what happened: an audit entry with this call's id means that it was us. Gives up with `store.unavailable` after a
 * bounded time; then the change may still land, and the same idempotency key tells. Source: design, section 5.
 */
export async function commit<F extends Refused>(ports: StorePorts, request: CommitRequest<F>): Promise<Committed | F> {
  const commitId = Buffer.from(ports.random(16)).toString('hex');
  const start = ports.now();
  let tried: Transaction | undefined;
  let taken: Labelled['claim'];

  try {
    for (let round = 1; ; round += 1) {
      const seen = await look(ports, request, tried);
      if (tried !== undefined && seen.entry?.['commitId'] === commitId) return { ok: true, replayed: false, kept: tried.kept };
      if (request.idempotency !== undefined && seen.record !== undefined) return replay(seen.record, request.idempotency.requestHash);
      if (taken !== undefined) return { ok: false, code: 'unique.taken', kind: taken[0], value: taken[1] };
      if (round > TRIES || ports.now() - start > PATIENCE_MS) break;

      const root = seen.root;
      const decision = request.decide(root === undefined ? undefined : { version: headOf(root).seq, data: dataOf(root) });
      if (!decision.ok) return decision;
      const token = Buffer.from(ports.random(16)).toString('hex');
      const head = root === undefined ? EMPTY_HEAD : headOf(root);
      tried = buildTransaction({ ...request, change: decision.change, head, commitId, token, at: ports.now() });
      if (tried.tooLarge) return { ok: false, code: 'request.too-large' };

      const outcome = await attempt(ports, tried);
      if (outcome.ok) return { ok: true, replayed: false, kept: tried.kept };
      taken = takenClaim(tried, outcome);
      await ports.pause(round);
    }
  } catch (thrown) {
    if (!(thrown instanceof StoreUnavailable)) throw thrown;
  }
  return { ok: false, code: 'store.unavailable' };
}
