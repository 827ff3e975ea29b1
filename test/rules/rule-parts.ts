import type { Fact } from '../../shared/dossier/fact.ts';
import type { Citation } from '../../shared/rules/citation.ts';
import type { Comparator, Threshold } from '../../shared/rules/threshold.ts';

export type { Threshold } from '../../shared/rules/threshold.ts';

/** What the parts of a rulebook's plain data are, told by their shape. */
export type Plain = { readonly [key: string]: unknown };

export const isObject = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);
export const isFact = (value: unknown): value is Fact => isObject(value) && 'slot' in value && 'path' in value;
export const isCitation = (value: unknown): value is Citation => isObject(value) && 'document' in value && 'clause' in value;
export const isThreshold = (value: unknown): value is Threshold =>
  isObject(value) && 'amount' in value && 'per' in value && 'cite' in value;

export const isPointRange = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every((end) => typeof end === 'number');

const COMPARATORS: readonly Comparator[] = ['>=', '>', '<=', '<'];

/** The other comparators. */
export const reversed = (op: unknown): Comparator[] => COMPARATORS.filter((other) => other !== op);
