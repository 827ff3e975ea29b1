/** Real clock, hash and log for the API; what reads the store is given. */
import type { AssessmentStore } from '../store/port.ts';
import type { Ports, SettingsSource } from './ports.ts';

export function systemPorts(store: AssessmentStore, settings: SettingsSource): Ports {
  return {
    store,
    settings,
    now: () => new Date().toISOString(),
    // Taken when first needed: loading it is a tenth of a cold start, and an evaluation hashes nothing.
    sha256: (text) => process.getBuiltinModule('node:crypto').createHash('sha256').update(text, 'utf8').digest('hex'),
    report,
  };
}

/** Name and stack of an unexpected error as one line of JSON. Bodies, headers and addresses never come here. */
export function report(error: unknown): void {
  const { name, message, stack } = error instanceof Error ? error : { name: 'thrown', message: typeof error, stack: undefined };
  process.stderr.write(`${JSON.stringify({ level: 'error', name, message, stack })}\n`);
}
