import type { Fact, Frame } from '../../dossier/fact.ts';
import { FALSE, type Trit, TRUE, UNKNOWN } from '../../kernel/trit.ts';
import type { GrowthMeasure } from '../definition.ts';
import type { Comparator, Threshold } from '../threshold.ts';
import { displayFactor, type Factor, factorPasses, NO_GROWTH, pairFactor, tripleFactor } from './growth-factor.ts';
import { newRange, type RateRange, takeIn, takeInRange, testRange, ZERO } from './growth-range.ts';
import { at, type Band, bandsBy, bureauSet, type CompiledMeasure, isKnown, type PackedPoints } from './measure.ts';

/** Figures of the first, second and third year. */
type Visit = (y1: number, y2: number, y3: number) => void;

/**
 * Values that an unknown figure may take and that bound the formula: it is monotone in the first and the last year
 * and convex in the middle one, so its extremes lie at the ends of the range, at the smallest positive value and at zero or less.
 */
function candidates(frame: Frame, fact: Fact): readonly number[] {
  const value = at(frame, fact.slot);
  return isKnown(value) ? [value] : [fact.min, 1, fact.max];
}

const NO_FIGURE = [0];

/** Every set of figures that bounds the formula for so many years in business; a figure that does not exist is 0. */
function eachCompletion({ series }: GrowthMeasure, frame: Frame, { years, visit }: { years: number; visit: Visit }): void {
  const [first, second, third] = series;
  const oldest = years < 3 ? NO_FIGURE : candidates(frame, first);
  const middle = years < 2 ? NO_FIGURE : candidates(frame, second);
  const latest = years < 2 ? NO_FIGURE : candidates(frame, third);
  for (const y1 of oldest) for (const y2 of middle) for (const y3 of latest) visit(y1, y2, y3);
}

const factorOf = (years: number): ((y1: number, y2: number, y3: number) => Factor) =>
  years === 1 ? () => NO_GROWTH : years === 2 ? (_y1, y2, y3) => pairFactor(y2, y3) : tripleFactor;

/** The same in doubles, which are quick: nearly no firm stands so near to a threshold that they could err. */
function rangeFor(measure: GrowthMeasure, frame: Frame, years: number): RateRange {
  const range = newRange();
  const visit: Visit = (y1, y2, y3) => {
    if (years === 1 || y2 <= 0) takeInRange(range, ZERO);
    else if (years === 2 || y1 <= 0) takeIn(range, y3 / y2, y3 / y2);
    else takeIn(range, y2 / y1, y3 / y2);
  };
  eachCompletion(measure, frame, { years, visit });
  return range;
}

/** Years in business that a frame allows. */
const YEARS: readonly number[] = [1, 2, 3];
const yearsIn = (years: number): readonly number[] => (isKnown(years) ? [years] : YEARS);

/** Remembers the ranges of the figures asked last: one assessment asks for the same several times. */
function rememberedRange(measure: GrowthMeasure): (frame: Frame) => Readonly<RateRange> {
  const slots = measure.series.map((fact) => fact.slot);
  const last = slots.map(() => Number.NEGATIVE_INFINITY);
  let ranges: RateRange[] = [];
  return (frame) => {
    for (let i = 0; i < slots.length; i += 1) {
      const value = at(frame, slots[i] as number);
      // Unknown is NaN, which only Object.is finds equal to itself.
      if (Object.is(value, last[i])) continue;
      last[i] = value;
      ranges = [];
    }
    const years = at(frame, measure.operatingYears.slot);
    if (isKnown(years)) return (ranges[years] ??= rangeFor(measure, frame, years));
    const whole = newRange();
    for (const n of YEARS) takeInRange(whole, (ranges[n] ??= rangeFor(measure, frame, n)));
    return whole;
  };
}

/** By exact fractions, each completion by itself. */
function exactTest(measure: GrowthMeasure, frame: Frame, { op, threshold }: { op: Comparator; threshold: Threshold }): Trit {
  let some = false;
  let all = true;
  for (const years of yearsIn(at(frame, measure.operatingYears.slot))) {
    const factor = factorOf(years);
    const visit: Visit = (y1, y2, y3) => {
      if (factorPasses(factor(y1, y2, y3), op, threshold)) some = true;
      else all = false;
    };
    eachCompletion(measure, frame, { years, visit });
  }
  return all ? TRUE : some ? UNKNOWN : FALSE;
}

export function compileGrowth(measure: GrowthMeasure): CompiledMeasure {
  const { series, operatingYears } = measure;
  const facts = [...series, operatingYears];
  const rangeIn = rememberedRange(measure);
  const truth = (frame: Frame, range: Readonly<RateRange>, { op, threshold }: { op: Comparator; threshold: Threshold }): Trit => {
    if (threshold.amount === null) return UNKNOWN;
    return testRange(range, op, threshold) ?? exactTest(measure, frame, { op, threshold });
  };
  // In the second year of business the oldest figure does not exist; in the first there is no growth.
  const relevant = (frame: Frame): readonly Fact[] => {
    const years = at(frame, operatingYears.slot);
    if (years === 1) return [];
    return years === 2 ? [...series.slice(1), operatingYears] : facts;
  };
  return {
    unit: 'ratio',
    facts,
    relevant,
    test: (op, threshold) => (threshold.amount === null ? bureauSet : (frame) => truth(frame, rangeIn(frame), { op, threshold })),
    bands: (rows: readonly Band[], otherwise: PackedPoints) => {
      const points = rows.map((row) => row.points);
      return (frame) => {
        const range = rangeIn(frame);
        return bandsBy((i) => truth(frame, range, rows[i] as Band), points, otherwise);
      };
    },
    actual: (frame) => {
      const years = at(frame, operatingYears.slot);
      if (!isKnown(years) || !relevant(frame).every((fact) => isKnown(at(frame, fact.slot)))) return null;
      const [y1, y2, y3] = series.map((fact) => at(frame, fact.slot));
      return displayFactor(factorOf(years)(y1 as number, y2 as number, y3 as number));
    },
  };
}
