import { readAmount } from './amount.ts';

const FORM = /^\s*([a-z][a-z0-9-]*)\s*(>=|<=|≥|≤|>|<)\s*(\S+)\s*$/;

const COMPARATORS = { '>=': '>=', '<=': '<=', '≥': '>=', '≤': '<=', '>': '>', '<': '<' } as const;
const isComparator = (text: string): text is keyof typeof COMPARATORS => Object.hasOwn(COMPARATORS, text);

/** `area>=3000` or `professional-staff>=50%`; undefined for anything else. */
export function readLimit(text: string) {
  const [, measure, sign, number] = FORM.exec(text) ?? [];
  if (measure === undefined || sign === undefined || number === undefined || !isComparator(sign)) return undefined;
  const amount = readAmount(number);
  return amount === undefined ? undefined : { measure, op: COMPARATORS[sign], ...amount };
}
