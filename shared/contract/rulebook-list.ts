/** `GET /api/v1/rulebooks`. */
import * as z from 'zod/mini';
import { bilingualSchema } from './assessment.ts';

export const rulebookKindSchema = z.enum(['enterprise', 'incubator']);

export const rulebookListSchema = z.strictObject({
  rulebooks: z.array(
    z.strictObject({
      id: z.string(),
      title: bilingualSchema,
      kind: rulebookKindSchema,
      versions: z.array(z.strictObject({ version: z.string(), effectiveFrom: z.string(), effectiveTo: z.nullable(z.string()) })),
    }),
  ),
});

export type RulebookList = z.infer<typeof rulebookListSchema>;
