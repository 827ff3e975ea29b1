import { answer, dossier } from '../../draft/draft.ts';
import { type Json, valueAt } from '../../draft/path.ts';
import { assess } from '../../messages.ts';
import type { Field } from '../catalogue.ts';
import { controlId } from '../paths.ts';
import { wordsOf } from './FieldWords.tsx';

/** More than six choices as a list. */
export function SelectField({ field, describedBy }: { field: Field; describedBy: string }) {
  const value = valueAt(dossier.value as Json, field.id);
  const options = Object.entries(wordsOf(field).options ?? {});
  return (
    <select
      class="input input--select"
      id={controlId(field.id)}
      aria-describedby={describedBy}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => answer(field.id, event.currentTarget.value === '' ? null : event.currentTarget.value)}
    >
      <option value="">{assess.choose}</option>
      {options.map(([code, label]) => (
        <option key={code} value={code}>
          {label}
        </option>
      ))}
    </select>
  );
}
