import { itemBytes } from './attributes.ts';
import { type ChainHead, entryHash, entryItem } from './audit.ts';
import type { Change, Kept } from './change.ts';
import type { Condition, Write } from './db.ts';
import { canonicalText, sha256 } from './digest.ts';
import { type Aggregate, aggregateName, idempotencyKey, rootKey, uniqueKey } from './keys.ts';
import type { Idempotency } from './port.ts';

const MOST_WRITES = 100;
/** DynamoDB takes 4 MB; a little less leaves room for what it counts and we do not. */
const MOST_BYTES = 4_000_000;
const MOST_ITEM_BYTES = 64 * 1024;
const IDEMPOTENCY_SECONDS = 24 * 60 * 60;

/** A write and, if it claims something unique, what. */
export interface Labelled {
  readonly write: Write;
  readonly claim?: readonly [string, string];
}

export interface Transaction {
  readonly labelled: readonly Labelled[];
  readonly token: string;
  /** The version that it makes, which is also the number of its audit entry. */
  readonly version: number;
  readonly kept: Kept;
  readonly tooLarge: boolean;
}

interface Plan {
  readonly aggregate: Aggregate;
  readonly change: Change;
  readonly idempotency?: Idempotency;
  readonly head: ChainHead;
  readonly commitId: string;
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Nothing there, or something that has expired and is only waiting to be swept. */
function absent(seconds: number): Condition {
  return { expression: 'attribute_not_exists(pk) OR expiresAt <= :now', values: { ':now': seconds } };
}

function unchanged(head: ChainHead): Condition {
  return {
    expression: 'version = :version AND headSeq = :seq AND headHash = :hash',
    values: { ':version': head.seq, ':seq': head.seq, ':hash': head.hash },
  };
}

/** Hash over everything written beside the root: keys and contents, in their order. */
function effectsHash(writes: readonly Write[]): string {
  return sha256(canonicalText(writes.map((write) => (write.kind === 'put' ? write.item : { deleted: { ...write.key } }))));
}

function uniqueWrites({ aggregate, change }: Plan): readonly Labelled[] {
  const holder = aggregateName(aggregate);
  const mine = { ':holder': holder };
  const claims = (change.claims ?? []).map((claim): Labelled => {
    const condition = { expression: 'attribute_not_exists(pk) OR holder = :holder', values: mine };
    return { claim, write: { kind: 'put', item: { ...uniqueKey(...claim), holder }, condition } };
  });
  const releases = (change.releases ?? []).map((release): Labelled => {
    return { write: { kind: 'delete', key: uniqueKey(...release), condition: { expression: 'holder = :holder', values: mine } } };
  });
  return [...claims, ...releases];
}

function idempotencyWrite({ idempotency, change, at }: Plan): readonly Labelled[] {
  if (idempotency === undefined) return [];
  const seconds = Math.floor(at / 1000);
  const key = idempotencyKey(idempotency.actor, sha256(idempotency.key));
  const item = { ...key, requestHash: idempotency.requestHash, ...change.kept, expiresAt: seconds + IDEMPOTENCY_SECONDS };
  return [{ write: { kind: 'put', item, condition: absent(seconds) } }];
}

/** Puts a change, its audit entry, its idempotency record and its claims into one transaction. Throws on an item over 64 KB. */
export function buildTransaction(plan: Plan): Transaction {
  const { aggregate, change, head, commitId, at } = plan;
  const version = head.seq + 1;
  const nothingThere = absent(Math.floor(at / 1000));
  const unique = uniqueWrites(plan);
  const beside = [...(change.writes ?? []), ...unique.map(({ write }) => write)];

  const entry = {
    seq: version,
    at: new Date(at).toISOString(),
    actor: change.actor,
    action: change.action,
    content: sha256(canonicalText(change.data)),
    effects: effectsHash(beside),
    commitId,
    previous: head.hash,
  };
  const root = { ...change.data, ...rootKey(aggregate), version, headSeq: version, headHash: entryHash(aggregate, entry) };
  const { expiresAt } = change.data;
  const audit = entryItem(aggregate, entry, typeof expiresAt === 'number' ? expiresAt : undefined);

  const labelled: readonly Labelled[] = [
    { write: { kind: 'put', item: root, condition: head.seq === 0 ? nothingThere : unchanged(head) } },
    { write: { kind: 'put', item: audit, condition: nothingThere } },
    ...idempotencyWrite(plan),
    ...unique,
    ...(change.writes ?? []).map((write) => ({ write })),
  ];
  const sizes = labelled.map(({ write }) => (write.kind === 'put' ? itemBytes(write.item) : 0));
  if (sizes.some((size) => size > MOST_ITEM_BYTES)) throw new RangeError('an item over 64 KB must be cut into parts');
  const tooLarge = labelled.length > MOST_WRITES || sizes.reduce((sum, size) => sum + size, 0) > MOST_BYTES;
  return { labelled, token: plan.token, version, kept: change.kept, tooLarge };
}
