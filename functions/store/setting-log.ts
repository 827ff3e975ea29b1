import type { SettingEvent } from '../../shared/contract/setting.ts';
import { type Whole, verifyChain } from './audit.ts';
import type { Item } from './db.ts';
import { canonicalText, sha256 } from './digest.ts';
import { type Aggregate, aggregateName, isEntryKey } from './keys.ts';
import type { ChainReport } from './port.ts';
import { patiently, type StorePorts } from './retry.ts';

/** All that the bureau has entered is one aggregate: its order is part of what it says. */
export const SETTINGS: Aggregate = { type: 'SETTINGS', id: 'BUREAU' };

/** Whether a partition key is that of the bureau's log. */
export const isSettingsKey = (pk: unknown): boolean => pk === aggregateName(SETTINGS);

/** The digest over a log's lines, one by one: what the root remembers of them. */
export function digestWith(before: string, line: Item): string {
  return sha256(JSON.stringify(['setting-1', before, canonicalText(line)]));
}

const linesOf = (partition: readonly Item[]): readonly Item[] => partition.filter(({ sk }) => isEntryKey(sk));

/** Whether the lines are those, all those and only those that the root remembers. */
const whole: Whole = async ({ entries, digest }, partition) => {
  const lines = linesOf(partition);
  return lines.length === entries && lines.reduce(digestWith, '') === digest;
};

/** Every line, oldest first. One query of one partition, however many pages. Throws `StoreUnavailable`. */
export async function listSettings(ports: StorePorts): Promise<readonly SettingEvent[]> {
  const partition = await patiently(ports, () => ports.db.query(aggregateName(SETTINGS)));
  // only `settings.ts` writes lines, so their shape is known
  return linesOf(partition).map(({ pk: _pk, sk: _sk, ...event }) => event as unknown as SettingEvent);
}

/** Undefined where nothing was ever entered. Throws `StoreUnavailable`. */
export function verifySettings(ports: StorePorts): Promise<ChainReport | undefined> {
  return verifyChain(ports, SETTINGS, whole);
}
