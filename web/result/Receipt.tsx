import type { Assessment } from '../../shared/contract/assessment.ts';
import { ENGINE_VERSION } from '../../shared/rules/assess.ts';
import { say } from '../assess/verdict-words.ts';
import { result, site } from '../messages.ts';
import { href, rulebookPath } from '../routes.ts';

/** What the result rests on: versions, date, documents, and that the authority decides. */
export function Receipt({ assessments, stored, hash }: { assessments: readonly Assessment[]; stored: boolean; hash: string | null }) {
  const documents = new Set(assessments.flatMap(({ rulebook }) => rulebook.sources.map(({ document }) => document)));
  return (
    <section class="receipt keep" aria-labelledby="rc">
      <h2 id="rc">{result.receipt}</h2>
      <p class="prose">
        {stored ? result.receiptStored : result.receiptText} <b>{site.decides}</b>
        {site.lang === 'en' ? ' ' : site.stop}
        {site.notFiling}
      </p>
      <dl class="dl small">
        <dt>{result.versions}</dt>
        <dd>
          {assessments.map(({ rulebook }, index) => (
            <span key={rulebook.id}>
              {index > 0 && site.clauseJoin}
              <a href={href(rulebookPath(rulebook.id))}>{say(rulebook.title)}</a> {rulebook.version}
            </span>
          ))}
        </dd>
        <dt>{result.asOf}</dt>
        <dd>{assessments[0]?.asOf}</dd>
        <dt>{result.documents}</dt>
        <dd>{[...documents].join(site.clauseJoin)}</dd>
        <dt>{result.engine}</dt>
        <dd>{ENGINE_VERSION}</dd>
        {hash !== null && (
          <>
            <dt>{result.hash}</dt>
            <dd class="mono">{hash}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
