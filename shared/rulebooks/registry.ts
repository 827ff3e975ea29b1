import { type CompiledVersion, compileRulebook, type Rulebook } from '../rules/compile.ts';
import { hnte } from './hnte/rulebook.ts';
import { incubatorHubei2021 } from './incubator/hubei-2021.ts';
import { incubatorBasic, incubatorExcellent, incubatorStandard } from './incubator/ministry-2025.ts';
import { incubatorNational2018 } from './incubator/national-2018.ts';
import { industryUnicorn } from './industry-unicorn/rulebook.ts';
import { innovativeSme } from './innovative-sme/rulebook.ts';
import { leaderNational, leaderProvincial } from './leader/rulebook.ts';
import { littleGiant } from './little-giant/rulebook.ts';
import { gazelle } from './new-species/gazelle.ts';
import { moose, potentialUnicorn, unicorn } from './new-species/unicorns.ts';
import { specialisedSme } from './specialised-sme/rulebook.ts';
import { techSme } from './tech-sme/rulebook.ts';

/** Every rulebook, compiled once, in the order of the contract. */
export const rulebooks: readonly Rulebook[] = [
  techSme,
  hnte,
  gazelle,
  potentialUnicorn,
  unicorn,
  moose,
  industryUnicorn,
  leaderProvincial,
  leaderNational,
  innovativeSme,
  specialisedSme,
  littleGiant,
  incubatorNational2018,
  incubatorHubei2021,
  incubatorStandard,
  incubatorExcellent,
  incubatorBasic,
].map(compileRulebook);

export const findRulebook = (id: string): Rulebook | undefined => rulebooks.find((rulebook) => rulebook.id === id);

/** The version in force on a date; undefined before the first one. The last version goes on when it has ended. */
export function versionAt(rulebook: Rulebook, asOf: string): CompiledVersion | undefined {
  return rulebook.versions.findLast((version) => version.effectiveFrom <= asOf);
}

export const versionById = (rulebook: Rulebook, id: string): CompiledVersion | undefined =>
  rulebook.versions.find((version) => version.id === id);
