import { SHARE_SCALE, toScaled } from '../kernel/exact.ts';
import type { Booking } from './booking.ts';
import type { RdItem } from './dossier-rd.ts';
import { type Fen, fenOf, least, part } from './fen.ts';
import type { Ledger, NamedGround } from './ledger.ts';
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
 * What falls away is booked under the item's own code. `path` below the project.
 */
export function bookItem(item: RdItem, path: string, { ledger, reading, booking }: ItemContext): void {
  const code = item.code ?? reading.take(`${path}.code`, CODE);
  if (code === null) return;
  if (booking.categoryOf(code) === undefined) {
    ledger.reject(code, gross(item), booking.isNamed(code) ? (code as NamedGround) : 'outside-list');
    return;
  }
  const amount = item.amount == null ? reading.take(`${path}.amount`, AMOUNT) : fenOf(item.amount);
  if (item.rdShare != null && !(item.recorded ?? reading.take(`${path}.recorded`, YES))) {
    ledger.reject(code, amount, 'not-recorded');
    return;
  }
  const own = item.rdShare == null ? amount : part(amount, { num: BigInt(toScaled(item.rdShare, SHARE_SCALE)), den: BigInt(SHARE_SCALE) });
  ledger.reject(code, amount - own, 'other-share');
  const funded = least(own, orNothing(item.nonTaxableFunded));
  ledger.reject(code, funded, 'non-taxable-funded');
  const netted = least(own - funded, orNothing(item.netMethodGrant));
  ledger.reject(code, netted, 'net-grant');
  ledger.accept(code, own - funded - netted);
}

/** Gross amount of an item, whatever becomes of it. */
export const gross = ({ amount }: RdItem): Fen => orNothing(amount);

/** A grant that no item names was not given. */
const orNothing = (yuan: number | null | undefined): Fen => (yuan == null ? 0n : fenOf(yuan));
