import { answer, dossier, keepText, unit } from '../draft/draft.ts';
import { type Field, steps } from './catalogue.ts';
import { readText } from './fields/faults.ts';
import { controlId, pathsOf } from './paths.ts';
import { asOf, asOfYear } from './verdicts.ts';

/** What was typed or chosen in the finished page before its script came, by the control's name or id. */
export interface EarlyInput {
  key: string;
  text: string;
}

/** After going back, a browser fills in what once stood there; that is no new answer. */
function isRestored(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'back_forward';
}

/** Collects early answers; call before the page is taken over. */
export function collectEarlyInput(root: HTMLElement): EarlyInput[] {
  if (isRestored()) return [];
  return [...root.querySelectorAll('input')].flatMap((input) => {
    if (input.type === 'radio') return input.checked && !input.defaultChecked ? [{ key: input.name, text: input.value }] : [];
    return input.type !== 'file' && input.value !== input.defaultValue ? [{ key: input.id, text: input.value }] : [];
  });
}

const fields: Field[] = steps.flatMap(({ sections }) => sections.flatMap((section) => [...section.fields]));

/** Records early answers as if they had been given now. */
export function applyEarlyInput(inputs: readonly EarlyInput[]): void {
  for (const { key, text } of inputs) {
    for (const field of fields) {
      if (field.id === key) answer(field.id, field.kind === 'yes-no' ? text === 'true' : field.numeric === true ? Number(text) : text);
      for (const path of pathsOf(field, asOfYear.value, dossier.value)) {
        if (controlId(path) === key) applyText(field, path, text);
      }
    }
  }
}

function applyText(field: Field, path: string, text: string): void {
  const read = readText(field, text, { unit: unit.value, today: asOf.value });
  if (read.ok) answer(path, read.value);
  else keepText(path, text);
}
