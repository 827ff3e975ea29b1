import { type Operation, type Store, writeBatch } from './dynalite.ts';
import type { Attributes } from './protocol.ts';
import type { Image } from './staging.ts';

/** One change of one item, as a stream record would tell it. */
export interface Change {
  /** Grows by one with every change of any table; the order is that of the writes. */
  readonly sequence: number;
  readonly table: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly kind: 'INSERT' | 'MODIFY' | 'REMOVE';
  readonly old?: Attributes;
  readonly new?: Attributes;
  /** Removed by the TTL sweep, not by a request. */
  readonly expired: boolean;
}

/** Someone who follows a table. Delivery is in order and at least once: a handler that throws is called again. */
export interface Consumer {
  /** Under which its place is kept, also over restarts. */
  readonly name: string;
  readonly table: string;
  handle(change: Change): void | Promise<void>;
}

const RECORD = 'layer~feed~';
const CURSOR = 'layer~cursor~';
const LAST = 'layer~sequence';
const KEEP_MS = 24 * 60 * 60 * 1000;

const recordKey = (sequence: number): string => RECORD + String(sequence).padStart(16, '0');

/**
 * Stands in for DynamoDB Streams. A change is written in the batch that makes it, so none is lost by a kill; it is kept
 * for a day, as streams do; each consumer's place is kept after its handler has returned.
 */
export interface Feed {
  /** The operations that record these images; to go into the same batch as the writes. */
  record(images: readonly Image[], expired: boolean): Operation[];
  /** Call after the batch is on disk. */
  wake(): void;
  onChange(consumer: Consumer): () => Promise<void>;
  trim(now: number): Promise<void>;
  close(): Promise<void>;
}

export async function openFeed(store: Store, now: () => number): Promise<Feed> {
  const stored = await store.db.get(LAST);
  let last = typeof stored === 'number' ? stored : 0;
  const followers = new Set<Follower>();

  return {
    record(images, expired) {
      if (images.length === 0) return [];
      const at = now();
      const operations: Operation[] = images.map((image) => {
        last += 1;
        const change: Change = {
          sequence: last,
          table: image.table,
          at,
          kind: image.old === undefined ? 'INSERT' : image.new === undefined ? 'REMOVE' : 'MODIFY',
          ...(image.old === undefined ? {} : { old: image.old }),
          ...(image.new === undefined ? {} : { new: image.new }),
          expired,
        };
        return { type: 'put', key: recordKey(last), value: change };
      });
      return [...operations, { type: 'put', key: LAST, value: last }];
    },
    wake() {
      for (const follower of followers) follower.wake();
    },
    onChange(consumer) {
      const follower = follow(store, consumer);
      followers.add(follower);
      return async () => {
        followers.delete(follower);
        await follower.stop();
      };
    },
    async trim(time) {
      const old: Operation[] = [];
      for await (const [key, change] of store.db.iterator({ gte: RECORD, lt: `${RECORD}~` })) {
        if ((change as Change).at > time - KEEP_MS || old.length >= 1000) break;
        old.push({ type: 'del', key });
      }
      if (old.length > 0) await writeBatch(store, old, false);
    },
    async close() {
      await Promise.all([...followers].map((follower) => follower.stop()));
    },
  };
}

interface Follower {
  wake(): void;
  stop(): Promise<void>;
}

function follow(store: Store, consumer: Consumer): Follower {
  const cursorKey = CURSOR + consumer.name;
  const stopping = new AbortController();
  let signal = Promise.withResolvers<void>();
  let failures = 0;

  const handle = async (change: Change): Promise<boolean> => {
    try {
      if (change.table === consumer.table) await consumer.handle(change);
      failures = 0;
      await writeBatch(store, [{ type: 'put', key: cursorKey, value: change.sequence }], false);
      return true;
    } catch {
      // as with streams, nothing after a failed record is delivered before it succeeds
      failures += 1;
      return false;
    }
  };

  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      stopping.signal.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    });

  const run = async (): Promise<void> => {
    const stored = await store.db.get(cursorKey);
    let cursor = typeof stored === 'number' ? stored : 0;
    while (!stopping.signal.aborted) {
      signal = Promise.withResolvers<void>();
      const pending: Change[] = [];
      const range = { gt: recordKey(cursor), lt: `${RECORD}~`, limit: 100 };
      for await (const [, change] of store.db.iterator(range)) pending.push(change as Change);
      for (const change of pending) {
        if (stopping.signal.aborted || !(await handle(change))) break;
        cursor = change.sequence;
      }
      if (failures > 0) await pause(Math.min(5000, 50 * 2 ** failures));
      else if (pending.length === 0) await signal.promise;
    }
  };
  const running = run();

  return {
    wake: () => signal.resolve(),
    async stop() {
      stopping.abort();
      signal.resolve();
      await running;
    },
  };
}
