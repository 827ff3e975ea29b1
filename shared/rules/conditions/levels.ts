import type { Frame } from '../../dossier/fact.ts';
import { FALSE, or, type Trit, TRUE, UNKNOWN } from '../../kernel/trit.ts';
import type { CompiledCondition } from '../compiled-condition.ts';
import type { Condition, LevelsCondition } from '../definition.ts';

/** Met when one of the levels holds. */
export function compileLevels({ levels }: LevelsCondition, compile: (condition: Condition) => CompiledCondition): CompiledCondition {
  const parts = levels.map((level) => compile(level.when));
  const undecided = (frame: Frame) => parts.filter((part) => part.eval(frame) === UNKNOWN);
  return {
    eval: (frame) => parts.reduce<Trit>((truth, part) => or(truth, part.eval(frame)), FALSE),
    facts: [...new Set(parts.flatMap((part) => part.facts))],
    unknowns: (frame, visit) => {
      for (const part of undecided(frame)) part.unknowns(frame, visit);
    },
    awaitsBureau: (frame) => undecided(frame).some((part) => part.awaitsBureau(frame)),
    failsByOne: false,
  };
}

/** The id of the highest level that holds for sure; null where none does or a higher one is still open. */
export function levelAt(
  { levels }: LevelsCondition,
  compile: (condition: Condition) => CompiledCondition,
): (frame: Frame) => string | null {
  const parts = levels.map((level) => ({ id: level.id, when: compile(level.when) }));
  return (frame) => {
    const first = parts.find((part) => part.when.eval(frame) !== FALSE);
    return first !== undefined && first.when.eval(frame) === TRUE ? first.id : null;
  };
}
