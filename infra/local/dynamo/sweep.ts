import { getTable, perform, type Store, validate } from './dynalite.ts';
import type { Attributes } from './protocol.ts';
import type { Settings } from './settings.ts';
import { type Staging, stage } from './staging.ts';

/** DynamoDB leaves items alone whose time is more than five years past: more likely a mistake than an expiry. */
const OLDEST_SECONDS = 5 * 365 * 24 * 60 * 60;

function expired(item: Attributes, attribute: string, seconds: number): boolean {
  const held = item[attribute]?.['N'];
  const at = typeof held === 'string' ? Number(held) : Number.NaN;
  return at < seconds && at > seconds - OLDEST_SECONDS;
}

/**
 * Deletes the expired items of every table that has a TTL attribute.
 * @param now milliseconds since 1970
 * @param remove runs one deletion under the engine's lock and writes what it staged; told that it is an expiry
 * @returns number of items deleted
 */
export async function sweepExpired(
  store: Store,
  settings: Settings,
  { now, remove }: { now: number; remove: (work: () => Promise<Staging | undefined>) => Promise<void> },
): Promise<number> {
  const seconds = Math.floor(now / 1000);
  let count = 0;
  for (const name of settings.tables()) {
    const { ttlAttribute } = settings.of(name);
    if (ttlAttribute === undefined) continue;
    const { KeySchema } = await getTable(store, name);
    const prefix = `item-${name}~`;
    for await (const [full, value] of store.db.iterator({ gte: prefix, lt: `${prefix}~` })) {
      if (!expired(value as Attributes, ttlAttribute, seconds)) continue;
      await remove(async () => {
        // it may have been written again since the iterator's snapshot
        const current = (await store.db.get(full)) as Attributes | undefined;
        if (current === undefined || !expired(current, ttlAttribute, seconds)) return undefined;
        const key = Object.fromEntries(KeySchema.map(({ AttributeName }) => [AttributeName, current[AttributeName]]));
        const staged = stage(store);
        await perform(staged.store, 'DeleteItem', validate(store, 'DeleteItem', { TableName: name, Key: key }));
        count += 1;
        return staged;
      });
    }
  }
  return count;
}
