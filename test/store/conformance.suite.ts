import { beforeAll, describe, expect, test } from 'vitest';
import { tableNames } from '../../functions/store/tables.ts';
import { ensureTables } from '../../infra/local/dynamo/ensure-tables.ts';
import { call } from '../../infra/local/dynamo/wire.ts';
import type { Engine } from './engines.ts';

/**
 * The layer against Amazon's own engine: the same requests, the same answers, typed here once. Where DynamoDB Local is
 * known to differ from the service's documentation the embedded engine follows the documentation; both answers stand.
 */

const S = (text: string) => ({ S: text });
const N = (number: number) => ({ N: String(number) });
// tables of its own: what is written here is large
const names = tableNames('conformance-');
const T = names.portal;
const key = (pk: string, sk = 'A') => ({ pk: S(pk), sk: S(sk) });
const item = (pk: string, more: object = {}) => ({ ...key(pk), ...more });
const put = (pk: string, more: object = {}) => ({ Put: { TableName: T, Item: item(pk, more) } });
const guarded = (pk: string, more: object = {}) => {
  return { Put: { TableName: T, Item: item(pk), ConditionExpression: 'attribute_not_exists(pk)', ...more } };
};
const update = (pk: string, expression: string, values: object) => {
  return { Update: { TableName: T, Key: key(pk), UpdateExpression: expression, ExpressionAttributeValues: values } };
};
const erase = (pk: string, more: object = {}) => ({ Delete: { TableName: T, Key: key(pk), ...more } });
const check = (pk: string, condition: string) => ({ ConditionCheck: { TableName: T, Key: key(pk), ConditionExpression: condition } });
const get = (pk: string, more: object = {}) => ({ Get: { TableName: T, Key: key(pk), ...more } });
const many = <X>(count: number, make: (index: number) => X): X[] => Array.from({ length: count }, (_, index) => make(index));

/** Error name, and for a cancelled transaction the code of each reason. */
interface Told {
  readonly error: string | null;
  readonly codes?: readonly string[];
}
const VALIDATION: Told = { error: 'ValidationException' };
const cancelled = (...codes: string[]): Told => ({ error: 'TransactionCanceledException', codes });
const DONE: Told = { error: null };

interface Case {
  readonly name: string;
  readonly items: unknown;
  readonly more?: object;
  readonly told: Told;
  /** What DynamoDB Local says where it differs from the documentation. */
  readonly local?: Told;
}

/** Before each case `held` is there (`v` 1, `s` 'x'), `none` and the rest are not. */
const WRITES: readonly Case[] = [
  { name: 'no list', items: undefined, told: VALIDATION },
  { name: 'an empty list', items: [], told: VALIDATION },
  { name: '101 actions', items: many(101, (n) => put(`c${n}`)), told: VALIDATION },
  { name: '100 actions', items: many(100, (n) => put(`c${n}`)), told: DONE },
  { name: 'one item twice', items: [put('c1'), erase('c1')], told: VALIDATION },
  { name: 'two actions in one', items: [{ ...put('c1'), ...erase('c2') }], told: VALIDATION },
  { name: 'no action in one', items: [{}], told: VALIDATION },
  {
    name: 'a table that is not there',
    items: [{ Put: { TableName: 'nope', Item: item('c1') } }],
    told: { error: 'ResourceNotFoundException' },
  },
  { name: 'a put without its sort key', items: [{ Put: { TableName: T, Item: { pk: S('c1') } } }], told: VALIDATION },
  { name: 'a delete without its sort key', items: [{ Delete: { TableName: T, Key: { pk: S('c1') } } }], told: VALIDATION },
  {
    name: 'a key of the wrong type',
    items: [{ Put: { TableName: T, Item: { pk: S('c1'), sk: N(1) } } }],
    told: cancelled('ValidationError'),
  },
  { name: 'an index key of the wrong type', items: [put('c1', { queuePk: N(1) })], told: cancelled('ValidationError') },
  { name: 'an empty key', items: [{ Put: { TableName: T, Item: { pk: S('c1'), sk: S('') } } }], told: VALIDATION },
  { name: 'a check without a condition', items: [{ ConditionCheck: { TableName: T, Key: key('held') } }], told: VALIDATION },
  { name: 'an update without an expression', items: [{ Update: { TableName: T, Key: key('held') } }], told: VALIDATION, local: DONE },
  { name: 'an expression that does not parse', items: [update('held', 'SET v == :v', { ':v': N(1) })], told: VALIDATION },
  { name: 'a value that is not used', items: [update('held', 'SET v = :v', { ':v': N(1), ':w': N(2) })], told: VALIDATION },
  { name: 'a number that is none', items: [put('c1', { n: { N: 'abc' } })], told: VALIDATION },
  { name: 'a value of no type', items: [put('c1', { n: { X: '1' } })], told: VALIDATION },
  { name: 'an item over 400 KB', items: [put('c1', { b: S('x'.repeat(410_000)) })], told: VALIDATION },
  { name: 'an item over 400 KB in UTF-8 only', items: [put('c1', { b: S('中'.repeat(140_000)) })], told: VALIDATION },
  { name: 'more than 4 MB together', items: many(12, (n) => put(`c${n}`, { b: S('x'.repeat(380_000)) })), told: VALIDATION },
  { name: 'nearly 4 MB together', items: many(10, (n) => put(`c${n}`, { b: S('x'.repeat(390_000)) })), told: DONE },
  { name: 'a token of 37 characters', items: [put('c1')], more: { ClientRequestToken: 'x'.repeat(37) }, told: VALIDATION },
  { name: 'a condition that fails first', items: [guarded('held'), put('c1')], told: cancelled('ConditionalCheckFailed', 'None') },
  {
    name: 'a condition that fails last',
    items: [put('c1'), guarded('none'), guarded('held')],
    told: cancelled('None', 'None', 'ConditionalCheckFailed'),
  },
  {
    name: 'two conditions that fail',
    items: [guarded('held'), put('c1'), check('none', 'attribute_exists(pk)')],
    told: cancelled('ConditionalCheckFailed', 'None', 'ConditionalCheckFailed'),
  },
  { name: 'a check that holds', items: [check('held', 'attribute_exists(pk)'), put('c1')], told: DONE },
  { name: 'a delete of what is not there', items: [erase('none'), put('c1')], told: DONE },
  { name: 'an update of what is not there', items: [update('none', 'SET v = :v', { ':v': N(1) })], told: DONE },
  { name: 'an update of a key', items: [update('held', 'SET sk = :v', { ':v': S('B') })], told: cancelled('ValidationError') },
  // the documentation lists these as reasons of a cancelled transaction; DynamoDB Local refuses the request
  {
    name: 'an update by a wrong operand',
    items: [update('held', 'SET v = s + :v', { ':v': N(1) })],
    told: cancelled('ValidationError'),
    local: VALIDATION,
  },
  {
    name: 'an update from nothing',
    items: [update('held', 'SET v = zz + :v', { ':v': N(1) })],
    told: cancelled('ValidationError'),
    local: VALIDATION,
  },
];

const CONDITIONS: readonly [string, object, boolean][] = [
  ['attribute_exists(v)', {}, true],
  ['attribute_not_exists(zz)', {}, true],
  ['v = :v AND s = :s', { ':v': N(1), ':s': S('x') }, true],
  ['v = :v', { ':v': S('1') }, false],
  ['v < :v', { ':v': N(1) }, false],
  ['v <= :v', { ':v': N(1) }, true],
  ['zz <= :v', { ':v': N(1) }, false],
  ['attribute_not_exists(zz) OR zz <= :v', { ':v': N(1) }, true],
  ['NOT v = :v', { ':v': N(2) }, true],
  ['v BETWEEN :a AND :b', { ':a': N(0), ':b': N(10) }, true],
  ['v IN (:a, :b)', { ':a': N(3), ':b': N(1) }, true],
  ['begins_with(s, :s)', { ':s': S('x') }, true],
  ['contains(s, :s)', { ':s': S('y') }, false],
  ['attribute_type(v, :t)', { ':t': S('N') }, true],
  ['size(s) = :n', { ':n': N(1) }, true],
  ['v <> :v', { ':v': N(10) }, true],
];

export function conformanceTests(engine: () => Engine): void {
  beforeAll(() => ensureTables(engine().endpoint, names));

  const ask = (operation: string, body: object) => call(engine().endpoint, operation, body);
  const write = (items: unknown, more: object = {}) => ask('TransactWriteItems', { TransactItems: items, ...more });
  const held = async (pk: string) => (await ask('GetItem', { TableName: T, Key: key(pk), ConsistentRead: true })).body['Item'];
  const reset = async () => {
    for (const pk of ['none', 'c1', 'c2']) await ask('DeleteItem', { TableName: T, Key: key(pk) });
    expect((await ask('PutItem', { TableName: T, Item: item('held', { v: N(1), s: S('x') }) })).error).toBeNull();
  };
  const told = (answer: Awaited<ReturnType<typeof call>>): Told => {
    const reasons = answer.body['CancellationReasons'];
    if (!Array.isArray(reasons)) return { error: answer.error };
    return { error: answer.error, codes: reasons.map((reason: { Code: string }) => reason.Code) };
  };

  describe('TransactWriteItems', () => {
    for (const { name, items, more, told: documented, local } of WRITES) {
      test(name, async () => {
        await reset();
        const answer = await write(items, more);
        const expected = engine().amazon && local !== undefined ? local : documented;
        expect(told(answer)).toEqual(expected);
        expect(answer.status).toBe(expected.error === null ? 200 : 400);
        if (expected.error === null) return;
        // refused means nothing of it is there
        expect(await held('c1')).toBeUndefined();
        expect(await held('held')).toEqual(item('held', { v: N(1), s: S('x') }));
      });
    }

    test('says which conditions failed in its message', async () => {
      await reset();
      const { body } = await write([guarded('held'), put('c1')]);
      expect(body['Message'] ?? body['message']).toBe(
        'Transaction cancelled, please refer cancellation reasons for specific reasons [ConditionalCheckFailed, None]',
      );
    });

    test('gives the item as it was only where it is asked for and there', async () => {
      await reset();
      const old = { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' };
      const { body } = await write([guarded('held', old), erase('none', { ConditionExpression: 'attribute_exists(pk)', ...old })]);
      const failed = { Code: 'ConditionalCheckFailed', Message: 'The conditional request failed' };
      expect(body['CancellationReasons']).toEqual([{ ...failed, Item: item('held', { v: N(1), s: S('x') }) }, failed]);
      const plain = await write([guarded('held')]);
      expect(plain.body['CancellationReasons']).toEqual([failed]);
    });

    test('does put, update, delete and check as one', async () => {
      await reset();
      await write([put('c2', { v: N(5) }), put('checked')]);
      const answer = await write([
        put('c1', { v: N(2) }),
        update('held', 'SET v = v + :one REMOVE s', { ':one': N(1) }),
        erase('c2'),
        check('none', 'attribute_not_exists(pk)'),
        check('checked', 'attribute_exists(pk)'),
      ]);
      expect(answer.error).toBeNull();
      expect(await Promise.all(['c1', 'held', 'c2', 'none', 'checked'].map(held))).toEqual([
        item('c1', { v: N(2) }),
        item('held', { v: N(2) }),
        undefined,
        undefined,
        item('checked'),
      ]);
    });

    test('a token makes the same request once, and no other', async () => {
      await reset();
      const token = { ClientRequestToken: `token-${engine().amazon}` };
      expect((await write([put('c1', { v: N(1) })], token)).error).toBeNull();
      await ask('DeleteItem', { TableName: T, Key: key('c1') });
      expect((await write([put('c1', { v: N(1) })], token)).error).toBeNull();
      expect(await held('c1')).toBeUndefined();
      expect((await write([put('c1', { v: N(2) })], token)).error).toBe('IdempotentParameterMismatchException');
      expect((await write([put('c1', { v: N(2) })])).error).toBeNull();
      expect(await held('c1')).toEqual(item('c1', { v: N(2) }));
    });

    test('a token of a cancelled request may be used again', async () => {
      await reset();
      const token = { ClientRequestToken: `cancelled-${engine().amazon}` };
      expect((await write([guarded('held')], token)).error).toBe('TransactionCanceledException');
      await ask('DeleteItem', { TableName: T, Key: key('held') });
      expect((await write([guarded('held')], token)).error).toBeNull();
    });
  });

  describe('conditions', () => {
    for (const [condition, values, holds] of CONDITIONS) {
      test(`${condition} ${JSON.stringify(values)}`, async () => {
        await reset();
        const more = { ConditionExpression: condition, ...(Object.keys(values).length === 0 ? {} : { ExpressionAttributeValues: values }) };
        const single = await ask('PutItem', { TableName: T, Item: item('held', { v: N(1), s: S('x') }), ...more });
        expect(single.error).toBe(holds ? null : 'ConditionalCheckFailedException');
        const together = await write([{ Put: { TableName: T, Item: item('held'), ...more } }]);
        expect(told(together)).toEqual(holds ? DONE : cancelled('ConditionalCheckFailed'));
      });
    }
  });

  describe('single writes', () => {
    test('give the item as it was when their condition fails', async () => {
      await reset();
      const old = { ConditionExpression: 'attribute_not_exists(pk)', ReturnValuesOnConditionCheckFailure: 'ALL_OLD' };
      const requests: [string, object][] = [
        ['PutItem', { TableName: T, Item: item('held'), ...old }],
        ['DeleteItem', { TableName: T, Key: key('held'), ...old }],
        ['UpdateItem', { TableName: T, Key: key('held'), UpdateExpression: 'REMOVE s', ...old }],
      ];
      for (const [operation, body] of requests) {
        const answer = await ask(operation, body);
        expect(answer.error).toBe('ConditionalCheckFailedException');
        expect(answer.body['Item']).toEqual(item('held', { v: N(1), s: S('x') }));
        const plain = await ask(operation, { ...body, ReturnValuesOnConditionCheckFailure: 'NONE' });
        expect(plain.body['Item']).toBeUndefined();
      }
      const absent = await ask('DeleteItem', {
        TableName: T,
        Key: key('none'),
        ConditionExpression: 'attribute_exists(pk)',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      });
      expect([absent.error, absent.body['Item']]).toEqual(['ConditionalCheckFailedException', undefined]);
    });

    test('an item over 400 KB in UTF-8 is refused', async () => {
      expect((await ask('PutItem', { TableName: T, Item: item('c1', { b: S('中'.repeat(140_000)) }) })).error).toBe('ValidationException');
    });

    test('a batch writes and deletes', async () => {
      await reset();
      const requests = [{ PutRequest: { Item: item('c1', { v: N(3) }) } }, { DeleteRequest: { Key: key('held') } }];
      expect((await ask('BatchWriteItem', { RequestItems: { [T]: requests } })).body['UnprocessedItems']).toEqual({});
      expect([await held('c1'), await held('held')]).toEqual([item('c1', { v: N(3) }), undefined]);
    });
  });

  describe('TransactGetItems', () => {
    const read = (items: unknown) => ask('TransactGetItems', { TransactItems: items });

    test('gives items in order, an empty answer for one that is not there, and only what is projected', async () => {
      await reset();
      const { body } = await read([get('held'), get('none'), { Get: { TableName: T, Key: key('held', 'B') } }]);
      expect(body['Responses']).toEqual([{ Item: item('held', { v: N(1), s: S('x') }) }, {}, {}]);
      expect((await read([get('held', { ProjectionExpression: 'v' })])).body['Responses']).toEqual([{ Item: { v: N(1) } }]);
    });

    test('refuses an empty list, one item twice, 101 items and a table that is not there', async () => {
      expect((await read([])).error).toBe('ValidationException');
      expect((await read([{}])).error).toBe('ValidationException');
      expect((await read([get('held'), get('held')])).error).toBe('ValidationException');
      expect((await read(many(101, (n) => get(`c${n}`)))).error).toBe('ValidationException');
      expect((await read([{ Get: { TableName: 'nope', Key: key('a') } }])).error).toBe('ResourceNotFoundException');
    });
  });

  describe('indexes', () => {
    const query = async (more: object) => {
      const request = {
        TableName: T,
        IndexName: 'queue',
        KeyConditionExpression: 'queuePk = :q',
        ExpressionAttributeValues: { ':q': S('q') },
      };
      const { body } = await ask('Query', { ...request, ...more });
      const items = (body['Items'] as Record<string, { S: string }>[]).map(({ pk }) => pk?.S);
      return { items, last: body['LastEvaluatedKey'] };
    };

    test('are sparse, ordered, paged, and follow every kind of write', async () => {
      const queued = (pk: string, due: string) => put(pk, { queuePk: S('q'), queueSk: S(due) });
      await write([
        queued('i1', '2026-03-01'),
        queued('i2', '2026-01-01'),
        queued('i3', '2026-02-01'),
        put('i4', { queuePk: S('q') }),
        put('i5'),
      ]);
      expect((await query({})).items).toEqual(['i2', 'i3', 'i1']);
      expect((await query({ ScanIndexForward: false })).items).toEqual(['i1', 'i3', 'i2']);
      const range = {
        KeyConditionExpression: 'queuePk = :q AND queueSk BETWEEN :a AND :b',
        ExpressionAttributeValues: { ':q': S('q'), ':a': S('2026-01-15'), ':b': S('2026-02-15') },
      };
      expect((await query(range)).items).toEqual(['i3']);

      const first = await query({ Limit: 2 });
      expect(first).toEqual({ items: ['i2', 'i3'], last: { ...key('i3'), queuePk: S('q'), queueSk: S('2026-02-01') } });
      expect((await query({ Limit: 2, ExclusiveStartKey: first.last })).items).toEqual(['i1']);

      await write([
        update('i1', 'SET queueSk = :d', { ':d': S('2025-12-31') }),
        erase('i2'),
        update('i3', 'REMOVE queueSk SET s = :s', { ':s': S('x') }),
      ]);
      expect((await query({})).items).toEqual(['i1']);
      await ask('UpdateItem', { TableName: T, Key: key('i1'), UpdateExpression: 'REMOVE queuePk' });
      await ask('PutItem', { TableName: T, Item: item('i4', { queuePk: S('q'), queueSk: S('2026-05-01') }) });
      expect((await query({})).items).toEqual(['i4']);
      // a transaction that is cancelled leaves the index alone
      expect((await write([erase('i4'), queued('i6', '2026-01-01'), check('none', 'attribute_exists(pk)')])).error).toBe(
        'TransactionCanceledException',
      );
      expect((await query({})).items).toEqual(['i4']);
    });

    test('a partition is ordered by its sort key in UTF-8', async () => {
      const sorts = ['0000000002', '0000000010', 'Z', 'a', '中', '𠮷', '0000000001'];
      await write(sorts.map((sk) => ({ Put: { TableName: T, Item: key('sorted', sk) } })));
      const { body } = await ask('Query', {
        TableName: T,
        KeyConditionExpression: 'pk = :p',
        ExpressionAttributeValues: { ':p': S('sorted') },
      });
      const found = (body['Items'] as Record<string, { S: string }>[]).map(({ sk }) => sk?.S);
      expect(found).toEqual(['0000000001', '0000000002', '0000000010', 'Z', 'a', '中', '𠮷']);
    });
  });

  describe('time to live', () => {
    const described = async () => (await ask('DescribeTimeToLive', { TableName: names.cohort })).body['TimeToLiveDescription'];
    const set = (attribute: string, enabled: boolean) => {
      return ask('UpdateTimeToLive', { TableName: names.cohort, TimeToLiveSpecification: { AttributeName: attribute, Enabled: enabled } });
    };

    test('is described, switched off and on, and refuses to be what it is already', async () => {
      expect(await described()).toEqual({ TimeToLiveStatus: 'ENABLED', AttributeName: 'expiresAt' });
      expect((await set('expiresAt', true)).error).toBe('ValidationException');
      expect((await set('other', true)).error).toBe('ValidationException');
      expect((await set('expiresAt', false)).body['TimeToLiveSpecification']).toEqual({ Enabled: false, AttributeName: 'expiresAt' });
      expect(await described()).toEqual({ TimeToLiveStatus: 'DISABLED' });
      expect((await set('expiresAt', false)).error).toBe('ValidationException');
      expect((await set('expiresAt', true)).error).toBeNull();
      expect((await ask('UpdateTimeToLive', { TableName: names.cohort })).error).toBe('ValidationException');
      expect((await ask('DescribeTimeToLive', { TableName: 'nope' })).error).toBe('ResourceNotFoundException');
    });
  });

  test('an operation that nobody knows is told so', async () => {
    expect((await ask('Nonsense', {})).error).toBe('UnknownOperationException');
  });
}
