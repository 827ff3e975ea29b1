import type { SettingEvent, SettingInput } from '../../../shared/contract/setting.ts';
import { type ChainReport, StoreUnavailable } from '../../../functions/store/port.ts';
import { dayInShanghai } from '../../../shared/kernel/shanghai-day.ts';
import { findRulebook, versionById } from '../../../shared/rulebooks/registry.ts';
import { type Command, readCommand } from './command.ts';
import { type Complaint, complaintText } from './complaint.ts';
import { explain } from './explain.ts';
import type { OpenStore } from './open.ts';
import { placesOf } from './places.ts';
import { entryLines, listText } from './show.ts';

export interface RunOptions {
  readonly args: readonly string[];
  readonly open: () => Promise<OpenStore>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

type Entering = Exclude<Command, { kind: 'list' | 'verify' }>;

/** Runs one command. Resolves with the exit code: 0 done, 1 storage, 2 something to correct. */
export async function run({ args, open, out, err }: RunOptions): Promise<0 | 1 | 2> {
  const read = readCommand(args);
  if (!read.ok) {
    err(read.complaints.map(complaintText).join('\n\n'));
    return 2;
  }
  const { command } = read;
  let opened: OpenStore | undefined;
  try {
    opened = await open();
    if (command.kind === 'verify') {
      const { ok, text } = verdictText(await opened.store.verify());
      (ok ? out : err)(text);
      return ok ? 0 : 1;
    }
    const log = await opened.store.list();
    if (command.kind === 'list') {
      out(command.json ? JSON.stringify(log, null, 2) : listText(log));
      return 0;
    }
    const done = await enter(command, log, opened);
    if (done.ok) out(done.text);
    else err(done.text);
    return done.code;
  } catch (thrown) {
    err(thrown instanceof StoreUnavailable ? NO_ANSWER : thrown instanceof Error ? thrown.message : String(thrown));
    return 1;
  } finally {
    await opened?.close();
  }
}

function verdictText(report: ChainReport | undefined): { readonly ok: boolean; readonly text: string } {
  if (report === undefined) return { ok: true, text: 'Nothing was ever entered.' };
  const { ok, entries, head, firstBroken } = report;
  if (ok) return { ok, text: `The log holds: ${entries} entries, head ${head.hash}` };
  return {
    ok,
    text: `The log was changed behind the portal's back: entry ${firstBroken?.seq ?? 0} (${firstBroken?.reason ?? 'unknown'}). Restore the table to a moment before it.`,
  };
}

const NO_ANSWER =
  'Storage does not answer, so it is not known whether the entry was made. Look with `npm run setting -- list`, then try again.';

type Done =
  | { readonly ok: true; readonly code: 0; readonly text: string }
  | { readonly ok: false; readonly code: 1 | 2; readonly text: string };

const refused = (complaint: Complaint): Done => ({ ok: false, code: 2, text: complaintText(complaint) });

async function enter(command: Entering, log: readonly SettingEvent[], { store, where }: OpenStore): Promise<Done> {
  const input = inputOf(command, log);
  const unit = command.kind === 'add' ? unitComplaint(input, command.unit) : undefined;
  if (unit !== undefined) return refused(unit);
  const same = log.findLast((event) => placeOf(event) === placeOf(input));
  if (same !== undefined && contentOf(same) === contentOf(input) && !isWithdrawn(same, log))
    return { ok: true, code: 0, text: `Already entered; nothing was written.\n${entryLines(same)}` };

  const entered = await store.enter({ input, by: command.by });
  if (entered.ok) return { ok: true, code: 0, text: `Entered in ${where}:\n${entryLines(entered.event)}` };
  if (entered.code === 'store.unavailable' || entered.code === 'idempotency.reused') return { ok: false, code: 1, text: NO_ANSWER };
  return refused(explain(entered.code, { input, today: dayInShanghai(new Date().toISOString()), log }));
}

/** A withdrawal stands where the entry stands; where there is none, the store says so. */
function inputOf(command: Entering, log: readonly SettingEvent[]): SettingInput {
  if (command.kind === 'add') return command.input;
  const { rulebook = '', version = '' } = log.find(({ seq }) => seq === command.withdrawal.entry) ?? {};
  return { rulebook, version, ...command.withdrawal };
}

/** A unit need not be given; where it is, it must be the one in which the number is compared. */
function unitComplaint(input: SettingInput, unit: string | undefined): Complaint | undefined {
  if (unit === undefined || input.kind !== 'threshold') return undefined;
  const rulebook = findRulebook(input.rulebook);
  const version = rulebook && versionById(rulebook, input.version);
  const units = version && placesOf(version).thresholds.find(({ criterion }) => criterion === input.criterion)?.units;
  if (units === undefined || units.includes(unit)) return undefined;
  const allowed = units.join(', ');
  return { what: 'The number is compared in another unit.', given: `--unit ${unit}`, allowed, next: `enter the number in ${allowed}` };
}

function placeOf(input: SettingInput): string {
  const { kind, rulebook, version } = input;
  const at = kind === 'withdrawal' ? input.entry : kind === 'reading' ? input.reading : input.criterion;
  return JSON.stringify([kind, rulebook, version, at]);
}

/** What was typed, without who and when. */
function contentOf(input: SettingInput | SettingEvent): string {
  const { seq: _seq, by: _by, enteredOn: _on, enteredAt: _at, ...typed } = { seq: 0, by: '', enteredOn: '', enteredAt: '', ...input };
  return JSON.stringify(typed, Object.keys(typed).toSorted().concat(['measure', 'op', 'amount', 'per']));
}

const isWithdrawn = ({ seq }: SettingEvent, log: readonly SettingEvent[]): boolean =>
  log.some((event) => event.kind === 'withdrawal' && event.entry === seq);
