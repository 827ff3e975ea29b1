import { getTable, itemKey, perform, type Store, validate } from './dynalite.ts';
import { type Attributes, asRefusal, type Body, invalid, isRecord, Refusal, refusalName } from './protocol.ts';
import { type Staging, stage } from './staging.ts';
import { transactItems, type WriteAction } from './transact-request.ts';

/** Why one action of a transaction cancelled it; `None` for those that did not. */
interface Reason {
  readonly Code: 'None' | 'ConditionalCheckFailed' | 'ValidationError';
  readonly Message?: string;
  readonly Item?: Attributes;
}

/** What can be said of the keys before any item is read: all there, none empty, no item named twice. */
async function checkKeys(store: Store, named: readonly { readonly table: string; readonly holder: Attributes }[]): Promise<void> {
  const keys = new Set<string>();
  for (const { table, holder } of named) {
    const schema = await getTable(store, table).catch(() => {
      throw new Refusal('ResourceNotFoundException', 'Requested resource not found');
    });
    const absent = schema.KeySchema.some((key) => holder[key.AttributeName] === undefined);
    if (absent) throw invalid('One of the required keys was not given a value');
    const empty = schema.KeySchema.find((key) => holder[key.AttributeName]?.['S'] === '');
    if (empty !== undefined) {
      throw invalid(
        `One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: ${empty.AttributeName}`,
      );
    }
    let key: string;
    try {
      key = `${table}~${itemKey(holder, schema)}`;
    } catch {
      // a key of the wrong type is told by its own action
      continue;
    }
    if (keys.has(key)) throw invalid('Transaction request cannot include multiple operations on one item');
    keys.add(key);
  }
}

function cancelled(reasons: readonly Reason[]): Refusal {
  const codes = reasons.map((reason) => reason.Code).join(', ');
  const message = `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`;
  return new Refusal('TransactionCanceledException', message, { CancellationReasons: reasons });
}

async function stageAction(store: Store, action: WriteAction): Promise<{ readonly staged: Staging; readonly reason: Reason }> {
  let old: Attributes | undefined;
  const staged = stage(store, (item) => {
    old = item;
  });
  try {
    await perform(staged.store, action.operation, action.data);
    return { staged, reason: { Code: 'None' } };
  } catch (thrown) {
    const refusal = asRefusal(thrown);
    const message = refusal === undefined ? undefined : String(refusal.body['message'] ?? refusal.body['Message'] ?? '');
    if (refusalName(thrown) === 'ConditionalCheckFailedException') {
      const item = action.returnOld && old !== undefined ? { Item: old } : {};
      return { staged, reason: { Code: 'ConditionalCheckFailed', Message: message ?? '', ...item } };
    }
    if (refusalName(thrown) === 'ValidationException') return { staged, reason: { Code: 'ValidationError', Message: message ?? '' } };
    throw thrown;
  }
}

/**
 * Evaluates all actions against the tables as they are and collects their effect. Call under the lock.
 * Throws TransactionCanceledException with a reason for every action when one of them fails.
 */
export async function stageTransaction(store: Store, actions: readonly WriteAction[]): Promise<readonly Staging[]> {
  await checkKeys(store, actions);
  const effects: Staging[] = [];
  const reasons: Reason[] = [];
  for (const action of actions) {
    const { staged, reason } = await stageAction(store, action);
    reasons.push(reason);
    if (action.kind !== 'ConditionCheck') effects.push(staged);
  }
  if (reasons.some((reason) => reason.Code !== 'None')) throw cancelled(reasons);
  return effects;
}

/** TransactGetItems: all items as they stand at one moment. Call under the lock. */
export async function transactGet(store: Store, body: Body): Promise<object> {
  const gets = transactItems(body).map((item) => {
    const get = item['Get'];
    if (!isRecord(get)) throw invalid("Value null at 'transactItems' failed to satisfy constraint: Member must not be null");
    const data = validate(store, 'GetItem', { ...get, ConsistentRead: true });
    return { table: String(get['TableName']), holder: get['Key'] as Attributes, data };
  });
  await checkKeys(store, gets);
  const responses: object[] = [];
  for (const { data } of gets) {
    const answer = (await perform(store, 'GetItem', data)) as { Item?: Attributes };
    responses.push(answer.Item === undefined ? {} : { Item: answer.Item });
  }
  return { Responses: responses };
}
