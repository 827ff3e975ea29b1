import type { Assessment, Criterion, Gap } from '../../shared/contract/assessment.ts';
import type { Dossier } from '../../shared/dossier/dossier.ts';
import { findRulebook, versionById } from '../assess/rulebooks.ts';
import { fieldIdOf } from '../assess/paths.ts';
import { failing, say } from '../assess/verdict-words.ts';
import { labelOf } from '../assess/words.ts';
import { formatCount } from '../format/count.ts';
import { formatMoney } from '../format/money.ts';
import { assess, lang, result, site } from '../messages.ts';
import { quantityWords } from './criterion-words.ts';
import { actualWords } from './declared-words.ts';
import { nextLine } from './next-window.ts';

/** One thing that keeps a title away, in the three lines of the plan. */
export interface GapItem {
  readonly key: string;
  readonly rung: number;
  readonly title: string;
  /** The shortfall as a figure and its unit; null where it is no number. */
  readonly amount: { readonly figure: string; readonly unit: string } | null;
  readonly heading: string;
  readonly lines: readonly { readonly term: string; readonly strong?: string; readonly text: string }[];
  readonly asksEstimate: boolean;
}

/** From what is settled with papers to what takes years: the order in which the list is read. */
const EFFORT = [
  'field',
  'ip',
  'core-ip',
  'rd-management',
  'transformation',
  'score',
  'tech-staff',
  'rd-domestic',
  'hi-tech-income',
  'rd-input',
  'rd-ratio',
  'growth',
  'one-year',
  'resident',
  'industry',
  'integrity',
  'size-staff',
  'size-assets',
  'size-revenue',
];

function effortOf(id: string): number {
  const place = EFFORT.indexOf(id);
  return place < 0 ? EFFORT.length : place;
}

/** All shortfalls of the assessments, easiest first; the two rungs keep their order within the same effort. */
export function gapItems(assessments: readonly Assessment[], dossier: Dossier): GapItem[] {
  const found = assessments.flatMap((assessment, index) =>
    failing(assessment).map((criterion) => ({
      effort: effortOf(criterion.id),
      item: itemOf(assessment, { criterion, dossier, rung: index + 1 }),
    })),
  );
  return found.sort((a, b) => a.effort - b.effort).map(({ item }) => item);
}

interface Failed {
  criterion: Criterion;
  dossier: Dossier;
  rung: number;
}

function itemOf(assessment: Assessment, failed: Failed): GapItem {
  const { criterion, rung } = failed;
  const base = { key: `${assessment.rulebook.id}/${criterion.id}`, rung, title: say(assessment.rulebook.title) };
  const advice = result.advice[criterion.id] ?? '';
  const thisYear = advice === '' ? [] : [{ term: result.thisYear, text: advice }];
  const { gap } = criterion;
  if (gap === null)
    return {
      ...base,
      ...declaredItem(assessment, failed),
      lines: [...declaredLines(assessment, failed), ...thisYear],
      asksEstimate: false,
    };
  const closed = /^dossier\.years\.(\d{4})\./.exec(gap.fact)?.[1];
  return closed === undefined
    ? { ...base, ...openItem(gap), lines: [...openLines(gap), ...thisYear], asksEstimate: false }
    : { ...base, ...closedItem(assessment, { ...failed, gap, year: Number(closed) }, thisYear) };
}

/** Conditions of yes and no: what was declared against them. */
function declaredItem(_assessment: Assessment, { criterion }: Failed): Pick<GapItem, 'amount' | 'heading'> {
  return { amount: null, heading: say(criterion.label) };
}

function declaredLines(assessment: Assessment, { criterion, dossier }: Failed): GapItem['lines'] {
  const rulebook = findRulebook(assessment.rulebook.id);
  const version = rulebook === undefined ? undefined : versionById(rulebook, assessment.rulebook.version);
  const asOfYear = Number(assessment.asOf.slice(0, 4));
  const now = version === undefined ? '' : actualWords(criterion, { version, dossier, asOfYear });
  return [...(now === '' ? [] : [{ term: result.now, text: now }]), { term: result.next, text: result.nextWindow(asOfYear + 1) }];
}

function difference(gap: Gap): { figure: string; unit: string } | null {
  if (typeof gap.from !== 'number' || typeof gap.to !== 'number') return null;
  const size = Math.abs(Math.round(gap.to * 10_000) - Math.round(gap.from * 10_000)) / 10_000;
  if (gap.unit === 'yuan') {
    return lang === 'zh'
      ? { figure: formatMoney(size, 'wan'), unit: site.units.wan }
      : { figure: formatMoney(size, 'yuan').replace(/\.00$/, ''), unit: site.units.yuan };
  }
  const unit =
    gap.unit === 'person' || gap.unit === 'item' || gap.unit === 'point' || gap.unit === 'year' || gap.unit === 'day'
      ? site.units[gap.unit]
      : '';
  return { figure: formatCount(size), unit };
}

function factWords(gap: Gap): string {
  return labelOf(fieldIdOf(gap.fact.replace(/^dossier\./, '')));
}

/** Facts that can still change before filing: rights, dates, points. */
function openItem(gap: Gap): Pick<GapItem, 'amount' | 'heading'> {
  const amount = difference(gap);
  return { amount, heading: amount === null ? say(gap.text) : result.gapHead.other(factWords(gap), `${amount.figure} ${amount.unit}`) };
}

function openLines(gap: Gap): GapItem['lines'] {
  return [
    { term: result.now, text: result.nowText(quantityWords(gap.from, gap.unit), quantityWords(gap.to, gap.unit)) },
    { term: result.next, text: result.nextAny },
  ];
}

/** A figure of an ended year: the shortfall is closed; the next window has its own. */
function closedItem(
  assessment: Assessment,
  { criterion, dossier, gap, year }: Failed & { gap: Gap; year: number },
  thisYear: GapItem['lines'],
): Omit<GapItem, 'key' | 'rung' | 'title'> {
  const amount = difference(gap);
  const over = typeof gap.from === 'number' && typeof gap.to === 'number' && gap.from > gap.to;
  const [from, to] = [quantityWords(gap.from, gap.unit), quantityWords(gap.to, gap.unit)];
  const size = amount === null ? '' : `${amount.figure} ${amount.unit}`;
  const fact = factWords(gap);
  const heading = over ? result.gapHead.over(assess.year(year), fact, size) : result.gapHead.yuan(assess.year(year), fact, size);
  const next = nextLine(assessment, { criterion, gap, dossier });
  const ended = over ? result.endedOver(year, from, to) : result.endedText(year, from, to);
  return {
    amount,
    heading,
    lines: [
      { term: result.ended, text: ended },
      ...(next === null ? [] : [{ term: result.next, strong: next.rule, text: next.outlook }]),
      ...thisYear,
    ],
    asksEstimate: next?.asksEstimate ?? false,
  };
}
