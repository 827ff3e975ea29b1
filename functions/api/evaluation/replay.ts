/** Evaluates a stored record again under the versions that judged it then (design, section 3, law 9). */
import type { Assessment } from '../../../shared/contract/assessment.ts';
import type { Difference, Replay } from '../../../shared/contract/stored-assessment.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import type { BureauSetting } from '../../../shared/rules/settings.ts';
import type { StoredAssessment } from '../../store/port.ts';
import { findBook } from './books.ts';
import { differencesOf } from './differences.ts';

type StoredOne = StoredAssessment['assessments'][number];

interface Replayed {
  readonly identical: boolean;
  readonly sameDecision: boolean;
  readonly differences: readonly Difference[];
}

interface ReplayPorts {
  readonly sha256: (text: string) => string;
  /** The bureau's log as far as it was known then. */
  readonly log: readonly BureauSetting[];
}

export function replay(record: StoredAssessment, ports: ReplayPorts): Replay {
  // The dossier was checked when it was stored; a later, stricter schema must not make an old record unreadable.
  const dossier = JSON.parse(record.dossierText) as Dossier;
  const results = record.assessments.map((stored) => replayOne(stored, { dossier, asOf: record.asOf, ...ports }));
  return {
    identical: results.every(({ identical }) => identical),
    sameDecision: results.every(({ sameDecision }) => sameDecision),
    differences: results.flatMap(({ differences }) => differences),
  };
}

interface ReplayInput extends ReplayPorts {
  readonly dossier: Dossier;
  readonly asOf: string;
}

function replayOne(stored: StoredOne, { dossier, asOf, sha256, log }: ReplayInput): Replayed {
  const published = findBook(stored.rulebook)?.versions.find(({ id }) => id === stored.version);
  if (published === undefined) return lost(stored);
  const version = published.under(log, asOf);
  const now = version.assess(dossier, asOf);
  const then = JSON.parse(stored.text) as Assessment;
  const contentHash = sha256(version.contentText());
  const changes = differencesOf({ contentHash: stored.contentHash, ...then }, { contentHash, ...now });
  return {
    identical: JSON.stringify(now) === stored.text,
    sameDecision: decisionOf(now) === decisionOf(then),
    differences: changes.map((change) => ({ rulebook: stored.rulebook, ...change })),
  };
}

/** The version is gone from the code, which a test forbids as long as a record can refer to it. */
function lost({ rulebook, version }: StoredOne): Replayed {
  return { identical: false, sameDecision: false, differences: [{ rulebook, path: 'rulebook.version', stored: version, replayed: null }] };
}

/** What was decided, without figures and words: verdict, route and each criterion's outcome. */
function decisionOf({ verdict, route, criteria }: Assessment): string {
  return JSON.stringify([verdict, route, criteria.map(({ id, outcome }) => [id, outcome])]);
}
