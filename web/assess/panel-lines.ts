import type { Assessment } from '../../shared/contract/assessment.ts';
import { assess, site } from '../messages.ts';
import { failing, say } from './verdict-words.ts';

const FEW = 3;

/** The sentence under a rung's verdict: why it stands, or what would settle it. */
export function panelLine(assessment: Assessment): string {
  const { panel } = assess;
  const { score, verdict, route, missing } = assessment;
  if (verdict === 'eligible') {
    const reason = route === 'direct' ? panel.settledDirect : score === null ? '' : panel.eligibleScore(score.min, score.passAt);
    return `${panel.settled}${site.lang === 'en' ? ' ' : ''}${reason}`;
  }
  if (verdict === 'ineligible') {
    const names = failing(assessment)
      .map(({ label }) => say(label))
      .join(site.listJoin);
    return `${panel.failing(names)}${site.lang === 'en' ? ' ' : ''}${panel.settledNot}`;
  }
  if (missing.length > 0) return missing.length <= FEW ? panel.few(missing.length) : '';
  if (assessment.criteria.some(({ reason }) => reason === 'bureau-set')) return panel.bureau;
  return score === null ? panel.awaitingOther : panel.awaiting(score.min, score.max, score.passAt);
}

/** Basic conditions that hold so far. */
export function metCount(assessment: Assessment): number {
  return assessment.criteria.filter(({ outcome }) => outcome === 'met').length;
}

/** The open questions that decide most, in the engine's order: alone decisive, then by points. */
export function decisive(assessment: Assessment, most: number): { first: string[]; rest: number } {
  const paths = assessment.missing.map((path) => path.replace(/^dossier\./, ''));
  return { first: paths.slice(0, most), rest: Math.max(0, paths.length - most) };
}
