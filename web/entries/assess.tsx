import '../compat.ts';
import { hydrate } from 'preact';
import { AssessApp } from '../assess/AssessApp.tsx';
import { followAddress } from '../assess/step-address.ts';
import { asOf } from '../assess/verdicts.ts';
import { openDraft } from '../draft/draft.ts';
import { todayInShanghai } from '../draft/today.ts';

const root = document.getElementById('app');
if (root !== null) {
  // First the page exactly as it was rendered, then what this browser knows: no flicker, and no typed key is lost.
  asOf.value = root.dataset['asOf'] ?? asOf.value;
  hydrate(<AssessApp />, root);
  asOf.value = todayInShanghai();
  openDraft();
  followAddress();
  window.addEventListener('hashchange', followAddress);
}
