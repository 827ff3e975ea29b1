import type { Citation } from './citation.ts';
import { type CompiledVersion, compileVersion } from './compile.ts';
import type { Condition, UnpublishedCondition } from './definition.ts';
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

export type BureauSetting = ThresholdSetting | LimitsSetting | ReadingSetting;

export type SettingFault =
  | 'setting.rulebook-unknown'
  | 'setting.criterion-unknown'
  | 'setting.not-bureau-set'
  | 'setting.measure-unknown'
  | 'setting.reading-unknown'
  | 'setting.value-unknown'
  | 'setting.retroactive';

/** What is wrong with an entry for this version; undefined where nothing is. */
export function settingFault(version: CompiledVersion, setting: BureauSetting): SettingFault | undefined {
  if (setting.rulebook !== version.rulebook.id || setting.version !== version.id) return 'setting.rulebook-unknown';
  if (setting.from < setting.enteredOn) return 'setting.retroactive';
  if (setting.kind === 'reading') return readingFault(version.definition, setting);
  const criterion = version.definition.criteria.find(({ id }) => id === setting.criterion);
  if (criterion === undefined) return 'setting.criterion-unknown';
  if (setting.kind === 'threshold') return opensIn(criterion).length > 0 ? undefined : 'setting.not-bureau-set';
  const open = unpublishedIn(criterion);
  if (open === undefined) return 'setting.not-bureau-set';
  return setting.limits.every((limit) => open.measures.some(({ id }) => id === limit.measure)) ? undefined : 'setting.measure-unknown';
}

function readingFault(definition: VersionDefinition, { reading, value }: ReadingSetting): SettingFault | undefined {
  const found = definition.readings.find(({ id }) => id === reading);
  if (found === undefined) return 'setting.reading-unknown';
  const known = found.value === value || found.alternatives?.some((alternative) => alternative.value === value) === true;
  return known ? undefined : 'setting.value-unknown';
}

const applied = new WeakMap<CompiledVersion, Map<string, CompiledVersion>>();

/**
 * The version as the bureau's entries make it for an evaluation on a day: entries count from their own day on, the
 * latest one for a place wins, and entries for other versions or that do not fit are passed over.
 * `knownOn` leaves out what was entered later, for replays of what was decided then.
 */
export function withSettings(
  version: CompiledVersion,
  settings: readonly BureauSetting[],
  { asOf, knownOn }: { asOf: string; knownOn?: string },
): CompiledVersion {
  const counting = settings.filter(
    (setting) =>
      setting.from <= asOf && (knownOn === undefined || setting.enteredOn <= knownOn) && settingFault(version, setting) === undefined,
  );
  if (counting.length === 0) return version;
  const known = applied.get(version) ?? new Map<string, CompiledVersion>();
  applied.set(version, known);
  const key = JSON.stringify(counting);
  let compiled = known.get(key);
  if (compiled === undefined) {
    compiled = compileVersion(counting.toSorted(byDay).reduce(apply, version.definition), version.rulebook);
    known.set(key, compiled);
  }
  return compiled;
}

const byDay = (a: BureauSetting, b: BureauSetting): number =>
  a.from < b.from ? -1 : a.from > b.from ? 1 : a.enteredOn < b.enteredOn ? -1 : 1;

function apply(definition: VersionDefinition, setting: BureauSetting): VersionDefinition {
  if (setting.kind === 'reading') return applyReading(definition, setting);
  const cite: Citation = {
    document: setting.document,
    clause: setting.clause,
    status: 'verified',
    via: 'official',
    checkedOn: setting.enteredOn,
  };
  const criteria = definition.criteria.map((criterion) => {
    if (criterion.id !== setting.criterion) return criterion;
    const rule =
      setting.kind === 'threshold'
        ? mapRule(criterion.rule, (node) =>
            isBureauSet(node) ? { ...node, amount: setting.amount, per: setting.per, cite, enteredByBureau: true } : node,
          )
        : mapRule(criterion.rule, (node) => (isUnpublished(node) ? limitsCondition(node, setting, cite) : node));
    return { ...criterion, rule: rule as CriterionDefinition['rule'] };
  });
  return { ...definition, criteria };
}

function applyReading(definition: VersionDefinition, { reading, value }: ReadingSetting): VersionDefinition {
  const found = definition.readings.find(({ id }) => id === reading);
  const alternative = found?.alternatives?.find((option) => option.value === value);
  if (found === undefined || alternative === undefined) return definition;
  const readings = definition.readings.map((one) => (one === found ? { ...one, value, text: alternative.text } : one));
  return { ...definition, readings, criteria: alternative.change(definition.criteria) };
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

/** A threshold that waits for the bureau, or that the bureau has entered and may enter anew. */
function isBureauSet(node: unknown): node is Threshold {
  return (
    typeof node === 'object' &&
    node !== null &&
    'amount' in node &&
    'per' in node &&
    'cite' in node &&
    (node.amount === null || 'enteredByBureau' in node)
  );
}

function isUnpublished(node: unknown): node is UnpublishedCondition {
  return typeof node === 'object' && node !== null && 'kind' in node && node.kind === 'unpublished';
}

/** Rebuilds plain rule data from the inside out; facts are left as they are. */
function mapRule(node: unknown, change: (node: unknown) => unknown): unknown {
  if (Array.isArray(node)) return node.map((part) => mapRule(part, change));
  if (typeof node !== 'object' || node === null || 'slot' in node) return node;
  const replaced = change(node);
  if (replaced !== node) return replaced;
  return Object.fromEntries(Object.entries(node).map(([key, part]) => [key, mapRule(part, change)]));
}

function opensIn(criterion: CriterionDefinition): readonly Threshold[] {
  const found: Threshold[] = [];
  mapRule(criterion.rule, (node) => {
    if (isBureauSet(node)) found.push(node);
    return node;
  });
  return found;
}

function unpublishedIn(criterion: CriterionDefinition): UnpublishedCondition | undefined {
  let found: UnpublishedCondition | undefined;
  mapRule(criterion.rule, (node) => {
    if (isUnpublished(node)) found = node;
    return node;
  });
  return found;
}
