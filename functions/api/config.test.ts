import { expect, it } from 'vitest';
import { readConfig } from './config.ts';

it('reads the table, the region and an engine on this machine', () => {
  const environment = { PORTAL_TABLE: 'prod-portal', AWS_REGION: 'cn-northwest-1', PATH: '/bin' };
  expect(readConfig(environment)).toEqual({ table: 'prod-portal', region: 'cn-northwest-1' });
  expect(readConfig({ ...environment, DYNAMODB_ENDPOINT: 'http://127.0.0.1:8000' })).toEqual({
    table: 'prod-portal',
    region: 'cn-northwest-1',
    endpoint: 'http://127.0.0.1:8000',
  });
});

it('names what is missing or wrong and not its value', () => {
  expect(() => readConfig({})).toThrow('Missing or wrong in the environment: PORTAL_TABLE, AWS_REGION');
  expect(() => readConfig({ PORTAL_TABLE: 'p', AWS_REGION: 'us-east-1', DYNAMODB_ENDPOINT: 'http://example.com:80' })).toThrow(
    'Missing or wrong in the environment: PORTAL_TABLE, DYNAMODB_ENDPOINT',
  );
});
