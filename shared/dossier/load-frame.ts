import type { DayNumber } from '../kernel/civil-date.ts';
import { type ConductWindow, eventsSay } from './conduct-events.ts';
import type { Dossier } from './dossier.ts';
import type { Fact, Frame } from './fact.ts';
import {
  capital,
  conduct,
  enterprise,
  facts as everyFact,
  FRAME_SLOTS,
  incubator,
  intellectualProperty,
  judgement,
  lastYear,
  qualifications,
  request,
  secondYearBack,
  thirdYearBack,
} from './facts.ts';
import { loadCapital, loadIncubator } from './load-lists.ts';
import { loadConduct, loadEnterprise, loadJudgement, loadQualifications, loadRights, loadYear, partOf } from './load-sections.ts';
import { acquisitionOf, countRights } from './rights.ts';

/** What the figures of a dossier are read against. */
export interface Viewpoint {
  readonly asOfDay: DayNumber;
  /** The calendar year of `asOf`; "last year" is the one before it. */
  readonly asOfYear: number;
  readonly conductWindow: ConductWindow;
}

export const newFrame = (): Frame => new Float64Array(FRAME_SLOTS);

/** Fills a frame with the exact integers of a dossier, NaN where a fact is unknown. Slots of facts not asked for are left as they are. */
export type LoadFrame = (frame: Frame, dossier: Dossier, viewpoint: Viewpoint) => void;

/** The part of a dossier that a fact is read from. */
export const sectionOf = (fact: Fact): string => (fact.yearsBack > 0 ? `years.${fact.yearsBack}` : (fact.path.split('.')[0] ?? ''));

/** A loader for the facts that a version reads, chosen once when the version is compiled. */
export function frameLoader(wanted: readonly Fact[]): LoadFrame {
  const read = new Set(wanted.map((fact) => fact.slot));
  const firm = partOf(enterprise, read);
  const last = partOf(lastYear, read);
  const second = partOf(secondYearBack, read);
  const third = partOf(thirdYearBack, read);
  const rights = partOf(intellectualProperty, read);
  const titles = partOf(qualifications, read);
  const judged = partOf(judgement, read);
  const capitalPart = partOf(capital, read);
  const incubatorPart = partOf(incubator, read);
  const record = partOf(conduct, read);
  const loadRecord = recordLoader(read);
  return (frame, dossier, viewpoint) => {
    if (firm.bits !== 0) loadEnterprise(frame, dossier.enterprise, firm);
    if (last.bits !== 0) loadYear(frame, dossier.years?.[viewpoint.asOfYear - 1], last);
    if (second.bits !== 0) loadYear(frame, dossier.years?.[viewpoint.asOfYear - 2], second);
    if (third.bits !== 0) loadYear(frame, dossier.years?.[viewpoint.asOfYear - 3], third);
    if (rights.bits !== 0) loadRights(frame, withCounts(dossier.intellectualProperty, viewpoint.asOfDay), rights);
    if (record.bits !== 0) loadRecord(frame, dossier.conduct, viewpoint.conductWindow);
    if (titles.bits !== 0) loadQualifications(frame, dossier.qualifications, titles);
    if (judged.bits !== 0) loadJudgement(frame, dossier.judgement, judged);
    if (capitalPart.bits !== 0) loadCapital(frame, dossier.capital, viewpoint);
    if (incubatorPart.bits !== 0) loadIncubator(frame, dossier.incubator, viewpoint.asOfDay);
    frame[request.asOf.slot] = viewpoint.asOfDay;
  };
}

/** Every fact that there is. */
export const loadFrame: LoadFrame = frameLoader(everyFact);

/** Counts of the listed rights in place of typed ones. */
function withCounts(rights: Dossier['intellectualProperty'], asOfDay: DayNumber): Dossier['intellectualProperty'] {
  const items = rights?.items;
  if (items == null) return rights;
  return {
    ...rights,
    ...countRights(items, asOfDay, rights?.classTwoSpent),
    // The list decides where it can; a typed answer settles only what it leaves open.
    acquisition: acquisitionOf(items, asOfDay) ?? rights?.acquisition,
  };
}

/** Conduct: dated events decide over the booleans. */
function recordLoader(read: ReadonlySet<number>) {
  const slots = partOf(conduct, read);
  const kinds = Object.entries(conduct).filter(([, fact]) => read.has(fact.slot));
  return (frame: Frame, declared: Dossier['conduct'], window: ConductWindow): void => {
    const events = declared?.events;
    if (events == null) loadConduct(frame, declared, slots);
    else for (const [kind, fact] of kinds) frame[fact.slot] = eventsSay(events, kind, window);
  };
}
