import Publicodes from 'publicodes';
import { BANDS, CONDUCT, type Facts, MONEY_LIMIT, type RivalVerdict, STAFF_LIMIT } from './facts.ts';

type Rule = unknown;

/** Names as the language allows them: `staffTotal` is `staff total`. */
const named = (fact: string): string => fact.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const all = (...of: Rule[]): Rule => ({ 'toutes ces conditions': of });
const any = (...of: Rule[]): Rule => ({ 'une de ces conditions': of });
const known = (fact: string): Rule => ({ 'est défini': named(fact) });
const unknown = (fact: string): Rule => ({ 'est non défini': named(fact) });
const isZero = (fact: string): Rule => all(known(fact), `${named(fact)} = 0`);

/** Least points of a share, and most: the language has unknowns but no intervals. */
function share(
  name: string,
  [top, bottom]: readonly [string, string],
  bands: readonly (readonly [number, number])[],
): Record<string, Rule> {
  const zero = { si: any(isZero(top), isZero(bottom)), alors: 0 };
  const open = (points: number): Rule => ({ si: any(unknown(top), unknown(bottom)), alors: points });
  const rows = bands.map(([percent, points]) => ({ si: `${named(top)} * 100 >= ${named(bottom)} * ${percent}`, alors: points }));
  return {
    [`${name} least`]: { variations: [zero, open(0), ...rows, { sinon: 0 }] },
    [`${name} most`]: { variations: [zero, open(bands[0]?.[1] ?? 0), { sinon: `${name} least` }] },
  };
}

const rights: Record<string, Rule> = {
  'has class one': all(known('classOne'), 'class one >= 1'),
  'class two least': {
    variations: [
      { si: unknown('classTwo'), alors: 0 },
      ...BANDS.classTwo.map(([items, points]) => ({ si: `class two >= ${items}`, alors: points })),
      { sinon: 0 },
    ],
  },
  'rights least': { variations: [{ si: 'has class one', alors: 30 }, { sinon: 'class two least' }] },
  'rights most': {
    variations: [
      { si: any('has class one', unknown('classOne')), alors: 30 },
      { si: unknown('classTwo'), alors: 24 },
      { sinon: 'class two least' },
    ],
  },
};

const YES = ['residentEnterprise', 'accountsSound', 'rdSeparable'];
const NO = ['restrictedIndustry', 'deductionExcludedIndustry', ...CONDUCT];
const TITLES = ['hnteCertificate', 'provincialRdInstitution', 'awardWithinFiveYears', 'standardWithinFiveYears'];
const FIGURES = ['staffTotal', 'techStaff', 'salesRevenue', 'costTotal', 'totalAssets', 'rdExpense', 'classOne', 'classTwo', 'awardRank'];

const rules: Record<string, Rule> = {
  ...Object.fromEntries([...YES, ...NO, ...TITLES, ...FIGURES, 'standardDraftingRank', 'taxCollection'].map((name) => [named(name), null])),
  ...share('tech', ['techStaff', 'staffTotal'], BANDS.tech),
  ...share('by sales', ['rdExpense', 'salesRevenue'], BANDS.rdOverSales),
  ...share('by cost', ['rdExpense', 'costTotal'], BANDS.rdOverCost),
  ...rights,
  'score least': { somme: ['tech least', { 'le maximum de': ['by sales least', 'by cost least'] }, 'rights least'] },
  'score most': { somme: ['tech most', { 'le maximum de': ['by sales most', 'by cost most'] }, 'rights most'] },
  direct: any(
    'hnte certificate',
    'provincial rd institution',
    all('award within five years', 'award rank <= 3'),
    all('standard within five years', 'standard drafting rank <= 5'),
  ),
  gates: all(
    ...YES.map(named),
    "tax collection = 'audit'",
    ...NO.map((name) => `${named(name)} = non`),
    `staff total <= ${STAFF_LIMIT}`,
    `sales revenue <= ${MONEY_LIMIT}`,
    `total assets <= ${MONEY_LIMIT}`,
  ),
  eligible: all('gates', any(all('score least >= 60', 'tech least > 0'), 'direct')),
  possible: all('gates', any(all('score most >= 60', 'tech most > 0'), 'direct')),
};

/** A situation in the language's own words. Made before the clock starts. */
export function situationOf(facts: Facts): Record<string, string | number> {
  const word = (value: number | boolean | string): string | number =>
    typeof value === 'boolean' ? (value ? 'oui' : 'non') : typeof value === 'string' ? `'${value}'` : value;
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [named(name), word(value)]));
}

const silent = { log: (): void => undefined, warn: (): void => undefined, error: (): void => undefined };

export function publicodes(): (situation: Record<string, string | number>) => RivalVerdict {
  const engine = new Publicodes(rules as ConstructorParameters<typeof Publicodes>[0], { logger: silent });
  return (situation) => {
    engine.setSituation(situation);
    if (engine.evaluate('eligible').nodeValue === true) return 'eligible';
    return engine.evaluate('possible').nodeValue === false ? 'ineligible' : 'undetermined';
  };
}
