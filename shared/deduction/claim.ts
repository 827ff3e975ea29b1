import { decided, FALSE, type Trit, TRUE, UNKNOWN } from '../kernel/trit.ts';
import { yearShare } from './amortisation.ts';
import { counts, declaredFen } from './amounts.ts';
import type { Booking } from './booking.ts';
import type { Rd } from './dossier-rd.ts';
import { type Fen, least, part, partUp, total } from './fen.ts';
import { fractionOf, shareOfRest } from './fraction.ts';
import { type ProjectCost, readProject } from './project.ts';
import { type Reading, reading } from './reading.ts';
import type { Limits } from './rules.ts';

/** Whether anything is left to claim, on every completion of the undeclared facts. */
export interface ClaimContext {
  readonly rd: Rd;
  readonly limits: Limits;
  readonly booking: Booking;
  readonly base: Fen;
  /** Undeclared facts of projects, as full paths in dossier order; empty where all is declared. */
  readonly open: readonly string[];
}

/** Truth of "the base is above 0". A missing list of projects may hold anything or nothing. */
export function claimHolds(context: ClaimContext): Trit {
  const { rd, base, open } = context;
  if (open.length === 0) return decided(base > 0n);
  if (leastBase(costs(context, reading('least')), context) > 0n) return TRUE;
  return rd.projects != null && mostBase(costs(context, reading('most')), context) <= 0n ? FALSE : UNKNOWN;
}

export function costs({ rd, booking }: Pick<ClaimContext, 'rd' | 'booking'>, way: Reading): ProjectCost[] {
  return (rd.projects ?? []).map((project) => readProject(project, '', { booking, reading: way }));
}

/** What the year must at least give, from below: caps and overseas cost are left out, they never decide alone. */
export function leastBase(read: readonly ProjectCost[], { rd, limits }: Pick<ClaimContext, 'rd' | 'limits'>): Fen {
  const share = fractionOf(limits.domesticShare);
  const certain = ({ firstFive, domestic }: ProjectCost): Fen => firstFive + part(domestic, share);
  const sure = total(read.filter(counts), (project) =>
    project.treatment === 'expensed' ? certain(project) : part(certain(project), yearShare(project.amortisation)),
  );
  return sure + offsets(rd);
}

/** What the year can at most give, from above: every cap by itself, every part rounded up. */
export function mostBase(read: readonly ProjectCost[], { rd, limits }: Pick<ClaimContext, 'rd' | 'limits'>): Fen {
  const pool = read.filter(counts);
  const firstFive = total(pool, (project) => project.firstFive);
  const otherCap = partUp(firstFive, shareOfRest(limits.otherShare));
  const domesticShare = fractionOf(limits.domesticShare);
  const domestic = partUp(
    total(pool, (project) => project.domestic),
    domesticShare,
  );
  const home = firstFive + otherCap + domestic;
  const abroad = limits.overseas === null ? 0n : partUp(home, fractionOf(limits.overseas.ofDomestic));
  const most = (project: ProjectCost): Fen =>
    project.firstFive + least(project.other, otherCap) + partUp(project.domestic, domesticShare) + least(project.overseas, abroad);
  const possible = total(pool, (project) =>
    project.treatment === 'expensed' ? most(project) : partUp(most(project), yearShare(project.amortisation)),
  );
  return possible + offsets(rd);
}

/** Prior amortisation less special income and sold materials: declarations, never unknown. */
function offsets(rd: Rd): Fen {
  return (
    declaredFen(rd.priorYearAmortisation) -
    declaredFen(rd.specialIncome) -
    declaredFen(rd.soldProductMaterials) -
    declaredFen(rd.soldProductMaterialsCarriedIn)
  );
}
