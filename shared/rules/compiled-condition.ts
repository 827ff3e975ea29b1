import type { Fact, Frame } from '../dossier/fact.ts';
import type { Trit } from '../kernel/trit.ts';

/** A condition compiled to plain functions over a frame. */
export interface CompiledCondition {
  readonly eval: (frame: Frame) => Trit;
  readonly facts: readonly Fact[];
  /** Names each unknown fact that an undetermined condition still waits for. */
  readonly unknowns: (frame: Frame, visit: (fact: Fact) => void) => void;
  /** True where an undetermined condition also waits for a number that the bureau has not entered. */
  readonly awaitsBureau: (frame: Frame) => boolean;
  /** True where any single unknown fact can, by itself, make the condition fail. */
  readonly failsByOne: boolean;
  /** A fact that would settle what a person otherwise decides; its absence is no missing fact, but it may be entered. */
  readonly settledBy?: Fact;
}
