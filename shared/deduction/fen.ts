import { MONEY_SCALE, toScaled } from '../kernel/exact.ts';

/** Money in whole fen. BigInt throughout: 10,000 items of 10^13 yuan each pass 2^53, and so does any of them times a rate. */
export type Fen = bigint;

/** A positive fraction, exact. */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

/** Fen of declared yuan (at most two decimals, below 10^13). */
export const fenOf = (yuan: number): Fen => BigInt(toScaled(yuan, MONEY_SCALE));

/** Yuan for display: the nearest double of the exact decimal while the fen are below 2^53. */
export const yuanOf = (fen: Fen): number => Number(fen) / MONEY_SCALE;

/** `amount × fraction` rounded half up to the fen; amount 0 or more. */
export function part(amount: Fen, { num, den }: Fraction): Fen {
  return (2n * amount * num + den) / (2n * den);
}

/** `amount × fraction` rounded up to the next whole fen; amount 0 or more. */
export function partUp(amount: Fen, { num, den }: Fraction): Fen {
  return (amount * num + den - 1n) / den;
}

export const least = (a: Fen, b: Fen): Fen => (a < b ? a : b);

/** The amount, or nothing where it is negative. */
export const floored = (amount: Fen): Fen => (amount > 0n ? amount : 0n);

export function total<T>(of: Iterable<T>, amount: (one: T) => Fen): Fen {
  let sum = 0n;
  for (const one of of) sum += amount(one);
  return sum;
}

const MILLION = 1_000_000n;

/** A fraction for display, rounded half up to six decimals. */
export const ratioOf = (fraction: Fraction): number => Number(part(MILLION, fraction)) / Number(MILLION);
