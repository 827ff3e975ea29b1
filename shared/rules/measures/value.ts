import type { Fact, Frame } from '../../dossier/fact.ts';
import { decided, FALSE, type Trit, TRUE, UNKNOWN } from '../../kernel/trit.ts';
import type { ValueMeasure } from '../definition.ts';
import { type Comparator, satisfies, type Threshold } from '../threshold.ts';
import { at, bandsOf, between, bureauSet, type CompiledMeasure, isKnown, isSettled, leastOf, mostOf, scaledThreshold } from './measure.ts';

/** One figure as it stands, compared as the integer behind it. */
export function compileValue({ fact }: ValueMeasure): CompiledMeasure {
  const { slot, scale } = fact;
  const test = (op: Comparator, threshold: Threshold) => {
    if (threshold.amount === null) return bureauSet;
    const limit = scaledThreshold(threshold, scale);
    const always = satisfies(Math.sign(fact.min - limit), op) && satisfies(Math.sign(fact.max - limit), op);
    const open = always ? decided(true) : UNKNOWN;
    if (fact.spread === true) return spreadTest(fact, op, limit);
    return knownTest({ slot, open, limit }, op);
  };
  return {
    unit: fact.unit,
    facts: [fact],
    test,
    bands: bandsOf(test),
    actual: (frame) => (isSettled(frame, fact) ? at(frame, slot) / scale : null),
  };
}

/** A count over a list: decided as soon as the least or the greatest count decides it. */
function spreadTest(fact: Fact, op: Comparator, limit: number) {
  const passes = (value: number): boolean => satisfies(Math.sign(value - limit), op);
  const upward = op === '>=' || op === '>';
  return (frame: Frame): Trit => {
    const [least, most] = [passes(leastOf(frame, fact)), passes(mostOf(frame, fact))];
    return between(upward ? least : most, upward ? most : least);
  };
}

/** One function for each comparator, so that an evaluation compares once and asks nothing else. */
function knownTest({ slot, open, limit }: { slot: number; open: Trit; limit: number }, op: Comparator): (frame: Frame) => Trit {
  const passes = (holds: boolean, value: number): Trit => (holds ? TRUE : isKnown(value) ? FALSE : open);
  switch (op) {
    case '>=':
      return (frame) => passes(at(frame, slot) >= limit, at(frame, slot));
    case '>':
      return (frame) => passes(at(frame, slot) > limit, at(frame, slot));
    case '<=':
      return (frame) => passes(at(frame, slot) <= limit, at(frame, slot));
    case '<':
      return (frame) => passes(at(frame, slot) < limit, at(frame, slot));
  }
}
