import { readConfig } from '../../../functions/api/config.ts';
import { type DbOptions, openDb } from '../../../functions/store/client.ts';
import { systemPorts } from '../../../functions/store/retry.ts';
import { type SettingStore, settingStore } from '../../../functions/store/settings.ts';
import { tableNames } from '../../../functions/store/tables.ts';
import { ensureTables } from '../dynamo/ensure-tables.ts';
import { DataFolderInUse, startDynamo } from '../dynamo/start.ts';
import { databaseFolder, readSettings } from '../settings.ts';

export interface OpenStore {
  readonly store: SettingStore;
  /** Where it is, for the person who entered something. */
  readonly where: string;
  readonly close: () => Promise<void>;
}

type Environment = Readonly<Record<string, string | undefined>>;

// The embedded engine asks for a signature but knows no keys.
const LOCAL = { region: 'local-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };

function opened(options: DbOptions, where: string, stop: () => Promise<void> = async () => undefined): OpenStore {
  const db = openDb(options);
  const close = async (): Promise<void> => {
    db.close();
    await stop();
  };
  return { store: settingStore(systemPorts(db)), where, close };
}

/**
 * Opens the log: in the table that PORTAL_TABLE names, with the credentials of the environment; else in the data folder,
 * through the running portal's own engine where one has it open. Throws an error whose message is for a person.
 */
export async function openSettings(environment: Environment): Promise<OpenStore> {
  if (environment['PORTAL_TABLE'] !== undefined) {
    const config = readConfig(environment);
    return opened(config, `table ${config.table}`);
  }
  const read = readSettings(environment);
  if (!read.ok) throw new Error(read.message);
  const folder = databaseFolder(read.settings.dataDir);
  const table = tableNames().portal;
  try {
    const dynamo = await startDynamo({ dataDir: folder, sweepEveryMs: 0 });
    await ensureTables(dynamo.endpoint);
    return opened({ table, endpoint: dynamo.endpoint, ...LOCAL }, folder, () => dynamo.close());
  } catch (thrown) {
    if (!(thrown instanceof DataFolderInUse) || thrown.endpoint === undefined) throw thrown;
    return opened({ table, endpoint: thrown.endpoint, ...LOCAL }, `${folder}, through the running portal`);
  }
}
