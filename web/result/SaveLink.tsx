import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { StoredReceipt } from '../../shared/contract/stored-assessment.ts';
import { storeAssessment } from '../api/assessments.ts';
import { randomUuid } from '../api/idempotency.ts';
import { asOf, RUNGS } from '../assess/verdicts.ts';
import { dossier } from '../draft/draft.ts';
import { rememberLink } from '../draft/saved-links.ts';
import { Icon } from '../layout/Icon.tsx';
import { result } from '../messages.ts';
import { CopyButton } from './CopyButton.tsx';
import { storedAddress } from './stored-address.ts';

export type SaveState =
  | { kind: 'idle' }
  | { kind: 'busy' }
  | { kind: 'saved'; receipt: StoredReceipt }
  | { kind: 'failed'; offline: boolean };

/** Stores the result once; the key is kept until the answer is there, so that trying again has no second effect. */
export function useSave(): { state: SaveState; save: () => void } {
  const state = useSignal<SaveState>({ kind: 'idle' });
  const attempt = useRef<{ key: string; body: string } | null>(null);
  const save = async () => {
    const request = { asOf: asOf.value, dossier: dossier.value, rulebooks: RUNGS };
    const body = JSON.stringify(request);
    if (attempt.current?.body !== body) attempt.current = { key: randomUuid(), body };
    state.value = { kind: 'busy' };
    const answer = await storeAssessment(request, attempt.current.key);
    if (!answer.ok) {
      state.value = { kind: 'failed', offline: answer.failure === 'offline' };
      return;
    }
    const { id, token, expiresAt } = answer.value;
    rememberLink({ id, token, expiresAt }, new Date().toISOString());
    state.value = { kind: 'saved', receipt: answer.value };
  };
  return { state: state.value, save: () => void save() };
}

/** What came of saving: the link with its term, or why there is none. */
export function SaveNotice({ state, onRetry }: { state: SaveState; onRetry: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  const said = useSignal('');
  useEffect(() => {
    if (state.kind === 'saved' || state.kind === 'failed') box.current?.focus();
  }, [state.kind]);
  if (state.kind === 'idle' || state.kind === 'busy') return null;
  if (state.kind === 'failed') {
    return (
      <div class="errors no-print" role="alert" tabIndex={-1} ref={box}>
        <p>{state.offline ? result.saved.offline : result.saved.failed}</p>
        <button type="button" class="btn btn--line btn--s" onClick={onRetry}>
          {result.saved.retry}
        </button>
      </div>
    );
  }
  const address = storedAddress(state.receipt.id);
  return (
    <div class="saved" tabIndex={-1} ref={box} aria-labelledby="saved-h">
      <h2 id="saved-h">
        <Icon name="check" />
        {result.saved.title}
      </h2>
      <p class="saved__link">
        <a href={address}>{address}</a>
        <CopyButton text={address} name={result.saved.link} onSaid={(words) => (said.value = words)} />
      </p>
      <p class="small">{result.saved.text}</p>
      <p class="small muted">
        {result.saved.until(state.receipt.expiresAt.slice(0, 10))} {result.saved.token}
      </p>
      <p class="vh" role="status">
        {said.value}
      </p>
    </div>
  );
}
