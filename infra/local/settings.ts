import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export type Settings = {
  /** TCP port on 127.0.0.1; 0 takes a free one. */
  port: number;
  /** Absolute path of the folder in which everything that survives a restart is kept. */
  dataDir: string;
};

export type ReadSettings = { ok: true; settings: Settings } | { ok: false; message: string };

const DEFAULT_PORT = 8080;
const LAST_PORT = 65_535;

/** Reads `PORT` (default 8080) and `DATA_DIR` (default `.data`, relative to the repository). */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): ReadSettings {
  const given = environment['PORT']?.trim() ?? '';
  const port = given === '' ? DEFAULT_PORT : Number(given);
  if (!/^\d*$/.test(given) || port > LAST_PORT) {
    return { ok: false, message: `PORT is "${given}"; a whole number from 0 to ${LAST_PORT} is expected (0 takes a free port).` };
  }
  const folder = environment['DATA_DIR']?.trim() ?? '';
  return { ok: true, settings: { port, dataDir: resolve(root, folder === '' ? '.data' : folder) } };
}

/** Where the embedded DynamoDB keeps its tables. */
export const databaseFolder = (dataDir: string): string => join(dataDir, 'dynamodb');

/** Where the demo data is remembered. */
export const demoFile = (dataDir: string): string => join(dataDir, 'demo.json');
