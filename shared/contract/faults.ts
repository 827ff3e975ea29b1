/** Turns what zod found into faults that can be shown: path, code, and words in both languages. */
import type * as z from 'zod/mini';
import type { Bilingual } from '../kernel/bilingual.ts';
import { bilingual } from '../kernel/bilingual.ts';
import { faultPath, quoted, valueAt } from './fault-path.ts';
import * as words from './fault-words.ts';

export type FaultCode =
  | 'field.unknown'
  | 'field.required'
  | 'field.type'
  | 'field.range'
  | 'field.length'
  | 'field.decimals'
  | 'field.choice'
  | 'field.characters'
  | 'field.format';

export interface Fault {
  readonly path: string;
  readonly code: FaultCode;
  readonly detail: Bilingual;
}

type Issue = z.core.$ZodIssue;

/** Every fault of `input`, in the order in which its schema reads it. */
export function faultsOf(issues: readonly Issue[], input: unknown): Fault[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(issue.path, key));
    const given = valueAt(input, issue.path);
    const { code, allowed } = judge(issue, given);
    return [{ path: faultPath(issue.path), code, detail: withGiven(allowed, given) }];
  });
}

function unknownField(parent: readonly PropertyKey[], key: string): Fault {
  return { path: faultPath([...parent, key]), code: 'field.unknown', detail: sentence(words.unknownWords(faultPath(parent))) };
}

interface Judged {
  readonly code: FaultCode;
  readonly allowed: Bilingual;
}

function judge(issue: Issue, given: unknown): Judged {
  if (given === undefined) return { code: 'field.required', allowed: words.requiredWords };
  switch (issue.code) {
    case 'invalid_type':
      return typeof given === 'number' && issue.expected === 'number'
        ? { code: 'field.range', allowed: words.tooLargeNumberWords }
        : { code: 'field.type', allowed: words.typeWords(issue.expected) };
    case 'invalid_value':
      return { code: 'field.choice', allowed: words.choiceWords(issue.values) };
    case 'too_small':
      return bound(issue.origin, { side: 'least', limit: String(issue.minimum), inclusive: issue.inclusive === true });
    case 'too_big':
      return bound(issue.origin, { side: 'most', limit: String(issue.maximum), inclusive: issue.inclusive === true });
    case 'custom':
      return ruleBroken(String(issue.params?.['rule']), issue.params?.['decimals']);
    default:
      return { code: 'field.format', allowed: words.formWords('', undefined) };
  }
}

function bound(origin: string, limits: Omit<words.Bound, 'of'>): Judged {
  if (origin === 'string' || origin === 'array') return { code: 'field.length', allowed: words.boundWords({ ...limits, of: origin }) };
  return { code: 'field.range', allowed: words.boundWords({ ...limits, of: 'number' }) };
}

function ruleBroken(rule: string, decimals: unknown): Judged {
  const code = rule === 'decimals' ? 'field.decimals' : rule === 'characters' ? 'field.characters' : 'field.format';
  return { code, allowed: words.formWords(rule, decimals) };
}

/** Says what was given where it is short enough to help: numbers, short texts, true and false. */
function withGiven(allowed: Bilingual, given: unknown): Bilingual {
  const shown =
    typeof given === 'string' ? quoted(given) : typeof given === 'number' || typeof given === 'boolean' ? String(given) : undefined;
  if (shown === undefined) return sentence(allowed);
  return bilingual(`${allowed.zh}；填的是 ${shown}。`, `${allowed.en}; given was ${shown}.`);
}

const sentence = ({ zh, en }: Bilingual): Bilingual => bilingual(`${zh}。`, `${en}.`);
