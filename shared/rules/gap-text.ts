import type { Fact } from '../dossier/fact.ts';
import { request } from '../dossier/facts.ts';
import { type Bilingual, bilingual } from '../kernel/bilingual.ts';
import { dateOf } from '../kernel/civil-date.ts';
import { COUNT_SCALE } from '../kernel/exact.ts';
import { countText, dollarsText, moneyText, numberText } from '../kernel/quantity.ts';

/** Chinese unit, English singular; the plural adds an s. */
const UNIT_WORDS: Readonly<Record<string, Bilingual>> = {
  person: bilingual('人', 'person'),
  item: bilingual('项', 'item'),
  point: bilingual('分', 'point'),
  year: bilingual('年', 'year'),
  rank: bilingual('位', 'place'),
};

/** A figure in the unit that the firm works in. `value` is the frame's integer. */
export function figureText(fact: Fact, value: number): Bilingual {
  if (fact.unit === 'usd') return dollarsText(value);
  if (fact.kind === 'money') return moneyText(value);
  const digits = fact.scale === COUNT_SCALE ? countText(value) : numberText(value);
  const words = UNIT_WORDS[fact.unit];
  return words === undefined
    ? bilingual(digits, digits)
    : bilingual(`${digits} ${words.zh}`, `${digits} ${words.en}${digits === '1' ? '' : 's'}`);
}

/**
 * The gap in a sentence. A year that has ended is closed: its gap is worded as a shortfall,
 * never as advice to change the figure.
 */
export function gapText(fact: Fact, { from, to }: { from: number; to: number }, asOfYear: number): Bilingual {
  if (fact === request.asOf) {
    const days = numberText(Math.abs(to - from));
    if (to < from) {
      return bilingual(
        `已超过 ${days} 天，最后一个满足的日期是 ${dateOf(to)}。`,
        `${days} ${days === '1' ? 'day' : 'days'} too late: last met on ${dateOf(to)}.`,
      );
    }
    return bilingual(`还差 ${days} 天，${dateOf(to)} 起满足。`, `${days} ${days === '1' ? 'day' : 'days'} short: met from ${dateOf(to)}.`);
  }
  const { zh, en } = fact.label;
  const [now, need, off] = [figureText(fact, from), figureText(fact, to), figureText(fact, Math.abs(to - from))];
  const upward = to > from;
  if (fact.yearsBack === 0) {
    return upward
      ? bilingual(`${zh}还差 ${off.zh}：现为 ${now.zh}，需要 ${need.zh}。`, `${en}: ${off.en} short, now ${now.en}, needed ${need.en}.`)
      : bilingual(
          `${zh}超出 ${off.zh}：现为 ${now.zh}，上限 ${need.zh}。`,
          `${en}: ${off.en} above the limit, now ${now.en}, at most ${need.en}.`,
        );
  }
  const year = asOfYear - fact.yearsBack;
  return upward
    ? bilingual(
        `${year} 年${zh}少 ${off.zh}：实际 ${now.zh}，要求 ${need.zh}。该年度已结束，数字不再变化。`,
        `${en} of ${year} fell ${off.en} short: ${now.en} against ${need.en}. That year has ended; its figures no longer change.`,
      )
    : bilingual(
        `${year} 年${zh}超出 ${off.zh}：实际 ${now.zh}，上限 ${need.zh}。该年度已结束，数字不再变化。`,
        `${en} of ${year} was ${off.en} above the limit: ${now.en} against at most ${need.en}. That year has ended; its figures no longer change.`,
      );
}
