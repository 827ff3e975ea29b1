import type { RungId } from '../assess/verdicts.ts';
import { Icon } from '../layout/Icon.tsx';
import { result, site } from '../messages.ts';
import { chosenSheet } from './sheet-choice.ts';

/** Where the real filing is done; closes every title's verdict. */
export function Filing({ rung }: { rung: RungId }) {
  const { name, site: address, url, entry, note } = result.filing[rung];
  return (
    <p class="filing small">
      <Icon name="out" />
      <span>
        <b>{result.filingAt}</b>
        {name}{' '}
        <a href={url} rel="noopener">
          {address}
        </a>
        {entry}
        <b>{site.notFiling}</b>
        <span class="muted">{note}</span>
      </span>
      <a class="btn btn--line btn--s no-print" href="#copy" onClick={() => (chosenSheet.value = rung)}>
        {result.sheetOpen}
      </a>
    </p>
  );
}
