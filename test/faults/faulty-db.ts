import { type CancelCode, type Db, NoAnswer, type Write, type WriteOutcome } from '../../functions/store/db.ts';

/**
 * What can befall one call of the database:
 * `lost-before` no answer, nothing done; `lost-after` no answer, but done; `late` no answer, and done only just before
 * the next call; `throttle` and `conflict` refused for now; `crash` the caller dies before it hears the answer.
 */
export type Fault = 'lost-before' | 'lost-after' | 'late' | 'throttle' | 'conflict' | 'crash';
export const FAULTS: readonly Fault[] = ['lost-before', 'lost-after', 'late', 'throttle', 'conflict', 'crash'];

/** The caller's process ended here. */
export class Crash extends Error {
  override readonly name = 'Crash';
}

export interface FaultyDb extends Db {
  /** Calls so far. */
  readonly calls: number;
  /** Does what is still on its way, as a network would in its own time. */
  settle(): Promise<void>;
}

/** @param plan the fault that befalls the call of that number, counted from 1; `undefined` for none */
export function faulty(db: Db, plan: (call: number) => Fault | undefined): FaultyDb {
  let calls = 0;
  let late: (() => Promise<unknown>)[] = [];

  const settle = async (): Promise<void> => {
    const due = late;
    late = [];
    for (const run of due) await run();
  };
  const next = async (): Promise<Fault | undefined> => {
    await settle();
    calls += 1;
    return plan(calls);
  };
  const refused = (writes: readonly Write[], code: CancelCode): WriteOutcome => {
    return { ok: false, kind: 'cancelled', codes: writes.map((_, index) => (index === 0 ? code : 'None')) };
  };
  const readThrough = async <T>(read: () => Promise<T>): Promise<T> => {
    const fault = await next();
    if (fault === 'crash') throw new Crash();
    if (fault !== undefined) throw new NoAnswer(fault);
    return read();
  };

  return {
    get calls() {
      return calls;
    },
    settle,
    read: (keys) => readThrough(() => db.read(keys)),
    query: (pk) => readThrough(() => db.query(pk)),
    async write(writes, token) {
      switch (await next()) {
        case undefined:
          return db.write(writes, token);
        case 'lost-after':
          await db.write(writes, token);
          return { ok: false, kind: 'unknown' };
        case 'late':
          late.push(() => db.write(writes, token));
          return { ok: false, kind: 'unknown' };
        case 'throttle':
          return refused(writes, 'ThrottlingError');
        case 'conflict':
          return refused(writes, 'TransactionConflict');
        case 'crash':
          await db.write(writes, token);
          throw new Crash();
        case 'lost-before':
          return { ok: false, kind: 'unknown' };
      }
    },
  };
}
