import { rulebooks } from '../../../shared/rulebooks/registry.ts';
import type { CompiledVersion } from '../../../shared/rules/compile.ts';
import type { Measure } from '../../../shared/rules/definition.ts';
import { isSettable, opensIn, unpublishedIn } from '../../../shared/rules/setting-places.ts';

interface OpenMeasure {
  readonly measure: string;
  readonly unit: string;
}

/** What may be entered in a version: limits that wait for a number, conditions that wait for limits, readings to choose from. */
export interface Places {
  readonly version: CompiledVersion;
  readonly thresholds: readonly { readonly criterion: string; readonly label: string; readonly units: readonly string[] }[];
  readonly conditions: readonly { readonly criterion: string; readonly label: string; readonly measures: readonly OpenMeasure[] }[];
  readonly readings: readonly { readonly reading: string; readonly now: string; readonly values: readonly string[] }[];
}

export function placesOf(version: CompiledVersion): Places {
  const { criteria, readings } = version.definition;
  return {
    version,
    thresholds: criteria.flatMap((criterion) => {
      const units = [...new Set(opensIn(criterion).map(({ unit }) => unit))];
      return units.length === 0 ? [] : [{ criterion: criterion.id, label: criterion.label.zh, units }];
    }),
    conditions: criteria.flatMap((criterion) => {
      const open = unpublishedIn(criterion);
      return open === undefined
        ? []
        : [
            {
              criterion: criterion.id,
              label: criterion.label.zh,
              measures: open.measures.map(({ id, measure }) => ({ measure: id, unit: unitOf(measure) })),
            },
          ];
    }),
    readings: readings.flatMap(({ id, value, alternatives = [] }) =>
      alternatives.length === 0 ? [] : [{ reading: id, now: value, values: [value, ...alternatives.map((other) => other.value)] }],
    ),
  };
}

/** As the engine takes it: a figure as it stands has its own unit, everything else is a ratio. */
const unitOf = (measure: Measure): string => (measure.kind === 'value' ? measure.fact.unit : 'ratio');

/** Every version in which something may be entered, in the order of the rulebooks. */
export const settableVersions = (): readonly CompiledVersion[] => rulebooks.flatMap(({ versions }) => versions.filter(isSettable));
