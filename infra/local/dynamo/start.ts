import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEngine, type Engine } from './engine.ts';
import type { Consumer } from './feed.ts';
import { serve } from './server.ts';

export interface DynamoOptions {
  /** Folder that holds the data; made if it is not there. In memory without one. */
  readonly dataDir?: string;
  /** 0, the default, takes a free port. */
  readonly port?: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** How often expired items are swept; 0 for never by itself. Ten minutes by default. */
  readonly sweepEveryMs?: number;
}

export interface Dynamo {
  readonly endpoint: string;
  /** Follows a table's changes; the returned function stops following. */
  onChange(consumer: Consumer): () => Promise<void>;
  /** Sweeps at once; resolves with the number of items deleted. */
  sweep(): Promise<number>;
  /** Answers what has been asked, then closes port and database. */
  close(): Promise<void>;
}

/** Another process has the data folder open. The message is for the person who started this one. */
export class DataFolderInUse extends Error {
  override readonly name = 'DataFolderInUse';
  /** Where the other process answers, as far as it has said so. */
  readonly endpoint: string | undefined;
  constructor(message: string, endpoint: string | undefined) {
    super(message);
    this.endpoint = endpoint;
  }
}

/** Where the holder of the folder writes who it is; only read to say it, the lock itself is the operating system's. */
const OWNER = 'owner.json';

interface Owner {
  readonly pid: number;
  readonly endpoint: string;
}

function owner(dataDir: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(join(dataDir, OWNER), 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}

async function open(options: DynamoOptions, now: () => number): Promise<Engine> {
  const { dataDir } = options;
  if (dataDir === undefined) return openEngine({ now });
  mkdirSync(dataDir, { recursive: true });
  try {
    return await openEngine({ path: join(dataDir, 'level'), now });
  } catch (thrown) {
    const cause = thrown instanceof Error ? thrown.cause : undefined;
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'LEVEL_LOCKED')) throw thrown;
    const other = owner(dataDir);
    const who = other === undefined ? 'another process' : `process ${other.pid} (${other.endpoint})`;
    throw new DataFolderInUse(
      `The data folder ${dataDir} is in use by ${who}. Stop that one first, or give this one another folder with DATA_DIR.`,
      other?.endpoint,
    );
  }
}

/**
 * Starts the embedded DynamoDB on loopback.
 * Rejects with `DataFolderInUse` when another living process has the folder; one that was killed leaves no lock behind.
 */
export async function startDynamo(options: DynamoOptions = {}): Promise<Dynamo> {
  const engine = await open(options, options.now ?? Date.now);
  const server = await serve(engine, options.port ?? 0).catch(async (thrown: unknown) => {
    await engine.close();
    throw thrown;
  });
  const address = server.address();
  const endpoint = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  if (options.dataDir !== undefined) writeFileSync(join(options.dataDir, OWNER), JSON.stringify({ pid: process.pid, endpoint }));

  const every = options.sweepEveryMs ?? 10 * 60 * 1000;
  const timer = every > 0 ? setInterval(() => void engine.sweep().catch(() => undefined), every) : undefined;
  timer?.unref();

  return {
    endpoint,
    onChange: (consumer) => engine.onChange(consumer),
    sweep: () => engine.sweep(),
    async close() {
      clearInterval(timer);
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      server.closeIdleConnections();
      await closed;
      if (options.dataDir !== undefined) rmSync(join(options.dataDir, OWNER), { force: true });
      await engine.close();
    },
  };
}
