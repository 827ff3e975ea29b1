import { type ActionStore, type DynaliteOperation, validate } from './dynalite.ts';
import { type Attributes, type Body, invalid, isRecord } from './protocol.ts';
import { itemBytes } from './size.ts';
import { tooLarge } from './staging.ts';

const MOST_ACTIONS = 100;
const MOST_BYTES = 4 * 1024 * 1024;

/** One action of a transaction, checked, as the dynalite request that does it. */
export interface WriteAction {
  readonly kind: 'Put' | 'Update' | 'Delete' | 'ConditionCheck';
  readonly table: string;
  /** The item's key, or for a put the whole item. */
  readonly holder: Attributes;
  readonly operation: DynaliteOperation;
  readonly data: object;
  readonly returnOld: boolean;
}

/** A condition alone is run as the delete that it would guard; its effect is thrown away. */
const OPERATIONS = { Put: 'PutItem', Update: 'UpdateItem', Delete: 'DeleteItem', ConditionCheck: 'DeleteItem' } as const;

/** The list `TransactItems` of a request, its length checked. */
export function transactItems(body: Body): readonly Record<string, unknown>[] {
  const items = body['TransactItems'];
  if (items === undefined || items === null)
    throw invalid("Value null at 'transactItems' failed to satisfy constraint: Member must not be null");
  if (!Array.isArray(items) || !items.every(isRecord)) throw invalid("'transactItems' must be a list of actions");
  if (items.length === 0) {
    throw invalid("Value [] at 'transactItems' failed to satisfy constraint: Member must have length greater than or equal to 1");
  }
  if (items.length > MOST_ACTIONS) throw invalid(`Member must have length less than or equal to ${MOST_ACTIONS}`);
  return items;
}

/** Checks everything about a TransactWriteItems request that can be said without reading an item. */
export function writeActions(store: ActionStore, body: Body): readonly WriteAction[] {
  const actions = transactItems(body).map((item, index) => writeAction(store, item, index));
  const bytes = actions.reduce((sum, action) => sum + itemBytes(action.holder), 0);
  if (bytes > MOST_BYTES) throw invalid(`Transaction payload size cannot exceed 4MB. Payload Size: ${bytes}`);
  return actions;
}

function writeAction(store: ActionStore, item: Record<string, unknown>, index: number): WriteAction {
  const present = (['Put', 'Update', 'Delete', 'ConditionCheck'] as const).filter((kind) => isRecord(item[kind]));
  const kind = present[0];
  if (kind === undefined) throw invalid('Invalid Request: TransactWriteRequest should contain Delete or Put or Update request');
  if (present.length > 1) throw invalid('TransactItems can only contain one of Check, Put, Update or Delete');

  const { ReturnValuesOnConditionCheckFailure: onFailure, ...request } = item[kind] as Body;
  const at = `transactItems.${index + 1}.member.${kind.charAt(0).toLowerCase()}${kind.slice(1)}`;
  const needed = kind === 'ConditionCheck' ? 'ConditionExpression' : kind === 'Update' ? 'UpdateExpression' : undefined;
  if (needed !== undefined && request[needed] === undefined) {
    const member = needed.charAt(0).toLowerCase() + needed.slice(1);
    throw invalid(`Value null at '${at}.${member}' failed to satisfy constraint: Member must not be null`);
  }
  const operation = OPERATIONS[kind];
  const data = validate(store, operation, request);
  const holder = (kind === 'Put' ? request['Item'] : request['Key']) as Attributes;
  if (itemBytes(holder) > store.options.maxItemSize) throw tooLarge();
  return { kind, table: String(request['TableName']), holder, operation, data, returnOld: wantsOld(onFailure) };
}

/** Whether `ReturnValuesOnConditionCheckFailure` asks for the item as it was. */
export function wantsOld(value: unknown): boolean {
  if (value === undefined || value === null || value === 'NONE') return false;
  if (value === 'ALL_OLD') return true;
  throw invalid(
    `Value '${String(value)}' at 'returnValuesOnConditionCheckFailure' failed to satisfy constraint: Member must satisfy enum value set: [ALL_OLD, NONE]`,
  );
}

/** The token of a request, its length checked; undefined where there is none. */
export function clientToken(body: Body): string | undefined {
  const token = body['ClientRequestToken'];
  if (token === undefined || token === null || token === '') return undefined;
  if (typeof token !== 'string' || token.length > 36) {
    throw invalid(
      `Value ${String(token)} at 'clientRequestToken' failed to satisfy constraint: Member must have length less than or equal to 36`,
    );
  }
  return token;
}
