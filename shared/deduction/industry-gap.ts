import type { Gap } from '../contract/assessment.ts';
import { bilingual } from '../kernel/bilingual.ts';
import { moneyText } from '../kernel/quantity.ts';
import type { RdRevenue } from './dossier-rd.ts';
import { type Fen, fenOf, yuanOf } from './fen.ts';
import { denominatorOf, figuresOf, isExcludedIndustry, mostExcluded, numeratorOf } from './industry.ts';
import type { DeductionVersion } from './rules.ts';

interface Row {
  readonly index: number;
  readonly amount: Fen;
}

/**
 * How far the numerator is above the limit, on the one entry that moves: the largest excluded industry.
 * Null where a figure is missing, no share exists, or even without that entry the share is too high.
 */
export function industryGap(revenue: RdRevenue, { industries, limits }: DeductionVersion, yearEnded: boolean): Gap | null {
  const figures = figuresOf(revenue, industries);
  const denominator = denominatorOf(figures);
  if (denominator === null || denominator <= 0n || numeratorOf(figures) === null) return null;
  const over = figures.excluded - mostExcluded(denominator, limits.industryShare);
  const row = largest(revenue, industries);
  if (over <= 0n || row === null || row.amount < over) return null;
  const fact = `dossier.rd.revenue.excluded.${row.index}.amount`;
  return { fact, from: yuanOf(row.amount), to: yuanOf(row.amount - over), unit: 'yuan', text: gapText({ row, over }, yearEnded) };
}

function largest({ excluded }: RdRevenue, industries: DeductionVersion['industries']): Row | null {
  let found: Row | null = null;
  for (const [index, { industry, amount }] of (excluded ?? []).entries()) {
    if (amount == null || isExcludedIndustry(industry, industries) !== true) continue;
    const fen = fenOf(amount);
    if (found === null || fen > found.amount) found = { index, amount: fen };
  }
  return found;
}

function gapText({ row, over }: { row: Row; over: Fen }, yearEnded: boolean): Gap['text'] {
  const [off, now, most] = [over, row.amount, row.amount - over].map((fen) => moneyText(Number(fen)));
  const zh = `不适用行业收入超出 ${off?.zh ?? ''}：最大一项现为 ${now?.zh ?? ''}，上限 ${most?.zh ?? ''}。`;
  const en = `Revenue of excluded industries is ${off?.en ?? ''} too high: the largest entry is ${now?.en ?? ''}, at most ${most?.en ?? ''} passes.`;
  return yearEnded
    ? bilingual(`${zh}该年度已结束，数字不再变化。`, `${en} That year has ended; its figures no longer change.`)
    : bilingual(zh, en);
}
