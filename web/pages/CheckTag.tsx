import type { RulebookCitation } from '../../shared/contract/rulebook.ts';
import { Tag } from '../layout/Tag.tsx';
import { rulebook } from '../messages.ts';

/** How far a source has been checked: official text, reprint, account, or not re-read yet. */
export function CheckTag({ source }: { source: RulebookCitation }) {
  if (source.status === 'bureau-set') {
    return (
      <Tag tone="wait" icon="ask">
        {rulebook.bureau}
      </Tag>
    );
  }
  if (source.status === 'recalled') {
    return (
      <Tag tone="wait" icon="ask">
        {rulebook.recalled}
      </Tag>
    );
  }
  return source.via === 'official' ? (
    <Tag tone="met" icon="check">
      {rulebook.via.official}
    </Tag>
  ) : (
    <Tag tone="info">{rulebook.via[source.via]}</Tag>
  );
}
