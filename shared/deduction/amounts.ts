import { yearShare } from './amortisation.ts';
import type { Rd } from './dossier-rd.ts';
import { capOverseas, type DomesticCost, type OverseasCost, shareDomestic } from './entrusted.ts';
import { type Fen, fenOf, floored, part, total } from './fen.ts';
import { capOther, type OtherCost } from './other-cap.ts';
import type { ProjectCost } from './project.ts';
import type { Limits } from './rules.ts';

/** An asset formed this year: what of its cost counts, and this year's part of it. */
export interface FormedAsset {
  readonly project: ProjectCost;
  readonly acceptedOther: Fen;
  readonly acceptedOverseas: Fen;
  readonly acceptedCost: Fen;
  readonly amortisation: Fen;
}

/** Lines 40 to 52 of A107012 without the rate, in fen. */
export interface ReturnTotals {
  readonly l40: Fen;
  readonly l41: Fen;
  readonly l42: Fen;
  readonly l43: Fen;
  readonly l44: Fen;
  readonly l45: Fen;
  readonly l46: Fen;
  readonly l47: Fen;
  readonly l48: Fen;
  readonly l49: Fen;
  readonly l52: Fen;
  readonly base: Fen;
}

export interface Amounts {
  /** Projects that count this year: expensed, or capitalised and formed in the year. */
  readonly pool: readonly ProjectCost[];
  readonly firstFive: Fen;
  readonly other: OtherCost;
  readonly domestic: DomesticCost;
  readonly overseas: OverseasCost;
  readonly formed: readonly FormedAsset[];
  readonly totals: ReturnTotals;
}

export const counts = ({ refused, treatment }: ProjectCost): boolean => !refused && treatment !== 'capitalised-in-progress';

/** The amounts of the return, line by line in its order: caps, then capitalised, then special income, then sold materials. */
export function amountsOf(costs: readonly ProjectCost[], rd: Rd, limits: Limits): Amounts {
  const pool = costs.filter(counts);
  const firstFive = total(pool, (project) => project.firstFive);
  const other = capOther(pool, limits);
  const domestic = shareDomestic(pool, limits);
  const overseas = capOverseas(pool, firstFive + other.accepted + domestic.accepted, limits);
  const formed = pool
    .filter(({ treatment }) => treatment === 'capitalised-formed')
    .map((project) => form(project, { other, domestic, overseas }));
  const l40 = firstFive + other.accepted + domestic.accepted + overseas.accepted;
  const l42 = total(formed, ({ acceptedCost }) => acceptedCost);
  // Line 41 is the rest, so that 41 + 42 = 40 whatever the rounding of each part; a rest of rounding alone is no expense.
  const l41 = pool.length > formed.length ? floored(l40 - l42) : 0n;
  return {
    pool,
    firstFive,
    other,
    domestic,
    overseas,
    formed,
    totals: settle({ l40, l41, l42, l43: total(formed, ({ amortisation }) => amortisation) }, rd),
  };
}

type Parts = Pick<Amounts, 'other' | 'domestic' | 'overseas'>;

function form(project: ProjectCost, { other, domestic, overseas }: Parts): FormedAsset {
  const acceptedOther = other.of(project);
  const acceptedOverseas = overseas.of(project);
  const acceptedCost = project.firstFive + acceptedOther + domestic.of(project) + acceptedOverseas;
  return { project, acceptedOther, acceptedOverseas, acceptedCost, amortisation: part(acceptedCost, yearShare(project.amortisation)) };
}

type Cost = Pick<ReturnTotals, 'l40' | 'l41' | 'l42' | 'l43'>;

/** What is not declared at the level of `rd` is nothing. */
export const declaredFen = (yuan: number | null | undefined): Fen => (yuan == null ? 0n : fenOf(yuan));

function settle(cost: Cost, rd: Rd): ReturnTotals {
  const l44 = declaredFen(rd.priorYearAmortisation);
  const l45 = cost.l41 + cost.l43 + l44;
  const l46 = declaredFen(rd.specialIncome);
  const l47 = floored(l45 - l46);
  const l48 = declaredFen(rd.soldProductMaterials);
  const l49 = declaredFen(rd.soldProductMaterialsCarriedIn);
  const rest = l47 - l48 - l49;
  return { ...cost, l44, l45, l46, l47, l48, l49, l52: floored(-rest), base: floored(rest) };
}
