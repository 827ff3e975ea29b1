import { setTimeout as sleep } from 'node:timers/promises';
import {
  DYNALITE_OPERATIONS,
  type DynaliteOperation,
  getTable,
  type Operation,
  openStore,
  perform,
  type Store,
  validate,
  writeBatch,
} from './dynalite.ts';
import { type Consumer, type Feed, openFeed } from './feed.ts';
import { createLock } from './lock.ts';
import { type Attributes, asRefusal, type Body, isRecord, Refusal, refusalName } from './protocol.ts';
import { recoverTables } from './recovery.ts';
import { describeTimeToLive, openSettings, type Settings, updateTimeToLive } from './settings.ts';
import { type Staging, stage } from './staging.ts';
import { sweepExpired } from './sweep.ts';
import { forgetOld, remember, requestHash, seen } from './tokens.ts';
import { clientToken, wantsOld, writeActions } from './transact-request.ts';
import { stageTransaction, transactGet } from './transact.ts';

export interface Engine {
  /** Answers one request. Rejects with `{ statusCode, body }` for every answer but success. */
  execute(operation: string, body: Body): Promise<object>;
  onChange(consumer: Consumer): () => Promise<void>;
  /** Deletes expired items and forgets old tokens and changes. Resolves with the number of items deleted. */
  sweep(): Promise<number>;
  close(): Promise<void>;
}

export interface EngineOptions {
  /** Folder of the database; in memory without one. */
  readonly path?: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

interface Parts {
  readonly store: Store;
  readonly settings: Settings;
  readonly feed: Feed;
  readonly now: () => number;
}

const PLAIN: ReadonlySet<string> = new Set(DYNALITE_OPERATIONS);
const isPlain = (operation: string): operation is DynaliteOperation => PLAIN.has(operation);

/** Writes everything that was staged, and who must hear of it, as one batch that is on disk when this resolves. */
async function apply(parts: Parts, stagings: readonly Staging[], more: { extra?: Operation; expired?: boolean } = {}): Promise<void> {
  const images = stagings.flatMap((staged) => staged.images).filter((image) => parts.settings.of(image.table).stream === true);
  const changes = parts.feed.record(images, more.expired ?? false);
  const writes = stagings.flatMap((staged) => [...staged.operations.values()]);
  await writeBatch(parts.store, [...writes, ...changes, ...(more.extra === undefined ? [] : [more.extra])], true);
  if (changes.length > 0) parts.feed.wake();
}

async function writeOne(parts: Parts, operation: DynaliteOperation, body: Body): Promise<object> {
  const returnOld = wantsOld(body['ReturnValuesOnConditionCheckFailure']);
  const data = validate(parts.store, operation, body);
  let old: Attributes | undefined;
  const staged = stage(parts.store, (item) => {
    old = item;
  });
  const answer = await perform(staged.store, operation, data).catch((thrown: unknown) => {
    if (!returnOld || old === undefined || refusalName(thrown) !== 'ConditionalCheckFailedException') throw thrown;
    throw new Refusal('ConditionalCheckFailedException', 'The conditional request failed', { Item: old });
  });
  await apply(parts, [staged]);
  return answer;
}

async function transactWrite(parts: Parts, body: Body): Promise<object> {
  const actions = writeActions(parts.store, body);
  const token = clientToken(body);
  const request = { hash: requestHash(body['TransactItems']), now: parts.now() };
  if (token !== undefined && (await seen(parts.store, token, request))) return {};
  const staged = await stageTransaction(parts.store, actions);
  await apply(parts, staged, token === undefined ? {} : { extra: remember(token, request) });
  return {};
}

async function createTable(parts: Parts, body: Body): Promise<object> {
  await perform(parts.store, 'CreateTable', validate(parts.store, 'CreateTable', body));
  const name = String(body['TableName']);
  const stream = body['StreamSpecification'];
  await parts.settings.change(name, { stream: isRecord(stream) && stream['StreamEnabled'] === true, ttlAttribute: undefined });
  let table = await getTable(parts.store, name);
  // dynalite makes it ACTIVE in a timer of its own
  for (; table.TableStatus !== 'ACTIVE'; table = await getTable(parts.store, name)) await sleep(1);
  return { TableDescription: table };
}

async function deleteTable(parts: Parts, body: Body): Promise<object> {
  const answer = await perform(parts.store, 'DeleteTable', validate(parts.store, 'DeleteTable', body));
  const name = String(body['TableName']);
  while (
    await getTable(parts.store, name).then(
      () => true,
      () => false,
    )
  )
    await sleep(1);
  await parts.settings.forget(name);
  return answer;
}

async function describeTable(parts: Parts, body: Body): Promise<object> {
  const answer = await perform(parts.store, 'DescribeTable', validate(parts.store, 'DescribeTable', body));
  if (parts.settings.of(String(body['TableName'])).stream !== true) return answer;
  const { Table } = answer as { Table: object };
  return { Table: { ...Table, StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' } } };
}

/** Opens the engine over its database and finishes what a kill has left. Rejects when another process holds the folder. */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  const store = await openStore(options.path);
  await recoverTables(store);
  const parts: Parts = { store, settings: await openSettings(store), feed: await openFeed(store, options.now), now: options.now };
  // one lock before every write and every transactional read; plain reads see one batch or the other, never half of one
  const locked = createLock();

  const run = (operation: string, body: Body): Promise<object> => {
    switch (operation) {
      case 'PutItem':
      case 'UpdateItem':
      case 'DeleteItem':
      case 'BatchWriteItem':
        return locked(() => writeOne(parts, operation, body));
      case 'TransactWriteItems':
        return locked(() => transactWrite(parts, body));
      case 'TransactGetItems':
        return locked(() => transactGet(store, body));
      case 'CreateTable':
        return locked(() => createTable(parts, body));
      case 'DeleteTable':
        return locked(() => deleteTable(parts, body));
      case 'UpdateTimeToLive':
        return locked(() => updateTimeToLive(store, parts.settings, body));
      case 'DescribeTimeToLive':
        return describeTimeToLive(store, parts.settings, body);
      case 'DescribeTable':
        return describeTable(parts, body);
      default:
        if (isPlain(operation)) return perform(store, operation, validate(store, operation, body));
        throw new Refusal('UnknownOperationException', 'An unknown operation was requested.');
    }
  };

  return {
    async execute(operation, body) {
      try {
        return await run(operation, body);
      } catch (thrown) {
        if (asRefusal(thrown) !== undefined) throw thrown;
        throw new Refusal('InternalServerError', 'The engine failed.', {});
      }
    },
    onChange: (consumer) => parts.feed.onChange(consumer),
    async sweep() {
      const now = options.now();
      await forgetOld(store, now);
      await parts.feed.trim(now);
      const remove = (work: () => Promise<Staging | undefined>): Promise<void> =>
        locked(async () => {
          const staged = await work();
          if (staged !== undefined) await apply(parts, [staged], { expired: true });
        });
      return sweepExpired(store, parts.settings, { now, remove });
    },
    async close() {
      await parts.feed.close();
      await locked(() => store.db.close());
    },
  };
}
