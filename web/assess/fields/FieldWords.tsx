import { assess, fields } from '../../messages.ts';
import type { Field } from '../catalogue.ts';
import { fill, yearWords } from '../words.ts';
import type { FieldWords } from '../../../shared/locale/zh-CN/fields.ts';

/** Texts of a field with all its optional parts. */
export function wordsOf(field: Field): FieldWords {
  return fields[field.id];
}

/** One sentence of explanation and where the figure stands in the return. */
export function Hint({ field, id, asOfYear }: { field: Field; id: string; asOfYear: number }) {
  const words = wordsOf(field);
  if (words.hint === '' && words.from === undefined) return null;
  return (
    <p class="hint" id={id}>
      {fill(words.hint, yearWords(asOfYear))}
      {words.from !== undefined && (
        <span class="from">
          <b>{assess.from}</b>
          {words.from}
        </span>
      )}
    </p>
  );
}

/** 口径说明, folded, with its source. */
export function More({ field, asOfYear }: { field: Field; asOfYear: number }) {
  const { more, basis } = wordsOf(field);
  if (more === undefined && basis === undefined) return null;
  return (
    <details class="more small">
      <summary>
        {assess.more}
        <span class="vh">{wordsOf(field).label}</span>
      </summary>
      <div class="stack-s">
        {more?.map((text) => (
          <p key={text}>{fill(text, yearWords(asOfYear))}</p>
        ))}
        {basis !== undefined && (
          <p class="muted">
            {assess.basis}
            {basis}
          </p>
        )}
      </div>
    </details>
  );
}
