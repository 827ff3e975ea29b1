import type { Assessment, Criterion } from '../../shared/contract/assessment.ts';
import type { Bilingual } from '../../shared/kernel/bilingual.ts';
import type { Tone } from '../layout/Status.tsx';
import { assess, lang, site } from '../messages.ts';

/** Text of the rulebooks in the language of the page. */
export function say(text: Bilingual): string {
  return lang === 'zh' ? text.zh : text.en;
}

/** Criteria that keep the title away: failed gates, and the score where no direct route replaces it. */
export function failing(assessment: Assessment): Criterion[] {
  const direct = assessment.criteria.some(({ id, outcome }) => id === 'direct-route' && outcome === 'met');
  const failed = assessment.criteria.filter(({ id, outcome }) => outcome === 'not-met' && id !== 'direct-route');
  if (direct) return failed.filter(({ id, points }) => id !== 'score' && points === undefined);
  const { score } = assessment;
  const totalIsEnough = score !== null && (score.passAtInclusive ? score.min >= score.passAt : score.min > score.passAt);
  // Where the total is enough, the item that must not be zero is the cause, and naming the score as well would mislead.
  return totalIsEnough ? failed.filter(({ id }) => id !== 'score') : failed;
}

export interface VerdictWords {
  tone: Tone;
  /** 初步符合 / 暂不符合，差 n 项 / 信息不全，还差 n 项 / 待专家评定 */
  text: string;
  /** For the strip on a phone. */
  short: string;
}

/** A verdict in the words of the screen. */
export function verdictWords(assessment: Assessment): VerdictWords {
  const { short } = assess.panel;
  if (assessment.verdict === 'eligible') return { tone: 'met', text: site.verdict.eligible, short: short.eligible };
  if (assessment.verdict === 'ineligible')
    return { tone: 'gap', text: site.ineligibleBy(failing(assessment).length), short: short.ineligible };
  const open = assessment.missing.length;
  if (open > 0) return { tone: 'wait', text: site.missing(open), short: short.open(open) };
  const bureau = assessment.criteria.some(({ reason }) => reason === 'bureau-set');
  return { tone: 'wait', text: bureau ? site.bureau : site.awaiting, short: short.awaiting };
}

/** 须达到 60 / 须超过 70 */
export function passRule(score: NonNullable<Assessment['score']>): string {
  return score.passAtInclusive ? assess.score.atLeast(score.passAt) : assess.score.above(score.passAt);
}

/** The score and its pass line as a sentence, the same as the drawing says. */
export function scoreSentence(score: NonNullable<Assessment['score']>): string {
  const { min, max } = score;
  return min === max ? assess.score.exact(min, passRule(score)) : assess.score.range(min, max, passRule(score));
}
