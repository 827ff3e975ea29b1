import { savedLinks } from '../draft/saved-links.ts';
import { result } from '../messages.ts';
import { storedAddress } from './stored-address.ts';

/** Results saved from this browser, each with the page that opens and deletes it. */
export function SavedList() {
  const now = new Date().toISOString();
  const links = savedLinks().filter(({ expiresAt }) => expiresAt > now);
  if (links.length === 0) return null;
  return (
    <details class="more small no-print">
      <summary>{result.saved.list(links.length)}</summary>
      <ul class="stack-s">
        {links.map(({ id, expiresAt }) => (
          <li key={id}>
            <a href={storedAddress(id)}>{result.saved.listItem(expiresAt.slice(0, 10), id.slice(0, 6))}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
