import type { DayNumber } from '../kernel/civil-date.ts';
import { dayNumber } from '../kernel/civil-date.ts';
import type { Dossier } from './dossier.ts';

type Right = NonNullable<NonNullable<NonNullable<Dossier['intellectualProperty']>['items']>[number]>;

/** Counts as a dossier would type them; null where the items leave them open. */
export interface RightCounts {
  readonly classOne: number | null;
  readonly classTwo: number | null;
  readonly classTwoSpent: number | null;
}

/** Classes of 国科发火〔2016〕195号; the same two classes serve 国科发政〔2017〕115号. Trademarks are neither. */
const CLASS_ONE: ReadonlySet<string> = new Set([
  '发明专利',
  '国防专利',
  '植物新品种',
  '国家级农作物品种',
  '国家新药',
  '国家一级中药保护品种',
  '集成电路布图设计专有权',
  '集成电路布图设计',
]);
const CLASS_TWO: ReadonlySet<string> = new Set(['实用新型', '实用新型专利', '外观设计', '外观设计专利', '软件著作权', '计算机软件著作权']);
const NEITHER: ReadonlySet<string> = new Set(['商标', '注册商标', '作品著作权']);

const IN_FORCE: ReadonlySet<string> = new Set(['有效', '授权', '已授权', '维持']);
const ENDED: ReadonlySet<string> = new Set(['失效', '无效', '终止', '届满', '撤回', '驳回', '放弃']);
const PENDING: ReadonlySet<string> = new Set(['申请中', '审查中', '实质审查', '受理']);

type Class = 1 | 2 | 0 | null;

function classOf(right: Right): Class {
  if (right.acquisition === 'licensed') return 0;
  if (right.kind == null) return null;
  if (CLASS_ONE.has(right.kind)) return 1;
  if (CLASS_TWO.has(right.kind)) return 2;
  return NEITHER.has(right.kind) ? 0 : null;
}

/** Whether the right is granted and in force on the day; null where the item does not say. */
function inForce(right: Right, asOfDay: DayNumber): boolean | null {
  const status = right.status ?? '';
  if (ENDED.has(status) || PENDING.has(status)) return false;
  if (right.grantedOn != null) return dayNumber(right.grantedOn) <= asOfDay;
  return IN_FORCE.has(status) ? true : null;
}

/**
 * Derives the counts from the list of rights. The list is complete; a right whose kind, grant or standing is unknown
 * leaves the counts that it could belong to unknown. Licensed rights are not owned and never count.
 */
export function countRights(rights: readonly Right[], asOfDay: DayNumber, typedSpent?: number | null): RightCounts {
  let one = 0;
  let two = 0;
  let spent = 0;
  let oneOpen = false;
  let twoOpen = false;
  for (const right of rights) {
    const kind = classOf(right);
    const valid = kind === 0 ? false : inForce(right, asOfDay);
    if (valid === false) continue;
    if (kind === null || valid === null) {
      oneOpen ||= kind !== 2;
      twoOpen ||= kind !== 1;
    } else if (kind === 1) one += 1;
    else {
      two += 1;
      if (right.usedInHnteYear != null) spent += 1;
    }
  }
  // An empty year of use may mean "never" or "not filled in": only a typed count can settle it.
  const spentKnown = !twoOpen && spent === two ? spent : typedSpent != null && typedSpent >= spent ? typedSpent : null;
  return { classOne: oneOpen ? null : one, classTwo: twoOpen ? null : two, classTwoSpent: spentKnown };
}

/**
 * How the rights that count on a day were acquired: `own` as soon as one is certain to be the firm's own work, null while a
 * right whose standing or acquisition is unknown could still change the answer.
 */
export function acquisitionOf(rights: readonly Right[], asOfDay: DayNumber): 'own' | 'acquired' | 'none' | null {
  let ownOpen = false;
  let some = false;
  let someOpen = false;
  for (const right of rights) {
    const kind = classOf(right);
    const valid = kind === 0 ? false : inForce(right, asOfDay);
    if (valid === false) continue;
    const counts = kind !== null && valid === true;
    if (counts && right.acquisition === 'own') return 'own';
    ownOpen ||= right.acquisition === 'own' || right.acquisition == null;
    some ||= counts;
    someOpen ||= !counts;
  }
  if (ownOpen || (someOpen && !some)) return null;
  return some ? 'acquired' : 'none';
}
