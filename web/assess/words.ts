import { facts } from '../../shared/dossier/facts.ts';
import { assess, fields, lang, site } from '../messages.ts';
import { fieldIdOf } from './paths.ts';

const known: Record<string, { label: string } | undefined> = fields;

/** Fills `{y}` and its like. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Words of years in hints: `{y}` last year, `{n}` the year of filing, `{m}` the next, `{a}` the first of three. */
export function yearWords(asOfYear: number): Record<string, number> {
  return { y: asOfYear - 1, n: asOfYear, m: asOfYear + 1, a: asOfYear - 3 };
}

const labels = new Map(facts.map((fact) => [fact.path, fact.label]));

/** A question is named by the fact that it asks for; a figure by its own label, without the words that tie it to the one above. */
function plainLabel(path: string): string {
  const id = fieldIdOf(path);
  const label = known[id]?.label ?? path;
  const fact = labels.get(id);
  if (/[？?]$/.test(label) && fact !== undefined) return lang === 'zh' ? fact.zh : fact.en;
  const plain = label.replace(/^(其中：|of whom |of which )/, '').replace(/[？?]$/, '');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** Whether the form has words for a path. */
export function isNamed(path: string): boolean {
  return known[fieldIdOf(path)] !== undefined;
}

/** Name of a dossier path in the words of the form, with its year where it has one. */
export function labelOf(path: string): string {
  const year = /^years\.(\d{4})\./.exec(path)?.[1];
  const label = plainLabel(path);
  if (year === undefined) return label;
  return lang === 'zh' ? `${assess.year(Number(year))}${label}` : `${label}, ${year}`;
}

export function unitWords(unit: 'person' | 'item' | 'point' | 'rank'): string {
  return site.units[unit];
}
