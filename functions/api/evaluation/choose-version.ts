/** Which version of a rulebook judges or is read: the one asked for, else the one in force. */
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import type { Book, Judge } from './books.ts';

export type ChosenVersion =
  | { readonly ok: true; readonly version: Judge }
  | { readonly ok: false; readonly code: 'rulebook.version-unknown' | 'rulebook.not-in-force' };

export interface VersionQuestion {
  readonly asOf: string;
  readonly dossier: Dossier;
  /** A version asked for by id stands instead of the one in force, whatever the day (contract, "Endpoints"). */
  readonly rulebookVersion?: string | null | undefined;
}

export function chooseVersion(book: Book, { asOf, dossier, rulebookVersion }: VersionQuestion): ChosenVersion {
  const asked = rulebookVersion ?? undefined;
  const id = asked ?? book.inForce(asOf, dossier);
  const version = book.versions.find((one) => one.id === id);
  if (version !== undefined) return { ok: true, version };
  return { ok: false, code: asked === undefined ? 'rulebook.not-in-force' : 'rulebook.version-unknown' };
}

/** The version to read on a day, by dates alone. */
export function versionOn(book: Book, asOf: string): ChosenVersion {
  const version = book.versions.findLast(({ effectiveFrom }) => effectiveFrom <= asOf);
  return version === undefined ? { ok: false, code: 'rulebook.not-in-force' } : { ok: true, version };
}
