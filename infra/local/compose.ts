import { createApp } from '../../functions/api/app.ts';
import { settingsCache } from '../../functions/api/settings-cache.ts';
import { report, systemPorts } from '../../functions/api/system-ports.ts';
import { assessmentStore } from '../../functions/store/assessments.ts';
import { openDb } from '../../functions/store/client.ts';
import { systemPorts as storePorts } from '../../functions/store/retry.ts';
import { isSettingsKey, listSettings } from '../../functions/store/setting-log.ts';
import { tableNames } from '../../functions/store/tables.ts';
import { ensureTables } from './dynamo/ensure-tables.ts';
import { startDynamo } from './dynamo/start.ts';
import type { FetchHandler } from './listen.ts';

export type Backend = {
  /** Answers everything under `/api/`. */
  api: FetchHandler;
  /** Closes the database; its files are then complete. */
  close: () => Promise<void>;
};

/** The API on the embedded DynamoDB in `folder`: the same app and store as in the cloud, only the address differs. */
export async function openBackend(folder: string): Promise<Backend> {
  const dynamo = await startDynamo({ dataDir: folder });
  await ensureTables(dynamo.endpoint);
  const db = openDb({
    table: tableNames().portal,
    region: 'local-1',
    endpoint: dynamo.endpoint,
    // The embedded engine asks for a signature but knows no keys.
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const ports = storePorts(db);
  const settings = settingsCache({ load: () => listSettings(ports), report });
  // What `npm run setting` enters while the portal runs counts at once.
  dynamo.onChange({
    name: 'settings-cache',
    table: tableNames().portal,
    handle: ({ new: item }) => {
      if (isSettingsKey(item?.['pk']?.['S'])) settings.forget();
    },
  });
  const app = createApp(systemPorts(assessmentStore(ports), settings.source));
  return {
    api: (request) => app.fetch(request),
    close: async () => {
      db.close();
      await dynamo.close();
    },
  };
}
