import type { Fen } from './fen.ts';
import type { GroundKey } from './rules.ts';

/** Money of one project that is not counted, by code, with every reason that took some of it. */
export interface Rejection {
  readonly code: string;
  amount: Fen;
  readonly grounds: (GroundKey | NamedGround)[];
}

/** The reason of a named reject stands with the reject itself. */
export type NamedGround = `X_${string}`;

/** Collects what is counted and what is not, while a project is read. */
export class Ledger {
  readonly accepted = new Map<string, Fen>();
  readonly rejected = new Map<string, Rejection>();

  accept(code: string, amount: Fen): void {
    this.accepted.set(code, (this.accepted.get(code) ?? 0n) + amount);
  }

  /** An amount of nothing leaves no trace. */
  reject(code: string, amount: Fen, ground: GroundKey | NamedGround): void {
    if (amount === 0n) return;
    const known = this.rejected.get(code);
    if (known === undefined) {
      this.rejected.set(code, { code, amount, grounds: [ground] });
      return;
    }
    known.amount += amount;
    if (!known.grounds.includes(ground)) known.grounds.push(ground);
  }
}
