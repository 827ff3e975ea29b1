import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { StoredAssessmentView } from '../../shared/contract/stored-assessment.ts';
import type { ApiFailure } from '../api/assessments.ts';
import { readAssessment } from '../api/read-assessment.ts';
import { replaceDossier } from '../draft/draft.ts';
import { Crumbs } from '../layout/Crumbs.tsx';
import { Icon } from '../layout/Icon.tsx';
import { assess, home, result } from '../messages.ts';
import { href, routes } from '../routes.ts';
import { RemoveStored } from './RemoveStored.tsx';
import { ReplayCheck } from './ReplayCheck.tsx';
import { ResultView } from './ResultView.tsx';

type StoredState =
  | { kind: 'loading' }
  | { kind: 'failed'; failure: ApiFailure }
  | { kind: 'open'; record: StoredAssessmentView }
  | { kind: 'removed' };

function Message({ heading, text }: { heading: string; text: string }) {
  return (
    <main id="main" class="wrap">
      <Crumbs trail={[{ label: assess.title, path: routes.assess }, { label: result.stored.title }]} />
      <div class="title" role="status">
        <h1>{heading}</h1>
        <p class="lead">{text}</p>
      </div>
      <p class="actions">
        <a class="btn" href={href(routes.assess)}>
          {home.start}
          <Icon name="right" />
        </a>
      </p>
    </main>
  );
}

/** A stored result, opened by its link: shown as it was stored, checked by replay, deleted by whoever holds the key. */
export function StoredApp({ id, today }: { id: string | null; today: string }) {
  const state = useSignal<StoredState>(id === null ? { kind: 'failed', failure: 'missing' } : { kind: 'loading' });
  useEffect(() => {
    if (id === null) return;
    void readAssessment(id).then((answer) => {
      state.value = answer.ok ? { kind: 'open', record: answer.value } : { kind: 'failed', failure: answer.failure };
    });
  }, [id, state]);

  const now = state.value;
  const { stored } = result;
  if (now.kind === 'loading') return <Message heading={stored.title} text={stored.loading} />;
  if (now.kind === 'removed') return <Message heading={stored.removed} text={stored.removedText} />;
  if (now.kind === 'failed')
    return now.failure === 'missing' ? (
      <Message heading={stored.missing} text={stored.missingText} />
    ) : (
      <Message heading={stored.title} text={stored.failed} />
    );
  const { record } = now;
  const goOn = () => {
    replaceDossier(record.dossier);
    location.assign(href(routes.assess));
  };
  return (
    <ResultView
      dossier={record.dossier}
      assessments={record.assessments}
      today={today}
      title={stored.title}
      firm={record.dossier.enterprise?.name ?? null}
      stored
      hash={record.dossierHash.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ')}
      notice={
        <>
          <p class="small muted">
            {stored.savedOn(record.createdAt.slice(0, 10))} {result.saved.until(record.expiresAt.slice(0, 10))}
          </p>
          <ReplayCheck id={record.id} />
        </>
      }
      actions={
        <>
          <RemoveStored id={record.id} onRemoved={() => (state.value = { kind: 'removed' })} />
          <button type="button" class="btn btn--line" onClick={() => window.print()}>
            <Icon name="print" />
            {result.print}
          </button>
          <button type="button" class="btn" onClick={goOn}>
            {stored.copyToForm}
          </button>
        </>
      }
    />
  );
}
