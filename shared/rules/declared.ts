import type { Fact, Frame } from '../dossier/fact.ts';
import { FALSE, type Trit, TRUE, UNKNOWN } from '../kernel/trit.ts';
import type { Condition } from './definition.ts';
import { at, isKnown } from './measures/measure.ts';

/** A fact that must have one code: a declared yes or no, or one choice. */
export interface Declared {
  readonly slot: number;
  readonly code: number;
}

type Eval = (frame: Frame) => Trit;

/** Codes of choices in the frame. Throws on a value that is none of the fact's. */
export function codesOf(fact: Fact, values: readonly string[]): readonly number[] {
  return values.map((value) => {
    const code = fact.choices?.indexOf(value) ?? -1;
    if (code < 0) throw new Error(`"${value}" is no choice of ${fact.path}; it has ${fact.choices?.join(', ') ?? 'none'}`);
    return code;
  });
}

/** The condition as a declared fact; null where it is more than that. */
export function declaredOf(condition: Condition): Declared | null {
  if (condition.kind === 'is') return { slot: condition.fact.slot, code: condition.value ? 1 : 0 };
  if (condition.kind !== 'among') return null;
  const [code, ...others] = codesOf(condition.fact, condition.values);
  return code === undefined || others.length > 0 ? null : { slot: condition.fact.slot, code };
}

/** Half of every rulebook is declared facts that must all hold: one loop asks them, without a call for each. */
export function allDeclared(declared: readonly Declared[]): Eval {
  const slots = declared.map(({ slot }) => slot);
  const codes = declared.map(({ code }) => code);
  return (frame) => {
    let truth: Trit = TRUE;
    for (let i = 0; i < slots.length; i += 1) {
      const value = at(frame, slots[i] as number);
      if (value === codes[i]) continue;
      if (isKnown(value)) return FALSE;
      truth = UNKNOWN;
    }
    return truth;
  };
}

/** The same where one is enough. */
export function anyDeclared(declared: readonly Declared[]): Eval {
  const slots = declared.map(({ slot }) => slot);
  const codes = declared.map(({ code }) => code);
  return (frame) => {
    let truth: Trit = FALSE;
    for (let i = 0; i < slots.length; i += 1) {
      const value = at(frame, slots[i] as number);
      if (value === codes[i]) return TRUE;
      if (!isKnown(value)) truth = UNKNOWN;
    }
    return truth;
  };
}
