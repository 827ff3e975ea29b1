import type { Score } from '../../shared/contract/assessment.ts';
import { passRule, scoreSentence } from '../assess/verdict-words.ts';

interface Interval {
  min: number;
  max: number;
}

const NEAR = 34;

/** Keeps a label inside the drawing. */
function anchor(x: number, width: number): 'start' | 'middle' | 'end' {
  if (x < NEAR / 2) return 'start';
  return x > width - NEAR / 2 ? 'end' : 'middle';
}

/**
 * The score against the pass line: a bar where it is known, an interval where facts are missing;
 * the paler ground is the interval before the last answer. Sizes stand in attributes, because the page allows no inline style.
 */
export function ScoreBar({ score, was, width = 320 }: { score: Score; was?: Interval; width?: number }) {
  const at = (points: number) => (points / score.of) * width;
  const { min, max, passAt } = score;
  const exact = min === max;
  const close = !exact && at(max) - at(min) < NEAR;
  return (
    <svg class="score" viewBox={`0 0 ${width} 60`} role="img" aria-label={scoreSentence(score)}>
      <rect class="track" y="26" width={width} height="14" />
      {was !== undefined && <rect class="was" x={at(was.min)} y="26" width={at(was.max) - at(was.min)} height="14" />}
      {exact ? (
        <rect class="val" y="26" width={at(min)} height="14" />
      ) : (
        <rect class="range" x={at(min)} y="26" width={at(max) - at(min)} height="14" />
      )}
      <rect class="edge" x="0.5" y="26.5" width={width - 1} height="13" />
      <line class="pass" x1={at(passAt)} x2={at(passAt)} y1="19" y2="44" />
      <text x={at(passAt)} y="15" text-anchor={anchor(at(passAt), width * 1.02)}>
        {passRule(score)}
      </text>
      <text class="strong" x={at(min)} y="57" text-anchor={close && min > 0 ? 'end' : anchor(at(min), width)}>
        {min}
      </text>
      {!exact && (
        <text class="strong" x={at(max)} y="57" text-anchor={close && max < score.of ? 'start' : anchor(at(max), width)}>
          {max}
        </text>
      )}
    </svg>
  );
}
