import type { Frame } from '../../dossier/fact.ts';
import { FALSE, TRUE, UNKNOWN } from '../../kernel/trit.ts';
import type { CompiledCondition } from '../compiled-condition.ts';
import type { BothCondition } from '../definition.ts';
import { at, unknownAmong } from '../measures/measure.ts';

/** Two titles of which the text leaves open whether one is enough: both pass, neither fails, exactly one is for a person. */
export function compileBoth({ facts }: BothCondition): CompiledCondition {
  const [first, second] = facts;
  return {
    eval: (frame: Frame) => {
      const [a, b] = [at(frame, first.slot), at(frame, second.slot)];
      if (a === 1 && b === 1) return TRUE;
      return a === 0 && b === 0 ? FALSE : UNKNOWN;
    },
    facts,
    unknowns: unknownAmong(facts),
    awaitsBureau: () => false,
    failsByOne: false,
  };
}
