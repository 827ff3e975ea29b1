import { answer, dossier } from '../../draft/draft.ts';
import { type Json, valueAt } from '../../draft/path.ts';
import { assess } from '../../messages.ts';
import type { Field } from '../catalogue.ts';
import { controlId } from '../paths.ts';
import { Segmented } from './Segmented.tsx';

/** Yes or no as two radio buttons in one frame; an answer can be taken back. */
export function YesNoField({ field, describedBy, words }: { field: Field; describedBy: string; words?: { yes: string; no: string } }) {
  const value = valueAt(dossier.value as Json, field.id);
  const { yes, no } = words ?? { yes: assess.yes, no: assess.no };
  return (
    <Segmented
      id={controlId(field.id)}
      name={field.id}
      describedBy={describedBy}
      options={[
        { value: true, label: yes },
        { value: false, label: no },
      ]}
      chosen={typeof value === 'boolean' ? value : null}
      onChoose={(next) => answer(field.id, next)}
    />
  );
}
