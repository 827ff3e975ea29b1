/** What the routes need from outside. Entry files make these; tests give their own. */
import type { AssessmentStore } from '../store/port.ts';
import type { RateLimitOptions } from './middleware/rate-limit.ts';

export interface Ports {
  readonly store: AssessmentStore;
  /** The present instant, ISO 8601 in UTC. */
  readonly now: () => string;
  /** SHA-256 of a text in UTF-8, in lower-case hex. */
  readonly sha256: (text: string) => string;
  /** Where an unexpected error is noted. Nothing of it reaches the caller. */
  readonly report: (error: unknown) => void;
  /** Absent where something in front limits (API Gateway throttling). */
  readonly rateLimit?: RateLimitOptions;
}
