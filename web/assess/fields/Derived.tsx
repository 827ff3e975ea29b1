import { findRulebook, versionById } from '../rulebooks.ts';
import { assess } from '../../messages.ts';
import { criterionActual, limitWords } from '../../result/criterion-words.ts';
import type { Field } from '../catalogue.ts';
import { assessments } from '../verdicts.ts';

type DerivedKey = Exclude<keyof typeof assess.derived, 'points' | 'needs'>;

/** What the figure comes to, as it is typed: 占职工总数 32.03%，得 20 分（满分 20）. */
export function Derived({ field, id }: { field: Field; id: string }) {
  const { shows } = field;
  if (shows === undefined) return null;
  const assessment = assessments.value.find(({ rulebook }) => rulebook.id === shows.rulebook);
  const criterion = assessment?.criteria.find((one) => one.id === shows.criterion);
  const name = assess.derived[field.id as DerivedKey];
  if (criterion === undefined || criterion.actual === null || name === undefined) return null;
  const { points } = criterion;
  const rulebook = findRulebook(shows.rulebook);
  const version = rulebook === undefined ? undefined : versionById(rulebook, assessment?.rulebook.version ?? '');
  const limit = version === undefined ? '' : limitWords(version, criterion);
  return (
    <p class="derived" id={id}>
      <span>{name}</span>
      <b>{criterionActual(criterion)}</b>
      {points !== undefined ? (
        <span>{assess.derived.points(points.min, points.max, points.of)}</span>
      ) : (
        <span>{assess.derived.needs(limit)}</span>
      )}
    </p>
  );
}
