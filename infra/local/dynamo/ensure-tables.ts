import { type TableDescription, tableNames, type TableNames, tables } from '../../../functions/store/tables.ts';
import { isRecord } from './protocol.ts';
import { call } from './wire.ts';

/** The CreateTable request of a described table. PITR and deletion protection belong to the cloud. */
function createTableRequest(table: TableDescription, name: string): object {
  const keys = [table.key, ...table.indexes.map((index) => index.key)].flatMap((key) => [key.partition, key.sort]);
  const schema = (key: TableDescription['key']): object[] => [
    { AttributeName: key.partition, KeyType: 'HASH' },
    { AttributeName: key.sort, KeyType: 'RANGE' },
  ];
  const indexes = table.indexes.map((index) => ({
    IndexName: index.name,
    KeySchema: schema(index.key),
    Projection: { ProjectionType: index.projection },
  }));
  return {
    TableName: name,
    BillingMode: table.billing,
    AttributeDefinitions: keys.map((attribute) => ({ AttributeName: attribute, AttributeType: 'S' })),
    KeySchema: schema(table.key),
    ...(indexes.length === 0 ? {} : { GlobalSecondaryIndexes: indexes }),
    ...(table.stream === null ? {} : { StreamSpecification: { StreamEnabled: true, StreamViewType: table.stream } }),
  };
}

async function ask(endpoint: string, operation: string, body: object): Promise<Record<string, unknown> | undefined> {
  const answer = await call(endpoint, operation, body);
  if (answer.error === null) return answer.body;
  if (answer.error === 'ResourceNotFoundException') return undefined;
  throw new Error(`${operation} failed: ${answer.error} ${JSON.stringify(answer.body)}`);
}

/** Keys and indexes as sorted text, to compare what a folder holds with what is described. */
function layout(table: Record<string, unknown>): string {
  const indexes = Array.isArray(table['GlobalSecondaryIndexes']) ? table['GlobalSecondaryIndexes'].filter(isRecord) : [];
  const named = indexes.map((index) => `${String(index['IndexName'])} ${JSON.stringify(index['KeySchema'])}`);
  return [JSON.stringify(table['KeySchema']), ...named.sort()].join('; ');
}

/**
 * Creates the tables that are not there, on the embedded engine or on DynamoDB Local, and switches their TTL on.
 * Throws when one is there with other keys or indexes.
 */
export async function ensureTables(endpoint: string, names: TableNames = tableNames()): Promise<void> {
  for (const table of tables) {
    const name = names[table.name];
    const request = createTableRequest(table, name);
    const existing = (await ask(endpoint, 'DescribeTable', { TableName: name }))?.['Table'];
    if (!isRecord(existing)) await ask(endpoint, 'CreateTable', request);
    else if (layout(existing) !== layout(request as Record<string, unknown>)) {
      throw new Error(
        `Table ${name} was made with other keys or indexes than functions/store/tables.ts describes. Clear the data with \`npm run reset\`.`,
      );
    }
    const ttl = (await ask(endpoint, 'DescribeTimeToLive', { TableName: name }))?.['TimeToLiveDescription'];
    if (isRecord(ttl) && ttl['TimeToLiveStatus'] === 'DISABLED') {
      const specification = { AttributeName: table.ttlAttribute, Enabled: true };
      await ask(endpoint, 'UpdateTimeToLive', { TableName: name, TimeToLiveSpecification: specification });
    }
  }
}
