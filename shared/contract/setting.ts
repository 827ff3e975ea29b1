/** What the bureau enters: numbers that nobody had published, and readings of ambiguous texts. One line of its log each. */
import * as z from 'zod/mini';
import { statement, whole } from '../dossier/fields.ts';
import { asOfSchema } from './evaluation.ts';

const words = statement.check(z.maxLength(200));

/** Who entered it, as the bureau's accounts call that person: no name, telephone or identity number. */
export const actorSchema = z
  .string()
  .check(z.refine<string>((id) => /^[a-z][a-z0-9._-]{1,39}$/.test(id) && !/\d{6}/.test(id), { params: { rule: 'actor' } }));

const place = {
  rulebook: words,
  version: words,
  /** Number of the document in which it stands, as printed: 鄂科技规〔2026〕1号. */
  document: words,
  clause: words,
  /** First day of evaluations for which it counts; never before the day on which it is entered. */
  from: asOfSchema,
};

const MOST_AMOUNT = 1e13 - 1;
const MOST_PARTS = 1_000_000;

/** The exact number `amount / per` in the unit of the limit: 10 years is 10 / 1, 30 % is 30 / 100. */
const number = { amount: whole(0, MOST_AMOUNT), per: whole(1, MOST_PARTS) };

const thresholdSchema = z.strictObject({ kind: z.literal('threshold'), ...place, criterion: words, ...number });

const limitsSchema = z.strictObject({
  kind: z.literal('limits'),
  ...place,
  criterion: words,
  limits: z.array(z.strictObject({ measure: words, op: z.enum(['>=', '>', '<=', '<']), ...number })).check(z.minLength(1), z.maxLength(50)),
});

const readingSchema = z.strictObject({ kind: z.literal('reading'), ...place, reading: words, value: words });

/** Takes the entry with that number back; document and clause say why. */
const withdrawalSchema = z.strictObject({ kind: z.literal('withdrawal'), ...place, entry: whole(1, 1e9) });

export const settingInputSchema = z.discriminatedUnion('kind', [thresholdSchema, limitsSchema, readingSchema, withdrawalSchema]);

export type SettingInput = z.infer<typeof settingInputSchema>;

/** What the log adds to what was typed. */
interface Logged {
  /** Number of the line, from 1. */
  readonly seq: number;
  /** `YYYY-MM-DD` in Asia/Shanghai. */
  readonly enteredOn: string;
  /** ISO 8601, UTC. */
  readonly enteredAt: string;
  readonly by: string;
}

export type SettingEvent = SettingInput & Logged;
