import { randomBytes, randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Db, NoAnswer } from './db.ts';
import { StoreUnavailable } from './port.ts';

/** Everything the store takes from outside itself, so that tests decide over time, chance and faults. */
export interface StorePorts {
  readonly db: Db;
  /** Milliseconds since 1970. */
  now(): number;
  random(bytes: number): Uint8Array;
  /** Waits before try `attempt` (1 for the first repetition). */
  pause(attempt: number): Promise<void>;
}

/** Real time and chance; pauses up to 20, 40, 80 … 400 ms, spread evenly so that rivals do not meet again. */
export function systemPorts(db: Db): StorePorts {
  return {
    db,
    now: Date.now,
    random: randomBytes,
    pause: (attempt) => sleep(randomInt(1, Math.min(400, 20 * 2 ** (attempt - 1)) + 1)),
  };
}

/** Tries of a write or a read before the store gives up: about a second when answers are quick. */
export const TRIES = 6;

/** After this no further try is begun, however slow the answers were; a request has half a minute at most. */
export const PATIENCE_MS = 8000;

/** Repeats a read that gave no answer. Throws `StoreUnavailable` when none came. */
export async function patiently<T>(ports: StorePorts, read: () => Promise<T>): Promise<T> {
  const start = ports.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await read();
    } catch (thrown) {
      if (!(thrown instanceof NoAnswer)) throw thrown;
      if (attempt >= TRIES || ports.now() - start > PATIENCE_MS) throw new StoreUnavailable(thrown);
      await ports.pause(attempt);
    }
  }
}

/** Whether an item is there for a reader: DynamoDB deletes an expired one days later, for us it is gone at once. */
export function present<T extends { readonly [name: string]: unknown }>(item: T | undefined, now: number): item is T {
  if (item === undefined) return false;
  const { expiresAt } = item;
  return typeof expiresAt !== 'number' || expiresAt * 1000 > now;
}
