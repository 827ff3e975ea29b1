import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DynamoDb, openDb } from '../../functions/store/client.ts';
import type { TableNames } from '../../functions/store/tables.ts';
import { ensureTables } from '../../infra/local/dynamo/ensure-tables.ts';
import { startDynamo } from '../../infra/local/dynamo/start.ts';
import { call } from '../../infra/local/dynamo/wire.ts';
import { JAVA_MISSING, javaFound, type Running, startDynamoDbLocal } from './dynamodb-local.ts';

/** A running engine with the three tables in it. */
export interface Engine {
  readonly endpoint: string;
  readonly names: TableNames;
  /** The portal table as the store opens it. */
  readonly db: DynamoDb;
  /** Whether it is Amazon's own. */
  readonly amazon: boolean;
}

const CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local' };

/** Starts the embedded engine on a folder of its own. */
async function startEmbedded(): Promise<Running> {
  const dataDir = mkdtempSync(join(tmpdir(), 'portal-dynamo-'));
  const dynamo = await startDynamo({ dataDir, sweepEveryMs: 0 });
  return {
    endpoint: dynamo.endpoint,
    async close() {
      await dynamo.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}

function suite(amazon: boolean, tests: (engine: () => Engine) => void): void {
  const name = amazon ? 'on Amazon DynamoDB Local' : 'on the embedded engine';
  describe(name, () => {
    let running: Running | undefined;
    let engine: Engine | undefined;

    beforeAll(async () => {
      running = await (amazon ? startDynamoDbLocal() : startEmbedded());
      const { endpoint } = running;
      const names = { portal: 'test-portal', identity: 'test-identity', cohort: 'test-cohort' };
      await ensureTables(endpoint, names);
      engine = { endpoint, names, amazon, db: openDb({ table: names.portal, region: 'local', endpoint, credentials: CREDENTIALS }) };
    });
    afterAll(async () => {
      engine?.db.close();
      await running?.close();
    });

    tests(() => {
      if (engine === undefined) throw new Error(`${name} has not started`);
      return engine;
    });
  });
}

/**
 * Registers the same tests on the embedded engine and on Amazon's DynamoDB Local. Without Java the second is replaced by
 * one test that says what is needed, and that fails in CI.
 */
export function onEveryEngine(tests: (engine: () => Engine) => void): void {
  suite(false, tests);
  if (javaFound()) suite(true, tests);
  else {
    test('on Amazon DynamoDB Local: needs Java 17', () => {
      console.warn(JAVA_MISSING);
      expect(process.env['CI'], JAVA_MISSING).not.toBe('true');
    });
  }
}

/** Every item of a table as it lies there. */
export async function allItems(endpoint: string, table: string): Promise<readonly Record<string, Record<string, unknown>>[]> {
  const items: Record<string, Record<string, unknown>>[] = [];
  let from: unknown;
  do {
    const { body } = await call(endpoint, 'Scan', {
      TableName: table,
      ConsistentRead: true,
      ...(from === undefined ? {} : { ExclusiveStartKey: from }),
    });
    items.push(...(body['Items'] as typeof items));
    from = body['LastEvaluatedKey'];
  } while (from !== undefined);
  return items;
}
