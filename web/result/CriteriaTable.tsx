import type { Assessment, Criterion } from '../../shared/contract/assessment.ts';
import type { Dossier } from '../../shared/dossier/dossier.ts';
import type { CompiledVersion } from '../../shared/rules/compile.ts';
import { say } from '../assess/verdict-words.ts';
import { Status, type Tone } from '../layout/Status.tsx';
import { result, rulebook, site } from '../messages.ts';
import { limitWords } from './criterion-words.ts';
import { actualWords } from './declared-words.ts';

const tones: Record<Criterion['outcome'], Tone> = { met: 'met', 'not-met': 'gap', undetermined: 'wait', 'not-applicable': 'na' };
const rowClass: Partial<Record<Criterion['outcome'], string>> = { 'not-met': 'is-gap', undetermined: 'is-wait' };

function pointsWords({ points }: Criterion): string {
  if (points === undefined) return '';
  return points.min === points.max ? String(points.min) : `${points.min}–${points.max}`;
}

/** `115号` reads better in a table than the whole number, which stands in the receipt and on the rulebook page. */
function sourceWords({ sources }: Criterion): string {
  const seen = new Set(sources.map(({ document, clause }) => `${/(\d+号)/.exec(document)?.[1] ?? document}${clause}`));
  return [...seen].slice(0, 2).join(site.clauseJoin);
}

function outcomeWords(criterion: Criterion): string {
  if (criterion.outcome === 'undetermined') {
    if (criterion.reason === 'judgement') return site.awaiting;
    if (criterion.reason === 'bureau-set') return site.bureau;
  }
  return isIdle(criterion) ? result.idle : site.outcome[criterion.outcome];
}

/** A direct route that is not open keeps nobody away. */
function isIdle({ id, outcome }: Criterion): boolean {
  return id === 'direct-route' && outcome === 'not-met';
}

function toneOf(criterion: Criterion): Tone {
  return isIdle(criterion) ? 'na' : tones[criterion.outcome];
}

/** Criterion by criterion: outcome, actual, needed, points, source. On a phone a row folds; roles keep its meaning. */
export function CriteriaTable({ assessment, version, dossier }: { assessment: Assessment; version: CompiledVersion; dossier: Dossier }) {
  const { criteria: heads } = result;
  const asOfYear = Number(assessment.asOf.slice(0, 4));
  return (
    <table class="table table--dense table--crit" role="table">
      <caption class="vh">{result.table(say(assessment.rulebook.title))}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[heads.name, heads.outcome, heads.actual, heads.threshold].map((name) => (
            <th scope="col" role="columnheader" key={name}>
              {name}
            </th>
          ))}
          <th scope="col" role="columnheader" class="num">
            {heads.points}
          </th>
          <th scope="col" role="columnheader">
            {heads.source}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {assessment.criteria.map((criterion) => {
          const points = criterion.id === 'score' ? '' : pointsWords(criterion);
          const idle = isIdle(criterion);
          return (
            <tr key={criterion.id} role="row" class={idle ? undefined : rowClass[criterion.outcome]}>
              <th scope="row" role="rowheader">
                {say(criterion.label)}
              </th>
              <td class="c-st" role="cell">
                <Status tone={toneOf(criterion)}>{outcomeWords(criterion)}</Status>
              </td>
              <td class="c-act" role="cell">
                {idle ? '' : (scoreActual(criterion, assessment) ?? actualWords(criterion, { version, dossier, asOfYear }))}
              </td>
              <td class="c-thr" role="cell">
                {limitWords(version, criterion)}
              </td>
              <td class={points === '' ? 'num none' : 'num'} role="cell">
                {points}
              </td>
              <td class="c-src xsmall muted" role="cell">
                {sourceWords(criterion)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The total as it stands: a number, or the interval that is still possible. */
function scoreActual({ id }: Criterion, { score }: Assessment): string | null {
  if (id !== 'score' || score === null) return null;
  return score.min === score.max ? rulebook.pointRange(score.min, score.min) : rulebook.pointRange(score.min, score.max);
}
