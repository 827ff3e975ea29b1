import type { Assessment, Score } from '../../shared/contract/assessment.ts';
import type { Dossier } from '../../shared/dossier/dossier.ts';
import { findRulebook, versionById } from '../assess/rulebooks.ts';
import { assess } from '../../shared/rules/assess.ts';
import { say } from '../assess/verdict-words.ts';
import { type Json, withValue } from '../draft/path.ts';
import { result } from '../messages.ts';

type LeverId = keyof typeof result.levers;

export interface Lever {
  readonly id: LeverId;
  readonly name: string;
  /** `高新技术企业：39–76 → 43–80 分` */
  readonly effects: readonly string[];
}

const MANAGEMENT_FULL = 20;
const TRANSFORMATIONS_A_YEAR = 5;

/** The dossier with one thing changed; null where the change says nothing new. */
function changed(id: LeverId, dossier: Dossier): Dossier | null {
  const write = (path: string, value: unknown) => withValue(dossier as Json, path, value) as Dossier;
  const { intellectualProperty: rights, judgement } = dossier;
  switch (id) {
    case 'classOne':
      // A list of rights decides over the typed count, so only a typed count can be raised by one.
      return rights?.items == null && typeof rights?.classOne === 'number'
        ? write('intellectualProperty.classOne', rights.classOne + 1)
        : null;
    case 'managementPoints':
      return (judgement?.managementPoints ?? 0) < MANAGEMENT_FULL ? write('judgement.managementPoints', MANAGEMENT_FULL) : null;
    case 'transformations': {
      const goal = TRANSFORMATIONS_A_YEAR * (judgement?.operatingYears ?? 3);
      const now = judgement?.transformationsThreeYears;
      return typeof now === 'number' && now < goal ? write('judgement.transformationsThreeYears', goal) : null;
    }
    case 'standards':
      return judgement?.standardsParticipation === false ? write('judgement.standardsParticipation', true) : null;
  }
}

const span = ({ min, max }: Score): string => (min === max ? String(min) : `${min}–${max}`);

/** What one step would do to the scores, computed by the same rules; only steps that raise a score not yet sure. */
export function leversOf(assessments: readonly Assessment[], dossier: Dossier): Lever[] {
  const ids = Object.keys(result.levers) as LeverId[];
  return ids.flatMap((id) => {
    const other = changed(id, dossier);
    if (other === null) return [];
    const effects = assessments.flatMap((assessment) => {
      const rulebook = findRulebook(assessment.rulebook.id);
      const version = rulebook === undefined ? undefined : versionById(rulebook, assessment.rulebook.version);
      if (version === undefined || assessment.score === null || assessment.verdict === 'eligible') return [];
      const after = assess(version, other, assessment.asOf, { gaps: false }).score;
      const { score } = assessment;
      if (after === null || after.min + after.max <= score.min + score.max) return [];
      return [result.leverEffect(say(assessment.rulebook.title), span(score), span(after))];
    });
    return effects.length === 0 ? [] : [{ id, name: result.levers[id], effects }];
  });
}
