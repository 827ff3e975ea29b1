import { asOf, assessAll } from '../assess/verdicts.ts';
import { dossier, isDemo, replaceDossier } from '../draft/draft.ts';
import type { Example } from '../examples/examples.ts';
import { say } from '../assess/verdict-words.ts';
import { DemoBand } from '../layout/DemoBand.tsx';
import { Icon } from '../layout/Icon.tsx';
import { result } from '../messages.ts';
import { href, routes } from '../routes.ts';
import { EmptyResult } from './EmptyResult.tsx';
import { ExampleList } from './ExampleList.tsx';
import { ResultView } from './ResultView.tsx';
import { SavedList } from './SavedList.tsx';
import { SaveNotice, useSave } from './SaveLink.tsx';

function PrintButton() {
  return (
    <button type="button" class="btn btn--line" onClick={() => window.print()}>
      <Icon name="print" />
      {result.print}
    </button>
  );
}

/** The result of what stands in this browser. */
function OwnResult() {
  const { state, save } = useSave();
  const given = dossier.value;
  return (
    <>
      {isDemo.value && <DemoBand />}
      <ResultView
        dossier={given}
        assessments={assessAll(given, asOf.value, true)}
        today={asOf.value}
        title={result.title}
        firm={given.enterprise?.name ?? null}
        stored={false}
        notice={
          <>
            <SaveNotice state={state} onRetry={save} />
            <SavedList />
          </>
        }
        actions={
          <>
            <a class="btn btn--line" href={href(routes.assess)}>
              {result.edit}
            </a>
            <PrintButton />
            <button
              type="button"
              class="btn"
              aria-disabled={state.kind === 'busy' ? true : undefined}
              onClick={() => state.kind !== 'busy' && save()}
            >
              <Icon name="link" />
              {state.kind === 'busy' ? result.saving : result.save}
            </button>
          </>
        }
      />
    </>
  );
}

/** A worked example, marked as demo data on screen and in print; it never touches the firm's own figures unless asked. */
function ExampleResult({ example, today }: { example: Example; today: string }) {
  const use = () => {
    replaceDossier(example.dossier, true);
    location.assign(href(routes.assess));
  };
  return (
    <>
      <DemoBand />
      <ResultView
        dossier={example.dossier}
        assessments={assessAll(example.dossier, example.asOf, true)}
        today={today}
        title={result.example(say(example.name))}
        firm={null}
        stored={false}
        actions={
          <>
            <PrintButton />
            <button type="button" class="btn" title={result.useExampleWarn} onClick={use}>
              {result.useExample}
            </button>
          </>
        }
      />
      <div class="wrap">
        <ExampleList chosen={example.id} />
      </div>
    </>
  );
}

/** The result page: an example where the address names one, else the firm's own. */
export function ResultApp({ example, today }: { example: Example | null; today: string }) {
  if (example !== null) return <ExampleResult example={example} today={today} />;
  return Object.keys(dossier.value).length === 0 ? <EmptyResult /> : <OwnResult />;
}
