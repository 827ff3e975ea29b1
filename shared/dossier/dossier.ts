/**
 * What an enterprise or an incubator declares, as the contract lists it. The only source of shapes:
 * types, forms, the API document and the generators of the tests come from here.
 */
import type * as z from 'zod/mini';
import { capitalSchema } from './capital.ts';
import { conductSchema } from './conduct.ts';
import { enterpriseSchema } from './enterprise.ts';
import { section } from './fields.ts';
import { incubatorSchema } from './incubator.ts';
import { intellectualPropertySchema } from './intellectual-property.ts';
import { judgementSchema } from './judgement.ts';
import { qualificationsSchema } from './qualifications.ts';
import { rdSchema } from './rd.ts';
import { yearsSchema } from './year.ts';

export const dossierSchema = section({
  enterprise: enterpriseSchema,
  years: yearsSchema,
  intellectualProperty: intellectualPropertySchema,
  conduct: conductSchema,
  qualifications: qualificationsSchema,
  judgement: judgementSchema,
  capital: capitalSchema,
  rd: rdSchema,
  incubator: incubatorSchema,
});

/** A checked dossier. An absent or null member is unknown. */
export type Dossier = z.infer<typeof dossierSchema>;
