import { rm, rmdir } from 'node:fs/promises';
import { DataFolderInUse, startDynamo } from './dynamo/start.ts';
import { databaseFolder, demoFile, readSettings } from './settings.ts';

/** Clears what `npm start` has kept. Only our own files go: DATA_DIR may be a folder that holds other things. */
async function reset(dataDir: string): Promise<void> {
  const folder = databaseFolder(dataDir);
  // Opening takes the folder's lock, which a running portal holds; a damaged database is no reason to keep it.
  const opened = await startDynamo({ dataDir: folder, sweepEveryMs: 0 }).catch((error: unknown) => {
    if (error instanceof DataFolderInUse) throw error;
    return undefined;
  });
  await opened?.close();
  await rm(folder, { recursive: true, force: true });
  await rm(demoFile(dataDir), { force: true });
  await rmdir(dataDir).catch(() => undefined);
  console.log(`cleared ${dataDir}`);
}

const read = readSettings(process.env);
if (read.ok) {
  await reset(read.settings.dataDir).catch((error: unknown) => {
    console.error(error instanceof DataFolderInUse ? error.message : error);
    process.exitCode = 1;
  });
} else {
  console.error(read.message);
  process.exitCode = 1;
}
