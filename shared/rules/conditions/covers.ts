import type { Frame } from '../../dossier/fact.ts';
import type { CompiledCondition } from '../compiled-condition.ts';
import type { CoversCondition } from '../definition.ts';
import { between, leastOf, mostOf, unknownAmong } from '../measures/measure.ts';

/** How many are needed for so many others: one for each `per`, rounded up. In whole units. */
export function neededFor(others: number, per: number, scale: number): number {
  return Math.ceil(others / (per * scale));
}

/** At least one person for each ten tenants, rounded up (国科发区〔2018〕300号). */
export function compileCovers({ fact, of, per }: CoversCondition): CompiledCondition {
  const size = per.amount as number;
  const enough = (have: number, others: number): boolean => have >= neededFor(others, size, of.scale) * fact.scale;
  return {
    eval: (frame: Frame) => between(enough(leastOf(frame, fact), mostOf(frame, of)), enough(mostOf(frame, fact), leastOf(frame, of))),
    facts: [fact, of],
    unknowns: unknownAmong([fact, of]),
    awaitsBureau: () => false,
    failsByOne: false,
  };
}
