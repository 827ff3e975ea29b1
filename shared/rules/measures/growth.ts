import type { Fact, Frame } from '../../dossier/fact.ts';
import { FALSE, type Trit, TRUE, UNKNOWN } from '../../kernel/trit.ts';
import type { GrowthMeasure } from '../definition.ts';
import { type Comparator, satisfies, type Threshold } from '../threshold.ts';
import { at, bandsOf, bureauSet, type CompiledMeasure, isKnown } from './measure.ts';

/** Growth plus one as an exact fraction with a positive denominator: 1.15 is a rate of 15 %. */
export interface Factor {
  readonly top: bigint;
  readonly bottom: bigint;
}

const NO_GROWTH: Factor = { top: 1n, bottom: 1n };

/** `later / earlier`; a base of zero or less gives no growth. */
function pairFactor(earlier: number, later: number): Factor {
  return earlier <= 0 ? NO_GROWTH : { top: BigInt(later), bottom: BigInt(earlier) };
}

/**
 * 国科发火〔2016〕195号: ½ × (year2/year1 + year3/year2), here as (y2² + y1·y3) / (2·y1·y2).
 * A first base of zero or less leaves the last two years only; a second base of zero or less gives no growth.
 */
export function tripleFactor(y1: number, y2: number, y3: number): Factor {
  if (y1 <= 0 || y2 <= 0) return pairFactor(y2, y3);
  const [a, b, c] = [BigInt(y1), BigInt(y2), BigInt(y3)];
  return { top: b * b + a * c, bottom: 2n * a * b };
}

/** `factor − 1` against `amount / per`, exactly. */
export function factorPasses({ top, bottom }: Factor, op: Comparator, threshold: Threshold): boolean {
  const per = BigInt(threshold.per);
  const left = top * per;
  const right = bottom * (per + BigInt(threshold.amount as number));
  return satisfies(left < right ? -1 : left > right ? 1 : 0, op);
}

/**
 * Values that an unknown figure may take and that bound the formula: it is monotone in the first and the last year
 * and convex in the middle one, so its extremes lie at the ends of the range, at the smallest positive value and at zero or less.
 */
function candidates(frame: Frame, fact: Fact): readonly number[] {
  const value = at(frame, fact.slot);
  return isKnown(value) ? [value] : [fact.min, 1, fact.max];
}

function factorsOf({ series: [first, second, third], operatingYears }: GrowthMeasure, frame: Frame): Factor[] {
  const years = at(frame, operatingYears.slot);
  const factors: Factor[] = [];
  for (const n of isKnown(years) ? [years] : [1, 2, 3]) {
    if (n === 1) factors.push(NO_GROWTH);
    else {
      for (const y2 of candidates(frame, second)) {
        for (const y3 of candidates(frame, third)) {
          if (n === 2) factors.push(pairFactor(y2, y3));
          else for (const y1 of candidates(frame, first)) factors.push(tripleFactor(y1, y2, y3));
        }
      }
    }
  }
  return factors;
}

export function compileGrowth(measure: GrowthMeasure): CompiledMeasure {
  const test = (op: Comparator, threshold: Threshold) => {
    if (threshold.amount === null) return bureauSet;
    return (frame: Frame): Trit => {
      let some = false;
      let all = true;
      for (const factor of factorsOf(measure, frame)) {
        if (factorPasses(factor, op, threshold)) some = true;
        else all = false;
      }
      return all ? TRUE : some ? UNKNOWN : FALSE;
    };
  };
  return {
    unit: 'ratio',
    facts: [...measure.series, measure.operatingYears],
    // In the second year of business the oldest figure does not exist; in the first there is no growth.
    relevant: (frame) => {
      const years = at(frame, measure.operatingYears.slot);
      return years === 1 ? [] : [...(years === 2 ? measure.series.slice(1) : measure.series), measure.operatingYears];
    },
    test,
    bands: bandsOf(test),
    actual: (frame) => {
      const factors = factorsOf(measure, frame);
      const [only] = factors;
      return only === undefined || factors.length > 1 ? null : displayFactor(only);
    },
  };
}

/** The rate as a ratio rounded half up to six decimals. */
export function displayFactor({ top, bottom }: Factor): number {
  const n = (top - bottom) * 2_000_000n + bottom;
  const d = bottom * 2n;
  const floor = n / d - (n % d < 0n ? 1n : 0n);
  return Number(floor) / 1_000_000;
}
