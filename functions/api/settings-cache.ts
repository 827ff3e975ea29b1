/** The bureau's log in the memory of one process, so that evaluations do not wait for it. */
import type { BureauSetting } from '../../shared/rules/settings.ts';
import type { SettingsSource } from './ports.ts';

export interface SettingsCacheOptions {
  /** Reads the whole log. */
  readonly load: () => Promise<readonly BureauSetting[]>;
  readonly report: (error: unknown) => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

export interface SettingsCache {
  readonly source: SettingsSource;
  /** The log has grown: the next who asks gets what is there now. */
  readonly forget: () => void;
}

/** An entry counts from a day on, so seconds do not matter; a thousand calls share one read. */
const FRESH_MS = 15_000;
/** While storage does not answer, what was known so long ago is better than no answer. */
const STALE_MS = 15 * 60_000;

interface Held {
  readonly log: readonly BureauSetting[];
  readonly readAt: number;
  /** When reading it was last tried. */
  readonly triedAt: number;
}

export function settingsCache({ load, report, now = Date.now }: SettingsCacheOptions): SettingsCache {
  let held: Held | undefined;
  let reading: Promise<readonly BureauSetting[]> | undefined;
  let forgotten = 0;

  const read = async (): Promise<readonly BureauSetting[]> => {
    const [startedAt, before] = [now(), forgotten];
    try {
      const loaded = await load();
      // lines are only ever added: the same number is the same log, and the same array spares the engine work
      const log = held?.log.length === loaded.length ? held.log : loaded;
      held = { log, readAt: startedAt, triedAt: before === forgotten ? startedAt : Number.NEGATIVE_INFINITY };
      return log;
    } catch (error) {
      if (held === undefined || startedAt - held.readAt > STALE_MS) throw error;
      report(error);
      held = { ...held, triedAt: startedAt };
      return held.log;
    } finally {
      reading = undefined;
    }
  };
  const shared = () => (reading ??= read());

  const wait = async (atLeast: number): Promise<readonly BureauSetting[]> => {
    const log = await shared();
    // that read may have begun before the line was there
    return log.length >= atLeast ? log : shared();
  };

  return {
    source: (atLeast = 0) => {
      if (held !== undefined && now() - held.triedAt < FRESH_MS && held.log.length >= atLeast) return held.log;
      return wait(atLeast);
    },
    forget: () => {
      forgotten += 1;
      if (held !== undefined) held = { ...held, triedAt: Number.NEGATIVE_INFINITY };
    },
  };
}
