import type { Fen } from './fen.ts';

/** Adds whole fen: in doubles while the sum is safe, spilling into a BigInt beyond. Each addend is below 2^53. */
export class Tally {
  #safe = 0;
  #spilt = 0n;

  add(fen: number): void {
    const sum = this.#safe + fen;
    if (sum <= Number.MAX_SAFE_INTEGER) {
      this.#safe = sum;
      return;
    }
    this.#spilt += BigInt(this.#safe);
    this.#safe = fen;
  }

  get fen(): Fen {
    return this.#spilt === 0n ? BigInt(this.#safe) : this.#spilt + BigInt(this.#safe);
  }
}
