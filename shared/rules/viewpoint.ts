import type { Viewpoint } from '../dossier/load-frame.ts';
import { addYears, dayNumber, yearOf } from '../kernel/civil-date.ts';
import type { ConductPeriod } from './version.ts';

/** What a version reads a dossier against on a date: the year before `asOf`, and its window for conduct. */
export function viewpointAt(conduct: ConductPeriod, asOf: string): Viewpoint {
  const asOfDay = dayNumber(asOf);
  const asOfYear = yearOf(asOf);
  const threeYearsFrom = dayNumber(addYears(asOf, -3));
  if (conduct.kind === 'days-before') {
    const from = asOfDay - (conduct.days.amount as number);
    return { asOfDay, asOfYear, conductWindow: { from, to: asOfDay, listFrom: from, listTo: asOfDay, threeYearsFrom } };
  }
  const from = dayNumber(`${asOfYear - 1}-01-01`);
  const to = dayNumber(`${asOfYear}-12-31`);
  const [listFrom, listTo] = conduct.lists === 'any-day' ? [from, to] : [asOfDay, asOfDay];
  return { asOfDay, asOfYear, conductWindow: { from, to, listFrom, listTo, threeYearsFrom } };
}
