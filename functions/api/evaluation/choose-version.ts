/** Which version of a rulebook judges: the one asked for, else the one in force on the day. */
import type { CompiledVersion, Rulebook } from '../../../shared/rules/compile.ts';
import { versionAt, versionById } from '../../../shared/rulebooks/registry.ts';

export type ChosenVersion =
  | { readonly ok: true; readonly version: CompiledVersion }
  | { readonly ok: false; readonly code: 'rulebook.version-unknown' | 'rulebook.not-in-force' };

/** A version asked for by id stands instead of the one in force, whatever the day (contract, "Endpoints"). */
export function chooseVersion(rulebook: Rulebook, asOf: string, id?: string | null): ChosenVersion {
  const asked = id !== undefined && id !== null;
  const version = asked ? versionById(rulebook, id) : versionAt(rulebook, asOf);
  if (version !== undefined) return { ok: true, version };
  return { ok: false, code: asked ? 'rulebook.version-unknown' : 'rulebook.not-in-force' };
}
