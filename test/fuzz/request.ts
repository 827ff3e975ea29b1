/** One call as the tests send it. */
import type { Dossier } from '../../shared/dossier/dossier.ts';
import type { Random } from './random.ts';

export interface FuzzRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export const JSON_TYPE = { 'content-type': 'application/json' };
export const STORE = '/api/v1/assessments';

/** What a valid body says, before it is written. */
export interface ValidBody {
  readonly asOf: string;
  readonly dossier: Dossier;
  readonly rulebooks?: readonly string[];
}

export interface ValidCall {
  readonly path: string;
  readonly body: ValidBody;
}

/** A valid call of one of the three that take a dossier, on a day when every rulebook is in force. */
export function validCall(random: Random, dossier: Dossier, rulebooks: readonly string[]): ValidCall {
  const asOf = random.pick(['2026-07-15', '2026-04-01', '2030-02-28', '2100-12-31']);
  const one = random.pick(rulebooks);
  return random.pick([
    { path: `/api/v1/rulebooks/${one}/evaluations`, body: { asOf, dossier } },
    { path: '/api/v1/evaluations', body: { asOf, dossier } },
    { path: STORE, body: { asOf, dossier, rulebooks: [...new Set([one, random.pick(rulebooks)])] } },
  ]);
}

export function written({ path, body }: ValidCall): FuzzRequest & { readonly body: string } {
  return { method: 'POST', path, headers: JSON_TYPE, body: JSON.stringify(body) };
}
