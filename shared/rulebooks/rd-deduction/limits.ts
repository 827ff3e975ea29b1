import type { Limits, TaxRates, Timing } from '../../deduction/rules.ts';
import type { Threshold } from '../../rules/threshold.ts';
import { percent, wan, years } from '../../rules/threshold.ts';
import { D11, D119, D12, D23, D28, D40, D64, D76, D97, G20, LAW } from './sources.ts';

const twoThirds: Threshold = { amount: 2, per: 3, unit: 'ratio', cite: D64('一', 'verified', 'reprint') };

const always = {
  industryShare: { op: '<=', threshold: percent(50, D97('四', 'verified', 'reprint')) },
  domesticShare: percent(80, D119('二1；公告2017年第40号七（五）', 'verified', 'reprint')),
  leastYears: years(10, G20('一（一）1', 'verified', 'reprint')),
} as const;

const overseas = { share: percent(80, D64('一', 'verified', 'reprint')), ofDomestic: twoThirds };

/** Each project by itself, and nothing entrusted abroad. */
export const limits2016: Limits = {
  ...always,
  otherShare: percent(10, D97('二（三）', 'verified', 'reprint')),
  otherPool: 'each-project',
  overseas: null,
};

export const limits2018: Limits = { ...limits2016, otherShare: percent(10, D40('六', 'verified', 'reprint')), overseas };

/** One pool of all projects. */
export const limits2021: Limits = { ...limits2018, otherShare: percent(10, D28('三', 'verified', 'reprint')), otherPool: 'all-projects' };

const small = D12('一', 'recalled');

export const taxRates: TaxRates = {
  standard: percent(25, LAW('第四条', 'recalled')),
  hnte: percent(15, LAW('第二十八条', 'recalled')),
  small: null,
  lossYears: years(5, LAW('第十八条', 'recalled')),
  lossYearsLong: years(10, D76('一', 'verified', 'account')),
};

/** With the rate of small low-profit enterprises, on record for these years only. */
export const taxRates2023: TaxRates = {
  ...taxRates,
  small: { taxYears: { from: 2023, to: 2027 }, rate: percent(5, small), income: { op: '<=', threshold: wan(300, small) } },
};

export const timing: Timing = {
  prepayment: { taxYears: { from: 2023, to: null }, cite: D11('一、二', 'verified', 'reprint') },
  settlement: { month: 5, day: 31, cite: LAW('第五十四条', 'recalled') },
  retroYears: years(3, D119('五4', 'verified', 'reprint')),
  keepYears: years(10, D23('十', 'verified', 'reprint')),
};
