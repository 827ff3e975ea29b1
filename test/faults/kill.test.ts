import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { ensureTables } from '../../infra/local/dynamo/ensure-tables.ts';
import { startDynamo } from '../../infra/local/dynamo/start.ts';
import { call } from '../../infra/local/dynamo/wire.ts';

const SEED = Number(process.env['KILL_SEED'] ?? 20261124);
const KILLS = 20;
const ENGINE = join(import.meta.dirname, '../../infra/local/dynamo/start.ts');

/** Numbers in [0, 1) that repeat with the seed (mulberry32). */
function randomness(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const folder = mkdtempSync(join(tmpdir(), 'portal-kill-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Item = Record<string, { S?: string; N?: string }>;
const T = 'portal';
const S = (text: string) => ({ S: text });

async function all(endpoint: string, index?: string): Promise<Item[]> {
  const items: Item[] = [];
  let from: unknown;
  do {
    const { body } = await call(endpoint, 'Scan', {
      TableName: T,
      ...(index === undefined ? {} : { IndexName: index }),
      ExclusiveStartKey: from,
    });
    items.push(...(body['Items'] as Item[]));
    from = body['LastEvaluatedKey'];
  } while (from !== undefined);
  return items;
}

const text = (items: Item[]): string[] =>
  items
    .map((item) =>
      JSON.stringify(
        Object.keys(item)
          .sort()
          .map((name) => [name, item[name]]),
      ),
    )
    .sort();

/** Each index holds exactly the items that carry its keys, as they are. */
async function indexesAgree(endpoint: string): Promise<void> {
  const items = await all(endpoint);
  for (const index of ['queue', 'register']) {
    const indexed = items.filter((item) => item[`${index}Pk`] !== undefined && item[`${index}Sk`] !== undefined);
    expect(text(await all(endpoint, index))).toEqual(text(indexed));
  }
}

/** One stream of writes, each carrying the next number; knows what was asked and what was answered. */
interface Stream {
  sent: number;
  answered: number;
  running: Promise<void>;
}

function stream(first: number, write: (n: number) => Promise<{ error: string | null }>): Stream {
  const state: Stream = { sent: first, answered: first, running: Promise.resolve() };
  const run = async (): Promise<void> => {
    for (;;) {
      state.sent += 1;
      const answer = await write(state.sent).catch(() => undefined);
      if (answer === undefined) return;
      expect(answer.error).toBeNull();
      state.answered = state.sent;
    }
  };
  state.running = run();
  return state;
}

const member = (name: string, n: number): object => ({
  pk: S('SET'),
  sk: S(name),
  v: { N: String(n) },
  // moves between index partitions with every write
  queuePk: S(`q${n % 3}`),
  queueSk: S(String(n).padStart(8, '0')),
  ...(n % 2 === 0 ? { registerPk: S('r'), registerSk: S(`${name}${n}`) } : {}),
});

/** A transaction over four items: three that move in two indexes and one that is new. */
function transaction(endpoint: string, n: number) {
  const put = (item: object) => ({ Put: { TableName: T, Item: item } });
  const added = put({ pk: S('LOG'), sk: S(String(n).padStart(8, '0')), queuePk: S('log'), queueSk: S(String(n)) });
  return call(endpoint, 'TransactWriteItems', { TransactItems: [put(member('X', n)), put(member('Y', n)), put(member('Z', n)), added] });
}

/** A single write to an indexed table: in turns a put and an update that moves the item. */
function single(endpoint: string, n: number) {
  const item = { ...member('ALONE', n), pk: S('ALONE') };
  if (n % 2 === 0) return call(endpoint, 'PutItem', { TableName: T, Item: item });
  return call(endpoint, 'UpdateItem', {
    TableName: T,
    Key: { pk: S('ALONE'), sk: S('ALONE') },
    UpdateExpression: 'SET v = :v, queuePk = :p, queueSk = :s REMOVE registerPk',
    ExpressionAttributeValues: { ':v': { N: String(n) }, ':p': S(`q${n % 3}`), ':s': S(String(n).padStart(8, '0')) },
  });
}

async function launch(dataDir: string): Promise<{ child: ChildProcess; endpoint: string }> {
  // a process that is the embedded engine on this folder and nothing else
  const script = `const { startDynamo } = await import(${JSON.stringify(ENGINE)});
    const { endpoint } = await startDynamo({ dataDir: ${JSON.stringify(dataDir)}, sweepEveryMs: 0 }); console.log(endpoint);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, endpoint: line.toString().trim() };
}

test(`killed ${KILLS} times at random points, every write is there whole or not at all, and indexes agree`, async () => {
  console.log(`kill seed ${SEED}`);
  const random = randomness(SEED);
  const dataDir = join(folder, 'killed');
  const before = await startDynamo({ dataDir, sweepEveryMs: 0 });
  await ensureTables(before.endpoint);
  await before.close();
  const log = { inFlight: 0, landed: 0, dropped: 0, writes: 0 };
  let [together, alone] = [0, 0];

  for (let kill = 1; kill <= KILLS; kill += 1) {
    const { child, endpoint } = await launch(dataDir);
    const streams = [stream(together, (n) => transaction(endpoint, n)), stream(alone, (n) => single(endpoint, n))] as const;
    const [many, one] = streams;
    // a quarter of the kills strike the first writes of a cold process, the others a running one
    if (kill % 4 !== 0) while (many.answered === together || one.answered === alone) await sleep(1);
    await sleep(random() * 120);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await Promise.all(streams.map(({ running }) => running));

    const dynamo = await startDynamo({ dataDir, sweepEveryMs: 0 });
    const items = await all(dynamo.endpoint);
    const values = items.filter((item) => item['pk']?.S === 'SET').map((item) => Number(item['v']?.N));
    const logged = items.filter((item) => item['pk']?.S === 'LOG').map((item) => Number(item['sk']?.S));
    const reached = values[0] ?? 0;
    expect(new Set(values).size).toBeLessThanOrEqual(1);
    expect(logged.sort((a, b) => a - b)).toEqual(Array.from({ length: reached }, (_, index) => index + 1));
    expect([many.answered, many.sent]).toContain(reached);

    const value = Number(items.find((item) => item['pk']?.S === 'ALONE')?.['v']?.N ?? 0);
    expect([one.answered, one.sent]).toContain(value);
    await indexesAgree(dynamo.endpoint);
    await dynamo.close();

    for (const [state, now] of [
      [many, reached],
      [one, value],
    ] as const) {
      log.writes += state.answered;
      if (state.sent > state.answered) log.inFlight += 1;
      if (state.sent > state.answered && now === state.sent) log.landed += 1;
      if (state.sent > state.answered && now === state.answered) log.dropped += 1;
    }
    [together, alone] = [reached, value];
  }
  console.log(
    `${KILLS} kills, ${together} transactions and ${alone} single writes; struck in flight: ${log.inFlight}, of which ${log.landed} had landed and ${log.dropped} had not`,
  );
  // a run that never struck a write in flight proves nothing
  expect(log.inFlight).toBeGreaterThanOrEqual(KILLS);
  expect(together).toBeGreaterThan(KILLS);
}, 120_000);

test('killed before anything left the log, all that was answered comes back from the log', async () => {
  const dataDir = join(folder, 'replayed');
  const { child, endpoint } = await launch(dataDir);
  await ensureTables(endpoint);
  for (let n = 1; n <= 10; n += 1) expect((await transaction(endpoint, n)).error).toBeNull();
  child.kill('SIGKILL');
  await once(child, 'exit');
  // nothing was written to a table file: the log is all there is
  expect(readdirSync(join(dataDir, 'level')).filter((file) => file.endsWith('.ldb'))).toEqual([]);
  const dynamo = await startDynamo({ dataDir, sweepEveryMs: 0 });
  expect((await all(dynamo.endpoint)).length).toBe(13);
  await indexesAgree(dynamo.endpoint);
  await dynamo.close();
});

/** The version of a write after all that the test looks at. */
const MARK = 99;

/** The database folder with a copy of the log that a change has been done to. */
function damaged(from: string, to: string, { log, change }: { log: string; change: (file: string) => void }): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  copyFileSync(join(from, 'level', log), join(to, 'level', log));
  change(join(to, 'level', log));
}

test('a log that ends anywhere inside a write is opened without that write, its index entries and its change', async () => {
  const dataDir = join(folder, 'cut');
  const first = await startDynamo({ dataDir, sweepEveryMs: 0 });
  await ensureTables(first.endpoint);
  expect((await transaction(first.endpoint, 1)).error).toBeNull();
  const log = readdirSync(join(dataDir, 'level')).find((file) => file.endsWith('.log')) ?? '';
  const size = () => statSync(join(dataDir, 'level', log)).size;
  const start = size();
  // 200 KB: LevelDB cuts such a record over several 32 KB blocks of its log
  const big = { Put: { TableName: T, Item: { ...member('BIG', 2), body: S('x'.repeat(200_000)) } } };
  const rest = ['X', 'Y', 'Z'].map((name) => ({ Put: { TableName: T, Item: member(name, 2) } }));
  expect((await call(first.endpoint, 'TransactWriteItems', { TransactItems: [rest[0], big, rest[1], rest[2]] })).error).toBeNull();
  const end = size();
  await first.close();
  expect(end - start).toBeGreaterThan(200_000);

  const random = randomness(SEED);
  const points = [
    start,
    start + 1,
    start + 7,
    start + 8,
    end - 1,
    ...Array.from({ length: 25 }, () => start + Math.floor(random() * (end - start))),
  ];
  const copy = join(folder, 'copy');
  const versions = async (): Promise<number[]> => {
    const dynamo = await startDynamo({ dataDir: copy, sweepEveryMs: 0 });
    const items = await all(dynamo.endpoint);
    await indexesAgree(dynamo.endpoint);
    const told: number[] = [];
    const caughtUp = Promise.withResolvers<void>();
    const stop = dynamo.onChange({
      name: 'told',
      table: T,
      handle(change) {
        told.push(Number(change.new?.['v']?.['N'] ?? 0));
        if (told.at(-1) === MARK) caughtUp.resolve();
      },
    });
    // the feed is in order: when it tells of a later write it has told of all before
    expect((await call(dynamo.endpoint, 'PutItem', { TableName: T, Item: member('MARK', MARK) })).error).toBeNull();
    await caughtUp.promise;
    await stop();
    await dynamo.close();
    // the change feed tells of exactly the writes that are there
    expect(told.includes(2)).toBe(items.some((item) => item['v']?.N === '2'));
    return items.map((item) => Number(item['v']?.N ?? 0)).sort((a, b) => a - b);
  };
  const without = [0, 1, 1, 1];
  for (const point of points) {
    damaged(dataDir, copy, { log, change: (file) => truncateSync(file, point) });
    expect(await versions(), `cut at ${point} of ${start} to ${end}`).toEqual(without);
  }
  damaged(dataDir, copy, { log, change: () => undefined });
  expect(await versions()).toEqual([0, 2, 2, 2, 2]);

  // a byte that a failing disk has changed: the checksum drops the whole write
  damaged(dataDir, copy, {
    log,
    change(file) {
      const bytes = readFileSync(file);
      const at = start + Math.floor((end - start) / 2);
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      writeFileSync(file, bytes);
    },
  });
  expect(await versions()).toEqual(without);
});
