import type { Fact } from '../dossier/fact.ts';
import type { Bilingual } from '../kernel/bilingual.ts';
import type { Citation } from './citation.ts';
import type {
  AllCondition,
  AmongCondition,
  BandsItem,
  Condition,
  IsCondition,
  LabelledItem,
  Measure,
  PointRange,
  ShareMeasure,
  TestCondition,
  UnlessCondition,
  ValueMeasure,
} from './definition.ts';
import type { Comparator, Threshold } from './threshold.ts';

/** Words in which a rulebook is written. Each returns plain data; nothing is evaluated here. */

export const value = (fact: Fact): ValueMeasure => ({ kind: 'value', fact });

export const share = (numerator: readonly Fact[] | Fact, denominator: readonly Fact[] | Fact): ShareMeasure => ({
  kind: 'share',
  numerator: [numerator].flat() as Fact[],
  denominator: [denominator].flat() as Fact[],
});

export const is = (fact: Fact, cite: Citation): IsCondition => ({ kind: 'is', fact, value: true, cite });
export const isNot = (fact: Fact, cite: Citation): IsCondition => ({ kind: 'is', fact, value: false, cite });
export const among = (fact: Fact, values: readonly string[], cite: Citation): AmongCondition => ({ kind: 'among', fact, values, cite });
/** Bars the listed choices only; a choice not made bars nobody. */
export const unless = (fact: Fact, values: readonly string[], cite: Citation): UnlessCondition => ({ kind: 'unless', fact, values, cite });

const test =
  (op: Comparator) =>
  (measure: Measure, threshold: Threshold): TestCondition => ({ kind: 'test', measure, op, threshold });
/** 不低于, 以上: the number itself passes. */
export const atLeast = test('>=');
/** 超过, 过: the number itself does not pass. */
export const above = test('>');
/** 不超过, 以下: the number itself passes. */
export const atMost = test('<=');
/** 低于, 小于: the number itself does not pass. */
export const below = test('<');

export const all = (...of: readonly Condition[]): AllCondition => ({ kind: 'all', of });
export const any = (...of: readonly Condition[]): AllCondition => ({ kind: 'any', of });

/** Bands whose lower edge is included, best first: `[percent(30, cite), 20]`, or a range of points that experts pick from. */
export function bands(measure: Measure, rows: readonly (readonly [Threshold, number | PointRange])[]): BandsItem {
  return {
    kind: 'bands',
    measure,
    rows: rows.map(([threshold, points]) => ({ op: '>=', threshold, points: range(points) })),
    otherwise: [0, 0],
  };
}

export const range = (points: number | PointRange): PointRange => (typeof points === 'number' ? [points, points] : points);

export const part = (label: Bilingual, item: LabelledItem['item']): LabelledItem => ({ label, item });
