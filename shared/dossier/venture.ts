import { dayNumber, yearOf } from '../kernel/civil-date.ts';
import { MONEY_SCALE, toScaled } from '../kernel/exact.ts';
import type { Dossier } from './dossier.ts';
import type { Spread } from './tenants.ts';

type Round = NonNullable<NonNullable<NonNullable<Dossier['capital']>['ventureRounds']>[number]>;

const MOST = 10 ** 13 * MONEY_SCALE - 1;

/**
 * Venture capital in fen that counts on a day: rounds paid in the three calendar years before `asOf` or since.
 * A round without an amount or a date leaves the sum open upwards.
 */
export function countVentureCapital(rounds: readonly Round[], { asOfYear, asOfDay }: { asOfYear: number; asOfDay: number }): Spread {
  let least = 0;
  let most = 0;
  for (const { paidOn, amount } of rounds) {
    const paid = paidOn == null ? null : yearOf(paidOn) >= asOfYear - 3 && dayNumber(paidOn) <= asOfDay;
    if (paid === false) continue;
    const fen = amount == null ? null : toScaled(amount, MONEY_SCALE);
    least += paid === true && fen !== null ? fen : 0;
    most += fen ?? MOST;
  }
  return { least, most: Math.min(most, MOST) };
}
