import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { parseCount } from '../../format/count.ts';
import { parseDate } from '../../format/date.ts';
import { type MoneyUnit, parseMoney } from '../../format/money.ts';
import { isUscc } from '../../../shared/kernel/uscc.ts';
import { assess } from '../../messages.ts';
import type { Field, Step } from '../catalogue.ts';
import { fieldsOf, pathsOf } from '../paths.ts';
import { fill, labelOf } from '../words.ts';

export type FaultCode = keyof typeof assess.faults;
export type Reading = { ok: true; value: number | string | null } | { ok: false; code: FaultCode };

export interface ReadingContext {
  unit: MoneyUnit;
  today: string;
}

/** Reads what was typed into a field: the value for the dossier, or what is wrong with it. */
export function readText(field: Field, text: string, { unit, today }: ReadingContext): Reading {
  if (text.trim() === '') return { ok: true, value: null };
  if (field.kind === 'money') return parseMoney(text, unit, field.signed === true);
  if (field.kind === 'count') return parseCount(text, { decimals: field.decimals ?? 0, min: field.min, max: field.max });
  if (field.kind === 'date') {
    const date = parseDate(text);
    if (date === null) return { ok: false, code: 'bad-date' };
    return date > today ? { ok: false, code: 'future-date' } : { ok: true, value: date };
  }
  if (field.kind === 'uscc') {
    const code = text.trim().toUpperCase();
    return isUscc(code) ? { ok: true, value: code } : { ok: false, code: 'bad-uscc' };
  }
  return { ok: true, value: text.trim() };
}

/** What is wrong, in words, with an example that fits the field. */
export function faultWords(field: Field, code: FaultCode): string {
  const example = field.kind === 'money' ? assess.example.money : assess.example.count;
  return fill(assess.faults[code], { example, min: field.min ?? '', max: field.max ?? '' });
}

export interface FieldFault {
  path: string;
  label: string;
  words: string;
}

/** Faults of a step in the order of its fields; what was typed stands in `texts`. */
export function faultsOf(
  step: Step,
  texts: Readonly<Record<string, string>>,
  context: ReadingContext & { asOfYear: number; dossier: Dossier },
): FieldFault[] {
  return fieldsOf(step, context.dossier).flatMap((field) =>
    pathsOf(field, context.asOfYear, context.dossier).flatMap((path) => {
      const text = texts[path];
      if (text === undefined) return [];
      const reading = readText(field, text, context);
      return reading.ok ? [] : [{ path, label: labelOf(path), words: faultWords(field, reading.code) }];
    }),
  );
}
