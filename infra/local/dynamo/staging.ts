import type { ActionStore, Operation, Store, SubDb } from './dynalite.ts';
import { type Attributes, invalid } from './protocol.ts';
import { itemBytes } from './size.ts';

/** One item before and after a write. */
export interface Image {
  readonly table: string;
  readonly old: Attributes | undefined;
  readonly new: Attributes | undefined;
}

/**
 * A store that collects what dynalite's actions would write, items and index entries, instead of writing it. They run
 * on it unchanged; the collected operations then go to disk as one atomic batch, so that neither a transaction nor a
 * single write to an indexed table can be half done.
 */
export interface Staging {
  readonly store: ActionStore;
  readonly operations: Map<string, Operation>;
  readonly images: Image[];
}

export function tooLarge(): Error {
  return invalid('Item size has exceeded the maximum allowed size');
}

/** @param before told about every item that an action reads, for `ReturnValuesOnConditionCheckFailure` */
export function stage(store: Store, before: (old: Attributes | undefined) => void = () => {}): Staging {
  const operations = new Map<string, Operation>();
  const images: Image[] = [];

  const itemDb = (table: string): SubDb => {
    const real = store.getItemDb(table);
    const read = new Map<string, Attributes | undefined>();
    const change = (key: string, value: Attributes | undefined): void => {
      const full = `item-${table}~${key}`;
      operations.set(full, value === undefined ? { type: 'del', key: full } : { type: 'put', key: full, value });
      const old = read.get(key);
      if (old !== undefined || value !== undefined) images.push({ table, old, new: value });
    };
    return {
      // the engine's one lock is held already
      lock: (_key, run) => run((done) => done),
      get: (key, done) =>
        real.get(key, (error, item) => {
          read.set(key, item);
          before(item);
          done(error, item);
        }),
      put: (key, value, done) => {
        // dynalite counts characters where DynamoDB counts UTF-8 bytes
        if (itemBytes(value) > store.options.maxItemSize) return done(tooLarge());
        change(key, value);
        done(null);
      },
      del: (key, done) => {
        change(key, undefined);
        done(null);
      },
    };
  };

  const indexDb = (type: string, table: string, index: string): SubDb => {
    const prefix = `index-${type.toLowerCase()}~${table}~${index}~`;
    const real = store.getIndexDb(type, table, index);
    return {
      lock: (_key, run) => run((done) => done),
      get: (key, done) => real.get(key, done),
      put: (key, value, done) => {
        operations.set(prefix + key, { type: 'put', key: prefix + key, value });
        done(null);
      },
      del: (key, done) => {
        operations.set(prefix + key, { type: 'del', key: prefix + key });
        done(null);
      },
    };
  };

  const facade: ActionStore = { options: store.options, getItemDb: itemDb, getIndexDb: indexDb, getTable: store.getTable.bind(store) };
  return { store: facade, operations, images };
}
