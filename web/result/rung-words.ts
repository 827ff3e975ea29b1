import type { Assessment } from '../../shared/contract/assessment.ts';
import { failing, say } from '../assess/verdict-words.ts';
import { result, site } from '../messages.ts';

const gap = site.lang === 'en' ? ' ' : '';

/** One plain sentence for a step of the ladder. */
export function rungNote(assessment: Assessment, rule: string): string {
  const { score, verdict, route } = assessment;
  const points = score === null ? '' : result.scoreNote(score.min, score.max, rule);
  if (verdict === 'eligible') return route === 'direct' ? result.sayDirect : points;
  if (verdict === 'ineligible')
    return result.sayIneligible(
      failing(assessment)
        .map(({ label }) => say(label))
        .join(site.listJoin),
    );
  return assessment.missing.length > 0 ? result.sayOpen(assessment.missing.length) : `${points}${gap}${result.sayAwait}`;
}

/** The verdict of a rung in one plain sentence, for its own section. */
export function levelSentence(assessment: Assessment, rule: string): string {
  const { score, verdict, route, criteria } = assessment;
  if (verdict === 'eligible') {
    if (route === 'direct') return result.sayDirect;
    return result.sayEligible(score === null ? '' : `${result.scoreNote(score.min, score.max, rule)}${gap}`);
  }
  if (verdict === 'ineligible')
    return result.sayIneligible(
      failing(assessment)
        .map(({ label }) => say(label))
        .join(site.listJoin),
    );
  if (assessment.missing.length > 0) return result.sayOpen(assessment.missing.length);
  if (criteria.some(({ reason }) => reason === 'bureau-set')) return result.sayBureau;
  return `${score === null ? '' : `${result.scoreNote(score.min, score.max, rule)}${gap}`}${result.sayAwait}`;
}
