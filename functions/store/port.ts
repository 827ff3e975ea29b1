/** What the API asks of storage. Routes receive it as an argument; the DynamoDB one is made in `assessments.ts`. */

/** One assessment to keep: its exact text, and by which rulebook it was made. */
export interface AssessmentText {
  readonly rulebook: string;
  readonly version: string;
  /** SHA-256 (hex) of the rulebook version's canonical content. */
  readonly contentHash: string;
  /** The exact JSON text of the `Assessment`, byte for byte as it was answered. */
  readonly text: string;
}

/** An idempotency key as the caller sent it, who sent it, and the SHA-256 (hex) of the canonical request. */
export interface Idempotency {
  readonly actor: string;
  readonly key: string;
  readonly requestHash: string;
}

export interface CreateAssessments {
  readonly dossierText: string;
  /** Calendar day the assessments were made for, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly assessments: readonly AssessmentText[];
  readonly engineVersion: string;
  /** How many lines of the bureau's log the verdicts knew. */
  readonly settings: number;
  readonly idempotency?: Idempotency;
}

/** `replayed`: the same key and request came before; everything else is as it was answered the first time. */
export type CreateResult =
  | {
      readonly ok: true;
      readonly replayed: boolean;
      readonly id: string;
      readonly deleteToken: string;
      /** ISO 8601, UTC, whole seconds: `2026-11-24T08:30:00Z`. */
      readonly createdAt: string;
      readonly expiresAt: string;
    }
  | { readonly ok: false; readonly code: 'idempotency.reused' | 'request.too-large' | 'store.unavailable' };

/** What a stored verdict can be checked against later (design, section 3, law 9). */
export interface Receipt {
  readonly rulebook: string;
  readonly version: string;
  readonly contentHash: string;
  /** SHA-256 (hex) of the assessment's exact text. */
  readonly assessmentHash: string;
}

export interface StoredAssessment {
  readonly id: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly asOf: string;
  readonly engineVersion: string;
  readonly settings: number;
  readonly dossierText: string;
  /** SHA-256 (hex) of the dossier's exact text. */
  readonly dossierHash: string;
  /** In the order in which they were given to `create`. */
  readonly assessments: readonly (Receipt & { readonly text: string })[];
}

export type DeleteResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'assessment.unknown' | 'assessment.token-wrong' | 'store.unavailable' };

/** First place where an audit chain does not hold. `seq` counts from 1. */
export interface BrokenLink {
  readonly seq: number;
  readonly reason: 'missing' | 'hash' | 'previous' | 'head' | 'root' | 'content';
}

export interface ChainReport {
  readonly ok: boolean;
  /** Number of audit entries found. */
  readonly entries: number;
  /** The chain's head as the aggregate's root item has it now. */
  readonly head: { readonly seq: number; readonly hash: string };
  readonly firstBroken?: BrokenLink;
}

/**
 * Stored assessments. `get` and `verify` throw `StoreUnavailable` when storage does not answer; an expired or deleted
 * record is `undefined` for `get`, while `verify` still answers for a deleted one until its tombstone expires.
 */
export interface AssessmentStore {
  create(input: CreateAssessments): Promise<CreateResult>;
  get(id: string): Promise<StoredAssessment | undefined>;
  delete(id: string, token: string): Promise<DeleteResult>;
  verify(id: string): Promise<ChainReport | undefined>;
}

/** Storage did not answer within its bounded retries. Carries no detail that may reach a caller. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
  constructor(cause?: unknown) {
    super('storage did not answer', { cause });
  }
}
