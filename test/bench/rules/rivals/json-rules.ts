import { type Almanac, Engine, type TopLevelCondition } from 'json-rules-engine';
import { BANDS, CONDUCT, type Facts, MONEY_LIMIT, type RivalVerdict, STAFF_LIMIT } from './facts.ts';

/**
 * Two rules: one fires when every condition holds, the other when none has failed for certain. The second is written with
 * the engine's own negative operators, which an absent fact passes. Points are dynamic facts, because the engine has no arithmetic.
 */
type Need = { fact: string; operator: string; value: unknown };

const certain = (fact: string, value: unknown): Need => ({ fact, operator: 'equal', value });
const possible = (fact: string, value: unknown): Need => ({ fact, operator: 'notEqual', value });
const atMost = (fact: string, value: number): Need => ({ fact, operator: 'lessThanInclusive', value });
const notAbove = (fact: string, value: number): Need => ({ fact, operator: 'notAbove', value });

const YES = ['residentEnterprise', 'accountsSound', 'rdSeparable'];
const NO = ['restrictedIndustry', 'deductionExcludedIndustry', ...CONDUCT];
const LIMITS = [
  ['staffTotal', STAFF_LIMIT],
  ['salesRevenue', MONEY_LIMIT],
  ['totalAssets', MONEY_LIMIT],
] as const;

const eligible: TopLevelCondition = {
  all: [
    ...YES.map((name) => certain(name, true)),
    certain('taxCollection', 'audit'),
    ...NO.map((name) => certain(name, false)),
    ...LIMITS.map(([name, limit]) => atMost(name, limit)),
    {
      any: [
        {
          all: [
            { fact: 'scoreMin', operator: 'greaterThanInclusive', value: 60 },
            { fact: 'techMin', operator: 'greaterThan', value: 0 },
          ],
        },
        certain('hnteCertificate', true),
        certain('provincialRdInstitution', true),
        { all: [certain('awardWithinFiveYears', true), atMost('awardRank', 3)] },
        { all: [certain('standardWithinFiveYears', true), atMost('standardDraftingRank', 5)] },
      ],
    },
  ],
};

const stillPossible: TopLevelCondition = {
  all: [
    ...YES.map((name) => possible(name, false)),
    possible('taxCollection', 'deemed'),
    ...NO.map((name) => possible(name, true)),
    ...LIMITS.map(([name, limit]) => notAbove(name, limit)),
    {
      any: [
        {
          all: [
            { fact: 'scoreMax', operator: 'greaterThanInclusive', value: 60 },
            { fact: 'techMax', operator: 'greaterThan', value: 0 },
          ],
        },
        possible('hnteCertificate', false),
        possible('provincialRdInstitution', false),
        { all: [possible('awardWithinFiveYears', false), notAbove('awardRank', 3)] },
        { all: [possible('standardWithinFiveYears', false), notAbove('standardDraftingRank', 5)] },
      ],
    },
  ],
};

interface Interval {
  readonly min: number;
  readonly max: number;
}

function share(top: number | undefined, bottom: number | undefined, bands: readonly (readonly [number, number])[]): Interval {
  if (top === 0 || bottom === 0) return { min: 0, max: 0 };
  if (top === undefined || bottom === undefined) return { min: 0, max: bands[0]?.[1] ?? 0 };
  const points = bands.find(([percent]) => top * 100 >= bottom * percent)?.[1] ?? 0;
  return { min: points, max: points };
}

function rights(one: number | undefined, two: number | undefined): Interval {
  if (one !== undefined && one >= 1) return { min: 30, max: 30 };
  const points = two === undefined ? undefined : (BANDS.classTwo.find(([items]) => two >= items)?.[1] ?? 0);
  return { min: points ?? 0, max: one === undefined ? 30 : (points ?? 24) };
}

async function tally(almanac: Almanac): Promise<{ tech: Interval; total: Interval }> {
  const ask = (name: string): Promise<number | undefined> => almanac.factValue<number | undefined>(name);
  const rd = await ask('rdExpense');
  const tech = share(await ask('techStaff'), await ask('staffTotal'), BANDS.tech);
  const sales = share(rd, await ask('salesRevenue'), BANDS.rdOverSales);
  const cost = share(rd, await ask('costTotal'), BANDS.rdOverCost);
  const ip = rights(await ask('classOne'), await ask('classTwo'));
  return {
    tech,
    total: {
      min: tech.min + Math.max(sales.min, cost.min) + ip.min,
      max: tech.max + Math.max(sales.max, cost.max) + ip.max,
    },
  };
}

export function jsonRules(): (facts: Facts) => Promise<RivalVerdict> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addOperator<number | undefined, number>('notAbove', (value, limit) => value === undefined || value <= limit);
  engine.addFact('tally', (_params, almanac) => tally(almanac));
  const part = (name: string, pick: (points: { tech: Interval; total: Interval }) => number): void => {
    engine.addFact(name, async (_params, almanac) => pick(await almanac.factValue('tally')));
  };
  part('scoreMin', ({ total }) => total.min);
  part('scoreMax', ({ total }) => total.max);
  part('techMin', ({ tech }) => tech.min);
  part('techMax', ({ tech }) => tech.max);
  engine.addRule({ conditions: eligible, event: { type: 'eligible' } });
  engine.addRule({ conditions: stillPossible, event: { type: 'possible' } });
  return async (facts) => {
    const { events } = await engine.run(facts);
    if (events.some((event) => event.type === 'eligible')) return 'eligible';
    return events.some((event) => event.type === 'possible') ? 'undetermined' : 'ineligible';
  };
}
