/** Which rulebooks judge a dossier where the caller names none (contract, "Endpoints"). */
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import type { Book } from './books.ts';

/** An incubator section asks for incubator rulebooks, an enterprise section for enterprise ones, both for both, neither for enterprise. */
export function kindsOf(dossier: Dossier): readonly Book['kind'][] {
  const incubator = dossier.incubator !== undefined && dossier.incubator !== null;
  const enterprise = dossier.enterprise !== undefined && dossier.enterprise !== null;
  if (!incubator) return ['enterprise'];
  return enterprise ? ['enterprise', 'incubator'] : ['incubator'];
}
