import type { RefObject } from 'preact';
import { Icon } from '../layout/Icon.tsx';
import { assess } from '../messages.ts';
import { type Section, type Step, steps } from './catalogue.ts';
import { CurrentYear } from './CurrentYear.tsx';
import { dossier } from '../draft/draft.ts';
import { FieldView } from './fields/FieldView.tsx';
import { YesNoList } from './fields/YesNoList.tsx';
import { SaveLine } from './SaveLine.tsx';
import { UnitSwitch } from './UnitSwitch.tsx';
import { asOfYear } from './verdicts.ts';
import { fill, yearWords } from './words.ts';

function SectionView({ section }: { section: Section }) {
  const asked = section.fields.filter((field) => field.when?.(dossier.value) ?? true);
  if (section.list === true) return <YesNoList fields={asked} />;
  const body = asked.map((field) => <FieldView key={field.id} field={field} />);
  if (section.id === null) return <>{body}</>;
  if (section.folded === true) {
    return (
      <details class="more report-head">
        <summary>{assess.sections[section.id]}</summary>
        <div>{body}</div>
      </details>
    );
  }
  return (
    <section class="topic" aria-labelledby={`s-${section.id}`}>
      <h2 id={`s-${section.id}`}>{assess.sections[section.id]}</h2>
      {body}
    </section>
  );
}

/** One topic. Enter moves on to the next. */
export function StepForm({
  step,
  headingRef,
  onSubmit,
}: {
  step: Step;
  headingRef: RefObject<HTMLHeadingElement | null>;
  onSubmit: () => void;
}) {
  const index = steps.indexOf(step);
  const next = steps[index + 1];
  const former = steps[index - 1];
  const money = step.sections.some(({ fields }) => fields.some(({ kind }) => kind === 'money'));
  return (
    <form
      noValidate
      aria-labelledby="h"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <p class="muted small">{assess.stepOf(index + 1)}</p>
      <h1 id="h" tabIndex={-1} ref={headingRef}>
        {assess.steps[step.id]}
      </h1>
      <p class="lead">{fill(assess.leads[step.id], yearWords(asOfYear.value))}</p>
      <p class="secret">
        <Icon name="lock" />
        <b>{assess.secret}</b>
      </p>
      {money && <UnitSwitch />}
      <div class={money ? undefined : 'topics'}>
        {step.sections.map((section) => (
          <SectionView key={section.id ?? step.id} section={section} />
        ))}
        {step.current !== undefined && <CurrentYear ids={step.current} />}
      </div>
      <p class="actions next">
        <button class="btn" type="submit">
          {next === undefined ? assess.finish : assess.next(assess.steps[next.id])}
          <Icon name="right" />
        </button>
        {former !== undefined && <a href={`#${former.id}`}>{assess.back}</a>}
      </p>
      <SaveLine />
    </form>
  );
}
