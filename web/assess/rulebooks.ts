import { hnte } from '../../shared/rulebooks/hnte/rulebook.ts';
import { techSme } from '../../shared/rulebooks/tech-sme/rulebook.ts';
import { type CompiledVersion, compileRulebook, type Rulebook } from '../../shared/rules/compile.ts';

/** The rulebooks of the form, lowest rung first. Not the whole registry: a page ships what it judges by. */
export const rulebooks: readonly Rulebook[] = [techSme, hnte].map(compileRulebook);

export function findRulebook(id: string): Rulebook | undefined {
  return rulebooks.find((rulebook) => rulebook.id === id);
}

/** The version in force on a day; undefined before the first. */
export function versionAt(rulebook: Rulebook, day: string): CompiledVersion | undefined {
  return rulebook.versions.filter(({ effectiveFrom }) => effectiveFrom <= day).at(-1);
}

export function versionById(rulebook: Rulebook, id: string): CompiledVersion | undefined {
  return rulebook.versions.find((version) => version.id === id);
}
