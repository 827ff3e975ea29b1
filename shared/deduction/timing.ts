import { dateOf, dayNumber } from '../kernel/civil-date.ts';
import type { Timing } from './rules.ts';
import { within } from './rules.ts';

/** One return in which a year's deduction may be claimed. */
export interface ClaimPoint {
  readonly id: 'july' | 'october' | 'settlement' | 'retroactive';
  /** First and last day of the costs that it covers. */
  readonly costs: { readonly from: string; readonly to: string };
  /** First day of the return. */
  readonly opens: string;
  /** Last day; null where the tax office sets it each year. */
  readonly closes: string | null;
}

export interface ClaimCalendar {
  readonly taxYear: number;
  readonly points: readonly ClaimPoint[];
  /** Records are kept up to and including this day. */
  readonly keepRecordsUntil: string;
}

/** When the deduction of a tax year can be claimed, and how long its records are kept. Dates `YYYY-MM-DD`. */
export function claimCalendar(timing: Timing, taxYear: number): ClaimCalendar {
  const { settlement, retroYears, keepYears, prepayment } = timing;
  const settles = (year: number): string => `${year}-${two(settlement.month)}-${two(settlement.day)}`;
  const whole = { from: `${taxYear}-01-01`, to: `${taxYear}-12-31` };
  const early: ClaimPoint[] = within(prepayment.taxYears, taxYear)
    ? [
        { id: 'july', costs: { from: whole.from, to: `${taxYear}-06-30` }, opens: `${taxYear}-07-01`, closes: null },
        { id: 'october', costs: { from: whole.from, to: `${taxYear}-09-30` }, opens: `${taxYear}-10-01`, closes: null },
      ]
    : [];
  return {
    taxYear,
    points: [
      ...early,
      { id: 'settlement', costs: whole, opens: `${taxYear + 1}-01-01`, closes: settles(taxYear + 1) },
      {
        id: 'retroactive',
        costs: whole,
        opens: dayAfterSettlement(settlement, taxYear + 1),
        closes: settles(taxYear + 1 + (retroYears.amount ?? 0)),
      },
    ],
    keepRecordsUntil: settles(taxYear + 1 + (keepYears.amount ?? 0)),
  };
}

/** Last day on which the deduction of a tax year can still be claimed. */
export function lastClaimDay(timing: Timing, taxYear: number): string {
  const { month, day } = timing.settlement;
  return `${taxYear + 1 + (timing.retroYears.amount ?? 0)}-${two(month)}-${two(day)}`;
}

const two = (number: number): string => String(number).padStart(2, '0');

function dayAfterSettlement({ month, day }: Timing['settlement'], year: number): string {
  return dateOf(dayNumber(`${year}-${two(month)}-${two(day)}`) + 1);
}
