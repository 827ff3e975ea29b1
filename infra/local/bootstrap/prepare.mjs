// Runs before `npm start` and `npm test`, on whatever Node the machine has (20 or later), before anything is installed:
// plain JavaScript, no dependencies. Afterwards `node` inside npm scripts is the pinned one from node_modules/.bin.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

try {
  await ensureInstalled(root);
} catch (error) {
  console.error(`prepare failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
