import { dossier } from '../draft/draft.ts';
import { assess } from '../messages.ts';
import { asOf } from './verdicts.ts';

/** Hands the dossier out as a file with the contract's names: the body of an evaluation call. */
export function downloadDossier(): void {
  const text = `${JSON.stringify({ asOf: asOf.value, dossier: dossier.value }, null, 2)}\n`;
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${assess.exportName}-${asOf.value}.json`;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
