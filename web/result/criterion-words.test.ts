import { describe, expect, it } from 'vitest';
import { assessAll } from '../assess/verdicts.ts';
import { findRulebook, versionById } from '../assess/rulebooks.ts';
import { examples } from '../examples/examples.ts';
import { limitWords, quantityWords, ratioWords } from './criterion-words.ts';
import { actualWords } from './declared-words.ts';
import { storedId } from './stored-id.ts';

const jia = examples[0]?.dossier ?? {};

/** Actual and needed of every criterion of an example, as the table shows them. */
function rows(rung: number): Record<string, [string, string]> {
  const assessment = assessAll(jia, '2026-11-24', true)[rung];
  const rulebook = findRulebook(assessment?.rulebook.id ?? '');
  const version = rulebook === undefined ? undefined : versionById(rulebook, assessment?.rulebook.version ?? '');
  if (assessment === undefined || version === undefined) throw new Error('no assessment');
  return Object.fromEntries(
    assessment.criteria.map((criterion) => [
      criterion.id,
      [actualWords(criterion, { version, dossier: jia, asOfYear: 2026 }), limitWords(version, criterion)],
    ]),
  );
}

describe('the criterion table', () => {
  it('shows how a share comes about, and the limit as the policy words it', () => {
    const first = rows(0);
    expect(first['size-staff']).toEqual(['128 人', '不超过 500 人（含）']);
    expect(first['size-revenue']).toEqual(['8,640.00 万元', '不超过 20,000 万元（含）']);
    expect(first['tech-staff']).toEqual(['41 / 128 = 32.03%', '不低于 30%（含）']);
    expect(first['rd-input']).toEqual(['466.20 / 8,640.00 = 5.40%', '不低于 5%（含）']);
    expect(first['ip']).toEqual(['有效Ⅰ类知识产权 0 项、有效Ⅱ类知识产权 3 项', '满分 30 分']);
    const second = rows(1);
    expect(second['one-year']).toEqual(['3,114 天', '不低于 365 天（含）']);
    expect(second['rd-ratio']).toEqual(['955.80 / 22,110.00 = 4.32%', '不低于 4%（含）']);
    expect(second['hi-tech-income']).toEqual(['5,020.00 / 8,712.00 = 57.62%', '不低于 60%（含）']);
    expect(second['core-ip']).toEqual(['3 项', '不低于 1 项（含）']);
  });

  it('never rounds a miss up to the limit', () => {
    expect(ratioWords(0.09999, 0.1)).toBe('9.999%');
    expect(ratioWords(0.0999, 0.1)).toBe('9.99%');
    expect(ratioWords(0.1, 0.1)).toBe('10.00%');
    expect(quantityWords(true, 'boolean')).toBe('是');
    expect(quantityWords(50_200_000, 'yuan')).toBe('5,020.00 万元');
  });
});

describe('the address of a stored result', () => {
  it('is read from the query or the path, and nothing else is let in', () => {
    expect(storedId({ pathname: '/a/', search: '?id=abcdefghijklmnopqrstuv' })).toBe('abcdefghijklmnopqrstuv');
    expect(storedId({ pathname: '/en/a/abcdefghijklmnopqrstuv', search: '' })).toBe('abcdefghijklmnopqrstuv');
    expect(storedId({ pathname: '/a/', search: '' })).toBeNull();
    expect(storedId({ pathname: '/a/', search: '?id=../../etc' })).toBeNull();
  });
});
