import { batch, signal } from '@preact/signals';
import type { Dossier } from '../../shared/dossier/dossier.ts';
import type { MoneyUnit } from '../format/money.ts';
import { countLeaves, type Json, withValue } from './path.ts';
import { DRAFT_KEY, readDraft, readUndo, removeDraft, type StoredDraft, type UndoStep, writeDraft, writeUndo } from './storage.ts';

/** What has been declared so far. Signals, so that each reader updates by itself. */
export const dossier = signal<Dossier>({});
export const texts = signal<Readonly<Record<string, string>>>({});
export const unit = signal<MoneyUnit>('wan');
/** The figures came from a worked example. */
export const isDemo = signal(false);

/** When and whether the last change was kept; `null` before the first one. */
export const savedAt = signal<string | null>(null);
export const canSave = signal(true);

/** What can be undone, and why it can. */
export const undoable = signal<UndoStep | null>(null);
/** True for a moment after another tab's change was taken over. */
export const mergedFromOtherTab = signal(false);

function current(): StoredDraft {
  return {
    version: 1,
    savedAt: new Date().toISOString(),
    unit: unit.value,
    dossier: dossier.value as Json,
    texts: texts.value,
    demo: isDemo.value,
  };
}

function adopt(draft: StoredDraft): void {
  batch(() => {
    dossier.value = draft.dossier as Dossier;
    texts.value = draft.texts;
    unit.value = draft.unit;
    isDemo.value = draft.demo;
    savedAt.value = draft.savedAt;
  });
}

function keep(draft: StoredDraft): void {
  const kept = writeDraft(draft);
  adopt(draft);
  canSave.value = kept;
}

/** Applies one change on top of what is stored now, so that another tab's answers are never overwritten. */
function change(edit: (draft: StoredDraft) => StoredDraft): void {
  const base = canSave.value ? (readDraft() ?? current()) : current();
  keep({ ...edit(base), savedAt: new Date().toISOString() });
}

/** Records one answer, or that there is none (null). The typed text goes once it is a valid figure. */
export function answer(path: string, value: unknown): void {
  answerAll([[path, value]]);
}

/** Records several answers at once. */
export function answerAll(values: readonly (readonly [path: string, value: unknown])[]): void {
  change((draft) => {
    const nextTexts = { ...draft.texts };
    let next = draft.dossier;
    for (const [path, value] of values) {
      delete nextTexts[path];
      next = withValue(next, path, value);
    }
    return { ...draft, dossier: next, texts: nextTexts };
  });
}

/** Keeps what was typed where it is no valid figure; the figure itself counts as unknown meanwhile. */
export function keepText(path: string, text: string): void {
  change((draft) => ({ ...draft, dossier: withValue(draft.dossier, path, null), texts: { ...draft.texts, [path]: text } }));
}

export function chooseUnit(next: MoneyUnit): void {
  change((draft) => ({ ...draft, unit: next }));
}

function offerUndo(step: UndoStep | null): void {
  undoable.value = step;
  writeUndo(step);
}

/** Forgets everything; can be undone as long as the window is open. */
export function clearAll(): void {
  const before = current();
  removeDraft();
  batch(() => {
    dossier.value = {};
    texts.value = {};
    savedAt.value = null;
    isDemo.value = false;
    offerUndo({ kind: 'cleared', count: countLeaves(before.dossier), before });
  });
}

/** Puts a checked dossier in the place of what is there; can be undone. */
export function replaceDossier(next: Dossier, demo = false): void {
  const before = current();
  keep({ ...before, dossier: next as Json, texts: {}, demo });
  offerUndo({ kind: 'imported', count: countLeaves(next), before });
}

export function undo(): void {
  const step = undoable.value;
  if (step === null) return;
  keep(step.before);
  offerUndo(null);
}

/** Takes up what the browser kept and follows changes of other tabs. Call once, in the browser. */
export function openDraft(): void {
  const stored = readDraft();
  if (stored !== null) adopt(stored);
  undoable.value = readUndo();
  window.addEventListener('storage', (event) => {
    if (event.key !== DRAFT_KEY && event.key !== null) return;
    const other = readDraft();
    if (other === null) {
      batch(() => {
        dossier.value = {};
        texts.value = {};
        savedAt.value = null;
        isDemo.value = false;
      });
      return;
    }
    adopt(other);
    mergedFromOtherTab.value = true;
  });
}
