import type { Criterion } from '../../shared/contract/assessment.ts';
import type { Dossier } from '../../shared/dossier/dossier.ts';
import { type Fact, factPath } from '../../shared/dossier/fact.ts';
import type { CompiledVersion } from '../../shared/rules/compile.ts';
import type { Condition, Item, Measure } from '../../shared/rules/definition.ts';
import { leadingTest } from '../../shared/rules/walk.ts';
import { say } from '../assess/verdict-words.ts';
import { type Json, valueAt } from '../draft/path.ts';
import { formatCount } from '../format/count.ts';
import { formatMoney } from '../format/money.ts';
import { lang, site } from '../messages.ts';
import { criterionActual } from './criterion-words.ts';

interface Declared {
  version: CompiledVersion;
  dossier: Dossier;
  asOfYear: number;
}

const FEN = 100;

function declaredValue(fact: Fact, { dossier, asOfYear }: Declared): unknown {
  return valueAt({ dossier } as Json, factPath(fact, asOfYear));
}

/** Sum of declared figures in whole fen or ten-thousandths; null where one is open. */
function sumOf(facts: readonly Fact[], declared: Declared): number | null {
  let sum = 0;
  for (const fact of facts) {
    const value = declaredValue(fact, declared);
    // Years before the firm began have no figures and add nothing.
    if (typeof value !== 'number') continue;
    sum += Math.round(value * fact.scale);
  }
  return sum;
}

function partWords(facts: readonly Fact[], sum: number): string {
  const first = facts[0];
  if (first === undefined) return '';
  if (first.kind !== 'money') return formatCount(sum / first.scale);
  return lang === 'zh' ? formatMoney(sum / FEN, 'wan') : formatMoney(sum / FEN, 'yuan').replace(/\.00$/, '');
}

/** The shares that a rule may be measured by; of a choice between two indicators, both. */
function sharesOf(rule: CompiledVersion['definition']['criteria'][number]['rule']): Extract<Measure, { kind: 'share' }>[] {
  const measures = rule.role === 'scored' ? itemMeasures(rule.item) : rule.role === 'score' ? [] : conditionMeasures(rule.condition);
  return measures.filter((measure): measure is Extract<Measure, { kind: 'share' }> => measure.kind === 'share');
}

function conditionMeasures(condition: Condition): Measure[] {
  const test = leadingTest(condition);
  return test === undefined ? [] : [test.measure];
}

function itemMeasures(item: Item): Measure[] {
  if (item.kind === 'bands') return [item.measure];
  return item.kind === 'best' ? item.of.flatMap((part) => itemMeasures(part.item)) : [];
}

const SIX_DECIMALS = 1_000_000;

/** `41 / 128 = 32.03%`, `3,114 天`; for conditions of yes and no, what was declared against them. */
export function actualWords(criterion: Criterion, declared: Declared): string {
  const definition = declared.version.definition.criteria.find(({ id }) => id === criterion.id);
  const plain = criterionActual(criterion);
  if (definition === undefined) return plain;
  const { rule } = definition;
  if (criterion.unit === 'ratio' && typeof criterion.actual === 'number') {
    for (const share of sharesOf(rule)) {
      const top = sumOf(share.numerator, declared);
      const bottom = sumOf(share.denominator, declared);
      if (top === null || bottom === null || bottom === 0) continue;
      if (Math.abs(top / bottom - criterion.actual) * SIX_DECIMALS > 1) continue;
      return `${partWords(share.numerator, top)} / ${partWords(share.denominator, bottom)} = ${plain}`;
    }
  }
  if (rule.role === 'scored' && plain === '') return countsOf(rule.item, declared);
  if (criterion.unit === 'boolean' && (rule.role === 'gate' || rule.role === 'direct')) {
    const against = criterion.outcome === 'not-met' && rule.role === 'gate' ? contradictions(rule.condition, declared) : [];
    return against.length > 0 ? against.join(site.clauseJoin) : criterion.outcome === 'met' ? site.yes : plain;
  }
  return plain;
}

/** Counts that give the points where no single figure does: `有效Ⅰ类知识产权 0 项、有效Ⅱ类知识产权 3 项`. */
function countsOf(item: Item, declared: Declared): string {
  const facts = new Set(countFacts(item));
  const words = [...facts].flatMap((fact) => {
    const value = declaredValue(fact, declared);
    return typeof value === 'number' ? [`${say(fact.label)} ${formatCount(value)} ${site.units.item}`] : [];
  });
  return words.join(site.listJoin);
}

function countFacts(item: Item): Fact[] {
  if (item.kind === 'rows') return item.rows.flatMap(({ when }) => conditionFacts(when));
  return item.kind === 'best' || item.kind === 'sum' ? item.of.flatMap((part) => countFacts(part.item)) : [];
}

function conditionFacts(condition: Condition): Fact[] {
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.flatMap(conditionFacts);
  if (condition.kind !== 'test') return [];
  const { measure } = condition;
  if (measure.kind === 'value') return measure.fact.unit === 'item' ? [measure.fact] : [];
  return measure.kind === 'usable-rights' ? [...(measure.classOne === null ? [] : [measure.classOne]), measure.classTwo] : [];
}

/** Declarations that contradict a condition: `被列入经营异常名录：是`. */
function contradictions(condition: Condition, declared: Declared): string[] {
  if (condition.kind === 'all') return condition.of.flatMap((part) => contradictions(part, declared));
  if (condition.kind !== 'is') return [];
  const value = declaredValue(condition.fact, declared);
  if (value === undefined || value === null || value === condition.value) return [];
  return [`${say(condition.fact.label)}${site.colon}${value === true ? site.yes : site.no}`];
}
