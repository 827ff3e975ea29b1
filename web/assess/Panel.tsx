import { useSignal, useSignalEffect } from '@preact/signals';
import { dossier } from '../draft/draft.ts';
import { type Json, valueAt } from '../draft/path.ts';
import { Icon } from '../layout/Icon.tsx';
import { assess, site } from '../messages.ts';
import { href, routes } from '../routes.ts';
import { steps } from './catalogue.ts';
import { PanelRung } from './PanelRung.tsx';
import { fieldsOf, pathsOf } from './paths.ts';
import { say, verdictWords } from './verdict-words.ts';
import { asOfYear, assessments } from './verdicts.ts';

const QUIET_MS = 1000;

/** Verdicts in one sentence for screen readers, once typing pauses. */
function LiveSummary() {
  const said = useSignal('');
  useSignalEffect(() => {
    const words = assessments.value.map((one) => `${say(one.rulebook.title)}${site.colon}${verdictWords(one).text}`).join(site.clauseJoin);
    const timer = setTimeout(() => {
      said.value = assess.panel.live(words);
    }, QUIET_MS);
    return () => clearTimeout(timer);
  });
  return (
    <p class="vh" role="status">
      {said.value}
    </p>
  );
}

/** Questions answered and asked, optional ones apart. */
function progress(): { done: number; all: number } {
  const paths = steps
    .flatMap((step) => fieldsOf(step, dossier.value))
    .filter(({ kind }) => kind !== 'text' && kind !== 'uscc' && kind !== 'select')
    .flatMap((field) => pathsOf(field, asOfYear.value, dossier.value));
  return { done: paths.filter((path) => valueAt(dossier.value as Json, path) !== undefined).length, all: paths.length };
}

/** The live result beside the form. */
export function Panel() {
  const { done, all } = progress();
  return (
    <aside class="verdict" aria-labelledby="v">
      <div class="verdict__head">
        <h2 id="v" tabIndex={-1}>
          {assess.panel.title}
        </h2>
        <p class="xsmall muted">{assess.panel.progress(done, all)}</p>
      </div>
      <LiveSummary />
      <ol class="verdict__list">
        {assessments.value.map((one, index) => (
          <PanelRung key={one.rulebook.id} assessment={one} rung={index + 1} />
        ))}
      </ol>
      <p class="xsmall muted verdict__later">{assess.panel.later}</p>
      <p class="verdict__go">
        <a class="btn btn--line" href={href(routes.result)}>
          {assess.toResult}
          <Icon name="right" />
        </a>
      </p>
      <p class="xsmall muted verdict__no">
        {site.notFiling}
        {site.lang === 'en' ? ' ' : ''}
        {site.decides}
        {site.lang === 'en' ? '' : site.stop}
      </p>
    </aside>
  );
}
