import { expect, test } from 'vitest';
import { tableNames, tables } from './tables.ts';

test('the three tables are those of the design', () => {
  expect(tables.map(({ name, indexes, stream }) => ({ name, indexes: indexes.map((index) => index.name), stream }))).toEqual([
    { name: 'portal', indexes: ['queue', 'desk', 'register'], stream: 'NEW_AND_OLD_IMAGES' },
    { name: 'identity', indexes: [], stream: null },
    { name: 'cohort', indexes: [], stream: null },
  ]);
  for (const table of tables) {
    expect(table).toMatchObject({
      ttlAttribute: 'expiresAt',
      pointInTimeRecovery: true,
      deletionProtection: true,
      billing: 'PAY_PER_REQUEST',
    });
  }
});

test('names may carry an environment', () => {
  expect(tableNames()).toEqual({ portal: 'portal', identity: 'identity', cohort: 'cohort' });
  expect(tableNames('prod-')).toEqual({ portal: 'prod-portal', identity: 'prod-identity', cohort: 'prod-cohort' });
});
