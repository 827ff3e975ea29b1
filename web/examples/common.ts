import type { Dossier } from '../../shared/dossier/dossier.ts';

/** Nothing happened in the periods that rulebooks look at. */
export const clean: NonNullable<Dossier['conduct']> = {
  majorSafetyAccident: false,
  majorQualityAccident: false,
  seriousEnvironmentalViolation: false,
  seriousFalsification: false,
  seriousResearchDishonesty: false,
  abnormalOperationList: false,
  seriousDishonestyList: false,
  revokedOrDishonestPast3Years: false,
};

/** No direct route is open. */
export const direct: NonNullable<Dossier['qualifications']> = {
  hnteCertificate: false,
  nationalAward: { withinFiveYears: false },
  provincialRdInstitution: false,
  standardLed: { withinFiveYears: false },
  firstTimeApplicant: false,
};
