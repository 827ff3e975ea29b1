import { signal } from '@preact/signals';
import { type Step, steps } from './catalogue.ts';
import { controlId, fieldsOf, pathsOf } from './paths.ts';
import { asOfYear } from './verdicts.ts';
import { dossier } from '../draft/draft.ts';

const first = steps[0] as Step;

/** The topic that is shown. The address carries it, so that back, forward and links work. */
export const step = signal<Step>(first);

/** Step and control that an address fragment means: `#research`, or `#f-years-2025-staffTotal`. */
function find(fragment: string): { step: Step; control: string | null } | null {
  const byName = steps.find(({ id }) => id === fragment);
  if (byName !== undefined) return { step: byName, control: null };
  const year = asOfYear.value;
  const byField = steps.find((one) => {
    const asked = fieldsOf(one, dossier.value).flatMap((field) => [field.id, ...pathsOf(field, year, dossier.value)]);
    const open = (one.current ?? []).map((id) => id.replace('years.', `years.${year}.`));
    return [...asked, ...open].some((path) => controlId(path) === fragment);
  });
  return byField === undefined ? null : { step: byField, control: fragment };
}

/** Shows what the address names and, where it names a control, takes the focus there once it is on the page. */
export function followAddress(): void {
  const found = find(location.hash.slice(1));
  if (found === null) return;
  const changed = step.value !== found.step;
  step.value = found.step;
  if (found.control === null) {
    if (changed) window.scrollTo(0, 0);
    return;
  }
  const { control } = found;
  requestAnimationFrame(() => {
    const element = document.getElementById(control);
    element?.closest('details')?.setAttribute('open', '');
    element?.scrollIntoView({ block: 'center' });
    element?.focus();
  });
}

export function goToAddress(fragment: string): void {
  if (location.hash === `#${fragment}`) followAddress();
  else location.hash = fragment;
}
