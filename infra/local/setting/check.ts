import { type Fault, faultsOf } from '../../../shared/contract/faults.ts';
import { actorSchema, settingInputSchema } from '../../../shared/contract/setting.ts';
import type { Complaint } from './complaint.ts';

/** What each option says, for one who left it out. */
const MEANING: Readonly<Record<string, string>> = {
  rulebook: 'id of a rulebook: unicorn',
  version: 'id of its version; without it the one in force on the day of --from',
  criterion: 'id of a criterion that waits for a number: age',
  value: 'one of the values of the reading',
  entry: 'the number that list prints before the entry',
  document: 'number of the document in which it stands: 鄂科技规〔2026〕1号',
  clause: 'place in the document: 第三条',
  from: 'first day for which it counts, today or later: 2027-01-01',
  by: 'account of the person who enters it: chen.gxk; no name, telephone or identity number',
};

/** Everything that the schemas have against an entry and the one who enters it, in words of the command. */
export function complaintsOf(input: Readonly<Record<string, unknown>>, by: string | undefined): Complaint[] {
  const checked = settingInputSchema.safeParse(input);
  const actor = actorSchema.safeParse(by);
  return [
    ...(checked.success ? [] : faultsOf(checked.error.issues, input).map((fault) => complaint(fault, input[fault.path]))),
    ...(actor.success ? [] : faultsOf(actor.error.issues, by).map((fault) => complaint({ ...fault, path: 'by' }, by))),
  ];
}

/** Some members of an entry are called otherwise as options, or stand inside a list. */
const optionOf = (path: string): string => (path === 'per' ? '--amount' : path.startsWith('limits') ? '--limit' : `--${path}`);

function complaint({ path, code, detail }: Fault, given: unknown): Complaint {
  const option = optionOf(path);
  if (code === 'field.required')
    return { what: `${option} is missing.`, given: 'nothing', allowed: MEANING[path] ?? detail.en, next: `add ${option}` };
  return {
    what: `${option} is not as required.`,
    given: typeof given === 'string' || typeof given === 'number' ? `${option} ${given}` : option,
    allowed: detail.en.split('; given was')[0] ?? detail.en,
    next: `correct ${option}`,
  };
}
