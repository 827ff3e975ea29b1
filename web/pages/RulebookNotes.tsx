import type { RulebookCitation, RulebookDetail } from '../../shared/contract/rulebook.ts';
import { say } from '../assess/verdict-words.ts';
import { rulebook } from '../messages.ts';
import { CheckTag } from './CheckTag.tsx';
import { SectionHead } from './SectionHead.tsx';

interface Note {
  key: string;
  text: string;
  when?: string;
  source: RulebookCitation;
}

/** A note a row: text, source, check. */
function NoteList({ notes }: { notes: readonly Note[] }) {
  return (
    <ul class="notes">
      {notes.map(({ key, text, when, source }) => (
        <li key={key}>
          <p>
            {text}
            {when !== undefined && <span class="chg">{when}</span>}
          </p>
          <p class="xsmall muted">
            {source.document} {source.clause} <CheckTag source={source} /> {source.checkedOn}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** What decides nothing but must be known: notices, rows checked by hand, readings, documents. */
export function RulebookNotes({ detail }: { detail: RulebookDetail }) {
  const { sections, notes } = rulebook;
  return (
    <>
      <section aria-labelledby="flags">
        <SectionHead id="flags" name={sections.flags} note={notes.flags} />
        <NoteList
          notes={detail.flags.map(({ id, text, years, source }) => ({
            key: `${id}${years?.from ?? ''}`,
            text: say(text),
            when: years === null ? undefined : rulebook.years(years.from, years.to),
            source,
          }))}
        />
      </section>
      <section aria-labelledby="hand">
        <SectionHead id="hand" name={sections.byHand} note={notes.byHand} />
        <NoteList notes={detail.byHand.map(({ text, source }) => ({ key: text.zh, text: say(text), source }))} />
      </section>
      <section aria-labelledby="readings">
        <SectionHead id="readings" name={sections.readings} note={notes.readings} />
        <NoteList notes={detail.readings.map(({ id, text, source }) => ({ key: id, text: say(text), source }))} />
      </section>
      <section aria-labelledby="sources">
        <SectionHead id="sources" name={sections.sources} note="" />
        <NoteList
          notes={detail.sources.map((source) => ({ key: source.document, text: source.document, source: { ...source, document: '' } }))}
        />
      </section>
    </>
  );
}
