import type { Frame } from '../../dossier/fact.ts';
import { request } from '../../dossier/facts.ts';
import { addYears, dateOf, dayNumber, yearOf } from '../../kernel/civil-date.ts';
import { decided, type Trit, UNKNOWN } from '../../kernel/trit.ts';
import type { AgeYearsMeasure } from '../definition.ts';
import { type Comparator, satisfies, type Threshold } from '../threshold.ts';
import { at, bandsOf, bureauSet, type CompiledMeasure, isKnown } from './measure.ts';

/** Years from a date to `asOf`, compared by anniversaries: fifteen years are not exceeded on the fifteenth anniversary itself. */
export function compileAgeYears({ since }: AgeYearsMeasure): CompiledMeasure {
  const test = (op: Comparator, threshold: Threshold) => {
    const { amount } = threshold;
    if (amount === null) return bureauSet;
    return (frame: Frame): Trit => {
      const start = at(frame, since.slot);
      if (!isKnown(start)) return UNKNOWN;
      const anniversary = dayNumber(addYears(dateOf(start), amount));
      return decided(satisfies(Math.sign(at(frame, request.asOf.slot) - anniversary), op));
    };
  };
  return {
    unit: 'year',
    facts: [since],
    test,
    bands: bandsOf(test),
    actual: (frame) => {
      const start = at(frame, since.slot);
      return isKnown(start) ? completedYears(dateOf(start), dateOf(at(frame, request.asOf.slot))) : null;
    },
  };
}

function completedYears(from: string, to: string): number {
  const years = yearOf(to) - yearOf(from);
  return addYears(from, years) > to ? years - 1 : years;
}
