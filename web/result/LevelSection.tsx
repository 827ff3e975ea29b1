import type { Assessment } from '../../shared/contract/assessment.ts';
import type { Dossier } from '../../shared/dossier/dossier.ts';
import { findRulebook, versionById } from '../assess/rulebooks.ts';
import { passRule, say, verdictWords } from '../assess/verdict-words.ts';
import type { RungId } from '../assess/verdicts.ts';
import { Mark } from '../layout/Mark.tsx';
import { ScoreBar } from '../layout/ScoreBar.tsx';
import { Status } from '../layout/Status.tsx';
import { result } from '../messages.ts';
import { CriteriaTable } from './CriteriaTable.tsx';
import { Filing } from './Filing.tsx';
import { levelSentence } from './rung-words.ts';

const BAR_WIDTH = 420;

/** One title: verdict in a sentence, score against the pass line, criteria, notices, where to file. */
export function LevelSection({ assessment, dossier, rung }: { assessment: Assessment; dossier: Dossier; rung: number }) {
  const { id, version: versionId, title } = assessment.rulebook;
  const rulebook = findRulebook(id);
  const version = rulebook === undefined ? undefined : versionById(rulebook, versionId);
  const { tone, text } = verdictWords(assessment);
  const { score, flags } = assessment;
  return (
    <section class="level" aria-labelledby={`l-${id}`}>
      <div class={score === null ? 'level__head level__head--plain' : 'level__head'}>
        <h2 id={`l-${id}`}>
          <Mark rung={rung} />
          {say(title)}
        </h2>
        <p class="level__say">
          <Status tone={tone}>{text}</Status>
          <span>{levelSentence(assessment, score === null ? '' : passRule(score))}</span>
        </p>
        {score !== null && <ScoreBar score={score} width={BAR_WIDTH} />}
      </div>
      {version !== undefined && <CriteriaTable assessment={assessment} version={version} dossier={dossier} />}
      {flags.length > 0 && (
        <div class="flags">
          <h3 class="small">{result.flags}</h3>
          <ul class="bullets small">
            {flags.map((flag) => (
              <li key={flag.id}>{say(flag.text)}</li>
            ))}
          </ul>
        </div>
      )}
      <Filing rung={id as RungId} />
    </section>
  );
}
