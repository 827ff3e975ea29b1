import type { SettingEvent, SettingInput } from '../../shared/contract/setting.ts';
import { dayInShanghai } from '../../shared/kernel/shanghai-day.ts';
import { findRulebook, versionById } from '../../shared/rulebooks/registry.ts';
import { type SettingFault, settingFault } from '../../shared/rules/settings.ts';
import type { Change } from './change.ts';
import { commit, type Root } from './commit.ts';
import type { Item } from './db.ts';
import { entryKey } from './keys.ts';
import type { ChainReport, Idempotency } from './port.ts';
import type { StorePorts } from './retry.ts';
import { digestWith, listSettings, SETTINGS, verifySettings } from './setting-log.ts';

export interface EnterSetting {
  /** Checked by `settingInputSchema`. */
  readonly input: SettingInput;
  /** Who enters it, checked by `actorSchema`. */
  readonly by: string;
  readonly idempotency?: Omit<Idempotency, 'actor'>;
}

export type EnterFault = SettingFault | 'setting.entry-unknown' | 'setting.entry-withdrawn';

/** `replayed`: the same key and request came before; the event is the one of the first time. */
export type EnterResult =
  | { readonly ok: true; readonly replayed: boolean; readonly event: SettingEvent }
  | { readonly ok: false; readonly code: EnterFault | 'idempotency.reused' | 'store.unavailable' };

/**
 * The bureau's log. It only grows: a correction is a later line, a withdrawal is a dated line of its own.
 * `list` and `verify` throw `StoreUnavailable`; `verify` is undefined where nothing was ever entered.
 */
export interface SettingStore {
  enter(request: EnterSetting): Promise<EnterResult>;
  list(): Promise<readonly SettingEvent[]>;
  verify(): Promise<ChainReport | undefined>;
}

function faultOf(input: SettingInput, enteredOn: string, log: readonly SettingEvent[]): EnterFault | undefined {
  const rulebook = findRulebook(input.rulebook);
  const version = rulebook && versionById(rulebook, input.version);
  if (version === undefined) return 'setting.rulebook-unknown';
  const fault = settingFault(version, { ...input, enteredOn });
  return fault ?? (input.kind === 'withdrawal' ? withdrawalFault(input, log) : undefined);
}

/** A second withdrawal says something only when it takes effect sooner. */
function withdrawalFault(
  { rulebook, version, entry, from }: Extract<SettingInput, { kind: 'withdrawal' }>,
  log: readonly SettingEvent[],
): EnterFault | undefined {
  const line = log.find(({ seq }) => seq === entry);
  if (line === undefined || line.kind === 'withdrawal' || line.rulebook !== rulebook || line.version !== version)
    return 'setting.entry-unknown';
  const before = log.some((other) => other.kind === 'withdrawal' && other.entry === entry && other.from <= from);
  return before ? 'setting.entry-withdrawn' : undefined;
}

/** The next line of the log, and the root that remembers it. */
function append(root: Root | undefined, { input, by, enteredAt }: { input: SettingInput; by: string; enteredAt: string }): Change {
  const seq = (root?.version ?? 0) + 1;
  const event: SettingEvent = { ...input, seq, enteredOn: dayInShanghai(enteredAt), enteredAt, by };
  const line = { ...entryKey(SETTINGS, seq), ...(event as unknown as Item) };
  const digest = digestWith(String(root?.data['digest'] ?? ''), line);
  return {
    data: { kind: 'settings', entries: seq, digest },
    action: `setting.${input.kind}`,
    actor: by,
    writes: [{ kind: 'put', item: line, condition: { expression: 'attribute_not_exists(pk)' } }],
    kept: { status: 201, result: String(seq), detail: '' },
  };
}

async function enter(ports: StorePorts, { input, by, idempotency }: EnterSetting): Promise<EnterResult> {
  const enteredAt = new Date(ports.now()).toISOString();
  const log = input.kind === 'withdrawal' ? await listSettings(ports) : [];
  const fault = faultOf(input, dayInShanghai(enteredAt), log);
  const done = await commit<{ ok: false; code: EnterFault }>(ports, {
    aggregate: SETTINGS,
    ...(idempotency === undefined ? {} : { idempotency: { ...idempotency, actor: by } }),
    // asked after the idempotency record: a repetition is answered as the first time, though it could not be entered anew
    decide: (root) => (fault === undefined ? { ok: true, change: append(root, { input, by, enteredAt }) } : { ok: false, code: fault }),
  });
  if (done.ok) return { ok: true, replayed: done.replayed, event: await eventAt(ports, Number(done.kept.result)) };
  if (done.code === 'unique.taken' || done.code === 'request.too-large') throw new Error(`entering a setting cannot end with ${done.code}`);
  return { ok: false, code: done.code };
}

async function eventAt(ports: StorePorts, seq: number): Promise<SettingEvent> {
  const event = (await listSettings(ports)).find((line) => line.seq === seq);
  if (event === undefined) throw new Error(`line ${seq} was entered and is not there`);
  return event;
}

/** The bureau's log over DynamoDB. */
export function settingStore(ports: StorePorts): SettingStore {
  return {
    enter: (request) => enter(ports, request),
    list: () => listSettings(ports),
    verify: () => verifySettings(ports),
  };
}
