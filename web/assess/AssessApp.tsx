import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { dossier, isDemo, texts, unit } from '../draft/draft.ts';
import { DemoBand } from '../layout/DemoBand.tsx';
import { Crumbs } from '../layout/Crumbs.tsx';
import { assess } from '../messages.ts';
import { href, routes } from '../routes.ts';
import { type Step, steps } from './catalogue.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { faultsOf } from './fields/faults.ts';
import { Glance } from './Glance.tsx';
import { Panel } from './Panel.tsx';
import { StepForm } from './StepForm.tsx';
import { StepNav } from './StepNav.tsx';
import { asOf, asOfYear } from './verdicts.ts';
import { goToAddress, step } from './step-address.ts';

/** The self-assessment: topics, one at a time, with the live result beside them. */
export function AssessApp() {
  const attempt = useSignal<{ step: Step | null; count: number }>({ step: null, count: 0 });
  const now = step.value;
  const heading = useRef<HTMLHeadingElement>(null);
  const shownOnce = useRef(false);
  const faults = faultsOf(now, texts.value, { unit: unit.value, today: asOf.value, asOfYear: asOfYear.value, dossier: dossier.value });

  useEffect(() => {
    // The page's own first focus stays where the browser put it; a new topic takes it to its heading.
    if (shownOnce.current && location.hash === `#${now.id}`) heading.current?.focus();
    shownOnce.current = true;
  }, [now]);

  const submit = () => {
    if (faults.length > 0) {
      attempt.value = { step: now, count: attempt.value.count + 1 };
      return;
    }
    const next = steps[steps.indexOf(now) + 1];
    if (next === undefined) location.assign(href(routes.result));
    else goToAddress(next.id);
  };

  return (
    <>
      {isDemo.value && <DemoBand />}
      <main id="main" class="wrap">
        <Crumbs trail={[{ label: assess.title, path: routes.assess }, { label: assess.steps[now.id] }]} />
        <StepNav current={now} />
        <div class="assess">
          <Glance />
          <div class="assess__form">
            {attempt.value.step === now && faults.length > 0 && <ErrorSummary faults={faults} attempt={attempt.value.count} />}
            <StepForm step={now} headingRef={heading} onSubmit={submit} />
          </div>
          <Panel />
        </div>
      </main>
    </>
  );
}
