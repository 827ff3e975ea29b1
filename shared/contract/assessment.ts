/** The `Assessment` of the contract: one dossier judged by one version of one rulebook on one day. */
import * as z from 'zod/mini';
import { deductionSchema } from './deduction.ts';

export const bilingualSchema = z.strictObject({ zh: z.string(), en: z.string() });

export const verdictSchema = z.enum(['eligible', 'ineligible', 'undetermined']);
export const outcomeSchema = z.enum(['met', 'not-met', 'undetermined', 'not-applicable']);
export const reasonSchema = z.enum(['missing-fact', 'bureau-set', 'judgement']);
export const routeSchema = z.enum(['score', 'direct', 'conditions']);
export const unitSchema = z.enum([
  'ratio',
  'yuan',
  'usd',
  'person',
  'item',
  'year',
  'month',
  'day',
  'point',
  'square-metre',
  'rank',
  'boolean',
  'text',
]);

/** What a criterion found or asks for. Displayed ratios are rounded half up to six decimals. */
const scalar = z.nullable(z.union([z.number(), z.boolean(), z.string()]));

export const sourceSchema = z.strictObject({ document: z.string(), clause: z.string() });
export const citedSourceSchema = z.strictObject({
  document: z.string(),
  clause: z.string(),
  status: z.enum(['verified', 'recalled', 'bureau-set']),
});

export const pointsSchema = z.strictObject({ min: z.number(), max: z.number(), of: z.number() });

export const gapSchema = z.strictObject({
  fact: z.string(),
  from: z.union([z.number(), z.string()]),
  to: z.union([z.number(), z.string()]),
  unit: z.nullable(unitSchema),
  text: bilingualSchema,
});

export const criterionSchema = z.strictObject({
  id: z.string(),
  label: bilingualSchema,
  outcome: outcomeSchema,
  reason: z.nullable(reasonSchema),
  actual: scalar,
  threshold: scalar,
  unit: z.nullable(unitSchema),
  points: z.optional(pointsSchema),
  gap: z.nullable(gapSchema),
  sources: z.array(citedSourceSchema),
});

export const flagSchema = z.strictObject({ id: z.string(), text: bilingualSchema });

export const scoreSchema = z.strictObject({
  min: z.number(),
  max: z.number(),
  of: z.number(),
  passAt: z.number(),
  passAtInclusive: z.boolean(),
});

export const assessmentSchema = z.strictObject({
  rulebook: z.strictObject({
    id: z.string(),
    version: z.string(),
    title: bilingualSchema,
    effectiveFrom: z.string(),
    effectiveTo: z.nullable(z.string()),
    sources: z.array(sourceSchema),
  }),
  asOf: z.string(),
  verdict: verdictSchema,
  route: z.nullable(routeSchema),
  score: z.nullable(scoreSchema),
  criteria: z.array(criterionSchema),
  missing: z.array(z.string()),
  flags: z.array(flagSchema),
  deduction: z.nullable(deductionSchema),
});

export type Assessment = z.infer<typeof assessmentSchema>;
export type Criterion = z.infer<typeof criterionSchema>;
export type Gap = z.infer<typeof gapSchema>;
export type Flag = z.infer<typeof flagSchema>;
export type Score = z.infer<typeof scoreSchema>;
export type Verdict = z.infer<typeof verdictSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;
export type Reason = z.infer<typeof reasonSchema>;
export type Route = z.infer<typeof routeSchema>;
export type Unit = z.infer<typeof unitSchema>;
export type Scalar = z.infer<typeof scalar>;
