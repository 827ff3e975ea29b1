import { type SettingInput, settingInputSchema } from '../../../shared/contract/setting.ts';
import { findRulebook, versionAt } from '../../../shared/rulebooks/registry.ts';
import { readAmount } from './amount.ts';
import { complaintsOf } from './check.ts';
import type { Complaint } from './complaint.ts';
import { readLimit } from './limit.ts';
import { type OptionName, type Options, readOptions } from './options.ts';

/** A withdrawal names an entry; its rulebook and version are looked up in the log. */
export interface Withdraw {
  readonly kind: 'withdraw';
  readonly withdrawal: Omit<Extract<SettingInput, { kind: 'withdrawal' }>, 'rulebook' | 'version'>;
  readonly by: string;
}

export type Command =
  | { readonly kind: 'list'; readonly json: boolean }
  | { readonly kind: 'verify' }
  | { readonly kind: 'add'; readonly input: SettingInput; readonly unit: string | undefined; readonly by: string }
  | Withdraw;

export type ReadCommand =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly complaints: readonly Complaint[] };

const refuse = (...complaints: Complaint[]): ReadCommand => ({ ok: false, complaints });

/** What each command takes. */
const ENTERED: readonly OptionName[] = ['document', 'clause', 'from', 'by'];
const TAKES: Readonly<Record<string, readonly OptionName[]>> = {
  list: ['json'],
  verify: [],
  add: ['rulebook', 'version', 'criterion', 'amount', 'unit', 'limit', 'reading', 'value', ...ENTERED],
  withdraw: ['entry', ...ENTERED],
};
const FORMS = ['list', 'verify', 'add --amount', 'add --limit', 'add --reading', 'withdraw --entry'].join(' | ');

/** From words to a checked command, or everything that is wrong with them. */
export function readCommand(args: readonly string[]): ReadCommand {
  const parsed = readOptions(args);
  if (!parsed.ok) return refuse(parsed.complaint);
  const { words, options } = parsed;
  const takes = TAKES[words[0] ?? ''];
  if (takes === undefined || words.length !== 1) {
    const given = words.join(' ') || 'no command';
    return refuse({ what: 'There is no such command.', given, allowed: FORMS, next: 'npm run setting -- list' });
  }
  const strange = Object.keys(options).filter((name) => !takes.some((known) => known === name));
  if (strange.length > 0) {
    const allowed = takes.map((name) => `--${name}`).join(' ') || 'no option';
    return refuse({
      what: `${words[0]} does not take that.`,
      given: strange.map((name) => `--${name}`).join(' '),
      allowed,
      next: 'leave it out',
    });
  }
  if (words[0] === 'list') return { ok: true, command: { kind: 'list', json: options.json === true } };
  if (words[0] === 'verify') return { ok: true, command: { kind: 'verify' } };
  return words[0] === 'add' ? readAdd(options) : readWithdraw(options);
}

function readAdd(options: Options): ReadCommand {
  const { rulebook, criterion, reading, value, limit, amount, unit, by } = options;
  const kinds = [amount, limit, reading].filter((given) => given !== undefined);
  if (kinds.length !== 1) {
    return refuse({
      what: 'One thing is entered at a time.',
      given: kinds.length === 0 ? 'neither --amount nor --limit nor --reading' : 'more than one of --amount, --limit, --reading',
      allowed: 'one number (--criterion --amount), limits (--criterion --limit, repeated) or a reading (--reading --value)',
      next: 'enter each with a command of its own',
    });
  }
  const number = amount === undefined ? undefined : readAmount(amount);
  if (amount !== undefined && number === undefined) return refuse(numberComplaint(`--amount ${amount}`, '10 | 1,000,000,000 | 12.5 | 30%'));
  const limits = limit?.map((one) => readLimit(one));
  const unread = limit?.find((_, index) => limits?.[index] === undefined);
  if (unread !== undefined)
    return refuse(numberComplaint(`--limit ${unread}`, "'area>=3000' | 'professional-staff>=50%' (in quotes), with >= > <= <"));

  const place = { rulebook, version: options.version ?? versionOn(rulebook, options.from), ...enteredOf(options) };
  const input =
    number !== undefined
      ? { kind: 'threshold', ...place, criterion, ...number }
      : limits !== undefined
        ? { kind: 'limits', ...place, criterion, limits }
        : { kind: 'reading', ...place, reading, value };
  const complaints = complaintsOf(input, by);
  const checked = settingInputSchema.safeParse(input);
  if (complaints.length > 0 || !checked.success || by === undefined) return refuse(...complaints);
  return { ok: true, command: { kind: 'add', input: checked.data, unit, by } };
}

function readWithdraw(options: Options): ReadCommand {
  const { entry, by } = options;
  const number = entry === undefined ? undefined : /^\d{1,9}$/.test(entry) ? Number(entry) : Number.NaN;
  if (Number.isNaN(number)) return refuse(numberComplaint(`--entry ${entry ?? ''}`, 'the number that list prints before the entry'));
  // the place of the withdrawn entry is not known yet; it is looked up in the log
  const input = { kind: 'withdrawal', rulebook: '-', version: '-', ...enteredOf(options), entry: number };
  const complaints = complaintsOf(input, by);
  const checked = settingInputSchema.safeParse(input);
  if (complaints.length > 0 || !checked.success || checked.data.kind !== 'withdrawal' || by === undefined) return refuse(...complaints);
  const { rulebook: _rulebook, version: _version, ...withdrawal } = checked.data;
  return { ok: true, command: { kind: 'withdraw', withdrawal, by } };
}

const enteredOf = ({ document, clause, from }: Options) => ({ document, clause, from });

/** The version in force on the day from which the entry counts; the store says what is wrong with a rulebook that is not there. */
function versionOn(id: string | undefined, from: string | undefined): string | undefined {
  const rulebook = id === undefined ? undefined : findRulebook(id);
  if (rulebook === undefined) return id === undefined ? undefined : '-';
  return from === undefined ? '-' : (versionAt(rulebook, from)?.id ?? '-');
}

const numberComplaint = (given: string, allowed: string): Complaint => ({
  what: 'That is no number as it is written here.',
  given,
  allowed,
  next: 'write it as the document prints it, in the unit that list shows',
});
