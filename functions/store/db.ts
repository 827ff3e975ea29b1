/** The little that the store needs of DynamoDB, without its SDK: `client.ts` does it, tests put faults before it. */

/** What an attribute may hold here. Numbers are safe integers: nothing exact is ever kept as a float. */
export type Attribute = string | number | boolean | null | Uint8Array | readonly Attribute[] | { readonly [name: string]: Attribute };

export type Item = { readonly [name: string]: Attribute };

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** A condition expression with its values; attribute names are ours and never reserved words. */
export interface Condition {
  readonly expression: string;
  readonly values?: Item;
}

/** Items are always written whole, so that one condition on `version` guards all of it. */
export type Write =
  | { readonly kind: 'put'; readonly item: Key & Item; readonly condition?: Condition }
  | { readonly kind: 'delete'; readonly key: Key; readonly condition?: Condition };

/** Why one write of a transaction was refused, as DynamoDB names it; `None` for those that were not the cause. */
export type CancelCode = 'None' | 'ConditionalCheckFailed' | 'TransactionConflict' | 'ThrottlingError' | 'ProvisionedThroughputExceeded';

export type WriteOutcome =
  | { readonly ok: true }
  /** Nothing was written. One code per write, in their order. */
  | { readonly ok: false; readonly kind: 'cancelled'; readonly codes: readonly CancelCode[] }
  /** No answer, or one that tells nothing: it may have been written or may yet be. */
  | { readonly ok: false; readonly kind: 'unknown' };

export interface Db {
  /** All or nothing. `token` makes a repetition of the same writes within ten minutes have no second effect. */
  write(writes: readonly Write[], token: string): Promise<WriteOutcome>;
  /** The items as they stand together at one moment. Throws `NoAnswer`. */
  read(keys: readonly Key[]): Promise<readonly (Item | undefined)[]>;
  /** All items of one partition in the order of `sk`, as last written. Throws `NoAnswer`. */
  query(pk: string): Promise<readonly Item[]>;
}

/** DynamoDB did not answer, was busy, or throttled; trying again may help. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}
