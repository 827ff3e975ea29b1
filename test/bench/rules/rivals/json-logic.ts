import { LogicEngine } from 'json-logic-engine';
import { BANDS, CONDUCT, type Facts, MONEY_LIMIT, STAFF_LIMIT } from './facts.ts';

type Logic = unknown;

const fact = (name: string): Logic => ({ var: name });
const is = (name: string, value: unknown): Logic => ({ '===': [fact(name), value] });
const atMost = (name: string, limit: number): Logic => ({ '<=': [fact(name), limit] });

/** Points of a share, by cross-multiplication. */
function share(top: string, bottom: string, bands: readonly (readonly [number, number])[]): Logic {
  const rows = bands.flatMap(([percent, points]) => [{ '>=': [{ '*': [fact(top), 100] }, { '*': [fact(bottom), percent] }] }, points]);
  return { if: [is(bottom, 0), 0, ...rows, 0] };
}

const points = {
  eachKey: {
    tech: share('techStaff', 'staffTotal', BANDS.tech),
    rd: { max: [share('rdExpense', 'salesRevenue', BANDS.rdOverSales), share('rdExpense', 'costTotal', BANDS.rdOverCost)] },
    ip: {
      if: [
        { '>=': [fact('classOne'), 1] },
        30,
        ...BANDS.classTwo.flatMap(([items, given]) => [{ '>=': [fact('classTwo'), items] }, given]),
        0,
      ],
    },
  },
};

const gates = {
  and: [
    is('residentEnterprise', true),
    is('taxCollection', 'audit'),
    is('accountsSound', true),
    is('rdSeparable', true),
    atMost('staffTotal', STAFF_LIMIT),
    atMost('salesRevenue', MONEY_LIMIT),
    atMost('totalAssets', MONEY_LIMIT),
    is('restrictedIndustry', false),
    is('deductionExcludedIndustry', false),
    ...CONDUCT.map((name) => is(name, false)),
  ],
};

const direct = {
  or: [
    is('hnteCertificate', true),
    is('provincialRdInstitution', true),
    { and: [is('awardWithinFiveYears', true), atMost('awardRank', 3)] },
    { and: [is('standardWithinFiveYears', true), atMost('standardDraftingRank', 5)] },
  ],
};

/** Compiled once. Knows yes and no only, so it takes complete dossiers. */
export function jsonLogic(): (facts: Facts) => { verdict: 'eligible' | 'ineligible'; score: number } {
  const engine = new LogicEngine();
  const score = engine.build(points) as (facts: Facts) => { tech: number; rd: number; ip: number };
  const basic = engine.build(gates) as (facts: Facts) => boolean;
  const shortcut = engine.build(direct) as (facts: Facts) => boolean;
  return (facts) => {
    const { tech, rd, ip } = score(facts);
    const total = tech + rd + ip;
    const passes = ((total >= 60 && tech > 0) || shortcut(facts)) && basic(facts);
    return { verdict: passes ? 'eligible' : 'ineligible', score: total };
  };
}
