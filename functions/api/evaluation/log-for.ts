/** The bureau's log as far as versions need it. */
import type { BureauSetting } from '../../../shared/rules/settings.ts';
import type { SettingsSource } from '../ports.ts';
import type { Judge } from './books.ts';

export const NO_LOG: readonly BureauSetting[] = [];

/** Nothing is read for versions in which nothing can be entered: most evaluations ask the store for nothing. */
export function logFor(versions: readonly Judge[], settings: SettingsSource | undefined): ReturnType<SettingsSource> {
  return settings === undefined || !versions.some((version) => version.isSettable()) ? NO_LOG : settings();
}
