/**
 * The kinds of value a dossier is made of, each with its exact range (contract, "Errors: Ranges").
 * A check that zod does not have carries `params.rule`, from which the message to the caller is made.
 */
import * as z from 'zod/mini';
import { isDate } from '../kernel/civil-date.ts';
import { decimalsOf } from '../kernel/decimals.ts';
import { isUscc } from '../kernel/uscc.ts';

/** Names of the checks that are ours; `params.decimals` goes with `decimals`. */
export type FieldRule = 'decimals' | 'characters' | 'not-blank' | 'date' | 'uscc' | 'industry' | 'division' | 'item-code';

const MONEY_LIMIT = 1e13;
const COUNT_LIMIT = 1e7;
const TEXT_LIMIT = 2000;
export const LIST_LIMIT = 10_000;

const decimals = (most: number) => z.refine<number>((n) => decimalsOf(n) <= most, { params: { rule: 'decimals', decimals: most } });

/** Text must obey `test`; the caller is told by the rule's name. */
const formed = (rule: FieldRule, test: (text: string) => boolean) => z.refine<string>(test, { params: { rule } });

/** Control characters (Cc) and, because the `u` flag pairs surrogates, lone surrogates (Cs). */
const FORBIDDEN_CHARACTERS = /[\p{Cc}\p{Cs}]/u;
export const hasForbiddenCharacters = (text: string): boolean => FORBIDDEN_CHARACTERS.test(text);

const characters = formed('characters', (text) => !hasForbiddenCharacters(text));

export const yes = z.boolean();
/** Yuan, 0 or more. */
export const money = z.number().check(z.gte(0), z.lt(MONEY_LIMIT), decimals(2));
/** Yuan that may be negative: profit, net assets, taxable income, income from investments. */
export const signedMoney = z.number().check(z.gt(-MONEY_LIMIT), z.lt(MONEY_LIMIT), decimals(2));
/** Persons, items, months, years, square metres; averages may be fractional. */
export const count = z.number().check(z.gte(0), z.lte(COUNT_LIMIT), decimals(4));
/** A count that something is divided by. */
export const positiveCount = z.number().check(z.gt(0), z.lte(COUNT_LIMIT), decimals(4));
/** Part of a whole, 0 to 1. */
export const share = z.number().check(z.gte(0), z.lte(1), decimals(6));
/** Change over the year before as a ratio: −0.3 is a fall by 30 %. */
export const growth = z.number().check(z.gte(-COUNT_LIMIT), z.lte(COUNT_LIMIT), decimals(6));
/** Yuan for one unit of a foreign currency. */
export const exchangeRate = z.number().check(z.gt(0), z.lte(COUNT_LIMIT), decimals(6));
/** Place in an order, from 1. */
export const rank = whole(1, COUNT_LIMIT);
export const calendarYear = whole(1900, 2100);

export const text = z.string().check(z.maxLength(TEXT_LIMIT), characters);
/** Text whose presence alone says something, so that blanks do not count as given. */
export const statement = z.string().check(
  z.maxLength(TEXT_LIMIT),
  characters,
  formed('not-blank', (t) => t.trim() !== ''),
);
export const date = z.string().check(formed('date', isDate));
export const uscc = z.string().check(formed('uscc', isUscc));
/** GB/T 4754-2017: section letter and up to four digits. */
export const industry = z.string().check(formed('industry', (t) => /^[A-T]\d{0,4}$/.test(t)));
/** GB/T 2260 code. */
export const division = z.string().check(formed('division', (t) => /^\d{6}$/.test(t)));

/** An integer between `least` and `most`. */
export function whole(least: number, most: number) {
  return z.number().check(z.gte(least), z.lte(most), decimals(0));
}

/** Text that obeys a rule of its section. */
export function code(rule: FieldRule, form: RegExp) {
  return z.string().check(formed(rule, (t) => form.test(t)));
}

export function list<T extends z.core.SomeType>(element: T) {
  return z.array(element).check(z.maxLength(LIST_LIMIT));
}

type Unknown<T extends z.core.SomeType> = z.ZodMiniOptional<z.ZodMiniNullable<T>>;
type Open<T extends z.core.$ZodShape> = { [K in keyof T]: Unknown<T[K]> };

/** One wrapper for each type, however many fields share it: making schemas is most of what loading them costs. */
const open = new Map<z.core.SomeType, z.core.SomeType>();

function orUnknown<T extends z.core.SomeType>(type: T): Unknown<T> {
  const known = open.get(type) ?? z.nullish(type);
  open.set(type, known);
  return known as Unknown<T>;
}

/** An object that knows its fields: each may be absent or null (unknown), none may be added. */
export function section<T extends z.core.$ZodShape>(shape: T): z.ZodMiniObject<Open<T>, z.core.$strict> {
  const fields = Object.fromEntries(Object.entries(shape).map(([name, type]) => [name, orUnknown(type)]));
  return z.strictObject(fields as Open<T>);
}
