import type { SettingEvent, SettingInput } from '../../../shared/contract/setting.ts';
import type { EnterFault } from '../../../functions/store/settings.ts';
import { findRulebook, versionById } from '../../../shared/rulebooks/registry.ts';
import type { CompiledVersion } from '../../../shared/rules/compile.ts';
import { amountText } from './amount.ts';
import type { Complaint } from './complaint.ts';
import { placesOf, settableVersions } from './places.ts';

const some = (words: readonly string[], none: string): string => (words.length === 0 ? none : words.join(', '));
const LIST = 'see what may be entered with: npm run setting -- list';

interface Situation {
  readonly input: SettingInput;
  /** `YYYY-MM-DD` in Asia/Shanghai. */
  readonly today: string;
  readonly log: readonly SettingEvent[];
}

/** Why the store refused an entry, in words. */
export function explain(code: EnterFault, situation: Situation): Complaint {
  const { input, today, log } = situation;
  const rulebook = findRulebook(input.rulebook);
  const version = rulebook && versionById(rulebook, input.version);
  if (input.kind === 'withdrawal' && version === undefined) return withdrawalComplaint('setting.entry-unknown', input, log);
  if (version === undefined || code === 'setting.rulebook-unknown') return rulebookComplaint(input);
  if (code === 'setting.retroactive') {
    return {
      what: 'An entry never changes what was decided before it was made.',
      given: `--from ${input.from}`,
      allowed: `${today} (today) or a later day`,
      next: 'choose the day from which it counts',
    };
  }
  if (input.kind === 'withdrawal') return withdrawalComplaint(code, input, log);
  if (input.kind === 'reading') return readingComplaint(version, input);
  return criterionComplaint(code, version, input);
}

function rulebookComplaint({ rulebook, version }: SettingInput): Complaint {
  const ids = [...new Set(settableVersions().map((one) => one.rulebook.id))];
  const versions = findRulebook(rulebook)?.versions.map(({ id }) => id);
  if (versions === undefined) {
    return { what: 'There is no such rulebook.', given: `--rulebook ${rulebook}`, allowed: ids.join(', '), next: LIST };
  }
  const allowed = some(versions, 'none');
  return {
    what: `The rulebook ${rulebook} has no such version.`,
    given: `--version ${version}`,
    allowed,
    next: 'leave --version out to take the one in force on the day of --from',
  };
}

function withdrawalComplaint(
  code: EnterFault,
  input: Extract<SettingInput, { kind: 'withdrawal' }>,
  log: readonly SettingEvent[],
): Complaint {
  const given = `--entry ${input.entry} --from ${input.from}`;
  if (code === 'setting.entry-withdrawn') {
    return {
      what: 'That entry is already withdrawn from that day or an earlier one.',
      given,
      allowed: 'an earlier day, not before today',
      next: 'nothing, if the entry is to end then',
    };
  }
  const numbers = log.filter(({ kind }) => kind !== 'withdrawal').map(({ seq }) => String(seq));
  return { what: 'There is no such entry to withdraw.', given, allowed: some(numbers, 'none: nothing is entered'), next: LIST };
}

function readingComplaint(version: CompiledVersion, { reading, value }: Extract<SettingInput, { kind: 'reading' }>): Complaint {
  const { readings } = placesOf(version);
  const found = readings.find((one) => one.reading === reading);
  if (found === undefined) {
    const allowed = some(
      readings.map((one) => one.reading),
      'none: its texts have one reading',
    );
    return {
      what: `The rulebook ${version.rulebook.id} has no such reading to choose.`,
      given: `--reading ${reading}`,
      allowed,
      next: LIST,
    };
  }
  return {
    what: `The reading ${reading} has no such value.`,
    given: `--value ${value}`,
    allowed: found.values.join(', '),
    next: 'choose one of them',
  };
}

function criterionComplaint(
  code: EnterFault,
  version: CompiledVersion,
  input: Extract<SettingInput, { kind: 'threshold' | 'limits' }>,
): Complaint {
  const { thresholds, conditions } = placesOf(version);
  const id = version.rulebook.id;
  if (code === 'setting.measure-unknown' && input.kind === 'limits') {
    const measures = conditions.find(({ criterion }) => criterion === input.criterion)?.measures.map(({ measure }) => measure) ?? [];
    const given = input.limits.map(({ measure }) => measure).filter((measure) => !measures.includes(measure));
    return {
      what: `The criterion ${input.criterion} of ${id} cannot be limited by that.`,
      given: `--limit ${given.join(', ')}`,
      allowed: measures.join(', '),
      next: 'choose among them',
    };
  }
  if (code === 'setting.amount-unfit') {
    return {
      what: `That number falls between the steps in which the criterion ${input.criterion} of ${id} is counted.`,
      given:
        input.kind === 'threshold'
          ? `--amount ${amountText(input)}`
          : input.limits.map(({ measure, op, ...number }) => `--limit ${measure}${op}${amountText(number)}`).join(' '),
      allowed: 'whole years, yuan or dollars; for counts at most four decimals',
      next: 'enter the number as the document prints it',
    };
  }
  const known = version.definition.criteria.some((criterion) => criterion.id === input.criterion);
  const [open, option] = input.kind === 'threshold' ? [thresholds, '--amount'] : [conditions, '--limit'];
  return {
    what: known
      ? `The criterion ${input.criterion} of ${id} is published and waits for no ${option}.`
      : `The rulebook ${id} has no such criterion.`,
    given: `--criterion ${input.criterion}`,
    allowed: some(
      open.map(({ criterion }) => criterion),
      `none with ${option}`,
    ),
    next: LIST,
  };
}
