import type { Fact, Frame } from '../../dossier/fact.ts';
import { decided, FALSE, type Trit, UNKNOWN } from '../../kernel/trit.ts';
import type { MeanGrowthMeasure } from '../definition.ts';
import type { Comparator, Threshold } from '../threshold.ts';
import { displayFactor, factorPasses, tripleFactor } from './growth-factor.ts';
import { at, bandsOf, bureauSet, type CompiledMeasure, isKnown } from './measure.ts';

/** Arithmetic mean of the last two yearly rates. Without a base above zero there is no rate: it fails, or a person decides. */
export function compileMeanGrowth({ series, withoutBase }: MeanGrowthMeasure): CompiledMeasure {
  const [first, second, third] = series;
  const noRate: Trit = withoutBase === 'fails' ? FALSE : UNKNOWN;
  const test = (op: Comparator, threshold: Threshold) => {
    if (threshold.amount === null) return bureauSet;
    const answer = (y1: number, y2: number, y3: number): Trit =>
      y1 <= 0 || y2 <= 0 ? noRate : decided(factorPasses(tripleFactor(y1, y2, y3), op, threshold));
    return (frame: Frame): Trit => {
      let truth: Trit | undefined;
      for (const y1 of candidates(frame, first)) {
        for (const y2 of candidates(frame, second)) {
          for (const y3 of candidates(frame, third)) {
            const now = answer(y1, y2, y3);
            if (now === UNKNOWN || (truth !== undefined && truth !== now)) return UNKNOWN;
            truth = now;
          }
        }
      }
      return truth ?? UNKNOWN;
    };
  };
  return {
    unit: 'ratio',
    facts: [...series],
    test,
    bands: bandsOf(test),
    actual: (frame) => {
      const [y1, y2, y3] = [at(frame, first.slot), at(frame, second.slot), at(frame, third.slot)];
      return y1 > 0 && y2 > 0 && isKnown(y3) ? displayFactor(tripleFactor(y1, y2, y3)) : null;
    },
  };
}

function candidates(frame: Frame, fact: Fact): readonly number[] {
  const value = at(frame, fact.slot);
  return isKnown(value) ? [value] : [fact.min, 1, fact.max];
}
