import '../compat.ts';
import { render } from 'preact';
import { openDraft } from '../draft/draft.ts';
import { todayInShanghai } from '../draft/today.ts';
import { StoredApp } from '../result/StoredApp.tsx';
import { storedId } from '../result/stored-id.ts';

const root = document.getElementById('app');
if (root !== null) {
  openDraft();
  root.textContent = '';
  render(<StoredApp id={storedId(location)} today={todayInShanghai()} />, root);
}
