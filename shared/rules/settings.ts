import type { Citation } from './citation.ts';
import { type CompiledVersion, compileVersion } from './compile.ts';
import type { Condition, UnpublishedCondition } from './definition.ts';
import { isBureauSet, isUnpublished, mapRule, opensIn, unpublishedIn } from './setting-places.ts';
import type { Comparator, Threshold } from './threshold.ts';
import type { CriterionDefinition, VersionDefinition } from './version.ts';

/** What every entry of the bureau carries: where it stands, from when it counts, when it was entered. Dates `YYYY-MM-DD`. */
interface Entered {
  readonly rulebook: string;
  readonly version: string;
  readonly document: string;
  readonly clause: string;
  /** First day of evaluations for which the entry counts; never before the day it was entered. */
  readonly from: string;
  readonly enteredOn: string;
  /** Its number in the bureau's log, from 1; absent while it is not entered. */
  readonly seq?: number;
}

/** A number that nobody had published: `amount / per` in the unit of the threshold. */
export interface ThresholdSetting extends Entered {
  readonly kind: 'threshold';
  readonly criterion: string;
  readonly amount: number;
  readonly per: number;
}

/** Limits for a criterion of which nothing had been published. */
export interface LimitsSetting extends Entered {
  readonly kind: 'limits';
  readonly criterion: string;
  readonly limits: readonly { readonly measure: string; readonly op: Comparator; readonly amount: number; readonly per: number }[];
}

/** Another reading of an ambiguous text. */
export interface ReadingSetting extends Entered {
  readonly kind: 'reading';
  readonly reading: string;
  readonly value: string;
}

/** Takes an entry back: from its day on, the entry with that number does not count. */
export interface Withdrawal extends Entered {
  readonly kind: 'withdrawal';
  readonly entry: number;
}

/** One line of the bureau's log, which only grows: a correction is a later entry. */
export type BureauSetting = ThresholdSetting | LimitsSetting | ReadingSetting | Withdrawal;
type Entry = Exclude<BureauSetting, Withdrawal>;

export type SettingFault =
  | 'setting.rulebook-unknown'
  | 'setting.criterion-unknown'
  | 'setting.not-bureau-set'
  | 'setting.measure-unknown'
  | 'setting.reading-unknown'
  | 'setting.value-unknown'
  | 'setting.amount-unfit'
  | 'setting.retroactive';

/** What is wrong with an entry for this version; undefined where nothing is. */
export function settingFault(version: CompiledVersion, setting: BureauSetting): SettingFault | undefined {
  if (setting.rulebook !== version.rulebook.id || setting.version !== version.id) return 'setting.rulebook-unknown';
  if (setting.from < setting.enteredOn) return 'setting.retroactive';
  if (setting.kind === 'withdrawal') return undefined;
  return placeFault(version, setting) ?? (canBeCompiled(version, setting) ? undefined : 'setting.amount-unfit');
}

function placeFault({ definition }: CompiledVersion, setting: Entry): SettingFault | undefined {
  if (setting.kind === 'reading') return readingFault(definition, setting);
  const criterion = definition.criteria.find(({ id }) => id === setting.criterion);
  if (criterion === undefined) return 'setting.criterion-unknown';
  if (setting.kind === 'threshold') return thresholdFault(opensIn(criterion), setting);
  const open = unpublishedIn(criterion);
  if (open === undefined) return 'setting.not-bureau-set';
  return setting.limits.every((limit) => open.measures.some(({ id }) => id === limit.measure)) ? undefined : 'setting.measure-unknown';
}

/** Ages and sums are limited by whole years and whole yuan or dollars; only a ratio has a denominator. */
function thresholdFault(open: readonly Threshold[], { amount, per }: ThresholdSetting): SettingFault | undefined {
  if (open.length === 0) return 'setting.not-bureau-set';
  return open.every(({ unit }) => unit === 'ratio' || amount % per === 0) ? undefined : 'setting.amount-unfit';
}

/** An amount between the steps in which its fact is counted cannot be compared exactly: half a person, a third of a year. */
function canBeCompiled({ definition, rulebook }: CompiledVersion, setting: Entry): boolean {
  try {
    compileVersion(apply(definition, setting), rulebook);
    return true;
  } catch {
    return false;
  }
}

function readingFault(definition: VersionDefinition, { reading, value }: ReadingSetting): SettingFault | undefined {
  const found = definition.readings.find(({ id }) => id === reading);
  if (found === undefined) return 'setting.reading-unknown';
  const known = found.value === value || found.alternatives?.some((alternative) => alternative.value === value) === true;
  return known ? undefined : 'setting.value-unknown';
}

/** For each version what fits it in the log that was given last: evaluations come in runs with one log. */
const fitting = new WeakMap<CompiledVersion, { readonly log: readonly BureauSetting[]; readonly fit: readonly BureauSetting[] }>();
/** Versions by the entries that made them, so that the same entries give the same object. */
const made = new WeakMap<CompiledVersion, Map<string, CompiledVersion>>();

/**
 * The version as the bureau's log makes it for an evaluation on a day: entries count from their own day on until they
 * are withdrawn, the latest one for a place wins, and entries for other versions or that do not fit are passed over.
 * What was decided earlier is decided again alike by the part of the log that was known then.
 */
export function withSettings(
  version: CompiledVersion,
  settings: readonly BureauSetting[],
  { asOf }: { readonly asOf: string },
): CompiledVersion {
  if (settings.length === 0) return version;
  let known = fitting.get(version);
  if (known?.log !== settings) {
    known = { log: settings, fit: settings.filter((setting) => settingFault(version, setting) === undefined) };
    fitting.set(version, known);
  }
  const entries = countingOn(known.fit, asOf);
  return entries.length === 0 ? version : madeBy(version, entries);
}

/** The entries that count on a day, one for each place: readings first, since they may write a criterion anew. */
function countingOn(settings: readonly BureauSetting[], asOf: string): readonly Entry[] {
  const begun = settings.filter(({ from }) => from <= asOf);
  const withdrawn = new Set(begun.flatMap((setting) => (setting.kind === 'withdrawal' ? [setting.entry] : [])));
  const standing = begun.filter(
    (setting): setting is Entry => setting.kind !== 'withdrawal' && (setting.seq === undefined || !withdrawn.has(setting.seq)),
  );
  const byPlace = new Map(standing.toSorted(byDay).map((entry) => [placeOf(entry), entry]));
  const latest = [...byPlace.values()];
  return [...latest.filter(({ kind }) => kind === 'reading'), ...latest.filter(({ kind }) => kind !== 'reading')];
}

/** Entries of one day keep the order of the log. */
const byDay = (a: BureauSetting, b: BureauSetting): number =>
  a.from < b.from ? -1 : a.from > b.from ? 1 : a.enteredOn < b.enteredOn ? -1 : a.enteredOn > b.enteredOn ? 1 : 0;

const placeOf = (entry: Entry): string => JSON.stringify([entry.kind, entry.kind === 'reading' ? entry.reading : entry.criterion]);

function madeBy(version: CompiledVersion, entries: readonly Entry[]): CompiledVersion {
  const known = made.get(version) ?? new Map<string, CompiledVersion>();
  made.set(version, known);
  const key = JSON.stringify(entries);
  const compiled = known.get(key) ?? compileVersion(entries.reduce(apply, version.definition), version.rulebook);
  known.set(key, compiled);
  return compiled;
}

function apply(definition: VersionDefinition, setting: Entry): VersionDefinition {
  if (setting.kind === 'reading') return applyReading(definition, setting);
  const cite = citationOf(setting);
  const criteria = definition.criteria.map((criterion) => {
    if (criterion.id !== setting.criterion) return criterion;
    const rule =
      setting.kind === 'threshold'
        ? mapRule(criterion.rule, (node) =>
            isBureauSet(node) ? { ...node, ...amountIn(node.unit, setting), cite, enteredByBureau: true } : node,
          )
        : mapRule(criterion.rule, (node) => (isUnpublished(node) ? limitsCondition(node, setting, cite) : node));
    return { ...criterion, rule: rule as CriterionDefinition['rule'] };
  });
  return { ...definition, criteria };
}

const amountIn = (unit: Threshold['unit'], { amount, per }: ThresholdSetting) =>
  unit === 'ratio' ? { amount, per } : { amount: amount / per, per: 1 };

const citationOf = ({ document, clause, from, enteredOn }: Entry): Citation => ({
  document,
  clause,
  status: 'verified',
  via: 'official',
  checkedOn: enteredOn,
  from,
});

function applyReading(definition: VersionDefinition, setting: ReadingSetting): VersionDefinition {
  const { reading, value } = setting;
  const found = definition.readings.find(({ id }) => id === reading);
  const alternative = found?.alternatives?.find((option) => option.value === value);
  // an entry may also confirm the reading as it is
  const text = alternative?.text ?? found?.text;
  const readings = definition.readings.map((one) =>
    one === found && text !== undefined ? { ...one, value, text, cite: citationOf(setting) } : one,
  );
  return { ...definition, readings, criteria: alternative?.change(definition.criteria) ?? definition.criteria };
}

function limitsCondition(open: UnpublishedCondition, { limits }: LimitsSetting, cite: Citation): Condition {
  const of = limits.flatMap((limit): Condition[] => {
    const found = open.measures.find(({ id }) => id === limit.measure);
    if (found === undefined) return [];
    const { measure } = found;
    return [{ kind: 'test', measure, op: limit.op, threshold: { amount: limit.amount, per: limit.per, unit: unitOf(found), cite } }];
  });
  return { kind: 'all', of };
}

const unitOf = ({ measure }: UnpublishedCondition['measures'][number]): Threshold['unit'] =>
  measure.kind === 'value' ? measure.fact.unit : 'ratio';
