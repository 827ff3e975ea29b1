import { answerAll, dossier } from '../../draft/draft.ts';
import { type Json, valueAt } from '../../draft/path.ts';
import { assess } from '../../messages.ts';
import type { Field } from '../catalogue.ts';
import { controlId } from '../paths.ts';
import { asOfYear } from '../verdicts.ts';
import { Hint, wordsOf } from './FieldWords.tsx';
import { YesNoField } from './YesNoField.tsx';

/** Several yes-no questions under one heading, with one click for "none of these". */
export function YesNoList({ fields }: { fields: readonly Field[] }) {
  const none = fields.every((field) => valueAt(dossier.value as Json, field.id) === false);
  return (
    <>
      <ul class="yesno">
        {fields.map((field) => {
          const hintId = `${controlId(field.id)}-h`;
          return (
            <li key={field.id}>
              <fieldset>
                <legend>{wordsOf(field).label}</legend>
                <Hint field={field} id={hintId} asOfYear={asOfYear.value} />
                <YesNoField field={field} describedBy={hintId} words={{ yes: assess.had, no: assess.hadNot }} />
              </fieldset>
            </li>
          );
        })}
      </ul>
      <p class="actions">
        <button
          type="button"
          class="btn btn--line"
          aria-pressed={none}
          onClick={() => answerAll(fields.map((field) => [field.id, none ? null : false]))}
        >
          {assess.noneOfThese}
        </button>
      </p>
    </>
  );
}
