import type { Rulebook } from '../../shared/rules/compile.ts';
import { assess } from '../../shared/rules/assess.ts';
import { versionAt, versionById } from '../../shared/rulebooks/registry.ts';
import type { Case } from './cases.ts';
import { type Difference, differences } from './compare.ts';

/** Runs one case through the engine; empty where it holds. Gaps are computed only where the case states one. */
export function judge(rulebook: Rulebook, { asOf, version, dossier, expect }: Case): Difference[] {
  const chosen = version === null ? versionAt(rulebook, asOf) : versionById(rulebook, version);
  if (chosen === undefined) return expect === null ? [] : [`no version ${version ?? ''} in force on ${asOf}`];
  if (expect === null) return [`version ${chosen.id} is in force on ${asOf}, expected none`];
  return differences(expect, assess(chosen, dossier, asOf, { gaps: expect.gap !== undefined }));
}
