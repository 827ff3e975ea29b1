import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { writtenText } from '../../functions/api/openapi/document.ts';
import { operations } from '../../functions/api/openapi/operations.ts';
import { schemasByName } from '../../functions/api/openapi/schemas.ts';
import { problemSchema } from '../../shared/contract/problem.ts';
import { problemKinds } from '../../shared/contract/problem-kinds.ts';
import { get, testApi } from './support/api.ts';

const file = fileURLToPath(new URL('../../functions/api/openapi/openapi.json', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const document = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, Record<string, unknown>>>;

describe('the OpenAPI document', () => {
  it('is not stale: after a change of schemas or calls run `npm run openapi`', () => {
    expect(readFileSync(file, 'utf8') === writtenText()).toBe(true);
  });
  it('is served', async () => {
    expect((await get(testApi(), '/api/v1/openapi.json')).body).toEqual(document);
  });
  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    const result = await validator.validate(structuredClone(document));
    expect([result.valid, validator.version, result.errors ?? []]).toEqual([true, '3.1', []]);
  });
  it('passes the recommended lint without a warning', () => {
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' };
    const command = [`${root}/node_modules/@redocly/cli/bin/cli.js`, 'lint', '--format', 'json', file];
    const { stdout, status } = spawnSync(process.execPath, command, { cwd: root, env, encoding: 'utf8' });
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as { totals: unknown }).totals).toEqual({ errors: 0, warnings: 0, ignored: 0 });
  });
  it('describes every route of the app and nothing else', () => {
    const described = operations.map(({ method, path }) => `${method.toUpperCase()} /api/v1${path}`);
    const routed = testApi()
      .app.routes.filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
    expect(described.toSorted()).toEqual(routed.toSorted());
  });
  it('has an example for every body, and each obeys its schema', () => {
    for (const { id, request, success } of operations)
      for (const body of [request, success])
        if (body?.schema !== undefined && body.example !== undefined) {
          const schema = schemasByName[body.schema];
          expect(schema, `${id} ${body.schema}`).toBeDefined();
          if (schema !== undefined) expect(z.safeParse(schema, body.example).error).toBeUndefined();
        }
    const without = operations.filter(({ request, success }) => (request && !request.example) || (success.schema && !success.example));
    expect(without.map(({ id }) => id)).toEqual([]);
  });
  it('shows every problem code with an example that obeys the schema of problems', () => {
    const shown = new Set<string>();
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('application/problem+json' in value) {
        const { examples } = value['application/problem+json'] as { examples: Record<string, { value: unknown }> };
        for (const [code, example] of Object.entries(examples)) {
          expect(problemSchema.parse(example.value).code).toBe(code);
          shown.add(code);
        }
      }
      Object.values(value).forEach(walk);
    };
    walk(document['paths']);
    // Neither answers to a described call.
    const undescribed = new Set(['method.not-allowed', 'internal']);
    expect([...shown].toSorted()).toEqual(
      Object.keys(problemKinds)
        .filter((code) => !undescribed.has(code))
        .toSorted(),
    );
  });
});
