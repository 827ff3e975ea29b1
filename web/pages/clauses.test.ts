import { describe, expect, it } from 'vitest';
import { findRulebook } from '../assess/rulebooks.ts';
import { describe as describeVersion } from '../../shared/rules/describe.ts';
import { clausesOf, comparable, diffVersions } from './clauses.ts';

const details = (id: string) => (findRulebook(id)?.versions ?? []).map(describeVersion);

describe('clauses of a rulebook', () => {
  it('lists every limit with 含 or 不含 and its source', () => {
    const [, now] = details('tech-sme');
    const gates = now === undefined ? [] : clausesOf(now, 'gate');
    expect(gates.find(({ text }) => text === '上年度职工总数')).toMatchObject({
      name: '职工总数',
      limit: '不超过 500 人（含）',
      source: { document: '国科发政〔2017〕115号', status: 'verified' },
    });
    const hnte = details('hnte').at(-1);
    expect(hnte === undefined ? [] : clausesOf(hnte, 'score').map(({ limit }) => limit)).toEqual(['超过 70 分（不含）']);
  });

  it('gives each clause a key of its own', () => {
    for (const detail of [...details('tech-sme'), ...details('hnte')]) {
      const keys = comparable(detail).map(({ key }) => key);
      const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
      expect(twice, `${detail.id} ${detail.version}`).toEqual([]);
    }
  });

  it('says what a version changed', () => {
    const [before, now] = details('tech-sme');
    const diff = before === undefined || now === undefined ? null : diffVersions(before, now);
    expect(diff?.gone).toBe(0);
    expect(diff?.changes).toContainEqual({ name: '居民企业与会计核算', before: null, after: '企业所得税征收方式：查账征收' });
    expect(diff?.changes.filter(({ name }) => name === '综合评价得分')).toEqual([]);
  });
});
