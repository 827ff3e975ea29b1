import type { Fact, Frame } from '../../dossier/fact.ts';
import { compareProducts, displayRatio, SAFE } from '../../kernel/exact.ts';
import { FALSE, type Trit, TRUE, UNKNOWN } from '../../kernel/trit.ts';
import type { ShareMeasure } from '../definition.ts';
import { type Comparator, satisfies, type Threshold } from '../threshold.ts';
import {
  at,
  type Band,
  bandsOf,
  between,
  bureauSet,
  type CompiledMeasure,
  hull,
  isKnown,
  leastOf,
  mostOf,
  type PackedPoints,
} from './measure.ts';

/** What numerator and denominator may still turn out to be. */
export interface ShareBounds {
  numeratorMin: number;
  numeratorMax: number;
  denominatorMin: number;
  denominatorMax: number;
}

/** Least and greatest sum over all completions of the unknown facts, of figures at most `years` back. */
export function sumBounds(facts: readonly Fact[], frame: Frame, years: number): { min: number; max: number } {
  let min = 0;
  let max = 0;
  for (const fact of facts) {
    if (fact.yearsBack > years) continue;
    min += leastOf(frame, fact);
    max += mostOf(frame, fact);
  }
  return { min, max };
}

const ALL_YEARS = 3;

/** Asks with the years in business; while they are unknown, every possible number of them must give the same answer. */
export function overYears({ operatingYears }: ShareMeasure, frame: Frame, ask: (years: number) => Trit): Trit {
  if (operatingYears === undefined) return ask(ALL_YEARS);
  const years = at(frame, operatingYears.slot);
  if (isKnown(years)) return ask(years);
  const first = ask(operatingYears.min);
  for (let n = operatingYears.min + 1; n <= operatingYears.max; n += 1) if (ask(n) !== first) return UNKNOWN;
  return first;
}

/** Numerator and denominator of the last so many years. */
export function boundsOf({ numerator, denominator }: ShareMeasure, frame: Frame, years = ALL_YEARS): ShareBounds {
  const [n, d] = [sumBounds(numerator, frame, years), sumBounds(denominator, frame, years)];
  return { numeratorMin: n.min, numeratorMax: n.max, denominatorMin: d.min, denominatorMax: d.max };
}

/** The facts that count for the years in business, and that number itself. */
export function relevantFacts({ numerator, denominator, operatingYears }: ShareMeasure, frame: Frame): readonly Fact[] {
  if (operatingYears === undefined) return [...numerator, ...denominator];
  const known = at(frame, operatingYears.slot);
  const years = isKnown(known) ? known : ALL_YEARS;
  return [...[...numerator, ...denominator].filter((fact) => fact.yearsBack <= years), operatingYears];
}

/**
 * The test over all completions within the bounds. A zero denominator never passes; the smallest
 * positive one is a single step of the grid.
 */
export function shareWithin(bounds: ShareBounds, op: Comparator, threshold: Threshold): Trit {
  const { numeratorMin, numeratorMax, denominatorMin, denominatorMax } = bounds;
  if (denominatorMax === 0) return FALSE;
  const passes = (n: number, d: number): boolean => satisfies(compareProducts(n, threshold.per, threshold.amount as number, d), op);
  const smallest = Math.max(denominatorMin, 1);
  const upward = op === '>=' || op === '>';
  const best = upward ? passes(numeratorMax, smallest) : passes(numeratorMin, denominatorMax);
  const worst = upward ? passes(numeratorMin, denominatorMax) : passes(numeratorMax, smallest);
  return between(denominatorMin > 0 && worst, best);
}

/** Sum over sum, compared by cross-multiplication: no division decides anything. */
export function compileShare(measure: ShareMeasure): CompiledMeasure {
  const { times = 1 } = measure;
  const { numerator, denominator, operatingYears } = measure;
  const single =
    numerator.length === 1 &&
    denominator.length === 1 &&
    operatingYears === undefined &&
    ![...numerator, ...denominator].some((fact) => fact.spread === true);
  const plain = single ? singleTest(measure) : summedTest(measure);
  const test = (op: Comparator, threshold: Threshold) => plain(op, { ...threshold, per: threshold.per * times });
  const facts = operatingYears === undefined ? [...numerator, ...denominator] : [...numerator, ...denominator, operatingYears];
  return {
    unit: times === 1 ? 'ratio' : 'item',
    facts,
    relevant: (frame) => (operatingYears === undefined ? facts : relevantFacts(measure, frame)),
    test,
    bands: (rows, otherwise) => (single && times === 1 ? singleBands(measure, rows, otherwise) : bandsOf(test)(rows, otherwise)),
    actual: (frame) => {
      if (single) return ratioNow(frame, measure, times);
      const years = operatingYears === undefined ? ALL_YEARS : at(frame, operatingYears.slot);
      const { numeratorMin: n, numeratorMax, denominatorMin: d, denominatorMax } = boundsOf(measure, frame, years);
      return isKnown(years) && n === numeratorMax && d === denominatorMax ? displayRatio(n * times, d) : null;
    },
  };
}

function ratioNow(frame: Frame, measure: ShareMeasure, times: number): number | null {
  const [n, d] = onlyFacts(measure);
  const top = at(frame, n.slot);
  const bottom = at(frame, d.slot);
  return isKnown(top) && isKnown(bottom) ? displayRatio(top * times, bottom) : null;
}

function summedTest(measure: ShareMeasure) {
  return (op: Comparator, threshold: Threshold) => {
    if (threshold.amount === null) return bureauSet;
    return (frame: Frame): Trit => overYears(measure, frame, (years) => shareWithin(boundsOf(measure, frame, years), op, threshold));
  };
}

function singleTest(measure: ShareMeasure) {
  const [n, d] = onlyFacts(measure);
  const bounds = singleBounds(n, d);
  return (op: Comparator, threshold: Threshold) => {
    const { amount, per } = threshold;
    if (amount === null) return bureauSet;
    return (frame: Frame): Trit => {
      const top = at(frame, n.slot);
      const bottom = at(frame, d.slot);
      if (!isKnown(top) || !isKnown(bottom)) return shareWithin(bounds(top, bottom), op, threshold);
      return bottom !== 0 && satisfies(compareProducts(top, per, amount, bottom), op) ? TRUE : FALSE;
    };
  };
}

/** Reads both figures once for all bands. */
function singleBands(measure: ShareMeasure, rows: readonly Band[], otherwise: PackedPoints) {
  const [n, d] = onlyFacts(measure);
  const per = rows[0]?.threshold.per ?? 1;
  const plain = rows.every(({ op, threshold }) => op === '>=' && threshold.amount !== null && threshold.per === per);
  if (!plain) return bandsOf(singleTest(measure))(rows, otherwise);
  const amounts = Float64Array.from(rows, (row) => row.threshold.amount as number);
  const points = rows.map((row) => row.points);
  const open = openBands({ n, d, per, amounts, points, otherwise });
  const [topSlot, bottomSlot] = [n.slot, d.slot];
  // Below this, as nearly every firm is, all products are exact.
  const safe = SAFE / Math.max(...amounts, per);
  return (frame: Frame): PackedPoints => {
    const top = at(frame, topSlot);
    const bottom = at(frame, bottomSlot);
    if (!isKnown(top) || !isKnown(bottom)) return open(top, bottom);
    if (bottom === 0) return otherwise;
    const small = top < safe && bottom < safe && top > -safe && bottom > -safe;
    const left = top * per;
    for (let i = 0; i < points.length; i += 1) {
      const amount = amounts[i] as number;
      if (small ? left >= amount * bottom : compareProducts(top, per, amount, bottom) >= 0) return points[i] as number;
    }
    return otherwise;
  };
}

interface OpenBands {
  readonly n: Fact;
  readonly d: Fact;
  readonly per: number;
  readonly amounts: Float64Array;
  readonly points: readonly PackedPoints[];
  readonly otherwise: PackedPoints;
}

/** The same while a figure is unknown (NaN): from the first band that its best value reaches to the first that its worst one does. */
function openBands({ n, d, per, amounts, points, otherwise }: OpenBands) {
  // A share of two figures that are zero or more, with bands up to 100 %: unless one is zero, anything is possible.
  const anything = n.min === 0 && d.min === 0 && n.max >= d.max && amounts.every((amount) => amount > 0 && amount <= per);
  if (anything) {
    const wide = points.reduce(hull, otherwise);
    return (top: number, bottom: number): PackedPoints => (top === 0 || bottom === 0 ? otherwise : wide);
  }
  const [leastTop, mostTop, leastBottom, mostBottom] = [n.min, n.max, d.min, d.max];
  return (top: number, bottom: number): PackedPoints => {
    const known = isKnown(bottom);
    const most = known ? bottom : mostBottom;
    if (most === 0) return otherwise;
    const least = known ? bottom : leastBottom;
    const [worstTop, bestTop] = isKnown(top) ? [top, top] : [leastTop, mostTop];
    let found = -1;
    for (let i = 0; i < points.length; i += 1) {
      const amount = amounts[i] as number;
      if (compareProducts(bestTop, per, amount, least < 1 ? 1 : least) < 0) continue;
      const row = points[i] as number;
      found = found < 0 ? row : hull(found, row);
      if (least > 0 && compareProducts(worstTop, per, amount, most) >= 0) return found;
    }
    return found < 0 ? otherwise : hull(found, otherwise);
  };
}

/** Bounds of one figure over another; NaN is what is not known. */
function singleBounds(n: Fact, d: Fact) {
  return (top: number, bottom: number): ShareBounds => ({
    numeratorMin: isKnown(top) ? top : n.min,
    numeratorMax: isKnown(top) ? top : n.max,
    denominatorMin: isKnown(bottom) ? bottom : d.min,
    denominatorMax: isKnown(bottom) ? bottom : d.max,
  });
}

const onlyFacts = ({ numerator, denominator }: ShareMeasure): [Fact, Fact] => [numerator[0] as Fact, denominator[0] as Fact];
