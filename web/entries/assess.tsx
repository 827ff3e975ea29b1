import '../compat.ts';
import { hydrate } from 'preact';
import { AssessApp } from '../assess/AssessApp.tsx';
import { applyEarlyInput, collectEarlyInput } from '../assess/early-input.ts';
import { followAddress } from '../assess/step-address.ts';
import { asOf } from '../assess/verdicts.ts';
import { openDraft } from '../draft/draft.ts';
import { todayInShanghai } from '../draft/today.ts';

const root = document.getElementById('app');
if (root !== null) {
  // First the page exactly as it was rendered, then what this browser knows, then what was answered before the script came.
  asOf.value = root.dataset['asOf'] ?? asOf.value;
  const early = collectEarlyInput(root);
  hydrate(<AssessApp />, root);
  asOf.value = todayInShanghai();
  openDraft();
  applyEarlyInput(early);
  followAddress();
  window.addEventListener('hashchange', followAddress);
}
