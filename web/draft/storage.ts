import type { MoneyUnit } from '../format/money.ts';
import type { Json } from './path.ts';

/** What the browser keeps between visits. `texts` holds what was typed where it is not a valid figure yet. */
export interface StoredDraft {
  version: 1;
  savedAt: string;
  unit: MoneyUnit;
  dossier: Json;
  texts: Readonly<Record<string, string>>;
  /** True where the figures came from a worked example: marked as demo data until cleared or replaced. */
  demo: boolean;
}

export const DRAFT_KEY = 'jingmen.draft';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads the stored draft; null where there is none, or where it is of another version or damaged. */
export function readDraft(): StoredDraft | null {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(DRAFT_KEY) ?? 'null');
    if (!isRecord(parsed) || parsed['version'] !== 1 || !isRecord(parsed['dossier'])) return null;
    const texts = isRecord(parsed['texts']) ? parsed['texts'] : {};
    return {
      version: 1,
      savedAt: String(parsed['savedAt'] ?? ''),
      unit: parsed['unit'] === 'yuan' ? 'yuan' : 'wan',
      dossier: parsed['dossier'],
      demo: parsed['demo'] === true,
      texts: Object.fromEntries(Object.entries(texts).filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
    };
  } catch {
    return null;
  }
}

/** False where the browser refuses to keep anything (private mode, storage full). */
export function writeDraft(draft: StoredDraft): boolean {
  try {
    localStorage.setItem(DRAFT_KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** What can be undone, and why; kept for this window, so that it survives the way to the next page. */
export interface UndoStep {
  kind: 'cleared' | 'imported';
  count: number;
  before: StoredDraft;
}

const UNDO_KEY = 'jingmen.undo';

export function readUndo(): UndoStep | null {
  try {
    const parsed: unknown = JSON.parse(sessionStorage.getItem(UNDO_KEY) ?? 'null');
    return isRecord(parsed) && isRecord(parsed['before']) && isRecord(parsed['before']['dossier']) ? (parsed as unknown as UndoStep) : null;
  } catch {
    return null;
  }
}

export function writeUndo(step: UndoStep | null): void {
  try {
    if (step === null) sessionStorage.removeItem(UNDO_KEY);
    else sessionStorage.setItem(UNDO_KEY, JSON.stringify(step));
  } catch {
    // Without storage the step can be undone on this page only.
  }
}

export function removeDraft(): void {
  try {
    localStorage.removeItem(DRAFT_KEY);
  } catch {
    // A browser that keeps nothing has nothing to remove.
  }
}
