import { useRef } from 'preact/hooks';
import type { Assessment } from '../../shared/contract/assessment.ts';
import { Mark } from '../layout/Mark.tsx';
import { ScoreBar } from '../layout/ScoreBar.tsx';
import { Status } from '../layout/Status.tsx';
import { assess } from '../messages.ts';
import { decisive, metCount, panelLine } from './panel-lines.ts';
import { controlId, stepOf } from './paths.ts';
import { say, verdictWords } from './verdict-words.ts';
import { labelOf } from './words.ts';

const MOST_LINKS = 3;

/** The interval before the last answer, so that one sees it narrow. */
function useFormer(score: Assessment['score']): { min: number; max: number } | undefined {
  const seen = useRef<{ now: Assessment['score']; was: Assessment['score'] }>({ now: score, was: null });
  const { now } = seen.current;
  if (score !== null && (now === null || now.min !== score.min || now.max !== score.max)) seen.current = { now: score, was: now };
  return seen.current.was ?? undefined;
}

/** One rung of the live result: verdict, reason, the questions that decide it, the score's interval. */
export function PanelRung({ assessment, rung }: { assessment: Assessment; rung: number }) {
  const former = useFormer(assessment.score);
  const { tone, text } = verdictWords(assessment);
  const open = decisive(assessment, MOST_LINKS);
  const line = panelLine(assessment);
  const met = metCount(assessment);
  return (
    <li>
      <h3>
        <Mark rung={rung} />
        {say(assessment.rulebook.title)}
      </h3>
      <p class="verdict__say">
        <Status tone={tone}>{text}</Status>
        {tone === 'wait' && met > 0 && <span class="muted small">{assess.panel.metCount(met)}</span>}
      </p>
      {open.first.length > 0 && (
        <>
          <p class="xsmall muted">{assess.panel.decisive}</p>
          <ul class="verdict__todo small">
            {open.first.map((path) => (
              <li key={path}>{stepOf(path) === null ? labelOf(path) : <a href={`#${controlId(path)}`}>{labelOf(path)}</a>}</li>
            ))}
            {open.rest > 0 && <li class="muted">{assess.panel.more(open.rest)}</li>}
          </ul>
        </>
      )}
      {assessment.score !== null && <ScoreBar score={assessment.score} was={former} />}
      {line !== '' && <p class="xsmall muted">{line}</p>}
    </li>
  );
}
