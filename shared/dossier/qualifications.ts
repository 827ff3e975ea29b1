/** `dossier.qualifications`: titles, awards and standards held at `asOf`. */
import { count, rank, section, share, statement, yes } from './fields.ts';

export const qualificationsSchema = section({
  hnteCertificate: yes,
  techSmeNumber: yes,
  innovativeSme: yes,
  specialisedSme: yes,
  nationalAward: section({ withinFiveYears: yes, withinThreeYears: yes, rank }),
  provincialRdInstitution: yes,
  standardLed: section({ withinFiveYears: yes, draftingRank: rank }),
  recentHonour: yes,
  firstTimeApplicant: yes,
  segmentYears: count,
  marketShare: share,
  nationalRank: rank,
  evaluationScore: count,
  leaderDocument: statement,
});
