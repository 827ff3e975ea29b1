import { type CompiledVersion, compileRulebook, type Rulebook } from '../rules/compile.ts';
import { hnte } from './hnte/rulebook.ts';
import { techSme } from './tech-sme/rulebook.ts';

/** Every rulebook, compiled once, in the order of the contract. */
export const rulebooks: readonly Rulebook[] = [techSme, hnte].map(compileRulebook);

export const findRulebook = (id: string): Rulebook | undefined => rulebooks.find((rulebook) => rulebook.id === id);

/** The version in force on a date; undefined before the first one. The last version goes on when it has ended. */
export function versionAt(rulebook: Rulebook, asOf: string): CompiledVersion | undefined {
  return rulebook.versions.findLast((version) => version.effectiveFrom <= asOf);
}

export const versionById = (rulebook: Rulebook, id: string): CompiledVersion | undefined =>
  rulebook.versions.find((version) => version.id === id);
