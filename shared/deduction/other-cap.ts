import { type Fen, least, part, total } from './fen.ts';
import { shareOfRest } from './fraction.ts';
import type { ProjectCost } from './project.ts';
import type { Limits } from './rules.ts';

/** The cap on other related cost, and what it lets through. */
export interface OtherCost {
  readonly actual: Fen;
  readonly cap: Fen;
  readonly accepted: Fen;
  /** The accepted part of one project. */
  readonly of: (project: ProjectCost) => Fen;
}

/**
 * From tax year 2021 one cap for all projects, shared out by accepted over actual (公告2021年第28号 三);
 * before, one for each project. Rounded half up at the cap and at each project's part.
 */
export function capOther(pool: readonly ProjectCost[], { otherShare, otherPool }: Pick<Limits, 'otherShare' | 'otherPool'>): OtherCost {
  const share = shareOfRest(otherShare);
  const actual = total(pool, ({ other }) => other);
  const capOf = ({ firstFive }: ProjectCost): Fen => part(firstFive, share);
  if (otherPool === 'each-project') {
    const of = (project: ProjectCost): Fen => least(project.other, capOf(project));
    return { actual, cap: total(pool, capOf), accepted: total(pool, of), of };
  }
  const cap = part(
    total(pool, ({ firstFive }) => firstFive),
    share,
  );
  const accepted = least(actual, cap);
  return { actual, cap, accepted, of: ({ other }) => (actual === 0n ? 0n : part(other, { num: accepted, den: actual })) };
}
