import type { Citation } from './citation.ts';
import type { Condition, Item, TestCondition, TiersCondition } from './definition.ts';
import type { Threshold } from './threshold.ts';
import type { CriterionDefinition } from './version.ts';

/** Every citation of a criterion's rule, in reading order. */
export function citationsOf(rule: CriterionDefinition['rule']): Citation[] {
  switch (rule.role) {
    case 'gate':
    case 'direct':
      return conditionCitations(rule.condition);
    case 'scored':
      return [...itemCitations(rule.item), ...(rule.atLeast === undefined ? [] : [rule.atLeast.cite])];
    case 'score':
      return [rule.passAt.cite];
  }
}

function conditionCitations(condition: Condition): Citation[] {
  switch (condition.kind) {
    case 'is':
    case 'among':
    case 'unless':
      return [condition.cite];
    case 'test':
      return [condition.threshold.cite];
    case 'tiers':
      return condition.tiers.flatMap((tier) => [tier.threshold.cite, ...(tier.upTo === null ? [] : [tier.upTo.cite])]);
    case 'covers':
      return [condition.per.cite];
    case 'both':
    case 'judged':
    case 'unpublished':
      return [condition.cite];
    case 'if':
      return [condition.when, condition.then, condition.otherwise].flatMap(conditionCitations);
    case 'levels':
      return condition.levels.flatMap((level) => conditionCitations(level.when));
    case 'all':
    case 'any':
      return condition.of.flatMap(conditionCitations);
  }
}

function itemCitations(item: Item): Citation[] {
  switch (item.kind) {
    case 'bands':
      return item.rows.map((row) => row.threshold.cite);
    case 'rows':
      return item.rows.flatMap((row) => conditionCitations(row.when));
    case 'choice':
    case 'declared':
      return [item.cite];
    case 'best':
    case 'sum':
      return item.of.flatMap((part) => itemCitations(part.item));
  }
}

/** The test that a criterion is known by: the first with a number in it. */
export function leadingTest(condition: Condition): TestCondition | TiersCondition | undefined {
  if (condition.kind === 'test' || condition.kind === 'tiers') return condition;
  if (condition.kind !== 'all') return undefined;
  for (const part of condition.of) {
    const found = leadingTest(part);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The lowest band of an item that must give points: reaching it is what the policy requires. */
export function lowestBand(item: Item): Threshold | undefined {
  return item.kind === 'bands' ? item.rows.at(-1)?.threshold : undefined;
}
