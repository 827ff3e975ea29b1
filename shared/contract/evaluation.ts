/** Bodies that the evaluation calls take (contract, "Endpoints"). Members outside the dossier are checked as strictly as those inside. */
import * as z from 'zod/mini';
import { dossierSchema } from '../dossier/dossier.ts';
import { hasForbiddenCharacters } from '../dossier/fields.ts';
import { isDate } from '../kernel/civil-date.ts';

export const FIRST_AS_OF = '2000-01-01';
export const LAST_AS_OF = '2100-12-31';

/** A real day between 2000-01-01 and 2100-12-31; plain text order is date order. */
export const asOfSchema = z
  .string()
  .check(z.refine<string>((day) => isDate(day) && day >= FIRST_AS_OF && day <= LAST_AS_OF, { params: { rule: 'as-of' } }));

const identifier = z.string().check(
  z.minLength(1),
  z.maxLength(200),
  z.refine<string>((id) => !hasForbiddenCharacters(id), { params: { rule: 'characters' } }),
);

/** `POST /api/v1/rulebooks/{rulebook}/evaluations` */
export const evaluationRequestSchema = z.strictObject({
  asOf: asOfSchema,
  dossier: dossierSchema,
  rulebookVersion: z.nullish(identifier),
});

/** `POST /api/v1/evaluations`: every rulebook of the dossier's kind, so no version can be chosen. */
export const evaluationsRequestSchema = z.strictObject({ asOf: asOfSchema, dossier: dossierSchema });

/** Most rulebooks one stored record may hold: more than there are, few enough to keep a record small. */
const MOST_RULEBOOKS = 50;

/** `POST /api/v1/assessments`: a version may be chosen only where there is one rulebook to choose it for. */
export const storeRequestSchema = z
  .strictObject({
    asOf: asOfSchema,
    dossier: dossierSchema,
    rulebookVersion: z.nullish(identifier),
    rulebooks: z.array(identifier).check(
      z.minLength(1),
      z.maxLength(MOST_RULEBOOKS),
      z.refine<string[]>((ids) => new Set(ids).size === ids.length, { params: { rule: 'distinct' } }),
    ),
  })
  .check(
    z.refine<{ rulebooks: string[]; rulebookVersion?: string | null | undefined }>(
      (body) => body.rulebookVersion === undefined || body.rulebookVersion === null || body.rulebooks.length === 1,
      { path: ['rulebookVersion'], params: { rule: 'one-rulebook' } },
    ),
  );

export type StoreRequest = z.infer<typeof storeRequestSchema>;
