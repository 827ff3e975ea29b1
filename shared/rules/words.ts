import { type Bilingual, bilingual } from '../kernel/bilingual.ts';
import { numberText, percentText } from '../kernel/quantity.ts';
import type { Fact } from '../dossier/fact.ts';
import type { Measure } from './definition.ts';
import { type Comparator, displayThreshold, isInclusive, type Threshold } from './threshold.ts';

/** Rules in plain words, for the rulebook page: no symbol that a clerk would have to look up. */

const UNITS: Readonly<Record<string, Bilingual>> = {
  person: bilingual('人', 'persons'),
  item: bilingual('项', 'items'),
  point: bilingual('分', 'points'),
  day: bilingual('天', 'days'),
  year: bilingual('年', 'years'),
  rank: bilingual('名', ''),
  month: bilingual('个月', 'months'),
  'square-metre': bilingual('平方米', 'square metres'),
};

/** A threshold as printed: `30%`, `5,000 万元`, `500 人`; says so where nobody has published the number. */
export function thresholdText(threshold: Threshold): Bilingual {
  const value = displayThreshold(threshold);
  if (value === null) return bilingual('待主管部门确认', 'to be confirmed by the bureau');
  if (threshold.date !== undefined) return bilingual(threshold.date, threshold.date);
  if (threshold.unit === 'usd') return bilingual(`${numberText(value / 10_000)} 万美元`, `USD ${numberText(value)}`);
  if (threshold.unit === 'ratio') return bilingual(percentText(value), percentText(value));
  if (threshold.unit === 'yuan') return bilingual(`${numberText(value / 10_000)} 万元`, `CNY ${numberText(value)}`);
  const unit = UNITS[threshold.unit];
  if (unit === undefined) return bilingual(numberText(value), numberText(value));
  if (threshold.unit === 'rank') return bilingual(`第 ${numberText(value)} 名`, `rank ${numberText(value)}`);
  const digits = numberText(value);
  return bilingual(`${digits} ${unit.zh}`, `${digits} ${value === 1 ? unit.en.slice(0, -1) : unit.en}`);
}

const COMPARATORS: Readonly<Record<Comparator, Bilingual>> = {
  '>=': bilingual('不低于', 'at least'),
  '>': bilingual('超过', 'more than'),
  '<=': bilingual('不超过', 'at most'),
  '<': bilingual('低于', 'less than'),
};

/** `不低于 30%（含）`. */
export function limitText(op: Comparator, threshold: Threshold): Bilingual {
  const word = COMPARATORS[op];
  const limit = thresholdText(threshold);
  const edge = isInclusive(op) ? bilingual('（含）', ' (included)') : bilingual('（不含）', ' (not included)');
  return bilingual(`${word.zh} ${limit.zh}${edge.zh}`, `${word.en} ${limit.en}${edge.en}`);
}

/** What a measure measures. */
export function measureText(measure: Measure): Bilingual {
  switch (measure.kind) {
    case 'value':
      return factText(measure.fact);
    case 'share': {
      const [top, bottom] = [sumText(measure.numerator), sumText(measure.denominator)];
      return bilingual(`${top.zh}占${bottom.zh}的比例`, `${top.en} over ${inSentence(bottom.en)}`);
    }
    case 'sum': {
      const sum = sumText(measure.facts);
      return bilingual(`${sum.zh}合计`, `${sum.en}, summed up`);
    }
    case 'age-years':
      return bilingual(`自${measure.since.label.zh}起的年数`, `Years since: ${inSentence(measure.since.label.en)}`);
    case 'change':
      return bilingual(`${measure.to.label.zh}增长率`, `Growth of ${inSentence(measure.to.label.en)}`);
    case 'compound':
      return bilingual(`${measure.to.label.zh}近两年复合增长率`, `Two-year compound growth of ${inSentence(measure.to.label.en)}`);
    case 'mean-growth':
      return bilingual(
        `${measure.series[2].label.zh}近两年平均增长率`,
        `Mean growth of ${inSentence(measure.series[2].label.en)} over two years`,
      );
    case 'valuation':
      return measure.amount.label;
    case 'age':
      return bilingual(`自${measure.since.label.zh}起的天数`, `Days since: ${inSentence(measure.since.label.en)}`);
    case 'usable-rights':
      return measure.classOne === null
        ? bilingual('未使用过的Ⅱ类知识产权', 'Class II rights not yet used')
        : bilingual('可用知识产权（Ⅰ类与未使用过的Ⅱ类）', 'Usable rights (class I and unused class II)');
    case 'yearly-mean':
      return bilingual(`${measure.total.label.zh}的年平均数`, `Yearly mean of ${inSentence(measure.total.label.en)}`);
    case 'growth': {
      const { label } = measure.series[2];
      return bilingual(`${label.zh}增长率（两期平均）`, `Growth of ${inSentence(label.en)} (mean of two rates)`);
    }
  }
}

/** A label inside an English sentence: its first letter small, unless it begins an abbreviation such as R&D. */
export function inSentence(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

function factText(fact: Fact): Bilingual {
  return fact.yearsBack === 1 ? bilingual(`上年度${fact.label.zh}`, `${fact.label.en}, last year`) : fact.label;
}

function sumText(facts: readonly Fact[]): Bilingual {
  const [first] = facts;
  if (first === undefined) return bilingual('', '');
  return facts.length > 1
    ? bilingual(
        `近${facts.length === 2 ? '两' : '三'}年${first.label.zh}`,
        `${first.label.en} of ${facts.length === 2 ? 'two' : 'three'} years`,
      )
    : factText(first);
}
