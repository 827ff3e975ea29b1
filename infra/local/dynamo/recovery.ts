import { type Operation, type Store, type Table, writeBatch } from './dynalite.ts';

/**
 * Finishes what a kill has left of table changes, before the port opens. dynalite turns CREATING into ACTIVE in a second
 * write and deletes a table in several; items need nothing, as they are written in one atomic batch.
 */
export async function recoverTables(store: Store): Promise<void> {
  for await (const [key, value] of store.db.iterator({ gte: 'table~', lt: 'table~~' })) {
    const table = value as Table;
    if (table.TableStatus === 'DELETING') await dropTable(store, table.TableName);
    else if (table.TableStatus !== 'ACTIVE') {
      const indexes = table.GlobalSecondaryIndexes?.map((index) => ({ ...index, IndexStatus: 'ACTIVE' }));
      const active = { ...table, TableStatus: 'ACTIVE', ...(indexes === undefined ? {} : { GlobalSecondaryIndexes: indexes }) };
      await writeBatch(store, [{ type: 'put', key, value: active }], true);
    }
  }
}

async function dropTable(store: Store, table: string): Promise<void> {
  for (const prefix of [`item-${table}~`, `index-global~${table}~`, `index-local~${table}~`, `tag-${table}~`]) {
    const gone: Operation[] = [];
    for await (const [key] of store.db.iterator({ gte: prefix, lt: `${prefix}~` })) gone.push({ type: 'del', key });
    await writeBatch(store, gone, true);
  }
  // last, so that a second kill finds the table still DELETING
  await writeBatch(store, [{ type: 'del', key: `table~${table}` }], true);
}
