/** `dossier.intellectualProperty`: counts, or the items from which they are derived. */
import * as z from 'zod/mini';
import { calendarYear, count, date, list, section, text } from './fields.ts';

const right = section({
  number: text,
  kind: text,
  name: text,
  appliedOn: date,
  grantedOn: date,
  owners: list(text),
  acquisition: z.enum(['own', 'bought', 'given', 'merged', 'licensed']),
  status: text,
  usedInHnteYear: calendarYear,
  products: list(text),
});

export const intellectualPropertySchema = section({
  classOne: count,
  classTwo: count,
  classTwoSpent: count,
  classOneSelfApplied: count,
  best: z.enum(['high-value-class-one', 'own-class-one', 'class-one', 'class-two', 'none']),
  acquisition: z.enum(['own', 'acquired', 'none']),
  core: count,
  items: list(right),
});
