import type { Fact, Frame } from '../../dossier/fact.ts';
import { FALSE, not, or, type Trit, TRUE, UNKNOWN } from '../../kernel/trit.ts';
import type { CompiledCondition } from '../compiled-condition.ts';
import type { Condition, IfCondition } from '../definition.ts';
import { at, isKnown, scaledThreshold } from '../measures/measure.ts';

/** The figure whose size chooses between branches, and the values at which it can turn the answer. */
interface Size {
  readonly fact: Fact;
  readonly turns: readonly number[];
}

/**
 * Between two limits the branch is fixed and moves in one direction with the figure (it stands below the line of a share),
 * so the ends of each piece, and the smallest figure above zero, speak for all of it.
 */
function sizeOf(condition: IfCondition): Size | null {
  const { when } = condition;
  if (when.kind !== 'test' || when.measure.kind !== 'value' || when.measure.fact.spread === true || when.threshold.amount === null)
    return null;
  const { fact } = when.measure;
  const limit = scaledThreshold(when.threshold, fact.scale);
  const inside = [condition.then, condition.otherwise].flatMap((part) => (part.kind === 'if' ? (sizeOf(part)?.turns ?? []) : []));
  return { fact, turns: [...new Set([fact.min, 1, limit - 1, limit, limit + 1, fact.max, ...inside])] };
}

/** The answer for every size of an unknown figure; UNKNOWN as soon as two differ. */
function overSizes({ fact, turns }: Size, frame: Frame, ask: (frame: Frame) => Trit): Trit {
  let truth: Trit | undefined;
  for (const turn of turns) {
    frame[fact.slot] = turn;
    const answer = ask(frame);
    if (truth !== undefined && answer !== truth) truth = UNKNOWN;
    else truth = answer;
    if (truth === UNKNOWN) break;
  }
  frame[fact.slot] = Number.NaN;
  return truth ?? UNKNOWN;
}

/** One condition or another; while the choice is open, both must give the same answer. */
export function compileIf(condition: IfCondition, compile: (condition: Condition) => CompiledCondition): CompiledCondition {
  const [choice, yes, no] = [compile(condition.when), compile(condition.then), compile(condition.otherwise)];
  const size = sizeOf(condition);
  const open = (frame: Frame) => (choice.eval(frame) === TRUE ? [yes] : choice.eval(frame) === FALSE ? [no] : [choice, yes, no]);
  const ask = (frame: Frame): Trit => {
    const way = choice.eval(frame);
    if (way !== UNKNOWN) return (way === TRUE ? yes : no).eval(frame);
    const answer = yes.eval(frame);
    return answer === no.eval(frame) ? answer : UNKNOWN;
  };
  return {
    eval: size === null ? ask : (frame) => (isKnown(at(frame, size.fact.slot)) ? ask(frame) : overSizes(size, frame, ask)),
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
