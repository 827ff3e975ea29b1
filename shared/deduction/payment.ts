import type { RdPayment, RdProject } from './dossier-rd.ts';
import { type Fen, fenOf } from './fen.ts';
import type { Ledger } from './ledger.ts';
import { AMOUNT, NO, type Reading, type Stand, YES } from './reading.ts';
import type { PaymentGround } from './rules.ts';

type Party = NonNullable<RdPayment['party']>;

/** A payment without a party could be anything: nothing is shown for it. */
const PARTY: Stand<Party | null> = { most: 'domestic-org', least: null, shown: null };

export interface PaymentContext {
  readonly project: RdProject;
  readonly ledger: Ledger;
  readonly reading: Reading;
  /** Whether the version counts anything entrusted abroad. */
  readonly overseasCounts: boolean;
  readonly entrusted: Entrusted;
}

/** What a project paid to others and may count, before any share or cap. */
export interface Entrusted {
  domestic: Fen;
  overseas: Fen;
  /** Paid to overseas individuals: shown on its own line, never counted. */
  overseasIndividual: Fen;
}

/** Books one entrusted payment; a refused one under its party. `path` below the project. */
export function bookPayment(payment: RdPayment, path: string, context: PaymentContext): void {
  const { ledger, reading, entrusted } = context;
  const party = payment.party ?? reading.take(`${path}.party`, PARTY);
  if (party === null) return;
  const ground = declared(payment, party, context) ?? undeclared({ payment, party, path }, context);
  if (ground !== null) {
    const amount = paid(payment);
    ledger.reject(party, Number(amount), ground);
    if (party === 'overseas-individual') entrusted.overseasIndividual += amount;
    return;
  }
  const amount = payment.paid == null ? BigInt(reading.take(`${path}.paid`, AMOUNT)) : fenOf(payment.paid);
  if (party === 'overseas-org') entrusted.overseas += amount;
  else entrusted.domestic += amount;
}

export const paid = (payment: RdPayment): Fen => (payment.paid == null ? 0n : fenOf(payment.paid));

const isOverseas = (party: Party): boolean => party === 'overseas-org' || party === 'overseas-individual';

function declared(payment: RdPayment, party: Party, { project, overseasCounts }: PaymentContext): PaymentGround | null {
  if (isOverseas(party) && !overseasCounts) return 'overseas-before-2018';
  if (party === 'overseas-individual') return 'overseas-individual';
  if (project.ownsResult === false) return 'payment-result-not-owned';
  if (payment.contractRegistered === false) return unregistered(party);
  if (payment.related === true && payment.trusteeDetail === false) return 'trustee-detail';
  return party === 'domestic-individual' && payment.invoice === false ? 'no-invoice' : null;
}

const unregistered = (party: Party): PaymentGround => (isOverseas(party) ? 'overseas-not-registered' : 'payment-not-registered');

interface Asked {
  readonly payment: RdPayment;
  readonly party: Party;
  readonly path: string;
}

/** Every undeclared fact is asked for, so that all of them are named, before the first that refuses is answered. */
function undeclared({ payment, party, path }: Asked, { project, reading }: PaymentContext): PaymentGround | null {
  const grounds: PaymentGround[] = [];
  if (project.ownsResult == null && !reading.take('ownsResult', YES)) grounds.push('payment-result-not-owned');
  if (payment.contractRegistered == null && !reading.take(`${path}.contractRegistered`, YES)) grounds.push(unregistered(party));
  if (isRelated(payment, path, reading) && !hasDetail(payment, path, reading)) grounds.push('trustee-detail');
  if (party === 'domestic-individual' && payment.invoice == null && !reading.take(`${path}.invoice`, YES)) grounds.push('no-invoice');
  return grounds[0] ?? null;
}

function isRelated({ related, trusteeDetail }: RdPayment, path: string, { take }: Reading): boolean {
  if (related != null) return related;
  // With the detail at hand it does not matter whether the parties are related.
  return trusteeDetail !== true && take(`${path}.related`, NO);
}

function hasDetail({ trusteeDetail }: RdPayment, path: string, { take }: Reading): boolean {
  return trusteeDetail ?? take(`${path}.trusteeDetail`, YES);
}
