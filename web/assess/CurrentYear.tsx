import type { FieldId } from '../../shared/locale/zh-CN.ts';
import { assess } from '../messages.ts';
import { type Field, steps } from './catalogue.ts';
import { TextControl } from './fields/TextControl.tsx';
import { wordsOf } from './fields/FieldWords.tsx';
import { controlId, fieldPath } from './paths.ts';
import { asOfYear } from './verdicts.ts';
import { fill, yearWords } from './words.ts';

const all: Field[] = steps.flatMap(({ sections }) => sections.flatMap(({ fields }) => [...fields]));

/** Figures of the year that is still open, apart from the closed ones: they say what the next filing needs. */
export function CurrentYear({ ids }: { ids: readonly FieldId[] }) {
  const year = asOfYear.value;
  const fields = ids.flatMap((id) => all.filter((field) => field.id === id));
  return (
    <fieldset class="field nextyear">
      <legend class="legend">{fill(assess.sections.current, yearWords(year))}</legend>
      <p class="hint" id="current-h">
        {fill(assess.currentHint, yearWords(year))}
      </p>
      <div class="years years--wrap">
        {fields.map((field) => {
          const path = fieldPath(field.id, year);
          const label = fill(assess.currentLabel, { label: wordsOf(field).label.replace(/^(其中：|of whom |of which )/, '') });
          return (
            <div key={field.id}>
              <label for={controlId(path)}>{label}</label>
              <TextControl field={field} path={path} describedBy="current-h" />
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
