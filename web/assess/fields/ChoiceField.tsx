import { answer, dossier } from '../../draft/draft.ts';
import { type Json, valueAt } from '../../draft/path.ts';
import { assess } from '../../messages.ts';
import type { Field } from '../catalogue.ts';
import { controlId } from '../paths.ts';
import { wordsOf } from './FieldWords.tsx';

/** Up to six choices as radio buttons, one below the other. */
export function ChoiceField({ field, describedBy }: { field: Field; describedBy: string }) {
  const value = valueAt(dossier.value as Json, field.id);
  const options = Object.entries(wordsOf(field).options ?? {});
  return (
    <div class="choices">
      {options.map(([code, label], index) => (
        <label class="choice" key={code}>
          <input
            type="radio"
            id={index === 0 ? controlId(field.id) : undefined}
            name={field.id}
            value={code}
            checked={value !== undefined && value !== null && String(value) === code}
            aria-describedby={describedBy}
            onChange={() => answer(field.id, field.numeric === true ? Number(code) : code)}
          />
          <span>{label}</span>
        </label>
      ))}
      {value !== undefined && value !== null && (
        <button type="button" class="textual small" onClick={() => answer(field.id, null)}>
          {assess.unanswer}
        </button>
      )}
    </div>
  );
}
