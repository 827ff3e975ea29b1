import type { Item } from './db.ts';
import { canonicalText, sha256 } from './digest.ts';
import { type Aggregate, aggregateName, auditKey, auditPartition, isRootKey } from './keys.ts';
import type { BrokenLink, ChainReport } from './port.ts';
import { patiently, present, type StorePorts } from './retry.ts';

/** One entry of an aggregate's chain. Holds hashes only, never what was written. */
export interface AuditEntry {
  /** Counts from 1; equal to the version that the change made. */
  readonly seq: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  /** Hash of the root's data as the change left it. */
  readonly content: string;
  /** Hash over the other items written and deleted with it. */
  readonly effects: string;
  /** Identifies the call of `commit`, so that it knows its own work after a lost answer. */
  readonly commitId: string;
  /** Hash of the entry before; of nothing for the first. */
  readonly previous: string;
}

/** Where a chain stands: number and hash of its last entry. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

export const EMPTY_HEAD: ChainHead = { seq: 0, hash: '' };

/** Members of the root item that belong to the store; all others are the aggregate's data. */
const ROOT_MEMBERS: ReadonlySet<string> = new Set(['pk', 'sk', 'version', 'headSeq', 'headHash']);

export function dataOf(root: Item): Item {
  return Object.fromEntries(Object.entries(root).filter(([name]) => !ROOT_MEMBERS.has(name)));
}

export function headOf(root: Item): ChainHead {
  const { headSeq, headHash } = root;
  return { seq: typeof headSeq === 'number' ? headSeq : 0, hash: typeof headHash === 'string' ? headHash : '' };
}

/** The entry's hash. The aggregate is in it, so that a chain cannot be moved to another one. */
export function entryHash(aggregate: Aggregate, entry: AuditEntry): string {
  const { seq, at, actor, action, content, effects, commitId, previous } = entry;
  return sha256(JSON.stringify(['audit-1', aggregateName(aggregate), seq, at, actor, action, content, effects, commitId, previous]));
}

/** The entry as an item. `expiresAt` in seconds, where the aggregate itself expires. */
export function entryItem(aggregate: Aggregate, entry: AuditEntry, expiresAt: number | undefined): ReturnType<typeof auditKey> & Item {
  const hash = entryHash(aggregate, entry);
  return { ...auditKey(aggregate, entry.seq), ...entry, hash, ...(expiresAt === undefined ? {} : { expiresAt }) };
}

function entryOf(item: Item): AuditEntry {
  const text = (name: string): string => String(item[name]);
  return {
    seq: Number(item['seq']),
    at: text('at'),
    actor: text('actor'),
    action: text('action'),
    content: text('content'),
    effects: text('effects'),
    commitId: text('commitId'),
    previous: text('previous'),
  };
}

function firstBrokenEntry(aggregate: Aggregate, items: readonly Item[]): BrokenLink | undefined {
  let previous = '';
  for (const [index, item] of items.entries()) {
    const seq = index + 1;
    const entry = entryOf(item);
    if (entry.seq !== seq || item['sk'] !== auditKey(aggregate, seq).sk) return { seq, reason: 'missing' };
    if (entry.previous !== previous) return { seq, reason: 'previous' };
    previous = entryHash(aggregate, entry);
    if (item['hash'] !== previous) return { seq, reason: 'hash' };
  }
  return undefined;
}

/** The head that the root item claims, and the root's data, against the last entry. */
function brokenRoot(root: Item, items: readonly Item[]): BrokenLink | undefined {
  const head = headOf(root);
  const last = items.at(-1);
  if (last === undefined || head.seq > items.length) return { seq: items.length + 1, reason: 'missing' };
  if (head.seq !== items.length || root['version'] !== items.length || head.hash !== last['hash'])
    return { seq: items.length, reason: 'head' };
  if (sha256(canonicalText(dataOf(root))) !== last['content']) return { seq: items.length, reason: 'content' };
  return undefined;
}

/** Whether what stands beside the root, in the same partition, is what the root's data says. */
export type Whole = (data: Item, partition: readonly Item[]) => Promise<boolean>;

async function walk(ports: StorePorts, aggregate: Aggregate, whole: Whole): Promise<ChainReport | undefined> {
  const now = ports.now();
  const entries = await patiently(ports, () => ports.db.query(auditPartition(aggregate)));
  const partition = await patiently(ports, () => ports.db.query(aggregateName(aggregate)));
  const items = entries.filter((item) => present(item, now));
  const root = partition.find((item) => isRootKey(item['sk']) && present(item, now));
  if (root === undefined && items.length === 0) return undefined;

  let broken = firstBrokenEntry(aggregate, items);
  if (root === undefined) broken ??= { seq: items.length, reason: 'root' };
  else broken ??= brokenRoot(root, items);
  if (root !== undefined && broken === undefined && !(await whole(dataOf(root), partition)))
    broken = { seq: items.length, reason: 'content' };

  const report = { entries: items.length, head: root === undefined ? EMPTY_HEAD : headOf(root) };
  return broken === undefined ? { ok: true, ...report } : { ok: false, ...report, firstBroken: broken };
}

/**
 * Walks an aggregate's chain and compares its end with the root item as it is now.
 * Undefined when there is no such aggregate. Throws `StoreUnavailable`.
 */
export async function verifyChain(
  ports: StorePorts,
  aggregate: Aggregate,
  whole: Whole = async () => true,
): Promise<ChainReport | undefined> {
  const first = await walk(ports, aggregate, whole);
  if (first === undefined || first.ok) return first;
  // chain and root are two reads: a write between them looks like a break once, a real break looks so again
  await ports.pause(1);
  return walk(ports, aggregate, whole);
}
