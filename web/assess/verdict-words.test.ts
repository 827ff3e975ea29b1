import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../shared/dossier/dossier.ts';
import { examples } from '../examples/examples.ts';
import { panelLine } from './panel-lines.ts';
import { failing, scoreSentence, verdictWords } from './verdict-words.ts';
import { assessAll } from './verdicts.ts';

const DAY = '2026-11-24';
const firm = (id: string): Dossier => examples.find((example) => example.id === id)?.dossier ?? {};
const judge = (dossier: Dossier, rung: 0 | 1) => {
  const assessment = assessAll(dossier, DAY, false)[rung];
  if (assessment === undefined) throw new Error('no assessment');
  return assessment;
};

describe('verdicts in words', () => {
  it('counts what is missing, and says at last what experts decide', () => {
    expect(verdictWords(judge({}, 0))).toEqual({ tone: 'wait', text: '信息不全，还差 27 项', short: '差 27' });
    const open = firm('jia');
    const expert = judge({ ...open, years: { ...open.years, '2025': { ...open.years?.['2025'], hiTechIncome: 60_000_000 } } }, 1);
    expect(verdictWords(expert)).toEqual({ tone: 'wait', text: '待专家评定', short: '待评' });
    expect(panelLine(expert)).toBe('能填的都填了。专家评分在 61 至 76 分之间，须超过 70 分。');
  });

  it('says that nothing more matters', () => {
    expect(verdictWords(judge(firm('jia'), 0)).text).toBe('初步符合');
    expect(panelLine(judge(firm('jia'), 0))).toBe('与其余回答无关，已初步符合。评价得分不低于 78 分，须达到 60 分。');
    expect(panelLine(judge(firm('jia'), 1))).toBe('不满足：高新技术产品收入占比。其余回答不会改变这一结论。');
  });

  it('names the item that must not be zero, not the total that is enough', () => {
    expect(failing(judge(firm('ts-015'), 0)).map(({ id }) => id)).toEqual(['tech-staff']);
    expect(verdictWords(judge(firm('ts-015'), 0)).text).toBe('暂不符合，差 1 项');
  });

  it('does not count the score against a firm on the direct route', () => {
    const veto = firm('ts-015');
    const direct = judge(
      {
        ...veto,
        qualifications: { ...veto.qualifications, hnteCertificate: true },
        conduct: { ...veto.conduct, abnormalOperationList: true },
      },
      0,
    );
    expect(failing(direct).map(({ id }) => id)).toEqual(['integrity']);
    const passes = judge({ ...veto, qualifications: { ...veto.qualifications, hnteCertificate: true } }, 0);
    expect(panelLine(passes)).toBe('与其余回答无关，已初步符合。走直通条件，不再看评分。');
  });

  it('says the score as the drawing does', () => {
    expect(scoreSentence({ min: 60, max: 60, of: 100, passAt: 60, passAtInclusive: true })).toBe('得分 60 分，须达到 60 分');
    expect(scoreSentence({ min: 10, max: 92, of: 100, passAt: 70, passAtInclusive: false })).toBe('得分在 10 至 92 分之间，须超过 70 分');
  });
});
