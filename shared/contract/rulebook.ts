import * as z from 'zod/mini';
import { bilingualSchema, unitSchema } from './assessment.ts';

/**
 * Where a rule stands and how sure we are of it. `via`: read in the official text, in a reprint, or in an account that
 * restates it. `from`: the first day for which a number or reading counts that the bureau has entered on `checkedOn`.
 */
export const citationSchema = z.strictObject({
  document: z.string(),
  clause: z.string(),
  status: z.enum(['verified', 'recalled', 'bureau-set']),
  via: z.enum(['official', 'reprint', 'account']),
  checkedOn: z.string(),
  from: z.optional(z.string()),
});

/** One limit of a criterion; `value` is null while the bureau has not entered it. `points` only on bands. */
export const thresholdSchema = z.strictObject({
  of: bilingualSchema,
  comparator: z.nullable(z.enum(['>=', '>', '<=', '<'])),
  inclusive: z.nullable(z.boolean()),
  value: z.nullable(z.union([z.number(), z.boolean(), z.string()])),
  unit: z.nullable(unitSchema),
  text: bilingualSchema,
  points: z.nullable(z.strictObject({ min: z.number(), max: z.number() })),
  source: citationSchema,
});

export const rulebookCriterionSchema = z.strictObject({
  id: z.string(),
  label: bilingualSchema,
  text: bilingualSchema,
  role: z.enum(['gate', 'scored', 'score', 'direct']),
  of: z.nullable(z.number()),
  thresholds: z.array(thresholdSchema),
});

/** The version of a rulebook that is in force on a date, as a clerk reads it. */
export const rulebookDetailSchema = z.strictObject({
  id: z.string(),
  title: bilingualSchema,
  kind: z.enum(['enterprise', 'incubator']),
  version: z.string(),
  effectiveFrom: z.string(),
  effectiveTo: z.nullable(z.string()),
  sources: z.array(citationSchema),
  score: z.nullable(z.strictObject({ of: z.number(), passAt: z.nullable(z.number()), passAtInclusive: z.boolean() })),
  criteria: z.array(rulebookCriterionSchema),
  /** Ids of the criteria that wait for a number that nobody has published. */
  bureauSet: z.array(z.string()),
  readings: z.array(z.strictObject({ id: z.string(), value: z.string(), text: bilingualSchema, source: citationSchema })),
  flags: z.array(
    z.strictObject({
      id: z.string(),
      text: bilingualSchema,
      years: z.nullable(z.strictObject({ from: z.number(), to: z.nullable(z.number()) })),
      source: citationSchema,
    }),
  ),
  byHand: z.array(z.strictObject({ text: bilingualSchema, source: citationSchema })),
});

export type RulebookDetail = z.infer<typeof rulebookDetailSchema>;
export type RulebookCriterion = z.infer<typeof rulebookCriterionSchema>;
export type RulebookThreshold = z.infer<typeof thresholdSchema>;
export type RulebookCitation = z.infer<typeof citationSchema>;
