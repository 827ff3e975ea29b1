import { expect, it } from 'vitest';
import { dossierSchema } from '../../shared/dossier/dossier.ts';
import { validDossier } from './valid-dossier.ts';

it('makes valid dossiers only, the same for the same seed, that together fill nearly every field', () => {
  const filled = new Set<string>();
  const walk = (path: string, value: unknown): void => {
    if (typeof value !== 'object' || value === null) return void filled.add(path);
    for (const [name, member] of Object.entries(value))
      walk(Array.isArray(value) ? path : `${path}.${path === '.years' ? 'Y' : name}`, member);
  };
  for (let seed = 1; seed <= 300; seed++) {
    const dossier = validDossier(seed);
    expect(dossierSchema.safeParse(dossier).error?.issues).toBeUndefined();
    walk('', dossier);
  }
  expect(validDossier(7)).toEqual(validDossier(7));
  expect(filled.size).toBeGreaterThan(190);
});
