import type { Assessment } from '../../shared/contract/assessment.ts';
import { passRule, say, verdictWords } from '../assess/verdict-words.ts';
import { Icon } from '../layout/Icon.tsx';
import { Status } from '../layout/Status.tsx';
import { result, site } from '../messages.ts';
import { rungNote } from './rung-words.ts';

/** Where the firm stands: lit steps are met, the pale one is next, grey ones lie beyond. */
export function ResultLadder({ assessments }: { assessments: readonly Assessment[] }) {
  const highest = assessments.reduce((found, one, index) => (one.verdict === 'eligible' ? index : found), -1);
  return (
    <>
      <h2 class="vh">{result.ladder}</h2>
      <ol class="ladder ladder--result">
        {assessments.map((one, index) => {
          const { tone, text } = verdictWords(one);
          const state =
            one.verdict === 'eligible' ? 'is-met' : index === highest + 1 || one.verdict === 'undetermined' ? 'is-next' : 'is-far';
          return (
            <li class={`rung ${state}`} key={one.rulebook.id}>
              {index === highest && (
                <p class="here">
                  <Icon name="here" />
                  {result.standing}
                </p>
              )}
              <p class="rung__no">{site.rungNo(index + 1)}</p>
              <h3 class="rung__name">{say(one.rulebook.title)}</h3>
              <p>
                <Status tone={tone}>{text}</Status>
              </p>
              <p class="rung__note">{rungNote(one, one.score === null ? '' : passRule(one.score))}</p>
            </li>
          );
        })}
        {([3, 4] as const).map((rung) => (
          <li class="rung is-far" key={rung}>
            <p class="rung__no">{site.rungNo(rung)}</p>
            <h3 class="rung__name">{rung === 3 ? site.rungs.species : site.rungs.leader}</h3>
            <p>
              <Status tone="na">{site.notOpen}</Status>
            </p>
            <p class="rung__note">{result.notOpenNote}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
