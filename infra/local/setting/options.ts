import { parseArgs } from 'node:util';
import type { Complaint } from './complaint.ts';

const text = { type: 'string' } as const;

/** Every option of every command; which go together is for `command.ts`. */
const OPTIONS = {
  rulebook: text,
  version: text,
  criterion: text,
  amount: text,
  unit: text,
  limit: { type: 'string', multiple: true },
  reading: text,
  value: text,
  entry: text,
  document: text,
  clause: text,
  from: text,
  by: text,
  json: { type: 'boolean' },
} as const;

export type OptionName = keyof typeof OPTIONS;
export type Options = ReturnType<typeof parse>['values'];

export type Parsed =
  | { readonly ok: true; readonly words: readonly string[]; readonly options: Options }
  | { readonly ok: false; readonly complaint: Complaint };

const parse = (args: readonly string[]) => parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });

/** Reads what was typed after `npm run setting --`. */
export function readOptions(args: readonly string[]): Parsed {
  try {
    const { values: options, positionals: words } = parse(args);
    return { ok: true, words, options };
  } catch (thrown) {
    const complaint = {
      what: thrown instanceof Error ? (thrown.message.split('. ')[0] ?? '') : 'The options cannot be read.',
      given: args.join(' '),
      allowed: Object.keys(OPTIONS)
        .map((name) => `--${name}`)
        .join(' '),
      next: 'write each option as --name value, values with spaces in quotes',
    };
    return { ok: false, complaint };
  }
}
