import type { CompiledVersion } from './compile.ts';
import type { UnpublishedCondition } from './definition.ts';
import type { Threshold } from './threshold.ts';
import type { CriterionDefinition } from './version.ts';

/** A threshold that waits for the bureau, or that the bureau has entered and may enter anew. */
export function isBureauSet(node: unknown): node is Threshold {
  return (
    typeof node === 'object' &&
    node !== null &&
    'amount' in node &&
    'per' in node &&
    'cite' in node &&
    (node.amount === null || 'enteredByBureau' in node)
  );
}

export function isUnpublished(node: unknown): node is UnpublishedCondition {
  return typeof node === 'object' && node !== null && 'kind' in node && node.kind === 'unpublished';
}

/** Rebuilds plain rule data from the inside out; facts are left as they are. */
export function mapRule(node: unknown, change: (node: unknown) => unknown): unknown {
  if (Array.isArray(node)) return node.map((part) => mapRule(part, change));
  if (typeof node !== 'object' || node === null || 'slot' in node) return node;
  const replaced = change(node);
  if (replaced !== node) return replaced;
  return Object.fromEntries(Object.entries(node).map(([key, part]) => [key, mapRule(part, change)]));
}

/** Limits of a criterion that the bureau may enter. */
export function opensIn(criterion: CriterionDefinition): readonly Threshold[] {
  const found: Threshold[] = [];
  mapRule(criterion.rule, (node) => {
    if (isBureauSet(node)) found.push(node);
    return node;
  });
  return found;
}

/** The part of a criterion of which nothing was published. */
export function unpublishedIn(criterion: CriterionDefinition): UnpublishedCondition | undefined {
  let found: UnpublishedCondition | undefined;
  mapRule(criterion.rule, (node) => {
    if (isUnpublished(node)) found = node;
    return node;
  });
  return found;
}

const settable = new WeakMap<CompiledVersion, boolean>();

/** Whether there is anything in a version that the bureau may enter or choose; where not, its entries need not be asked for. */
export function isSettable(version: CompiledVersion): boolean {
  let known = settable.get(version);
  if (known === undefined) {
    const { criteria, readings } = version.definition;
    known =
      readings.some(({ alternatives = [] }) => alternatives.length > 0) ||
      criteria.some((criterion) => opensIn(criterion).length > 0 || unpublishedIn(criterion) !== undefined);
    settable.set(version, known);
  }
  return known;
}
