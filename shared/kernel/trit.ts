/**
 * Three-valued (Kleene) truth as small integers, ordered FALSE < UNKNOWN < TRUE,
 * so that "and" is the minimum, "or" the maximum and "not" a reflection.
 */
export type Trit = 0 | 1 | 2;

export const FALSE = 0;
export const UNKNOWN = 1;
export const TRUE = 2;

export const and = (a: Trit, b: Trit): Trit => (a < b ? a : b);
export const or = (a: Trit, b: Trit): Trit => (a > b ? a : b);
export const not = (a: Trit): Trit => (2 - a) as Trit;

/** TRUE or FALSE of a decided boolean. */
export const decided = (value: boolean): Trit => (value ? TRUE : FALSE);
