import type { Frame } from '../../dossier/fact.ts';
import { decided, type Trit, UNKNOWN } from '../../kernel/trit.ts';
import type { ValueMeasure } from '../definition.ts';
import { type Comparator, satisfies, type Threshold } from '../threshold.ts';
import { at, bandsOf, bureauSet, type CompiledMeasure, isKnown, scaledThreshold } from './measure.ts';

/** One figure as it stands, compared as the integer behind it. */
export function compileValue({ fact }: ValueMeasure): CompiledMeasure {
  const { slot, scale } = fact;
  const test = (op: Comparator, threshold: Threshold) => {
    if (threshold.amount === null) return bureauSet;
    const limit = scaledThreshold(threshold, scale);
    const always = satisfies(Math.sign(fact.min - limit), op) && satisfies(Math.sign(fact.max - limit), op);
    const open = always ? decided(true) : UNKNOWN;
    return (frame: Frame): Trit => {
      const value = at(frame, slot);
      if (!isKnown(value)) return open;
      return decided(satisfies(value < limit ? -1 : value > limit ? 1 : 0, op));
    };
  };
  return {
    unit: fact.unit,
    facts: [fact],
    test,
    bands: bandsOf(test),
    actual: (frame) => (isKnown(at(frame, slot)) ? at(frame, slot) / scale : null),
  };
}
