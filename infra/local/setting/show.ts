import type { SettingEvent, SettingInput } from '../../../shared/contract/setting.ts';
import { amountText } from './amount.ts';
import { type Places, placesOf, settableVersions } from './places.ts';

/** `unicorn 2021-09 · age = 10`. */
export function contentLine(input: SettingInput): string {
  const place = `${input.rulebook} ${input.version} ·`;
  if (input.kind === 'withdrawal') return `${place} entry ${input.entry} withdrawn`;
  if (input.kind === 'reading') return `${place} reading ${input.reading} = ${input.value}`;
  if (input.kind === 'threshold') return `${place} ${input.criterion} = ${amountText(input)}`;
  return `${place} ${input.criterion}: ${input.limits.map(({ measure, op, ...number }) => `${measure} ${op} ${amountText(number)}`).join(', ')}`;
}

export function entryLines(event: SettingEvent): string {
  const { seq, document, clause, from, enteredOn, by } = event;
  return `${String(seq).padStart(4)}  ${contentLine(event)}\n      from ${from} · ${document} ${clause} · entered ${enteredOn} by ${by}`;
}

function placeLines({ version, thresholds, conditions, readings }: Places): string {
  const lines = [
    ...thresholds.map(({ criterion, label, units }) => `--criterion ${criterion} --amount N   (${label}, in ${units.join(', ')})`),
    ...conditions.map(
      ({ criterion, label, measures }) =>
        `--criterion ${criterion} --limit 'M>=N'   (${label}; M: ${measures.map(({ measure, unit }) => `${measure} in ${unit}`).join(', ')})`,
    ),
    ...readings.map(({ reading, now, values }) => `--reading ${reading} --value V   (V: ${values.join(', ')}; published as ${now})`),
  ];
  return [`${version.rulebook.id} ${version.id}`, ...lines.map((line) => `      ${line}`)].join('\n');
}

/** The log, and what may be entered. */
export function listText(log: readonly SettingEvent[]): string {
  const entered = log.length === 0 ? ['      nothing yet'] : log.map(entryLines);
  return [
    'Entered, oldest first:',
    ...entered,
    '',
    'May be entered:',
    ...settableVersions().map((version) => placeLines(placesOf(version))),
  ].join('\n');
}
