import type { Frame } from '../../dossier/fact.ts';
import { request } from '../../dossier/facts.ts';
import { decided, type Trit, UNKNOWN } from '../../kernel/trit.ts';
import type { AgeMeasure } from '../definition.ts';
import { type Comparator, satisfies, type Threshold } from '../threshold.ts';
import { at, bandsOf, bureauSet, type CompiledMeasure, isKnown, scaledThreshold } from './measure.ts';

/** Whole days from a date to `asOf`. */
export function compileAge({ since }: AgeMeasure): CompiledMeasure {
  const age = (frame: Frame): number => at(frame, request.asOf.slot) - at(frame, since.slot);
  const test = (op: Comparator, threshold: Threshold) => {
    if (threshold.amount === null) return bureauSet;
    const limit = scaledThreshold(threshold, 1);
    return (frame: Frame): Trit => {
      const days = age(frame);
      return isKnown(days) ? decided(satisfies(Math.sign(days - limit), op)) : UNKNOWN;
    };
  };
  return {
    unit: 'day',
    facts: [since],
    test,
    bands: bandsOf(test),
    actual: (frame) => (isKnown(age(frame)) ? age(frame) : null),
  };
}
