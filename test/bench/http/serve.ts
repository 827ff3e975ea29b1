import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { Hono } from 'hono';
import { tableNames } from '../../../functions/store/tables.ts';
import { openBackend } from '../../../infra/local/compose.ts';
import { ensureTables } from '../../../infra/local/dynamo/ensure-tables.ts';
import { startDynamo } from '../../../infra/local/dynamo/start.ts';
import { type FetchHandler, listen } from '../../../infra/local/listen.ts';

/**
 * One server in a process of its own, told which by its argument: `portal` is the API, `bare` is Hono alone, both on an embedded
 * database in a temporary folder and listening by the same code. Sends its address to the parent; ends when the parent lets go.
 */
interface Serving {
  readonly fetch: FetchHandler;
  readonly close: () => Promise<void>;
}

async function bare(folder: string): Promise<Serving> {
  const dynamo = await startDynamo({ dataDir: folder });
  await ensureTables(dynamo.endpoint);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'local-1', endpoint: dynamo.endpoint, credentials }));
  const TableName = tableNames().portal;
  const key = (id: string): { pk: string; sk: string } => ({ pk: `ASSESS#${id}`, sk: 'STATE' });
  const app = new Hono();
  // Reads the body and answers with a text of the length that the portal answers with.
  let answer = {};
  app.post('/answer', async (c) => {
    answer = await c.req.json<object>();
    return c.json({});
  });
  app.post('/api/*', async (c) => c.json({ ...answer, asked: Object.keys(await c.req.json<object>()) }));
  app.put('/api/v1/assessments/:id', async (c) => {
    await client.send(new PutCommand({ TableName, Item: { ...key(c.req.param('id')), text: await c.req.text() } }));
    return c.json({});
  });
  app.get('/api/v1/assessments/:id', async (c) => {
    const { Item } = await client.send(new GetCommand({ TableName, Key: key(c.req.param('id')), ConsistentRead: true }));
    return c.body(String(Item?.['text']), 200, { 'content-type': 'application/json' });
  });
  const close = async (): Promise<void> => {
    client.destroy();
    await dynamo.close();
  };
  return { fetch: (request) => app.fetch(request), close };
}

async function portal(folder: string): Promise<Serving> {
  const { api, close } = await openBackend(folder);
  return { fetch: api, close };
}

const folder = await mkdtemp(join(tmpdir(), 'portal-bench-'));
const serving = await (process.argv[2] === 'portal' ? portal(folder) : bare(folder));
const server = await listen(serving.fetch, 0);
process.send?.(server.origin);

/** Calls to the database that a closed connection has left behind come to their end. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1_000));

process.on('disconnect', () => {
  void server
    .close()
    .then(settled)
    .then(serving.close)
    .then(() => rm(folder, { recursive: true, force: true }))
    .then(() => process.exit(0));
});
