import { dossier } from '../draft/draft.ts';
import { type Json, valueAt } from '../draft/path.ts';
import { Icon } from '../layout/Icon.tsx';
import { assess } from '../messages.ts';
import { type Step, steps } from './catalogue.ts';
import { fieldsOf, pathsOf } from './paths.ts';
import { asOfYear } from './verdicts.ts';

/** A step is ticked when everything it asks has an answer. */
function isDone(step: Step): boolean {
  const paths = fieldsOf(step, dossier.value)
    .filter(({ kind }) => kind !== 'text' && kind !== 'uscc')
    .flatMap((field) => pathsOf(field, asOfYear.value, dossier.value));
  return paths.every((path) => valueAt(dossier.value as Json, path) !== undefined);
}

/** The six topics; each is a link, so the order is a suggestion. */
export function StepNav({ current }: { current: Step }) {
  return (
    <nav class="steps" aria-label={assess.progress}>
      <ol>
        {steps.map((step, index) => {
          const now = step === current;
          const done = isDone(step);
          return (
            <li key={step.id} class={now ? 'now' : done ? 'done' : undefined}>
              <a href={`#${step.id}`} aria-current={now ? 'step' : undefined}>
                {done && !now ? <Icon name="check" /> : <b>{index + 1}</b>}
                <span>{assess.steps[step.id]}</span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
