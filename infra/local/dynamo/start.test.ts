import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { ensureTables } from './ensure-tables.ts';
import type { Change } from './feed.ts';
import { type Dynamo, startDynamo } from './start.ts';
import { call } from './wire.ts';

const folders: string[] = [];
const running: Dynamo[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((dynamo) => dynamo.close()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'portal-dynamo-'));
  folders.push(made);
  return made;
}

async function start(options: Parameters<typeof startDynamo>[0]): Promise<Dynamo> {
  const dynamo = await startDynamo({ sweepEveryMs: 0, ...options });
  running.push(dynamo);
  return dynamo;
}

async function stop(dynamo: Dynamo): Promise<void> {
  running.splice(running.indexOf(dynamo), 1);
  await dynamo.close();
}

const S = (text: string) => ({ S: text });
const key = (pk: string) => ({ pk: S(pk), sk: S('A') });
const put = (dynamo: Dynamo, pk: string, more: object = {}) =>
  call(dynamo.endpoint, 'PutItem', { TableName: 'portal', Item: { ...key(pk), ...more } });
const get = async (dynamo: Dynamo, pk: string) =>
  (await call(dynamo.endpoint, 'GetItem', { TableName: 'portal', Key: key(pk) })).body['Item'];

async function until(done: () => boolean): Promise<void> {
  for (let tries = 0; !done(); tries += 1) {
    if (tries > 500) throw new Error('did not happen within five seconds');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe('the data folder', () => {
  test('keeps tables, items and settings over a restart', async () => {
    const dataDir = folder();
    const first = await start({ dataDir });
    await ensureTables(first.endpoint);
    await put(first, 'a', { v: { N: '1' } });
    await stop(first);
    expect(existsSync(join(dataDir, 'owner.json'))).toBe(false);
    const second = await start({ dataDir });
    await ensureTables(second.endpoint);
    expect(await get(second, 'a')).toEqual({ ...key('a'), v: { N: '1' } });
    const { body } = await call(second.endpoint, 'DescribeTimeToLive', { TableName: 'portal' });
    expect(body['TimeToLiveDescription']).toEqual({ TimeToLiveStatus: 'ENABLED', AttributeName: 'expiresAt' });
  });

  test('has one process: a second is told who has it', async () => {
    const dataDir = folder();
    const dynamo = await start({ dataDir });
    await expect(startDynamo({ dataDir })).rejects.toThrow(
      `The data folder ${dataDir} is in use by process ${process.pid} (${dynamo.endpoint}). Stop that one first, or give this one another folder with DATA_DIR.`,
    );
    expect((await put(dynamo, 'a')).error).toBe('ResourceNotFoundException');
  });

  test('is free again after its process was killed', async () => {
    const dataDir = folder();
    const script = `const { startDynamo } = await import(${JSON.stringify(join(import.meta.dirname, 'start.ts'))});
      await startDynamo({ dataDir: ${JSON.stringify(dataDir)} }); console.log('open');`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    await expect(startDynamo({ dataDir })).rejects.toThrow(`is in use by process ${child.pid} `);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(existsSync(join(dataDir, 'owner.json'))).toBe(true);
    const dynamo = await start({ dataDir });
    await ensureTables(dynamo.endpoint);
    expect((await put(dynamo, 'a')).error).toBeNull();
  });

  test('with a table of another layout says how to clear it', async () => {
    const dynamo = await start({});
    await call(dynamo.endpoint, 'CreateTable', {
      TableName: 'portal',
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    });
    await expect(ensureTables(dynamo.endpoint)).rejects.toThrow('Clear the data with `npm run reset`.');
  });
});

describe('the sweep', () => {
  test('deletes what has expired, and neither what has not nor what has no time or a nonsensical one', async () => {
    const now = Date.parse('2026-11-24T00:00:00Z');
    const dynamo = await start({ now: () => now });
    await ensureTables(dynamo.endpoint);
    const seconds = now / 1000;
    const items: [string, object][] = [
      ['past', { expiresAt: { N: String(seconds - 1) }, queuePk: S('q'), queueSk: S('1') }],
      ['now', { expiresAt: { N: String(seconds) } }],
      ['future', { expiresAt: { N: String(seconds + 60) } }],
      ['text', { expiresAt: S(String(seconds - 1)) }],
      ['ancient', { expiresAt: { N: '1' } }],
      ['none', {}],
    ];
    for (const [pk, more] of items) await put(dynamo, pk, more);
    const changes: Change[] = [];
    dynamo.onChange({ name: 'test', table: 'portal', handle: (change) => void changes.push(change) });
    expect(await dynamo.sweep()).toBe(1);
    const left = await Promise.all(items.map(async ([pk]) => ((await get(dynamo, pk)) === undefined ? undefined : pk)));
    expect(left).toEqual([undefined, 'now', 'future', 'text', 'ancient', 'none']);
    const queue = {
      TableName: 'portal',
      IndexName: 'queue',
      KeyConditionExpression: 'queuePk = :q',
      ExpressionAttributeValues: { ':q': S('q') },
    };
    expect((await call(dynamo.endpoint, 'Query', queue)).body['Count']).toBe(0);
    await until(() => changes.length === items.length + 1);
    expect(changes.at(-1)).toMatchObject({ kind: 'REMOVE', expired: true, old: key('past') });
  });
});

describe('the change feed', () => {
  test('tells every change of a table in order, with both images, and nothing that was refused', async () => {
    const dynamo = await start({ now: () => 5000 });
    await ensureTables(dynamo.endpoint);
    const changes: Change[] = [];
    dynamo.onChange({ name: 'test', table: 'portal', handle: (change) => void changes.push(change) });
    await put(dynamo, 'a', { v: { N: '1' } });
    await put(dynamo, 'a', { v: { N: '2' } });
    await call(dynamo.endpoint, 'PutItem', { TableName: 'portal', Item: key('a'), ConditionExpression: 'attribute_not_exists(pk)' });
    await call(dynamo.endpoint, 'PutItem', { TableName: 'identity', Item: key('person') });
    await call(dynamo.endpoint, 'DeleteItem', { TableName: 'portal', Key: key('nothing') });
    const items = [{ Put: { TableName: 'portal', Item: key('b') } }, { Delete: { TableName: 'portal', Key: key('a') } }];
    await call(dynamo.endpoint, 'TransactWriteItems', { TransactItems: items });
    await until(() => changes.length === 4);
    const one = { ...key('a'), v: { N: '1' } };
    const two = { ...key('a'), v: { N: '2' } };
    const common = { table: 'portal', at: 5000, expired: false };
    expect(changes).toEqual([
      { sequence: 1, kind: 'INSERT', new: one, ...common },
      { sequence: 2, kind: 'MODIFY', old: one, new: two, ...common },
      { sequence: 3, kind: 'INSERT', new: key('b'), ...common },
      { sequence: 4, kind: 'REMOVE', old: two, ...common },
    ]);
  });

  test('delivers again what a handler failed on, and goes on after a restart where it was', async () => {
    const dataDir = folder();
    const first = await start({ dataDir });
    await ensureTables(first.endpoint);
    const seen: string[] = [];
    let failures = 2;
    const handle = (change: Change): void => {
      const pk = String(change.new?.['pk']?.['S']);
      if (pk === 'b' && failures > 0) {
        failures -= 1;
        seen.push('b failed');
        throw new Error('not now');
      }
      seen.push(pk);
    };
    first.onChange({ name: 'projector', table: 'portal', handle });
    for (const pk of ['a', 'b', 'c']) await put(first, pk);
    await until(() => seen.length === 5);
    expect(seen).toEqual(['a', 'b failed', 'b failed', 'b', 'c']);
    await stop(first);

    const second = await start({ dataDir });
    await put(second, 'd');
    second.onChange({ name: 'projector', table: 'portal', handle });
    await until(() => seen.length === 6);
    expect(seen.at(-1)).toBe('d');
  });

  test('forgets changes after a day', async () => {
    let now = 0;
    const dynamo = await start({ now: () => now });
    await ensureTables(dynamo.endpoint);
    await put(dynamo, 'old');
    now += 24 * 60 * 60 * 1000;
    await put(dynamo, 'new');
    await dynamo.sweep();
    const seen: unknown[] = [];
    dynamo.onChange({ name: 'late', table: 'portal', handle: (change) => void seen.push(change.new?.['pk']) });
    await until(() => seen.length === 1);
    expect(seen).toEqual([S('new')]);
  });
});

describe('the port', () => {
  const send = (endpoint: string, headers: Record<string, string>): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const sent = request(endpoint, { method: 'POST', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on('error', reject);
      sent.end('{}');
    });

  test('answers no host but loopback and nobody without a signature', async () => {
    const { endpoint } = await start({});
    const target = { 'x-amz-target': 'DynamoDB_20120810.ListTables' };
    const authorization = 'AWS4-HMAC-SHA256 Credential=x';
    expect(await send(endpoint, { ...target, authorization })).toBe(200);
    expect(await send(endpoint, { ...target, authorization, host: 'rebound.example' })).toBe(403);
    expect(await send(endpoint, target)).toBe(400);
    expect(await send(endpoint, { authorization })).toBe(400);
  });

  test('says so when a request is no JSON object', async () => {
    const { endpoint } = await start({});
    for (const body of ['{"a":', '[]', '"text"', 'null']) {
      const answer = await call(endpoint, 'ListTables', body);
      expect([answer.status, answer.error]).toEqual([400, 'SerializationException']);
    }
  });

  test('a token is good for ten minutes', async () => {
    let now = 0;
    const dynamo = await start({ now: () => now });
    await ensureTables(dynamo.endpoint);
    const write = (pk: string) => {
      const items = [{ Put: { TableName: 'portal', Item: key(pk) } }];
      return call(dynamo.endpoint, 'TransactWriteItems', { TransactItems: items, ClientRequestToken: 'token' });
    };
    expect((await write('a')).error).toBeNull();
    now = 10 * 60 * 1000 - 1;
    expect((await write('b')).error).toBe('IdempotentParameterMismatchException');
    now += 1;
    expect((await write('b')).error).toBeNull();
    await dynamo.sweep();
    expect((await write('c')).error).toBe('IdempotentParameterMismatchException');
  });
});
