import { useSignal } from '@preact/signals';
import { deleteAssessment } from '../api/assessments.ts';
import { forgetLink, tokenOf } from '../draft/saved-links.ts';
import { result } from '../messages.ts';

/** Deletes a stored result, asked twice; only on the device that holds the key. */
export function RemoveStored({ id, onRemoved }: { id: string; onRemoved: () => void }) {
  const asking = useSignal(false);
  const words = useSignal('');
  const { stored } = result;
  const token = tokenOf(id);
  const remove = async () => {
    if (token === null) return;
    const answer = await deleteAssessment(id, token);
    if (answer.ok || answer.failure === 'missing') {
      forgetLink(id);
      onRemoved();
    } else words.value = stored.removeFailed;
  };
  if (token === null) return <span class="small muted remove-note">{stored.noToken}</span>;
  if (!asking.value) {
    return (
      <button type="button" class="btn btn--risk" onClick={() => (asking.value = true)}>
        {stored.remove}
      </button>
    );
  }
  return (
    <span class="confirm" role="group" aria-label={stored.remove}>
      <span class="small">{words.value === '' ? stored.removeConfirm : words.value}</span>
      <button type="button" class="btn btn--risk" onClick={() => void remove()}>
        {stored.removeYes}
      </button>
      <button type="button" class="btn btn--line" onClick={() => (asking.value = false)}>
        {stored.removeNo}
      </button>
    </span>
  );
}
