import { expect, it } from 'vitest';
import { assessAll } from '../assess/verdicts.ts';
import { failing } from '../assess/verdict-words.ts';
import { examples } from './examples.ts';

/** What each example is shown for. */
const shown: Record<string, { verdicts: string[]; scores: string[] }> = {
  jia: { verdicts: ['eligible', 'ineligible'], scores: ['78-78', '61-76'] },
  'ts-055': { verdicts: ['eligible', 'ineligible'], scores: ['60-60', '0-94'] },
  'ts-015': { verdicts: ['ineligible', 'undetermined'], scores: ['74-74', '0-98'] },
  'hn-086': { verdicts: ['undetermined', 'eligible'], scores: ['30-100', '85-100'] },
};

it.each(examples.map((example) => [example.id, example] as const))('example %s gives the verdicts it is shown for', (id, example) => {
  const assessments = assessAll(example.dossier, example.asOf, true);
  expect(assessments.map(({ verdict }) => verdict)).toEqual(shown[id]?.verdicts);
  expect(assessments.map(({ score }) => `${score?.min}-${score?.max}`)).toEqual(shown[id]?.scores);
});

it('example jia is one condition short of the second rung, by 207.20 万元', () => {
  const [, hnte] = assessAll(examples[0]?.dossier ?? {}, '2026-11-24', true);
  const failed = hnte === undefined ? [] : failing(hnte);
  expect(failed.map(({ id }) => id)).toEqual(['hi-tech-income']);
  expect(failed[0]?.gap).toMatchObject({ fact: 'dossier.years.2025.hiTechIncome', from: 50_200_000, to: 52_272_000, unit: 'yuan' });
});
