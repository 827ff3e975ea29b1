import type { Fen } from './fen.ts';
import type { GroundKey } from './rules.ts';
import { Tally } from './tally.ts';

/** Money of one project that is not counted, by code, with every reason that took some of it. */
export interface Rejection {
  readonly code: string;
  readonly amount: Fen;
  readonly grounds: readonly Reason[];
}

/** Why: a ground of the tables, or the named reject itself, whose reason stands with it. */
export type Reason = GroundKey | `X_${string}`;

/** Collects what is counted and what is not, in whole fen, while a project is read. */
export class Ledger {
  readonly #accepted = new Map<string, Tally>();
  readonly #rejected = new Map<string, { readonly amount: Tally; readonly grounds: Reason[] }>();

  accept(code: string, fen: number): void {
    let line = this.#accepted.get(code);
    if (line === undefined) {
      line = new Tally();
      this.#accepted.set(code, line);
    }
    line.add(fen);
  }

  /** An amount of nothing leaves no trace. */
  reject(code: string, fen: number, ground: Reason): void {
    if (fen === 0) return;
    let entry = this.#rejected.get(code);
    if (entry === undefined) {
      entry = { amount: new Tally(), grounds: [] };
      this.#rejected.set(code, entry);
    }
    entry.amount.add(fen);
    if (!entry.grounds.includes(ground)) entry.grounds.push(ground);
  }

  accepted(): Map<string, Fen> {
    const lines = new Map<string, Fen>();
    for (const [code, tally] of this.#accepted) lines.set(code, tally.fen);
    return lines;
  }

  rejected(): Rejection[] {
    return [...this.#rejected].map(([code, { amount, grounds }]) => ({ code, amount: amount.fen, grounds }));
  }
}
