import type { DayNumber } from '../kernel/civil-date.ts';
import { type ConductWindow, eventsSay } from './conduct-events.ts';
import type { Dossier } from './dossier.ts';
import type { Fact, Frame } from './fact.ts';
import { conduct, facts as everyFact, FRAME_SLOTS, request } from './facts.ts';
import { loadCapital, loadIncubator } from './load-lists.ts';
import { loadConduct, loadEnterprise, loadJudgement, loadQualifications, loadRights, loadYear, type Part } from './load-sections.ts';
import { partsOf } from './parts.ts';
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

type Parts = readonly [Part, Part, Part, Part, Part, Part, Part, Part, Part, Part];

/** A loader for the facts that a version reads, chosen once when the version is compiled. */
export function frameLoader(wanted: readonly Fact[]): LoadFrame {
  const [firm, third, second, last, rights, record, titles, judged, money, incubators] = partsOf(wanted) as Parts;
  const loadRecord = recordLoader(wanted, record);
  return (frame, dossier, viewpoint) => {
    if (firm.bits !== 0) loadEnterprise(frame, dossier.enterprise, firm);
    if (last.bits !== 0) loadYear(frame, dossier.years?.[viewpoint.asOfYear - 1], last);
    if (second.bits !== 0) loadYear(frame, dossier.years?.[viewpoint.asOfYear - 2], second);
    if (third.bits !== 0) loadYear(frame, dossier.years?.[viewpoint.asOfYear - 3], third);
    if (rights.bits !== 0) loadRights(frame, withCounts(dossier.intellectualProperty, viewpoint.asOfDay), rights);
    if (record.bits !== 0) loadRecord(frame, dossier.conduct, viewpoint.conductWindow);
    if (titles.bits !== 0) loadQualifications(frame, dossier.qualifications, titles);
    if (judged.bits !== 0) loadJudgement(frame, dossier.judgement, judged);
    if (money.bits !== 0) loadCapital(frame, dossier.capital, viewpoint);
    if (incubators.bits !== 0) loadIncubator(frame, dossier.incubator, viewpoint.asOfDay);
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
function recordLoader(wanted: readonly Fact[], part: Part) {
  const kinds = Object.entries(conduct).filter(([, fact]) => wanted.includes(fact));
  return (frame: Frame, declared: Dossier['conduct'], window: ConductWindow): void => {
    const events = declared?.events;
    if (events == null) loadConduct(frame, declared, part);
    else for (const [kind, fact] of kinds) frame[fact.slot] = eventsSay(events, kind, window);
  };
}
