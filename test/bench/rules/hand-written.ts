import { eventsSay } from '../../../shared/dossier/conduct-events.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { countRights } from '../../../shared/dossier/rights.ts';
import { dayNumber } from '../../../shared/kernel/civil-date.ts';
import type { Decision } from '../../../shared/rules/decide.ts';

/**
 * tech-sme 2022-67 as a colleague would write it for speed, with the contract of `decide`: three-valued, score intervals, exact.
 * Truth values: 0 no, 1 unknown, 2 yes. Points: a number, or OPEN while a figure that counts is unknown.
 */
type Truth = 0 | 1 | 2;
type Maybe<T> = T | null | undefined;

const OPEN = -1;
const SAFE = 2 ** 53;

let lastAsOf = '';
let lastYearName = '';
function yearBefore(asOf: string): string {
  if (asOf !== lastAsOf) {
    lastAsOf = asOf;
    lastYearName = String(Number(asOf.slice(0, 4)) - 1);
  }
  return lastYearName;
}

const yes = (value: Maybe<boolean>): Truth => (value === true ? 2 : value === false ? 0 : 1);
const no = (value: Maybe<boolean>): Truth => (value === false ? 2 : value === true ? 0 : 1);
const atMost = (value: Maybe<number>, limit: number): Truth => (value == null ? 1 : value <= limit ? 2 : 0);
const and = (a: Truth, b: Truth): Truth => (a < b ? a : b);
const or = (a: Truth, b: Truth): Truth => (a > b ? a : b);

/** Whether top/bottom ≥ edge %, with whole numbers. */
function reaches(top: number, bottom: number, edge: number): boolean {
  const left = top * 100;
  const right = bottom * edge;
  return left < SAFE && right < SAFE ? left >= right : BigInt(top) * 100n >= BigInt(bottom) * BigInt(edge);
}

function techPoints(tech: Maybe<number>, staff: Maybe<number>): number {
  if (staff === 0 || tech === 0) return 0;
  if (tech == null || staff == null) return OPEN;
  const top = Math.round(tech * 10_000);
  const bottom = Math.round(staff * 10_000);
  if (reaches(top, bottom, 30)) return 20;
  if (reaches(top, bottom, 25)) return 16;
  if (reaches(top, bottom, 20)) return 12;
  if (reaches(top, bottom, 15)) return 8;
  return reaches(top, bottom, 10) ? 4 : 0;
}

function rdOverSales(rd: Maybe<number>, sales: Maybe<number>): number {
  if (sales === 0 || rd === 0) return 0;
  if (rd == null || sales == null) return OPEN;
  const top = Math.round(rd * 100);
  const bottom = Math.round(sales * 100);
  if (reaches(top, bottom, 6)) return 50;
  if (reaches(top, bottom, 5)) return 40;
  if (reaches(top, bottom, 4)) return 30;
  if (reaches(top, bottom, 3)) return 20;
  return reaches(top, bottom, 2) ? 10 : 0;
}

function rdOverCost(rd: Maybe<number>, cost: Maybe<number>): number {
  if (cost === 0 || rd === 0) return 0;
  if (rd == null || cost == null) return OPEN;
  const top = Math.round(rd * 100);
  const bottom = Math.round(cost * 100);
  if (reaches(top, bottom, 30)) return 50;
  if (reaches(top, bottom, 25)) return 40;
  if (reaches(top, bottom, 20)) return 30;
  if (reaches(top, bottom, 15)) return 20;
  return reaches(top, bottom, 10) ? 10 : 0;
}

function classTwoPoints(two: Maybe<number>): number {
  if (two == null) return OPEN;
  if (two >= 4) return 24;
  if (two >= 3) return 18;
  if (two >= 2) return 12;
  return two >= 1 ? 6 : 0;
}

function clean(conduct: Dossier['conduct'], asOf: string): Truth {
  if (conduct == null) return 1;
  if (conduct.events != null) return cleanByEvents(conduct.events, asOf);
  let truth = no(conduct.majorSafetyAccident);
  truth = and(truth, no(conduct.majorQualityAccident));
  truth = and(truth, no(conduct.seriousEnvironmentalViolation));
  truth = and(truth, no(conduct.seriousResearchDishonesty));
  truth = and(truth, no(conduct.seriousFalsification));
  truth = and(truth, no(conduct.abnormalOperationList));
  return and(truth, no(conduct.seriousDishonestyList));
}

const KINDS = [
  'majorSafetyAccident',
  'majorQualityAccident',
  'seriousEnvironmentalViolation',
  'seriousResearchDishonesty',
  'seriousFalsification',
  'abnormalOperationList',
  'seriousDishonestyList',
];

/** Few dossiers list dated events: the engine's own reading of them serves here too. */
function cleanByEvents(events: NonNullable<NonNullable<Dossier['conduct']>['events']>, asOf: string): Truth {
  const from = dayNumber(`${yearBefore(asOf)}-01-01`);
  const to = dayNumber(`${asOf.slice(0, 4)}-12-31`);
  const window = { from, to, listFrom: from, listTo: to, threeYearsFrom: from };
  const said = KINDS.map((kind): Truth => {
    const answer = eventsSay(events, kind, window);
    return answer === 1 ? 0 : answer === 0 ? 2 : 1;
  });
  return said.reduce(and);
}

function gates(dossier: Dossier, asOf: string): Truth {
  const firm = dossier.enterprise;
  const figures = dossier.years?.[yearBefore(asOf)];
  let truth: Truth = atMost(figures?.staffTotal, 500);
  truth = and(truth, atMost(figures?.salesRevenue, 200_000_000));
  truth = and(truth, atMost(figures?.totalAssets, 200_000_000));
  if (firm == null) truth = and(truth, 1);
  else {
    truth = and(truth, yes(firm.residentEnterprise));
    truth = and(truth, firm.taxCollection == null ? 1 : firm.taxCollection === 'audit' ? 2 : 0);
    truth = and(truth, yes(firm.accountsSound));
    truth = and(truth, yes(firm.rdSeparable));
    truth = and(truth, no(firm.restrictedIndustry));
    truth = and(truth, no(firm.deductionExcludedIndustry));
  }
  return truth === 0 ? 0 : and(truth, clean(dossier.conduct, asOf));
}

function direct(held: Dossier['qualifications']): Truth {
  if (held == null) return 1;
  const { nationalAward: award, standardLed: standard } = held;
  let truth = or(yes(held.hnteCertificate), yes(held.provincialRdInstitution));
  truth = or(truth, award == null ? 1 : and(yes(award.withinFiveYears), atMost(award.rank, 3)));
  return or(truth, standard == null ? 1 : and(yes(standard.withinFiveYears), atMost(standard.draftingRank, 5)));
}

/** Verdict and score interval of a dossier on a day. */
export function decideByHand(dossier: Dossier, asOf: string): Decision {
  const figures = dossier.years?.[yearBefore(asOf)];
  const tech = techPoints(figures?.techStaff, figures?.staffTotal);
  const bySales = rdOverSales(figures?.rdExpense, figures?.salesRevenue);
  const byCost = rdOverCost(figures?.rdExpense, figures?.costTotal);
  const typed = dossier.intellectualProperty;
  const rights = typed?.items == null ? typed : countRights(typed.items, dayNumber(asOf));
  const one = rights?.classOne;
  const two = classTwoPoints(rights?.classTwo);

  let min = 0;
  let max = 0;
  if (tech === OPEN) max += 20;
  else {
    min += tech;
    max += tech;
  }
  min += bySales > byCost ? bySales : byCost > 0 ? byCost : 0;
  max += bySales === OPEN || byCost === OPEN ? 50 : bySales > byCost ? bySales : byCost;
  if (one != null && one >= 1) {
    min += 30;
    max += 30;
  } else {
    min += two === OPEN ? 0 : two;
    max += one == null ? 30 : two === OPEN ? 24 : two;
  }

  let route: Truth = min >= 60 ? 2 : max >= 60 ? 1 : 0;
  route = and(route, tech === OPEN ? 1 : tech > 0 ? 2 : 0);
  if (route !== 2) route = or(route, direct(dossier.qualifications));
  const truth = route === 0 ? 0 : and(route, gates(dossier, asOf));
  return { verdict: truth === 2 ? 'eligible' : truth === 0 ? 'ineligible' : 'undetermined', score: { min, max } };
}
