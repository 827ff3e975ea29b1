/** What the routes need from outside. Entry files make these; tests give their own. */
import type { BureauSetting } from '../../shared/rules/settings.ts';
import type { AssessmentStore } from '../store/port.ts';
import type { RateLimitOptions } from './middleware/rate-limit.ts';

/**
 * The bureau's log, oldest line first: at once where it is at hand, else when it has been read.
 * `atLeast` is a number of lines that it is known to have.
 */
export type SettingsSource = (atLeast?: number) => readonly BureauSetting[] | Promise<readonly BureauSetting[]>;

export interface Ports {
  readonly store: AssessmentStore;
  /** Absent where nothing is ever entered: then rulebooks judge as they are published. */
  readonly settings?: SettingsSource;
  /** The present instant, ISO 8601 in UTC. */
  readonly now: () => string;
  /** SHA-256 of a text in UTF-8, in lower-case hex. */
  readonly sha256: (text: string) => string;
  /** Where an unexpected error is noted. Nothing of it reaches the caller. */
  readonly report: (error: unknown) => void;
  /** Absent where something in front limits (API Gateway throttling). */
  readonly rateLimit?: RateLimitOptions;
}
