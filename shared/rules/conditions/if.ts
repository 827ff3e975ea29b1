import type { Frame } from '../../dossier/fact.ts';
import { FALSE, not, or, type Trit, TRUE, UNKNOWN } from '../../kernel/trit.ts';
import type { CompiledCondition } from '../compiled-condition.ts';
import type { Condition, IfCondition } from '../definition.ts';

/** One condition or another; while the choice is open, both must give the same answer. */
export function compileIf({ when, then, otherwise }: IfCondition, compile: (condition: Condition) => CompiledCondition): CompiledCondition {
  const [choice, yes, no] = [compile(when), compile(then), compile(otherwise)];
  const open = (frame: Frame) => (choice.eval(frame) === TRUE ? [yes] : choice.eval(frame) === FALSE ? [no] : [choice, yes, no]);
  return {
    eval: (frame): Trit => {
      const way = choice.eval(frame);
      if (way !== UNKNOWN) return (way === TRUE ? yes : no).eval(frame);
      const answer = yes.eval(frame);
      return answer === no.eval(frame) ? answer : UNKNOWN;
    },
    facts: [...new Set([...choice.facts, ...yes.facts, ...no.facts])],
    unknowns: (frame, visit) => {
      for (const part of open(frame)) if (part.eval(frame) === UNKNOWN) part.unknowns(frame, visit);
    },
    awaitsBureau: (frame) => open(frame).some((part) => part.eval(frame) === UNKNOWN && part.awaitsBureau(frame)),
    failsByOne: false,
  };
}

/** A condition that counts only where another one holds; elsewhere it stands in nobody's way. */
export function onlyIf(applies: CompiledCondition, condition: CompiledCondition): CompiledCondition {
  return {
    eval: (frame) => or(not(applies.eval(frame)), condition.eval(frame)),
    facts: [...new Set([...applies.facts, ...condition.facts])],
    unknowns: (frame, visit) => {
      if (applies.eval(frame) === UNKNOWN) applies.unknowns(frame, visit);
      if (condition.eval(frame) === UNKNOWN) condition.unknowns(frame, visit);
    },
    awaitsBureau: (frame) => condition.eval(frame) === UNKNOWN && condition.awaitsBureau(frame),
    failsByOne: false,
  };
}
