/** One project of `dossier.rd.projects`. */
import * as z from 'zod/mini';
import { code, list, money, positiveCount, section, share, text, whole, yes } from './fields.ts';

/** Lines of the return A107012 that take an amount, or a cost that is refused by name. */
export const itemCode = code('item-code', /^(?:L(?:0[4-689]|1[0-57-8]|2[0-24-79]|3[0-3])|X_[A-Z0-9_]{1,60})$/);

const item = section({
  code: itemCode,
  amount: money,
  rdShare: share,
  recorded: yes,
  taxMethod: text,
  bookAmount: money,
  nonTaxableFunded: money,
  netMethodGrant: money,
});

const payment = section({
  party: z.enum(['domestic-org', 'domestic-individual', 'overseas-org', 'overseas-individual']),
  paid: money,
  contractRegistered: yes,
  related: yes,
  trusteeDetail: yes,
  invoice: yes,
});

export const rdProjectSchema = section({
  id: text,
  form: z.enum(['self', 'entrusted', 'cooperative', 'centralised', 'trustee']),
  treatment: z.enum(['expensed', 'capitalised-in-progress', 'capitalised-formed']),
  activity: z.enum([
    'rd',
    'excluded-1',
    'excluded-2',
    'excluded-3',
    'excluded-4',
    'excluded-5',
    'excluded-6',
    'excluded-7',
    'creative-design',
  ]),
  approved: yes,
  contractRegistered: yes,
  ownsResult: yes,
  allocationShare: share,
  items: list(item),
  entrusted: list(payment),
  amortisation: section({ years: positiveCount, monthsThisYear: whole(0, 12), selfDeveloped: yes }),
});
