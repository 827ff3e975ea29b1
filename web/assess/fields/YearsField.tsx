import { answerAll, dossier } from '../../draft/draft.ts';
import { type Json, valueAt } from '../../draft/path.ts';
import { assess, lang } from '../../messages.ts';
import type { Field } from '../catalogue.ts';
import { controlId, fieldPath, yearsOf } from '../paths.ts';
import { asOfYear } from '../verdicts.ts';
import { TextControl } from './TextControl.tsx';

/** One figure for several years, side by side. */
export function YearsField({ field, describedBy }: { field: Field; describedBy: string }) {
  const years = yearsOf(field, asOfYear.value, dossier.value);
  return (
    <div class="years">
      {years.map((year) => {
        const path = fieldPath(field.id, year);
        return (
          <div key={year}>
            <label for={controlId(path)}>{assess.year(year)}</label>
            <TextControl
              field={field}
              path={path}
              describedBy={describedBy}
              faultPrefix={`${assess.year(year)}${lang === 'zh' ? '：' : ': '}`}
            />
          </div>
        );
      })}
    </div>
  );
}

/** Takes the figures of a like field over, where they are the same. */
export function CopyFrom({ field }: { field: Field }) {
  const { copies } = field;
  if (copies === undefined) return null;
  const years = yearsOf(field, asOfYear.value, dossier.value);
  const pairs = years.map((year) => [fieldPath(field.id, year), valueAt(dossier.value as Json, fieldPath(copies, year))] as const);
  const given = pairs.filter(([, value]) => value !== undefined && value !== null);
  const same = given.length > 0 && given.every(([path, value]) => valueAt(dossier.value as Json, path) === value);
  if (given.length === 0 || same) return null;
  return (
    <p class="copy-from">
      <button type="button" class="btn btn--line btn--s" onClick={() => answerAll(given)}>
        {years.length > 1 ? assess.allDomestic : assess.sameAsAbove}
      </button>
    </p>
  );
}
