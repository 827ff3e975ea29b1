import { DynamoDBClient, type DynamoDBClientConfig, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import {
  DynamoDBDocumentClient,
  QueryCommand,
  TransactGetCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
  type TranslateConfig,
} from '@aws-sdk/lib-dynamodb';
import { readNumber, storable } from './attributes.ts';
import { defaultProvider } from './credentials.ts';
import { type CancelCode, type Condition, type Db, type Item, type Key, NoAnswer, type Write, type WriteOutcome } from './db.ts';

export interface DbOptions {
  /** Physical name of the table. */
  readonly table: string;
  readonly region: string;
  /** Only for a local engine; the region's own otherwise. */
  readonly endpoint?: string;
  /** Only for a local engine; the environment's otherwise. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

/** An open client; `close` lets its sockets go. */
export type DynamoDb = Db & { close(): void };

const CODES: ReadonlySet<string> = new Set<CancelCode>([
  'None',
  'ConditionalCheckFailed',
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
]);
const isCancelCode = (code: string): code is CancelCode => CODES.has(code);

/** Answers that say “later”, by name; whatever else a server faults with is as good as no answer. */
const LATER: ReadonlySet<string> = new Set([
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'TransactionInProgressException',
  'TransactionConflictException',
  'InternalServerError',
]);

function mayPass(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  if (LATER.has(thrown.name)) return true;
  const { $metadata, $fault } = thrown as { $metadata?: { httpStatusCode?: number }; $fault?: string };
  if ($fault === 'server') return true;
  // no status: the socket broke or the time ran out, except where our own request could not be made
  return $metadata?.httpStatusCode === undefined && !(thrown instanceof TypeError) && !(thrown instanceof RangeError);
}

/** Values go in and out as they are: nothing undefined is dropped, nothing empty replaced, no number rounded. */
const translation: TranslateConfig = {
  marshallOptions: { removeUndefinedValues: false, convertEmptyValues: false, convertClassInstanceToMap: false },
  unmarshallOptions: { wrapNumbers: readNumber },
};

function conditionOf(condition: Condition | undefined): object {
  if (condition === undefined) return {};
  const values = condition.values === undefined ? {} : { ExpressionAttributeValues: storable(condition.values) };
  return { ConditionExpression: condition.expression, ...values };
}

function transactItem(table: string, write: Write): NonNullable<TransactWriteCommandInput['TransactItems']>[number] {
  const more = conditionOf(write.condition);
  if (write.kind === 'put') return { Put: { TableName: table, Item: storable(write.item), ...more } };
  return { Delete: { TableName: table, Key: { ...write.key }, ...more } };
}

function codesOf(thrown: TransactionCanceledException): readonly CancelCode[] {
  return (thrown.CancellationReasons ?? []).map(({ Code: code = 'None' }) => {
    // ValidationError and the like are faults of ours, not states of the data
    if (!isCancelCode(code)) throw thrown;
    return code;
  });
}

function configuration(options: DbOptions): DynamoDBClientConfig {
  return {
    region: options.region,
    ...(options.endpoint === undefined ? {} : { endpoint: options.endpoint }),
    credentials: options.credentials ?? defaultProvider(),
    // one try each: the store's own bounded retry knows which writes may be repeated
    maxAttempts: 1,
    requestHandler: { connectionTimeout: 1000, requestTimeout: 3000, throwOnRequestTimeout: true },
    // said here, so that no profile files are looked for
    retryMode: 'standard',
    defaultsMode: 'standard',
    useDualstackEndpoint: false,
    useFipsEndpoint: false,
    accountIdEndpointMode: 'disabled',
    endpointDiscoveryEnabled: false,
  };
}

/** Opens one table. Nothing is sent before the first call. */
export function openDb(options: DbOptions): DynamoDb {
  const wire = new DynamoDBClient(configuration(options));
  const client = DynamoDBDocumentClient.from(wire, translation);
  const { table } = options;

  const answer = async <T>(sent: Promise<T>): Promise<T> => {
    try {
      return await sent;
    } catch (thrown) {
      const conflict = thrown instanceof TransactionCanceledException && codesOf(thrown).includes('TransactionConflict');
      if (conflict || mayPass(thrown)) throw new NoAnswer('DynamoDB gave no answer', { cause: thrown });
      throw thrown;
    }
  };

  return {
    async write(writes: readonly Write[], token: string): Promise<WriteOutcome> {
      const TransactItems = writes.map((write) => transactItem(table, write));
      try {
        await client.send(new TransactWriteCommand({ TransactItems, ClientRequestToken: token }));
        return { ok: true };
      } catch (thrown) {
        if (thrown instanceof TransactionCanceledException) return { ok: false, kind: 'cancelled', codes: codesOf(thrown) };
        if (mayPass(thrown)) return { ok: false, kind: 'unknown' };
        throw thrown;
      }
    },
    async read(keys: readonly Key[]) {
      const TransactItems = keys.map((key) => ({ Get: { TableName: table, Key: { ...key } } }));
      const { Responses = [] } = await answer(client.send(new TransactGetCommand({ TransactItems })));
      return keys.map((_, index): Item | undefined => Responses[index]?.Item);
    },
    async query(pk: string) {
      const items: Item[] = [];
      let from: QueryCommand['input']['ExclusiveStartKey'];
      do {
        const command = new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': pk },
          ConsistentRead: true,
          ExclusiveStartKey: from,
        });
        const page = await answer(client.send(command));
        items.push(...(page.Items ?? []));
        from = page.LastEvaluatedKey;
      } while (from !== undefined);
      return items;
    },
    // the document client leaves the sockets to the one below it
    close: () => wire.destroy(),
  };
}
