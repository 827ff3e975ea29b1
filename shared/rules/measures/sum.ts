import type { Frame } from '../../dossier/fact.ts';
import type { SumMeasure } from '../definition.ts';
import { type Comparator, satisfies, type Threshold } from '../threshold.ts';
import { bandsOf, between, bureauSet, type CompiledMeasure, isSettled, leastOf, mostOf, scaledThreshold } from './measure.ts';

/** Sum of figures of one unit. */
export function compileSum({ facts }: SumMeasure): CompiledMeasure {
  const { scale = 1, unit = 'item' } = facts[0] ?? {};
  const sum = (frame: Frame, end: typeof leastOf): number => facts.reduce((total, fact) => total + end(frame, fact), 0);
  const test = (op: Comparator, threshold: Threshold) => {
    if (threshold.amount === null) return bureauSet;
    const limit = scaledThreshold(threshold, scale);
    const passes = (value: number): boolean => satisfies(Math.sign(value - limit), op);
    const upward = op === '>=' || op === '>';
    return (frame: Frame) => {
      const [least, most] = [passes(sum(frame, leastOf)), passes(sum(frame, mostOf))];
      return between(upward ? least : most, upward ? most : least);
    };
  };
  return {
    unit,
    facts,
    test,
    bands: bandsOf(test),
    actual: (frame) => (facts.every((fact) => isSettled(frame, fact)) ? sum(frame, leastOf) / scale : null),
  };
}
