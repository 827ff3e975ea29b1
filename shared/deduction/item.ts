import { MONEY_SCALE, SHARE_SCALE, toScaled } from '../kernel/exact.ts';
import type { Booking } from './booking.ts';
import type { RdItem } from './dossier-rd.ts';
import { type Fen, part } from './fen.ts';
import type { Ledger, Reason } from './ledger.ts';
import { AMOUNT, type Reading, type Stand, YES } from './reading.ts';

/** An item without a code could be anything: nothing is shown for it. */
const CODE: Stand<string | null> = { most: 'L04', least: null, shown: null };

export interface ItemContext {
  readonly ledger: Ledger;
  readonly reading: Reading;
  readonly booking: Pick<Booking, 'isNamed' | 'categoryOf'>;
}

/**
 * Books one item: the R&D share of its gross amount, less what non-taxable money or a netted grant paid for.
 * What falls away is booked under the item's own code.
 */
export function bookItem(item: RdItem, index: number, { ledger, reading, booking }: ItemContext): void {
  const code = item.code ?? reading.take(`items.${index}.code`, CODE);
  if (code === null) return;
  if (booking.categoryOf(code) === undefined) {
    ledger.reject(code, wholeFen(item.amount), booking.isNamed(code) ? (code as Reason) : 'outside-list');
    return;
  }
  const amount = item.amount == null ? reading.take(`items.${index}.amount`, AMOUNT) : wholeFen(item.amount);
  if (item.rdShare != null && !(item.recorded ?? reading.take(`items.${index}.recorded`, YES))) {
    ledger.reject(code, amount, 'not-recorded');
    return;
  }
  const own = item.rdShare == null ? amount : sharePart(amount, toScaled(item.rdShare, SHARE_SCALE));
  ledger.reject(code, amount - own, 'other-share');
  const funded = Math.min(own, wholeFen(item.nonTaxableFunded));
  ledger.reject(code, funded, 'non-taxable-funded');
  const netted = Math.min(own - funded, wholeFen(item.netMethodGrant));
  ledger.reject(code, netted, 'net-grant');
  ledger.accept(code, own - funded - netted);
}

/** Gross amount of an item, whatever becomes of it. */
export const gross = ({ amount }: RdItem): Fen => BigInt(wholeFen(amount));

/** Declared yuan in whole fen, below 2^53. A grant that no item names was not given. */
const wholeFen = (yuan: number | null | undefined): number => (yuan == null ? 0 : toScaled(yuan, MONEY_SCALE));

/** `fen × millionths / 1,000,000` rounded half up: in doubles while the product is safe. */
function sharePart(fen: number, millionths: number): number {
  const doubled = 2 * fen * millionths + SHARE_SCALE;
  const divisor = 2 * SHARE_SCALE;
  // The remainder is exact, so the division of what is left has no rounding.
  if (doubled <= Number.MAX_SAFE_INTEGER) return (doubled - (doubled % divisor)) / divisor;
  return Number(part(BigInt(fen), { num: BigInt(millionths), den: BigInt(SHARE_SCALE) }));
}
