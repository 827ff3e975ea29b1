import { FALSE, TRUE, UNKNOWN } from '../../kernel/trit.ts';
import type { CompiledCondition } from '../compiled-condition.ts';
import type { JudgedCondition } from '../definition.ts';
import { at } from '../measures/measure.ts';

const nothing = (): void => undefined;
const never = (): boolean => false;

/** What a person decides. The fact that names it settles it; while it is absent nothing is missing, a judgement is. */
export function compileJudged({ fact }: JudgedCondition): CompiledCondition {
  return {
    eval: (frame) => {
      const settled = fact === null ? Number.NaN : at(frame, fact.slot);
      return settled === 1 ? TRUE : settled === 0 ? FALSE : UNKNOWN;
    },
    facts: fact === null ? [] : [fact],
    unknowns: nothing,
    awaitsBureau: never,
    failsByOne: false,
    ...(fact === null ? {} : { settledBy: fact }),
  };
}

/** Conditions whose numbers nobody has published: undetermined until the bureau enters them. */
export const unpublished: CompiledCondition = {
  eval: () => UNKNOWN,
  facts: [],
  unknowns: nothing,
  awaitsBureau: () => true,
  failsByOne: false,
};
