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
import {
  loadConduct,
  loadEnterprise,
  loadJudgement,
  loadQualifications,
  loadRights,
  loadYear,
  readsAny,
  slotsOf,
} from './load-sections.ts';
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

/** A loader for the facts that a version reads, chosen once when the version is compiled. */
export function frameLoader(wanted: readonly Fact[]): LoadFrame {
  const read = new Set(wanted.map((fact) => fact.slot));
  const firm = slotsOf(enterprise, read);
  const last = slotsOf(lastYear, read);
  const second = slotsOf(secondYearBack, read);
  const third = slotsOf(thirdYearBack, read);
  const rights = slotsOf(intellectualProperty, read);
  const titles = slotsOf(qualifications, read);
  const judged = slotsOf(judgement, read);
  const [readsLast, readsSecond, readsThird] = [readsAny(last), readsAny(second), readsAny(third)];
  const [readsFirm, readsRights, readsTitles, readsJudged] = [readsAny(firm), readsAny(rights), readsAny(titles), readsAny(judged)];
  const [readsCapital, readsIncubator] = [readsAny(slotsOf(capital, read)), readsAny(slotsOf(incubator, read))];
  const loadRecord = recordLoader(read);
  return (frame, dossier, viewpoint) => {
    if (readsFirm) loadEnterprise(frame, dossier.enterprise, firm);
    if (readsLast) loadYear(frame, dossier.years?.[viewpoint.asOfYear - 1], last);
    if (readsSecond) loadYear(frame, dossier.years?.[viewpoint.asOfYear - 2], second);
    if (readsThird) loadYear(frame, dossier.years?.[viewpoint.asOfYear - 3], third);
    if (readsRights) loadRights(frame, withCounts(dossier.intellectualProperty, viewpoint.asOfDay), rights);
    loadRecord(frame, dossier.conduct, viewpoint.conductWindow);
    if (readsTitles) loadQualifications(frame, dossier.qualifications, titles);
    if (readsJudged) loadJudgement(frame, dossier.judgement, judged);
    if (readsCapital) loadCapital(frame, dossier.capital, viewpoint);
    if (readsIncubator) loadIncubator(frame, dossier.incubator, viewpoint.asOfDay);
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
    acquisition: rights?.acquisition ?? acquisitionOf(items),
  };
}

/** Conduct: dated events decide over the booleans. */
function recordLoader(read: ReadonlySet<number>) {
  const slots = slotsOf(conduct, read);
  const kinds = Object.entries(conduct).filter(([, fact]) => read.has(fact.slot));
  return (frame: Frame, declared: Dossier['conduct'], window: ConductWindow): void => {
    const events = declared?.events;
    if (events == null) loadConduct(frame, declared, slots);
    else for (const [kind, fact] of kinds) frame[fact.slot] = eventsSay(events, kind, window);
  };
}
