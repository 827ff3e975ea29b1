import type { Frame } from '../dossier/fact.ts';
import { FALSE, type Trit, TRUE, UNKNOWN } from '../kernel/trit.ts';
import type { CompiledCondition } from './compiled-condition.ts';
import type { Tier, TiersCondition } from './definition.ts';
import { at, isKnown, scaledThreshold, unknownAmong } from './measures/measure.ts';
import { boundsOf, overYears, relevantFacts, type ShareBounds, shareWithin } from './measures/share.ts';
import type { Threshold } from './threshold.ts';

/** A tier as a closed range of the deciding figure, in its scale. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly threshold: Threshold;
}

/**
 * A share whose limit depends on the size of one figure. While that figure is unknown, the condition is decided
 * only if every tier gives the same outcome; where the figure is itself part of the denominator, each tier is asked
 * with the denominators that belong to it.
 */
export function compileTiers(condition: TiersCondition): CompiledCondition {
  const { measure, by, op } = condition;
  const ranges = rangesOf(condition);
  const inDenominator = measure.denominator.includes(by);
  const facts = [
    ...new Set([
      by,
      ...measure.numerator,
      ...measure.denominator,
      ...(measure.operatingYears === undefined ? [] : [measure.operatingYears]),
    ]),
  ];
  const ask = (frame: Frame, years: number): Trit => {
    const bounds = boundsOf(measure, frame, years);
    const size = at(frame, by.slot);
    if (isKnown(size)) return shareWithin(bounds, op, tierAt(ranges, size).threshold);
    let truth: Trit | undefined;
    for (const range of ranges) {
      const answer = shareWithin(inDenominator ? narrow(bounds, range, by.max) : bounds, op, range.threshold);
      if (answer === UNKNOWN || (truth !== undefined && truth !== answer)) return UNKNOWN;
      truth = answer;
    }
    return truth === TRUE ? TRUE : FALSE;
  };
  return {
    eval: (frame) => overYears(measure, frame, (years) => ask(frame, years)),
    facts,
    unknowns: (frame, visit) => unknownAmong([...new Set([by, ...relevantFacts(measure, frame)])])(frame, visit),
    awaitsBureau: () => condition.tiers.some((tier) => tier.threshold.amount === null),
    failsByOne: false,
  };
}

/** The tier that applies in this frame; undefined while its figure is unknown. */
export function tierOf(condition: TiersCondition, frame: Frame): Tier | undefined {
  const size = at(frame, condition.by.slot);
  if (!isKnown(size)) return undefined;
  const ranges = rangesOf(condition);
  return condition.tiers[ranges.indexOf(tierAt(ranges, size))];
}

function tierAt(ranges: readonly Range[], size: number): Range {
  return ranges.find((range) => size <= range.to) as Range;
}

function rangesOf({ tiers, by }: TiersCondition): readonly Range[] {
  let from = by.min;
  return tiers.map(({ upTo, op, threshold }) => {
    const bound = upTo === null ? by.max : scaledThreshold(upTo, by.scale) - (op === '<' ? 1 : 0);
    const range = { from, to: bound, threshold };
    from = bound + 1;
    return range;
  });
}

function narrow(bounds: ShareBounds, range: Range, max: number): ShareBounds {
  return { ...bounds, denominatorMin: bounds.denominatorMin + range.from, denominatorMax: bounds.denominatorMax - max + range.to };
}
