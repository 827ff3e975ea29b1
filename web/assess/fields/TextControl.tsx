import { useState } from 'preact/hooks';
import { answer, dossier, keepText, texts, unit } from '../../draft/draft.ts';
import { type Json, valueAt } from '../../draft/path.ts';
import { formatCount } from '../../format/count.ts';
import { formatMoney } from '../../format/money.ts';
import { site } from '../../messages.ts';
import type { Field } from '../catalogue.ts';
import { controlId } from '../paths.ts';
import { asOf } from '../verdicts.ts';
import { unitWords } from '../words.ts';
import { FaultLine } from './FaultLine.tsx';
import { faultWords, readText } from './faults.ts';

function display(field: Field, value: unknown): string {
  if (typeof value === 'number') return field.kind === 'money' ? formatMoney(value, unit.value) : formatCount(value);
  return typeof value === 'string' ? value : '';
}

function unitOf(field: Field): string | null {
  if (field.kind === 'money') return site.units[unit.value];
  return field.unit === undefined || field.unit === 'rank' ? null : unitWords(field.unit);
}

/** A typed answer: kept at every keystroke, formatted and judged when the field is left. */
export function TextControl({
  field,
  path,
  describedBy,
  faultPrefix = '',
}: {
  field: Field;
  path: string;
  describedBy: string;
  faultPrefix?: string;
}) {
  const [typing, setTyping] = useState<string | null>(null);
  const kept = texts.value[path];
  const shown = typing ?? kept ?? display(field, valueAt(dossier.value as Json, path));
  const context = { unit: unit.value, today: asOf.value };
  const reading = kept === undefined || typing !== null ? null : readText(field, kept, context);
  const fault = reading !== null && !reading.ok ? faultPrefix + faultWords(field, reading.code) : null;
  const id = controlId(path);
  const suffix = unitOf(field);
  const wide = field.kind === 'text' || field.kind === 'uscc';

  const onInput = (text: string) => {
    setTyping(text);
    const read = readText(field, text, context);
    if (read.ok) answer(path, read.value);
    else keepText(path, text);
  };

  const input = (
    <input
      class="input"
      id={id}
      inputMode={wide ? undefined : field.kind === 'date' ? 'numeric' : 'decimal'}
      autocomplete="off"
      spellcheck={false}
      maxLength={field.kind === 'text' ? 200 : 40}
      value={shown}
      aria-invalid={fault === null ? undefined : true}
      aria-describedby={fault === null ? describedBy : `${describedBy} ${id}-e`}
      onInput={(event) => onInput(event.currentTarget.value)}
      onBlur={() => setTyping(null)}
    />
  );
  return (
    <>
      <div class={wide ? 'unit unit--wide' : field.kind === 'date' ? 'unit unit--date' : 'unit'}>
        {input}
        {suffix !== null && <span aria-hidden="true">{suffix}</span>}
      </div>
      <FaultLine id={`${id}-e`} words={fault} />
    </>
  );
}
