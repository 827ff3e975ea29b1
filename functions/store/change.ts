import type { Item, Write } from './db.ts';

/** What the caller is answered; kept with the idempotency key for 24 hours and given again word for word. */
export interface Kept {
  readonly status: number;
  /** Id of the result. */
  readonly result: string;
  /** Whatever else the first answer said, as text of at most a few hundred bytes. */
  readonly detail: string;
}

export interface Change {
  /** The root's whole new data. `expiresAt` (seconds) in it lets root and audit entries expire together. */
  readonly data: Item;
  readonly action: string;
  readonly actor: string;
  /** Other items of the aggregate. Small ones; the whole transaction holds at most 100 writes and 4 MB. */
  readonly writes?: readonly Write[];
  /** What must be unique from now on, and what no longer is: `[kind, value]`. */
  readonly claims?: readonly (readonly [string, string])[];
  readonly releases?: readonly (readonly [string, string])[];
  readonly kept: Kept;
}
