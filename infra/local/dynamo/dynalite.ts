import { createRequire } from 'node:module';
import type { Attributes } from './protocol.ts';

/**
 * The only door to dynalite's inside: its database, its expression code and its actions. The package has no types and
 * no exports map; it is pinned to 4.0.0 exactly, and the conformance suite notices when anything here has moved.
 */

type Done<T> = (error: unknown, result?: T) => void;

export interface Operation {
  readonly type: 'put' | 'del';
  readonly key: string;
  readonly value?: unknown;
}

interface Range {
  readonly gt?: string;
  readonly gte?: string;
  readonly lt: string;
  readonly limit?: number;
  readonly reverse?: boolean;
}

/** The LevelDB database under all tables. `batch` is atomic: all of it or nothing, also after a kill. */
interface Level {
  open(): Promise<void>;
  close(): Promise<void>;
  get(key: string): Promise<unknown>;
  batch(operations: readonly Operation[], options: { sync: boolean }): Promise<void>;
  iterator(range: Range): AsyncIterable<[string, unknown]>;
}

export interface SubDb {
  lock(key: string, run: (release: (done: Done<unknown>) => Done<unknown>) => void): void;
  get(key: string, done: Done<Attributes>): void;
  put(key: string, value: Attributes, done: Done<void>): void;
  del(key: string, done: Done<void>): void;
}

export interface Table {
  readonly TableName: string;
  readonly TableStatus: string;
  readonly KeySchema: readonly { readonly AttributeName: string }[];
  readonly GlobalSecondaryIndexes?: readonly { readonly IndexName: string }[];
}

/** What the actions need of a store; staging hands them another one. */
export interface ActionStore {
  readonly options: { readonly maxItemSize: number };
  getItemDb(table: string): SubDb;
  getIndexDb(type: string, table: string, index: string): SubDb;
  getTable(name: string, checkStatus: boolean | Done<Table>, done?: Done<Table>): void;
}

export interface Store extends ActionStore {
  readonly db: Level;
}

type Action = (store: ActionStore, data: object, done: Done<object>) => void;
interface Validation {
  readonly types: object;
  readonly custom?: unknown;
}

const require = createRequire(import.meta.url);
const db = require('dynalite/db/index.js') as {
  create(options: object): Store;
  createKey(item: Attributes, table: Table): string;
  itemSize(item: Attributes): number;
};
const validations = require('dynalite/validations/index.js') as {
  checkTypes(data: object, types: object): object;
  checkValidations(data: object, types: object, custom: unknown, store: ActionStore): void;
};

export const DYNALITE_OPERATIONS = [
  'BatchGetItem',
  'BatchWriteItem',
  'CreateTable',
  'DeleteItem',
  'DeleteTable',
  'DescribeTable',
  'GetItem',
  'ListTables',
  'PutItem',
  'Query',
  'Scan',
  'UpdateItem',
] as const;
export type DynaliteOperation = (typeof DYNALITE_OPERATIONS)[number];

function load(operation: DynaliteOperation): { action: Action; validation: Validation } {
  const file = operation.charAt(0).toLowerCase() + operation.slice(1);
  return { action: require(`dynalite/actions/${file}.js`) as Action, validation: require(`dynalite/validations/${file}.js`) as Validation };
}

const loaded = new Map(DYNALITE_OPERATIONS.map((operation) => [operation, load(operation)]));

function find(operation: DynaliteOperation): { action: Action; validation: Validation } {
  const found = loaded.get(operation);
  if (found === undefined) throw new Error(`dynalite has no ${operation}`);
  return found;
}

/** Opens the database in `path`, or in memory without one. Rejects when another process holds the folder. */
export async function openStore(path: string | undefined): Promise<Store> {
  const store = db.create({ ...(path === undefined ? {} : { path }), createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  await store.db.open();
  return store;
}

/** One atomic write, on disk before it answers when `sync`. dynalite's own `batch` drops the option, so its class is asked. */
export function writeBatch(store: Store, operations: readonly Operation[], sync: boolean): Promise<void> {
  const level = Object.getPrototypeOf(store.db) as Level;
  return level.batch.call(store.db, operations, { sync });
}

/** Checks a request as dynalite does and parses its expressions. Throws `{ statusCode, body }`. */
export function validate(store: ActionStore, operation: DynaliteOperation, body: object): object {
  const { validation } = find(operation);
  const data = validations.checkTypes(structuredClone(body), validation.types);
  validations.checkValidations(data, validation.types, validation.custom, store);
  return data;
}

/** Runs a checked request against a store. Rejects with `{ statusCode, body }` for every answer but success. */
export function perform(store: ActionStore, operation: DynaliteOperation, data: object): Promise<object> {
  return new Promise((resolve, reject) => {
    find(operation).action(store, data, (error, result) => {
      if (error === null || error === undefined) resolve(result ?? {});
      else reject(error);
    });
  });
}

export function getTable(store: ActionStore, name: string): Promise<Table> {
  return new Promise((resolve, reject) => {
    store.getTable(name, false, (error, table) => {
      if (table !== undefined && (error === null || error === undefined)) resolve(table);
      else reject(error);
    });
  });
}

/** dynalite's own key string of an item: equal for equal keys, ordered as the sort key is. */
export function itemKey(item: Attributes, table: Table): string {
  return db.createKey(item, table);
}
