import '../compat.ts';
import { render } from 'preact';
import { asOf } from '../assess/verdicts.ts';
import { openDraft } from '../draft/draft.ts';
import { todayInShanghai } from '../draft/today.ts';
import { examples } from '../examples/examples.ts';
import { ResultApp } from '../result/ResultApp.tsx';

const root = document.getElementById('app');
if (root !== null) {
  const today = todayInShanghai();
  const wanted = new URLSearchParams(location.search).get('example');
  asOf.value = today;
  openDraft();
  root.textContent = '';
  render(<ResultApp example={examples.find(({ id }) => id === wanted) ?? null} today={today} />, root);
}
