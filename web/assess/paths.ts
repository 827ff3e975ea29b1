import type { Dossier } from '../../shared/dossier/dossier.ts';
import type { FieldId } from '../../shared/locale/zh-CN.ts';
import { type Field, type Step, steps } from './catalogue.ts';

/** Dossier path of a field: a figure of an accounting year gets its year. */
export function fieldPath(id: FieldId, year?: number): string {
  return year === undefined ? id : id.replace('years.', `years.${year}.`);
}

/** Element id of the control of a path; also the address to which errors and open questions link. */
export function controlId(path: string): string {
  return `f-${path.replace(/\./g, '-')}`;
}

/** Years that a field asks for at `asOfYear`, oldest first; fewer where the firm is younger. */
export function yearsOf(field: Field, asOfYear: number, dossier: Dossier): number[] {
  const operating = dossier.judgement?.operatingYears ?? 3;
  return (field.years ?? []).filter((back) => back <= Math.max(1, operating)).map((back) => asOfYear - back);
}

/** All dossier paths of a field at `asOfYear`. */
export function pathsOf(field: Field, asOfYear: number, dossier: Dossier): string[] {
  if (field.years === undefined) return [fieldPath(field.id)];
  return yearsOf(field, asOfYear, dossier).map((year) => fieldPath(field.id, year));
}

/** Fields of a step that are asked, given what has been answered. */
export function fieldsOf(step: Step, dossier: Dossier): Field[] {
  return step.sections.flatMap((section) => section.fields).filter((field) => field.when?.(dossier) ?? true);
}

/** The catalogue id of a dossier path (`years.2025.staffTotal` → `years.staffTotal`). */
export function fieldIdOf(path: string): string {
  return path.replace(/^years\.\d{4}\./, 'years.');
}

/** The step on which a path is asked, or null where the form does not ask it. */
export function stepOf(path: string): Step | null {
  const id = fieldIdOf(path);
  const asked = (step: Step) =>
    step.sections.some(({ fields }) => fields.some((field) => field.id === id)) || (step.current ?? []).some((field) => field === id);
  return steps.find(asked) ?? null;
}
