/**
 * Changes that nobody can see, each by its exact path with the proof. A change that some dossier can show does not belong here:
 * it needs a case.
 */

const NO_OUTCOME = 'the item has no threshold of its own, so it is never not-met and no gap of it is ever computed';
const BEST_HAS_NO_SUM = 'the better of two indicators is never a sum: each gives at most 50 points, and no cap is applied to it';
const SUM_STAYS_BELOW = 'both parts give at most 10 points, so their sum never exceeds 20 and a higher cap cuts nothing';
const NO_BOUND = 'the last tier has no bound, so nothing is compared with it';
const NO_NEEDS = 'no item of this rulebook must reach points by itself, so the score with them is the score without them';

const NO_CONDUCT = 'no criterion and no check of this rulebook reads conduct, so its period is never looked at';

const noConduct: readonly [path: string, proof: string][] = [['conduct.lists swapped', NO_CONDUCT]];

const FROM_A_LIST = 'the amount is the sum of the listed rounds, and no gap is given for what a list decides';

const LOWER_LIMIT_LATER =
  'a firm founded from 2019 on with USD 500 million has the 100 million that is enough for it, so the last day of 2018 bars nobody';
const until2018 = 'criteria[level].rule.condition.levels[potential].when.of[1].of[1]';
const laterFounded: readonly [path: string, proof: string][] = [
  [`${until2018}.threshold 17896/1 more a step`, LOWER_LIMIT_LATER],
  [`${until2018} dropped`, LOWER_LIMIT_LATER],
];

const techSme: readonly [path: string, proof: string][] = [
  ['criteria[rd-input].rule.moves dropped', NO_OUTCOME],
  ['criteria[rd-input].rule.item.cap → 49', BEST_HAS_NO_SUM],
  ['criteria[rd-input].rule.item.cap → 51', BEST_HAS_NO_SUM],
  ['criteria[ip].rule.moves dropped', NO_OUTCOME],
];

const hnte: readonly [path: string, proof: string][] = [
  ['criteria[rd-ratio].rule.condition.tiers[2].op <= → <', NO_BOUND],
  ['criteria[score].rule.withItems → true', NO_NEEDS],
  ['criteria[ip].rule.moves dropped', NO_OUTCOME],
  ['criteria[transformation].rule.moves dropped', NO_OUTCOME],
  ['criteria[rd-management].rule.moves dropped', NO_OUTCOME],
  ['criteria[growth].rule.moves dropped', NO_OUTCOME],
  ['criteria[growth].rule.item.cap → 21', SUM_STAYS_BELOW],
];

const of = (version: string, paths: readonly [path: string, proof: string][]) =>
  paths.map(([path, proof]) => [`${version} ${path}`, proof] as const);

export const equivalent: ReadonlyMap<string, string> = new Map([
  ...of('tech-sme@2017-115', techSme),
  ...of('tech-sme@2022-67', techSme),
  ...of('hnte@2016-32', hnte),
  ...of('hnte@2016-32-hubei-2025', hnte),
  ...of('gazelle@2021-09', noConduct),
  ...of('leader-provincial@2021-11', noConduct),
  ...of('industry-unicorn-2024@2024-3', [...noConduct, ...laterFounded]),
  ...of('potential-unicorn@2021-09', [...noConduct, ['criteria[venture-capital].rule.moves dropped', FROM_A_LIST]]),
]);
