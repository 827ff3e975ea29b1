/** `dossier.conduct`: true = it happened; dated events decide over the booleans. */
import * as z from 'zod/mini';
import { date, list, section, text, yes } from './fields.ts';

export const CONDUCT_KINDS = [
  'majorSafetyAccident',
  'majorQualityAccident',
  'seriousEnvironmentalViolation',
  'seriousFalsification',
  'seriousResearchDishonesty',
  'abnormalOperationList',
  'seriousDishonestyList',
  'revokedOrDishonestPast3Years',
  'vetoPast3Years',
] as const;
export type ConductKind = (typeof CONDUCT_KINDS)[number];

const kinds = Object.fromEntries(CONDUCT_KINDS.map((kind) => [kind, yes])) as Record<ConductKind, typeof yes>;

export const conductSchema = section({
  ...kinds,
  events: list(section({ kind: z.enum(CONDUCT_KINDS), happenedOn: date, decidedOn: date, document: text, closedOn: date })),
});
