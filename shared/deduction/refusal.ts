import type { RdProject } from './dossier-rd.ts';
import { type Reading, YES } from './reading.ts';
import type { ProjectGround } from './rules.ts';

/** Forms whose result the claimant must own, at least in part. */
const OWNED = new Set(['cooperative', 'entrusted']);

/** Why a project is refused whole, or null. A declared refusal settles it: then nothing else of the project is read. */
export function refusalOf(project: RdProject, reading: Reading): ProjectGround | null {
  return declared(project) ?? undeclared(project, reading);
}

function declared({ form, activity, approved, contractRegistered, ownsResult }: RdProject): ProjectGround | null {
  if (form === 'trustee') return 'trustee';
  if (isExcluded(activity)) return activity;
  if (approved === false) return 'not-approved';
  if (form === 'cooperative' && contractRegistered === false) return 'contract-not-registered';
  if (form != null && OWNED.has(form) && ownsResult === false) return 'result-not-owned';
  return null;
}

/** Every undeclared fact is asked for, so that all of them are named, before the first that refuses is answered. */
function undeclared({ form, activity, approved, contractRegistered, ownsResult }: RdProject, reading: Reading): ProjectGround | null {
  const grounds: ProjectGround[] = [];
  const must = (fact: unknown, path: string, ground: ProjectGround): void => {
    if (fact == null && !reading.take(path, YES)) grounds.push(ground);
  };
  must(form, 'form', 'trustee');
  must(activity, 'activity', 'excluded-1');
  must(approved, 'approved', 'not-approved');
  if (form === 'cooperative') must(contractRegistered, 'contractRegistered', 'contract-not-registered');
  if (form != null && OWNED.has(form)) must(ownsResult, 'ownsResult', 'result-not-owned');
  return grounds[0] ?? null;
}

function isExcluded(activity: RdProject['activity']): activity is Exclude<NonNullable<RdProject['activity']>, 'rd' | 'creative-design'> {
  return activity != null && activity !== 'rd' && activity !== 'creative-design';
}
