import type { Frame } from '../../dossier/fact.ts';
import { displayRatio } from '../../kernel/exact.ts';
import type { YearlyMeanMeasure } from '../definition.ts';
import { type Comparator, satisfies, type Threshold } from '../threshold.ts';
import { at, bandsOf, between, bureauSet, type CompiledMeasure, isKnown, scaledThreshold } from './measure.ts';

/** A total divided by the years in business, compared by multiplication. */
export function compileYearlyMean({ total, years }: YearlyMeanMeasure): CompiledMeasure {
  const ends = (frame: Frame, fact: YearlyMeanMeasure['total']): [number, number] => {
    const value = at(frame, fact.slot);
    return isKnown(value) ? [value, value] : [fact.min, fact.max];
  };
  const test = (op: Comparator, threshold: Threshold) => {
    if (threshold.amount === null) return bureauSet;
    const limit = scaledThreshold(threshold, total.scale);
    const passes = (sum: number, n: number): boolean => satisfies(Math.sign(sum - limit * n), op);
    const upward = op === '>=' || op === '>';
    return (frame: Frame) => {
      const [sumMin, sumMax] = ends(frame, total);
      const [yearsMin, yearsMax] = ends(frame, years);
      const low = passes(sumMin, yearsMax);
      const high = passes(sumMax, yearsMin);
      return between(upward ? low : high, upward ? high : low);
    };
  };
  return {
    unit: total.unit,
    facts: [total, years],
    test,
    bands: bandsOf(test),
    actual: (frame) => {
      const [sum, n] = [at(frame, total.slot), at(frame, years.slot)];
      return isKnown(sum) && isKnown(n) ? displayRatio(sum, n * total.scale) : null;
    },
  };
}
