import type { Assessment } from '../../shared/contract/assessment.ts';
import { failing } from '../assess/verdict-words.ts';
import { result } from '../messages.ts';

/** The verdict of the whole page in one sentence. */
export function headlineOf(assessments: readonly Assessment[]): string {
  const { headline } = result;
  const first = assessments.find(({ rulebook }) => rulebook.id === 'tech-sme');
  const second = assessments.find(({ rulebook }) => rulebook.id === 'hnte');
  if (first === undefined) return second?.verdict === 'eligible' ? headline.second : result.title;
  if (first.verdict === 'eligible') {
    if (second === undefined || second.verdict === 'eligible') return headline.both;
    if (second.verdict === 'ineligible') return headline.firstGap(failing(second).length);
    return second.missing.length > 0 ? headline.firstOpen(second.missing.length) : headline.firstWait;
  }
  if (second?.verdict === 'eligible') return first.verdict === 'ineligible' ? headline.secondOnly : headline.second;
  return first.verdict === 'ineligible' ? headline.none(failing(first).length) : headline.open(first.missing.length);
}
