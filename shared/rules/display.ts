import type { Scalar } from '../contract/assessment.ts';
import type { Frame } from '../dossier/fact.ts';
import { type Trit, TRUE, UNKNOWN } from '../kernel/trit.ts';
import type { CompiledCriterion } from './compile.ts';
import type { Condition } from './definition.ts';
import { compileMeasure } from './measures/index.ts';
import { PACK, type PackedPoints } from './measures/measure.ts';
import { displayThreshold } from './threshold.ts';
import { tierOf } from './tiers.ts';
import { leadingTest, lowestBand } from './walk.ts';

interface Shown {
  readonly actual: Scalar;
  readonly threshold: Scalar;
  readonly unit: string | null;
}

type Show = (frame: Frame, truth: Trit | null, total: PackedPoints) => Shown;

const NOTHING: Shown = { actual: null, threshold: null, unit: null };
const shows = new WeakMap<CompiledCriterion, Show>();

/** What a criterion found and what it asks for, in the contract's units. */
export function shown(criterion: CompiledCriterion, { frame, total }: { frame: Frame; total: PackedPoints }, truth: Trit | null): Shown {
  let show = shows.get(criterion);
  if (show === undefined) {
    show = compileShow(criterion);
    shows.set(criterion, show);
  }
  return show(frame, truth, total);
}

function compileShow({ definition: { rule }, item }: CompiledCriterion): Show {
  switch (rule.role) {
    case 'gate':
    case 'direct':
      return showCondition(rule.condition);
    case 'score': {
      const threshold = displayThreshold(rule.passAt);
      return (_frame, _truth, total) => {
        const max = total % PACK;
        return { actual: (total - max) / PACK === max ? max : null, threshold, unit: 'point' };
      };
    }
    case 'scored': {
      if (item === null) return () => NOTHING;
      const lowest = rule.mustScore ? lowestBand(rule.item) : undefined;
      const threshold = lowest === undefined ? null : displayThreshold(lowest);
      return (frame) => ({ actual: item.actual(frame), threshold, unit: item.unit });
    }
  }
}

function showCondition(condition: Condition): Show {
  const test = leadingTest(condition);
  if (test === undefined) return (_frame, truth) => ({ actual: truth === UNKNOWN ? null : truth === TRUE, threshold: true, unit: 'boolean' });
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
