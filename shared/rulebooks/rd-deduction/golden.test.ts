import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assessmentSchema } from '../../contract/assessment.ts';
import { type Dossier, dossierSchema } from '../../dossier/dossier.ts';
import { differences, type Expectation } from './case-differences.ts';
import { assessDeduction } from './rulebook.ts';

interface Case {
  readonly id: string;
  readonly asOf: string;
  readonly dossier: Dossier;
  readonly expect: Expectation;
}

const { cases } = JSON.parse(readFileSync(new URL('cases.json', import.meta.url), 'utf8')) as { cases: Case[] };

describe('published cases', () => {
  it('are 48', () => {
    expect(cases).toHaveLength(48);
  });
  it.each(cases)('$id', ({ asOf, dossier, expect: wanted }) => {
    const result = assessDeduction(dossierSchema.parse(dossier), asOf);
    expect(result.ok).toBe(true);
    if (!result.ok) return;
    expect(differences(wanted, result.assessment)).toEqual([]);
    expect(assessmentSchema.parse(result.assessment)).toEqual(result.assessment);
  });
});
