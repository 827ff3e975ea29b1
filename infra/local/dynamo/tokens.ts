import { createHash } from 'node:crypto';
import { type Operation, type Store, writeBatch } from './dynalite.ts';
import { isRecord, Refusal } from './protocol.ts';

const PREFIX = 'layer~token~';
const VALID_MS = 10 * 60 * 1000;

interface Token {
  readonly hash: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The same request, whatever the order of its members. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((name) => [name, canonical(value[name])]),
  );
}

/** Hash of the transaction's items, which is what a repeated token must agree with. */
export function requestHash(items: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(canonical(items)))
    .digest('hex');
}

/**
 * Whether a transaction with this token has been done in the last ten minutes.
 * Throws IdempotentParameterMismatchException when it was another one.
 */
export async function seen(store: Store, token: string, request: { hash: string; now: number }): Promise<boolean> {
  const known = (await store.db.get(PREFIX + token)) as Token | undefined;
  if (known === undefined || known.at + VALID_MS <= request.now) return false;
  if (known.hash !== request.hash) {
    throw new Refusal(
      'IdempotentParameterMismatchException',
      'The request uses the same client token as a previous, but non-identical request.',
    );
  }
  return true;
}

/** The operation that remembers the token, to go into the transaction's own batch. */
export function remember(token: string, request: { hash: string; now: number }): Operation {
  const value: Token = { hash: request.hash, at: request.now };
  return { type: 'put', key: PREFIX + token, value };
}

export async function forgetOld(store: Store, now: number): Promise<void> {
  const old: Operation[] = [];
  for await (const [key, value] of store.db.iterator({ gte: PREFIX, lt: `${PREFIX}~` })) {
    if ((value as Token).at + VALID_MS <= now) old.push({ type: 'del', key });
  }
  if (old.length > 0) await writeBatch(store, old, false);
}
