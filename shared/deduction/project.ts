import { COUNT_SCALE, toScaled } from '../kernel/exact.ts';
import { type Amortisation, YEARS_MOST } from './amortisation.ts';
import type { RdItem, RdPayment, RdProject } from './dossier-rd.ts';
import { type Fen, total } from './fen.ts';
import { bookItem, gross } from './item.ts';
import { Ledger, type Rejection } from './ledger.ts';
import { bookPayment, type Entrusted, paid } from './payment.ts';
import { MONTHS, type Reading, reading as read, type Stand } from './reading.ts';
import { refusalOf } from './refusal.ts';
import type { Booking } from './booking.ts';

type Treatment = NonNullable<RdProject['treatment']>;

/** What one project brings to the return, before any share or cap. */
export interface ProjectCost extends Entrusted {
  readonly label: string;
  readonly treatment: Treatment;
  readonly refused: boolean;
  readonly creativeDesign: boolean;
  /** Accepted by line of the return. */
  readonly byLine: ReadonlyMap<string, Fen>;
  readonly firstFive: Fen;
  readonly other: Fen;
  readonly rejected: readonly Rejection[];
  readonly amortisation: Amortisation;
}

const TREATMENT: Stand<Treatment> = { most: 'expensed', least: 'capitalised-in-progress', shown: 'expensed' };

/** A list that is missing could hold any cost: a few of the highest outweigh all that is taken off. */
const COSTS: Stand<readonly RdItem[]> = { most: Array.from({ length: 10 }, () => ({ code: 'L04' })), least: [], shown: [] };
const PAYMENTS: Stand<readonly RdPayment[]> = {
  most: Array.from({ length: 10 }, () => ({ party: 'domestic-org' as const })),
  least: [],
  shown: [],
};

/** An asset that is not said to be self-made is shown as if it were: ten years at least. */
const BOUGHT: Stand<boolean> = { most: true, least: false, shown: false };

const QUIET = read('shown');

const NONE: Amortisation = { months: 0, years: COUNT_SCALE };

/** Reads one project as the reading says. A project whose cost waits for its asset asks for nothing: nothing of it counts this year. */
export function readProject(project: RdProject, label: string, { booking, reading }: { booking: Booking; reading: Reading }): ProjectCost {
  const refusal = refusalOf(project, reading);
  const treatment = refusal === null ? (project.treatment ?? reading.take('treatment', TREATMENT)) : (project.treatment ?? 'expensed');
  const entrusted: Entrusted = { domestic: 0n, overseas: 0n, overseasIndividual: 0n };
  const ledger = new Ledger();
  const asked = treatment === 'capitalised-in-progress' ? QUIET : reading;
  if (refusal === null) bookAll(project, { ledger, reading: asked, booking, entrusted });
  const rejected = refusal === null ? ledger.rejected() : [{ code: refusal, amount: whole(project), grounds: [refusal] }];
  const byLine = ledger.accepted();
  const sums = booking.sums(byLine);
  return {
    label,
    treatment,
    refused: refusal !== null,
    creativeDesign: project.activity === 'creative-design',
    byLine,
    ...sums,
    ...entrusted,
    rejected,
    amortisation:
      refusal === null && treatment === 'capitalised-formed' ? amortisationOf(project, { reading, leastYears: booking.leastYears }) : NONE,
  };
}

interface Books {
  readonly ledger: Ledger;
  readonly reading: Reading;
  readonly booking: Booking;
  readonly entrusted: Entrusted;
}

function bookAll(project: RdProject, { ledger, reading, booking, entrusted }: Books): void {
  const { items, entrusted: payments, form } = project;
  const itemContext = { ledger, reading, booking };
  // An entrusted project has no cost of its own to list, and any other none that it entrusts, unless it says so.
  const listed = items ?? (form === 'entrusted' ? [] : reading.take('items', COSTS));
  for (const [index, item] of listed.entries()) bookItem(item, index, itemContext);
  const paymentContext = { project, ledger, reading, overseasCounts: booking.overseasCounts, entrusted };
  const paidTo = payments ?? (form === 'entrusted' ? reading.take('entrusted', PAYMENTS) : []);
  for (const [index, payment] of paidTo.entries()) bookPayment(payment, `entrusted.${index}`, paymentContext);
}

/** All that a refused project declares, whatever its parts. */
function whole({ items, entrusted }: RdProject): Fen {
  return total(items ?? [], gross) + total(entrusted ?? [], paid);
}

/** A self-made asset takes at least ten years; an asset bought or invested as it declares. */
function amortisationOf({ amortisation }: RdProject, { reading, leastYears }: { reading: Reading; leastYears: number }): Amortisation {
  const declared = amortisation?.years;
  const years =
    declared == null
      ? reading.take('amortisation.years', { most: 1, least: YEARS_MOST, shown: leastYears })
      : toScaled(declared, COUNT_SCALE);
  const months = amortisation?.monthsThisYear ?? reading.take('amortisation.monthsThisYear', MONTHS);
  const bought = amortisation?.selfDeveloped == null ? reading.take('amortisation.selfDeveloped', BOUGHT) : !amortisation.selfDeveloped;
  return { months, years: bought ? years : Math.max(years, leastYears) };
}
