/** A small seeded generator (mulberry32): the same seed gives the same dossiers on every machine. */
export interface Random {
  /** 0 ≤ x < 1. */
  next(): number;
  chance(share: number): boolean;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** A number from `low` to `high` whose logarithm is even: firms are many small ones and few large ones. */
  skewed(low: number, high: number): number;
}

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    chance: (share) => next() < share,
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    skewed: (low, high) => low * (high / low) ** next(),
  };
}
