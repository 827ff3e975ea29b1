import { canSave, clearAll, mergedFromOtherTab, savedAt, undo, undoable } from '../draft/draft.ts';
import { clockTime } from '../draft/today.ts';
import { Icon } from '../layout/Icon.tsx';
import { assess } from '../messages.ts';
import { downloadDossier } from './export.ts';
import { ImportFile } from './ImportFile.tsx';

function savedWords(): string {
  if (!canSave.value) return assess.unsaved;
  return savedAt.value === null ? assess.notYet : assess.saved(clockTime(new Date(savedAt.value)));
}

/** Where the figures are kept, and the ways in and out: export, import, clear, undo. */
export function SaveLine() {
  const step = undoable.value;
  return (
    <div class="saveline">
      <p class="keyline small muted">
        <Icon name="lock" />
        <span>{savedWords()}</span>
      </p>
      <p class="saveline__do small">
        <button type="button" class="textual" onClick={downloadDossier}>
          {assess.exportFile}
        </button>
        <ImportFile />
        <button type="button" class="textual" onClick={clearAll}>
          {assess.clear}
        </button>
      </p>
      <div role="status">
        {mergedFromOtherTab.value && <p class="note small">{assess.otherTab}</p>}
        {step !== null && (
          <p class="note small">
            {step.kind === 'cleared' ? assess.cleared : assess.imported(step.count)}{' '}
            <button type="button" class="textual" onClick={undo}>
              {step.kind === 'cleared' ? assess.undo : assess.undoImport}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
