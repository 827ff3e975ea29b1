import { getTable, type Store, writeBatch } from './dynalite.ts';
import { type Body, invalid, isRecord, Refusal } from './protocol.ts';

/** What dynalite does not keep of a table: its TTL attribute and whether a stream follows it. */
interface TableSettings {
  readonly ttlAttribute?: string;
  readonly stream?: boolean;
}

const PREFIX = 'layer~table~';

export interface Settings {
  of(table: string): TableSettings;
  tables(): readonly string[];
  change(table: string, change: TableSettings): Promise<void>;
  forget(table: string): Promise<void>;
}

/** Settings are small and asked for at every write: held in memory, written through. */
export async function openSettings(store: Store): Promise<Settings> {
  const held = new Map<string, TableSettings>();
  for await (const [key, value] of store.db.iterator({ gte: PREFIX, lt: `${PREFIX}~` })) {
    held.set(key.slice(PREFIX.length), value as TableSettings);
  }
  return {
    of: (table) => held.get(table) ?? {},
    tables: () => [...held.keys()],
    async change(table, change) {
      const value = { ...held.get(table), ...change };
      await writeBatch(store, [{ type: 'put', key: PREFIX + table, value }], true);
      held.set(table, value);
    },
    async forget(table) {
      await writeBatch(store, [{ type: 'del', key: PREFIX + table }], true);
      held.delete(table);
    },
  };
}

async function requireTable(store: Store, name: unknown): Promise<string> {
  if (typeof name !== 'string') throw invalid("The parameter 'TableName' is required but was not present in the request");
  await getTable(store, name).catch(() => {
    throw new Refusal('ResourceNotFoundException', `Requested resource not found: Table: ${name} not found`);
  });
  return name;
}

export async function describeTimeToLive(store: Store, settings: Settings, body: Body): Promise<object> {
  const { ttlAttribute } = settings.of(await requireTable(store, body['TableName']));
  const description =
    ttlAttribute === undefined ? { TimeToLiveStatus: 'DISABLED' } : { TimeToLiveStatus: 'ENABLED', AttributeName: ttlAttribute };
  return { TimeToLiveDescription: description };
}

export async function updateTimeToLive(store: Store, settings: Settings, body: Body): Promise<object> {
  const table = await requireTable(store, body['TableName']);
  const wanted = body['TimeToLiveSpecification'];
  if (!isRecord(wanted)) throw invalid('TimeToLiveSpecification cannot be null');
  const { AttributeName: attribute, Enabled: enabled } = wanted;
  if (typeof attribute !== 'string' || attribute === '' || typeof enabled !== 'boolean') {
    throw invalid('TimeToLiveSpecification needs AttributeName and Enabled');
  }
  const current = settings.of(table).ttlAttribute;
  if (current !== undefined && current !== attribute) throw invalid('TimeToLive is active on a different AttributeName');
  if (enabled === (current !== undefined)) throw invalid(`TimeToLive is already ${enabled ? 'enabled' : 'disabled'}`);
  await settings.change(table, { ttlAttribute: enabled ? attribute : undefined });
  return { TimeToLiveSpecification: { Enabled: enabled, AttributeName: attribute } };
}
