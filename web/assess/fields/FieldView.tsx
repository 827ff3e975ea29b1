import type { Field } from '../catalogue.ts';
import { controlId, fieldPath } from '../paths.ts';
import { asOfYear } from '../verdicts.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { Derived } from './Derived.tsx';
import { Hint, More, wordsOf } from './FieldWords.tsx';
import { SelectField } from './SelectField.tsx';
import { TextControl } from './TextControl.tsx';
import { CopyFrom, YearsField } from './YearsField.tsx';
import { YesNoField } from './YesNoField.tsx';

/** A question of the form: name, one sentence, control, what it comes to, how it is counted. */
export function FieldView({ field }: { field: Field }) {
  const year = asOfYear.value;
  const id = controlId(field.id);
  const hintId = `${id}-h`;
  const label = wordsOf(field).label;
  const years = field.years ?? [];
  const grouped = field.kind === 'yes-no' || field.kind === 'choice' || years.length > 1;
  const hint = <Hint field={field} id={hintId} asOfYear={year} />;
  const after = (
    <>
      <CopyFrom field={field} />
      <Derived field={field} id={`${id}-d`} />
      <More field={field} asOfYear={year} />
    </>
  );
  if (grouped) {
    return (
      <fieldset class="field" aria-describedby={hintId}>
        <legend class="legend">{label}</legend>
        {hint}
        {field.kind === 'yes-no' && <YesNoField field={field} describedBy={hintId} />}
        {field.kind === 'choice' && <ChoiceField field={field} describedBy={hintId} />}
        {years.length > 1 && <YearsField field={field} describedBy={hintId} />}
        {after}
      </fieldset>
    );
  }
  const path = years[0] === undefined ? field.id : fieldPath(field.id, year - years[0]);
  return (
    <div class="field">
      <label for={controlId(path)}>{label}</label>
      {hint}
      {field.kind === 'select' ? (
        <SelectField field={field} describedBy={hintId} />
      ) : (
        <TextControl field={field} path={path} describedBy={hintId} />
      )}
      {after}
    </div>
  );
}
