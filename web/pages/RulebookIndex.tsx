import { findRulebook, versionAt } from '../assess/rulebooks.ts';
import { say } from '../assess/verdict-words.ts';
import { RUNGS } from '../assess/verdicts.ts';
import { Crumbs } from '../layout/Crumbs.tsx';
import { Mark } from '../layout/Mark.tsx';
import { home, rulebook as words, site } from '../messages.ts';
import { href, rulebookPath } from '../routes.ts';

/** The rulebooks that are open, by rung, and those that are not yet. */
export function RulebookIndex({ today }: { today: string }) {
  return (
    <main id="main" class="wrap">
      <Crumbs trail={[{ label: words.title }]} />
      <div class="title">
        <h1>{words.title}</h1>
        <p class="lead">{words.indexLead}</p>
      </div>
      <ol class="books">
        {RUNGS.map((id, index) => {
          const rulebook = findRulebook(id);
          const version = rulebook === undefined ? undefined : versionAt(rulebook, today);
          if (rulebook === undefined || version === undefined) return null;
          return (
            <li key={id}>
              <h2>
                <Mark rung={index + 1} />
                <a href={href(rulebookPath(id))}>{say(rulebook.title)}</a>
              </h2>
              <p>{home.rungs[index]?.kind}</p>
              <p class="small muted">
                {words.facts.version} {version.id}
                {site.comma}
                {words.since(version.effectiveFrom)}
              </p>
              <p class="small muted">{version.definition.sources.map(({ document }) => document).join(site.clauseJoin)}</p>
            </li>
          );
        })}
        {(['species', 'leader'] as const).map((rung, index) => (
          <li key={rung} class="is-closed">
            <h2>
              <Mark rung={index + 3} />
              {site.rungs[rung]}
            </h2>
            <p>{home.rungs[index + 2]?.kind}</p>
            <p class="small muted">{home.rungs[index + 2]?.note}</p>
          </li>
        ))}
      </ol>
    </main>
  );
}
