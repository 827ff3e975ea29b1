/** What the calls on stored assessments answer. */
import * as z from 'zod/mini';
import { dossierSchema } from '../dossier/dossier.ts';
import { assessmentSchema } from './assessment.ts';

const instant = z.string();
const sha256 = z.string();

/** 201 of `POST /api/v1/assessments`. The token is shown here and nowhere else; it deletes the record. */
export const storedReceiptSchema = z.strictObject({
  id: z.string(),
  link: z.string(),
  token: z.string(),
  createdAt: instant,
  expiresAt: instant,
  assessments: z.array(assessmentSchema),
});

/** What a stored verdict can be checked against later (design, section 3, law 9). */
export const receiptSchema = z.strictObject({
  rulebook: z.string(),
  version: z.string(),
  contentHash: sha256,
  assessmentHash: sha256,
});

/** `GET /api/v1/assessments/{id}`: `dossier` and `assessments` are the very bytes that were stored. */
export const storedAssessmentSchema = z.strictObject({
  id: z.string(),
  asOf: z.string(),
  createdAt: instant,
  expiresAt: instant,
  engineVersion: z.string(),
  dossierHash: sha256,
  receipts: z.array(receiptSchema),
  dossier: dossierSchema,
  assessments: z.array(assessmentSchema),
});

export const differenceSchema = z.strictObject({
  rulebook: z.string(),
  path: z.string(),
  stored: z.unknown(),
  replayed: z.unknown(),
});

/** `GET /api/v1/assessments/{id}/replay`: `sameDecision` compares verdict, route and the outcome of every criterion. */
export const replaySchema = z.strictObject({
  identical: z.boolean(),
  sameDecision: z.boolean(),
  differences: z.array(differenceSchema),
});

/** `GET /api/v1/audit/assessments/{id}/verify` */
export const verificationSchema = z.strictObject({
  valid: z.boolean(),
  entries: z.number(),
  head: z.strictObject({ seq: z.number(), hash: sha256 }),
  firstBroken: z.nullable(z.strictObject({ seq: z.number(), reason: z.enum(['missing', 'hash', 'previous', 'head', 'root', 'content']) })),
});

export type StoredReceipt = z.infer<typeof storedReceiptSchema>;
export type StoredAssessmentView = z.infer<typeof storedAssessmentSchema>;
export type Difference = z.infer<typeof differenceSchema>;
export type Replay = z.infer<typeof replaySchema>;
export type Verification = z.infer<typeof verificationSchema>;
