import type { Unit } from '../contract/assessment.ts';
import type { RulebookCriterion, RulebookDetail, RulebookThreshold } from '../contract/rulebook.ts';
import type { Fact } from '../dossier/fact.ts';
import { type Bilingual, bilingual } from '../kernel/bilingual.ts';
import type { Citation } from './citation.ts';
import type { CompiledVersion } from './compile.ts';
import type { Condition, CoversCondition, Item, JudgedCondition, PointRange, TestCondition, TiersCondition } from './definition.ts';
import { type Comparator, displayThreshold, isInclusive, type Threshold } from './threshold.ts';
import type { CriterionDefinition } from './version.ts';
import { inSentence, limitText, measureText, thresholdText } from './words.ts';

/** The rulebook as a clerk reads it: every criterion, limit, source and date of one version. */
export function describe({ rulebook, definition }: CompiledVersion): RulebookDetail {
  const criteria = definition.criteria.map(describeCriterion);
  const score = definition.criteria.map(({ rule }) => rule).find((rule) => rule.role === 'score');
  return {
    id: rulebook.id,
    title: rulebook.title,
    kind: rulebook.kind,
    version: definition.id,
    effectiveFrom: definition.effectiveFrom,
    effectiveTo: definition.effectiveTo,
    sources: definition.sources.map(copy),
    score: score === undefined ? null : { of: score.of, passAt: displayThreshold(score.passAt), passAtInclusive: isInclusive(score.op) },
    criteria,
    bureauSet: criteria.filter((criterion) => criterion.thresholds.some((limit) => limit.value === null)).map(({ id }) => id),
    readings: definition.readings.map(({ id, value, text, cite }) => ({ id, value, text, source: copy(cite) })),
    flags: definition.flags.map(({ id, text, years, cite }) => ({ id, text, years: years ?? null, source: copy(cite) })),
    byHand: definition.byHand.map(({ text, cite }) => ({ text, source: copy(cite) })),
  };
}

const copy = (cite: Citation): Citation => ({ ...cite });

function describeCriterion({ id, label, text, rule }: CriterionDefinition): RulebookCriterion {
  return {
    id,
    label,
    text,
    role: rule.role,
    of: rule.role === 'scored' || rule.role === 'score' ? rule.of : null,
    thresholds: ruleLimits(rule, label),
  };
}

function ruleLimits(rule: CriterionDefinition['rule'], label: Bilingual): RulebookThreshold[] {
  switch (rule.role) {
    case 'gate':
    case 'direct':
      return conditionLimits(rule.condition);
    case 'scored':
      return [...itemLimits(rule.item), ...(rule.atLeast === undefined ? [] : [limit({ of: label, op: '>=', threshold: rule.atLeast })])];
    case 'score':
      return [limit({ of: label, op: rule.op, threshold: rule.passAt })];
  }
}

interface LimitParts {
  readonly of: Bilingual;
  readonly op: Comparator;
  readonly threshold: Threshold;
  readonly points?: PointRange | undefined;
}

function limit({ of, op, threshold, points }: LimitParts): RulebookThreshold {
  return {
    of,
    comparator: op,
    inclusive: isInclusive(op),
    value: displayThreshold(threshold),
    unit: threshold.unit as Unit,
    text: limitText(op, threshold),
    points: pointsOf(points),
    source: copy(threshold.cite),
  };
}

const pointsOf = (points: PointRange | undefined): RulebookThreshold['points'] =>
  points === undefined ? null : { min: points[0], max: points[1] };

const YES = bilingual('是', 'Yes');
const NO = bilingual('否', 'No');

function conditionLimits(condition: Condition, points?: PointRange): RulebookThreshold[] {
  switch (condition.kind) {
    case 'is':
      return [declared(condition.fact, { value: condition.value, text: condition.value ? YES : NO, cite: condition.cite, points })];
    case 'among':
      return [
        declared(condition.fact, {
          value: condition.values.join(','),
          text: choicesText(condition.values, false),
          cite: condition.cite,
          points,
        }),
      ];
    case 'unless':
      return [
        declared(condition.fact, {
          value: condition.values.join(','),
          text: choicesText(condition.values, true),
          cite: condition.cite,
          points,
        }),
      ];
    case 'test':
      return [testLimit(condition, points)];
    case 'tiers':
      return tierLimits(condition);
    case 'covers':
      return [coversLimit(condition)];
    case 'both':
      return condition.facts.map((fact) => declared(fact, { value: true, text: BOTH, cite: condition.cite }));
    case 'judged':
      return [judgedLimit(condition)];
    case 'unpublished':
      return [unpublishedLimit(condition.cite)];
    case 'if':
      return [...conditionLimits(condition.then, points), ...conditionLimits(condition.otherwise, points)];
    case 'levels':
      return condition.levels.flatMap(({ label, when }) =>
        conditionLimits(when).map((row) => ({ ...row, of: bilingual(`${label.zh}：${row.of.zh}`, `${label.en}: ${row.of.en}`) })),
      );
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => conditionLimits(part, points));
  }
}

const BOTH = bilingual('是（只有其一时由主管部门判断）', 'Yes (with only one of the two, the bureau decides)');
const JUDGED = bilingual('由主管部门或专家判断', 'decided by the bureau or experts');

function coversLimit({ fact, of, per }: CoversCondition): RulebookThreshold {
  const size = String(per.amount);
  const text = bilingual(
    `每 ${size} 家${of.label.zh}至少 1 人，不足 ${size} 家按 ${size} 家计`,
    `at least one for each ${size} tenants, rounded up`,
  );
  return {
    of: fact.label,
    comparator: '>=',
    inclusive: true,
    value: per.amount,
    unit: fact.unit as Unit,
    text,
    points: null,
    source: copy(per.cite),
  };
}

function judgedLimit({ fact, cite }: JudgedCondition): RulebookThreshold {
  return {
    of: fact?.label ?? JUDGED,
    comparator: null,
    inclusive: null,
    value: 'judged',
    unit: 'text',
    text: JUDGED,
    points: null,
    source: copy(cite),
  };
}

function unpublishedLimit(cite: Citation): RulebookThreshold {
  const text = bilingual('待主管部门确认', 'to be confirmed by the bureau');
  return {
    of: bilingual('其余条件', 'Other conditions'),
    comparator: null,
    inclusive: null,
    value: null,
    unit: null,
    text,
    points: null,
    source: copy(cite),
  };
}

function testLimit({ measure, op, threshold }: TestCondition, points?: PointRange): RulebookThreshold {
  return limit({ of: measureText(measure), op, threshold, points });
}

function tierLimits({ measure, by, op, tiers }: TiersCondition): RulebookThreshold[] {
  const what = measureText(measure);
  let below: Threshold | null = null;
  return tiers.map((tier) => {
    const size = tierText(below, tier.upTo);
    below = tier.upTo;
    const of = bilingual(
      `${what.zh}（上年度${by.label.zh}${size.zh}）`,
      `${what.en} (${inSentence(by.label.en)} of the last year ${size.en})`,
    );
    return limit({ of, op, threshold: tier.threshold });
  });
}

function tierText(above: Threshold | null, upTo: Threshold | null): Bilingual {
  const [low, high] = [above === null ? null : thresholdText(above), upTo === null ? null : thresholdText(upTo)];
  if (low === null) return bilingual(`不超过 ${high?.zh ?? ''}`, `up to ${high?.en ?? ''}`);
  if (high === null) return bilingual(`超过 ${low.zh}`, `above ${low.en}`);
  return bilingual(`超过 ${low.zh}、不超过 ${high.zh}`, `above ${low.en}, up to ${high.en}`);
}

const CHOICE_WORDS: Readonly<Record<string, Bilingual>> = {
  audit: bilingual('查账征收', 'on the books'),
  deemed: bilingual('核定征收', 'deemed profit'),
  sole: bilingual('个人独资企业', 'sole proprietorship'),
  partnership: bilingual('合伙企业', 'partnership'),
};

function choicesText(values: readonly string[], barred: boolean): Bilingual {
  const words = values.map((value) => CHOICE_WORDS[value] ?? bilingual(value, value));
  const [zh, en] = [words.map((word) => word.zh).join('、'), words.map((word) => word.en).join(', ')];
  return barred ? bilingual(`不得为${zh}`, `not: ${en}`) : bilingual(zh, en);
}

function declared(
  fact: Fact,
  { value, text, cite, points }: { value: boolean | string; text: Bilingual; cite: Citation; points?: PointRange | undefined },
): RulebookThreshold {
  return {
    of: fact.label,
    comparator: null,
    inclusive: null,
    value,
    unit: fact.unit as Unit,
    text,
    points: pointsOf(points),
    source: copy(cite),
  };
}

function itemLimits(item: Item): RulebookThreshold[] {
  switch (item.kind) {
    case 'bands':
      return item.rows.map((row) => limit({ of: measureText(item.measure), op: row.op, threshold: row.threshold, points: row.points }));
    case 'rows':
      return item.rows.flatMap((row) => conditionLimits(row.when, row.points));
    case 'choice':
      return item.points.map((points, index) => {
        const name = item.fact.choices?.[index] ?? '';
        return declared(item.fact, { value: name, text: bandText(name), cite: item.cite, points });
      });
    case 'declared':
      return [
        declared(item.fact, {
          value: 'declared',
          text: bilingual('由专家评分', 'experts score'),
          cite: item.cite,
          points: [item.fact.min, item.fact.max],
        }),
      ];
    case 'best':
    case 'sum':
      return item.of.flatMap((part) => itemLimits(part.item));
  }
}

const BAND_WORDS: Readonly<Record<string, Bilingual>> = {
  A: bilingual('A 高（强）', 'A, high'),
  B: bilingual('B 较高（较强）', 'B, fairly high'),
  C: bilingual('C 一般', 'C, fair'),
  D: bilingual('D 较低（较弱）', 'D, low'),
  E: bilingual('E 无', 'E, none'),
  own: bilingual('有自主研发', 'some self-developed'),
  acquired: bilingual('仅有受让、受赠和并购等', 'only bought, given or merged'),
  none: bilingual('无', 'none'),
};

const bandText = (name: string): Bilingual => BAND_WORDS[name] ?? bilingual(name, name);
