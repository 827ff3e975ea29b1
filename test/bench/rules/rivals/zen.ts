import { ZenEngine } from '@gorules/zen-engine';
import { BANDS, CONDUCT, type Facts, MONEY_LIMIT, type RivalVerdict, STAFF_LIMIT } from './facts.ts';

/**
 * One graph with one expression node, the quickest kind that the engine has. Truth as numbers (0 no, 1 unknown, 2 yes), because
 * its own `and` and `or` know two values.
 */
const yes = (name: string): string => `(${name} == true ? 2 : ${name} == false ? 0 : 1)`;
const no = (name: string): string => `(${name} == false ? 2 : ${name} == true ? 0 : 1)`;
const atMost = (name: string, limit: number): string => `(${name} == null ? 1 : ${name} <= ${limit} ? 2 : 0)`;
const all = (...parts: string[]): string => `min([${parts.join(', ')}])`;
const any = (...parts: string[]): string => `max([${parts.join(', ')}])`;

/** Points of a share; -1 while open. */
function share(top: string, bottom: string, bands: readonly (readonly [number, number])[]): string {
  const rows = bands.map(([percent, points]) => `${top} * 100 >= ${bottom} * ${percent} ? ${points} : `).join('');
  return `${top} == 0 or ${bottom} == 0 ? 0 : ${top} == null or ${bottom} == null ? -1 : ${rows}0`;
}

const classTwo = `classTwo == null ? -1 : ${BANDS.classTwo.map(([items, points]) => `classTwo >= ${items} ? ${points} : `).join('')}0`;
const least = (name: string): string => `max([$.${name}, 0])`;
const most = (name: string, open: number): string => `($.${name} < 0 ? ${open} : $.${name})`;

const expressions: readonly (readonly [string, string])[] = [
  ['tech', share('techStaff', 'staffTotal', BANDS.tech)],
  ['bySales', share('rdExpense', 'salesRevenue', BANDS.rdOverSales)],
  ['byCost', share('rdExpense', 'costTotal', BANDS.rdOverCost)],
  ['two', classTwo],
  ['first', 'classOne != null and classOne >= 1'],
  ['scoreMin', `${least('tech')} + max([$.bySales, $.byCost, 0]) + ($.first ? 30 : ${least('two')})`],
  [
    'scoreMax',
    `${most('tech', 20)} + max([${most('bySales', 50)}, ${most('byCost', 50)}]) + ($.first or classOne == null ? 30 : ${most('two', 24)})`,
  ],
  ['scored', all('($.scoreMin >= 60 ? 2 : $.scoreMax >= 60 ? 1 : 0)', '($.tech > 0 ? 2 : $.tech < 0 ? 1 : 0)')],
  [
    'direct',
    any(
      yes('hnteCertificate'),
      yes('provincialRdInstitution'),
      all(yes('awardWithinFiveYears'), atMost('awardRank', 3)),
      all(yes('standardWithinFiveYears'), atMost('standardDraftingRank', 5)),
    ),
  ],
  [
    'gates',
    all(
      yes('residentEnterprise'),
      "(taxCollection == 'audit' ? 2 : taxCollection == null ? 1 : 0)",
      yes('accountsSound'),
      yes('rdSeparable'),
      no('restrictedIndustry'),
      no('deductionExcludedIndustry'),
      atMost('staffTotal', STAFF_LIMIT),
      atMost('salesRevenue', MONEY_LIMIT),
      atMost('totalAssets', MONEY_LIMIT),
      ...CONDUCT.map(no),
    ),
  ],
  ['truth', all('$.gates', any('$.scored', '$.direct'))],
];

const graph = {
  nodes: [
    { id: 'in', type: 'inputNode', name: 'in' },
    {
      id: 'rules',
      type: 'expressionNode',
      name: 'rules',
      content: { expressions: expressions.map(([key, value]) => ({ id: key, key, value })) },
    },
    { id: 'out', type: 'outputNode', name: 'out' },
  ],
  edges: [
    { id: 'a', sourceId: 'in', targetId: 'rules', type: 'edge' },
    { id: 'b', sourceId: 'rules', targetId: 'out', type: 'edge' },
  ],
};

const VERDICTS: readonly RivalVerdict[] = ['ineligible', 'undetermined', 'eligible'];

export function zen(): (facts: Facts) => Promise<RivalVerdict> {
  const decision = new ZenEngine().createDecision(graph);
  return async (facts) => {
    const { result } = (await decision.evaluate(facts)) as { result: { truth: number } };
    return VERDICTS[result.truth] ?? 'undetermined';
  };
}
