import { faultsOf } from '../../../shared/contract/faults.ts';
import { type Dossier, dossierSchema } from '../../../shared/dossier/dossier.ts';
import { assess, lang } from '../../messages.ts';

export interface ImportFault {
  /** Path in the file; empty where the whole file is meant. */
  path: string;
  words: string;
}

export type ImportResult = { ok: true; dossier: Dossier } | { ok: false; faults: ImportFault[] };

const LIMIT_BYTES = 1024 * 1024;
const MOST_FAULTS = 20;

/** Reads a file of this portal: `{ asOf, dossier }`, or a bare dossier. Every fault is named with its path. */
export async function readDossierFile(file: Blob): Promise<ImportResult> {
  if (file.size > LIMIT_BYTES) return whole(assess.importFaults['too-large']);
  return readDossierText(await file.text());
}

/** The same for the text of a file. */
export function readDossierText(text: string): ImportResult {
  const parsed = parse(text);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return whole(assess.importFaults['not-json']);
  const given: unknown = Object.prototype.hasOwnProperty.call(parsed, 'dossier') ? (parsed as { dossier: unknown }).dossier : parsed;
  // An object that holds nothing would silently replace every answer.
  if (typeof given === 'object' && given !== null && Object.values(given).every((part) => part === null))
    return whole(assess.importFaults.empty);
  const checked = dossierSchema.safeParse(given);
  if (checked.success) return { ok: true, dossier: checked.data };
  const faults = faultsOf(checked.error.issues, given).slice(0, MOST_FAULTS);
  return {
    ok: false,
    faults: faults.map(({ path, detail }) => ({
      path: path === '' ? 'dossier' : `dossier.${path}`,
      words: lang === 'zh' ? detail.zh : detail.en,
    })),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function whole(words: string): ImportResult {
  return { ok: false, faults: [{ path: '', words }] };
}
