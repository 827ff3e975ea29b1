import type { Scalar } from '../contract/assessment.ts';
import type { Frame } from '../dossier/fact.ts';
import { type Trit, TRUE, UNKNOWN } from '../kernel/trit.ts';
import { compileCondition } from './condition.ts';
import { neededFor } from './conditions/covers.ts';
import { levelAt } from './conditions/levels.ts';
import type { Condition, CoversCondition, IfCondition } from './definition.ts';
import type { CompiledItem } from './item.ts';
import { compileMeasure } from './measures/index.ts';
import { at, isSettled, packedMax, packedMin, type PackedPoints } from './measures/measure.ts';
import { displayThreshold } from './threshold.ts';
import { tierOf } from './tiers.ts';
import type { CriterionDefinition } from './version.ts';
import { leadingTest, lowestBand } from './walk.ts';

interface Shown {
  readonly actual: Scalar;
  readonly threshold: Scalar;
  readonly unit: string | null;
}

/** What a criterion found and what it asks for, in the contract's units. */
export type Show = (frame: Frame, truth: Trit | null, total: PackedPoints) => Shown;

function showChoice({ when, then, otherwise }: IfCondition): Show {
  const [choice, yes, no] = [compileCondition(when), showCondition(then), showCondition(otherwise)];
  return (frame, truth, total) => {
    const way = choice.eval(frame);
    const shownNow = (way === TRUE ? yes : no)(frame, truth, total);
    return way === UNKNOWN ? { ...shownNow, threshold: null } : shownNow;
  };
}

function showCovers({ fact, of, per }: CoversCondition): Show {
  return (frame) => ({
    actual: isSettled(frame, fact) ? at(frame, fact.slot) / fact.scale : null,
    threshold: isSettled(frame, of) ? neededFor(at(frame, of.slot), per.amount as number, of.scale) : null,
    unit: fact.unit,
  });
}

const NOTHING: Shown = { actual: null, threshold: null, unit: null };

export function compileShow(rule: CriterionDefinition['rule'], item: CompiledItem | null): Show {
  switch (rule.role) {
    case 'gate':
    case 'direct':
      return showCondition(rule.condition);
    case 'score': {
      const threshold = displayThreshold(rule.passAt);
      return (_frame, _truth, total) => ({ actual: settledPoints(total), threshold, unit: 'point' });
    }
    case 'scored': {
      if (item === null) return () => NOTHING;
      const { atLeast } = rule;
      if (atLeast !== undefined) return showPoints(item.points, displayThreshold(atLeast));
      const lowest = rule.mustScore === true ? lowestBand(rule.item) : undefined;
      const threshold = lowest === undefined ? null : displayThreshold(lowest);
      return (frame) => ({ actual: item.actual(frame), threshold, unit: item.unit });
    }
  }
}

function showPoints(points: (frame: Frame) => PackedPoints, threshold: Scalar): Show {
  return (frame) => ({ actual: settledPoints(points(frame)), threshold, unit: 'point' });
}

/** Points once they are one number. */
function settledPoints(points: PackedPoints): number | null {
  const max = packedMax(points);
  return packedMin(points) === max ? max : null;
}

function showCondition(condition: Condition): Show {
  if (condition.kind === 'levels') {
    const level = levelAt(condition, compileCondition);
    return (frame) => ({ actual: level(frame), threshold: null, unit: 'text' });
  }
  if (condition.kind === 'if') return showChoice(condition);
  if (condition.kind === 'covers') return showCovers(condition);
  const test = leadingTest(condition);
  if (test === undefined)
    return (_frame, truth) => ({ actual: truth === UNKNOWN ? null : truth === TRUE, threshold: true, unit: 'boolean' });
  const measure = compileMeasure(test.measure);
  if (test.kind === 'test') {
    const threshold = displayThreshold(test.threshold);
    return (frame) => ({ actual: measure.actual(frame), threshold, unit: measure.unit });
  }
  return (frame) => {
    const tier = tierOf(test, frame);
    return { actual: measure.actual(frame), threshold: tier === undefined ? null : displayThreshold(tier.threshold), unit: measure.unit };
  };
}
