import type { Criterion, Unit } from '../../shared/contract/assessment.ts';
import type { CompiledVersion } from '../../shared/rules/compile.ts';
import type { Condition, Item } from '../../shared/rules/definition.ts';
import { displayThreshold } from '../../shared/rules/threshold.ts';
import type { ScoredRule } from '../../shared/rules/version.ts';
import { leadingTest } from '../../shared/rules/walk.ts';
import { limitText } from '../../shared/rules/words.ts';
import { say } from '../assess/verdict-words.ts';
import { formatCount, formatPercent } from '../format/count.ts';
import { formatMoney } from '../format/money.ts';
import { lang, rulebook, site } from '../messages.ts';

const MONEY_DECIMALS = 2;

/** A ratio with two decimals, and with four where two would hide that it misses the limit. */
export function ratioWords(ratio: number, threshold: unknown): string {
  const rounded = Math.round(ratio * 10_000) / 10_000;
  const hides = typeof threshold === 'number' && rounded === threshold && ratio !== threshold;
  return formatPercent(hides ? ratio : rounded, MONEY_DECIMALS);
}

/** Money as a reader of the page counts it: 万元 in Chinese, yuan in English. */
export function moneyWords(yuan: number): string {
  return lang === 'zh' ? site.wan(formatMoney(yuan, 'wan')) : site.wan(formatMoney(yuan, 'yuan').replace(/\.00$/, ''));
}

/** A figure of an assessment in the unit that the firm works in. */
export function quantityWords(value: number | string | boolean, unit: Unit | null, threshold: unknown = null): string {
  if (typeof value === 'boolean') return value ? site.yes : site.no;
  if (typeof value === 'string') return value;
  switch (unit) {
    case 'ratio':
      return ratioWords(value, threshold);
    case 'yuan':
      return moneyWords(value);
    case 'person':
    case 'item':
    case 'year':
    case 'day':
    case 'point':
    case 'month':
      return `${formatCount(value)} ${site.units[unit]}`;
    default:
      return formatCount(value);
  }
}

/** What a criterion found, or nothing where it is unknown. */
export function criterionActual(criterion: Criterion): string {
  return criterion.actual === null ? '' : quantityWords(criterion.actual, criterion.unit, criterion.threshold);
}

/** What a criterion asks for, in the words of its rulebook: `不低于 60%（含）`. */
export function limitWords(version: CompiledVersion, criterion: Criterion): string {
  const definition = version.definition.criteria.find(({ id }) => id === criterion.id);
  if (definition === undefined) return '';
  const { rule } = definition;
  // Where the total is not all that counts, the row says the rest as well.
  if (rule.role === 'score') return rule.withItems ? say(definition.text) : say(limitText(rule.op, rule.passAt));
  if (rule.role === 'scored') return leastWords(rule, criterion) ?? bandWords(rule.item, criterion) ?? rulebook.full(rule.of);
  return conditionWords(rule.condition, criterion) ?? say(definition.text);
}

function conditionWords(condition: Condition, criterion: Criterion): string | null {
  const test = leadingTest(condition);
  if (test === undefined) return null;
  if (test.kind === 'test') return say(limitText(test.op, test.threshold));
  const tier = test.tiers.find(({ threshold }) => displayThreshold(threshold) === criterion.threshold);
  return tier === undefined ? null : say(limitText(test.op, tier.threshold));
}

/** An item that fails by itself asks for its lowest band, whatever band its points came from. */
function leastWords({ item, mustScore }: ScoredRule, { outcome }: Criterion): string | null {
  const lowest = outcome === 'not-met' && mustScore === true && item.kind === 'bands' ? item.rows.at(-1) : undefined;
  return lowest === undefined ? null : say(limitText(lowest.op, lowest.threshold));
}

/** The band that gave the points. */
function bandWords(item: Item, { points }: Criterion): string | null {
  if (points === undefined) return null;
  if (item.kind === 'bands') {
    const row = item.rows.find(({ points: [min, max] }) => min === points.min && max === points.max);
    return row === undefined ? null : say(limitText(row.op, row.threshold));
  }
  if (item.kind === 'best')
    return item.of.map((part) => bandWords(part.item, { points } as Criterion)).find((words) => words !== null) ?? null;
  return null;
}
