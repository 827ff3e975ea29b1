import type { Fact, Frame } from '../../dossier/fact.ts';
import { compareProducts, MONEY_SCALE, SHARE_SCALE } from '../../kernel/exact.ts';
import { FALSE, type Trit, TRUE, UNKNOWN } from '../../kernel/trit.ts';
import type { ValuationMeasure } from '../definition.ts';
import { type Comparator, satisfies, type Threshold } from '../threshold.ts';
import { at, bandsOf, bureauSet, type CompiledMeasure, isKnown } from './measure.ts';

const USD = 0;

/** A valuation compared in the threshold's currency: the rate multiplies one side, nothing is divided. */
export function compileValuation(measure: ValuationMeasure): CompiledMeasure {
  const { amount, currency, cnyPerUsd } = measure;
  const target = measure.in === 'USD' ? USD : 1;
  const test = (op: Comparator, threshold: Threshold) => {
    if (threshold.amount === null) return bureauSet;
    const limit = threshold.amount * MONEY_SCALE;
    const passes = (value: number, code: number, rate: number): boolean => {
      if (code === target) return satisfies(Math.sign(value - limit), op);
      // Yuan against a limit in dollars: the limit is exchanged; dollars against yuan: the amount is.
      return satisfies(
        target === USD ? compareProducts(value, SHARE_SCALE, limit, rate) : compareProducts(value, rate, limit, SHARE_SCALE),
        op,
      );
    };
    return (frame: Frame): Trit => {
      let some = false;
      let all = true;
      for (const value of options(frame, amount)) {
        for (const code of options(frame, currency)) {
          for (const rate of code === target ? [1] : options(frame, cnyPerUsd)) {
            if (passes(value, code, rate)) some = true;
            else all = false;
          }
        }
      }
      return all ? TRUE : some ? UNKNOWN : FALSE;
    };
  };
  return {
    unit: measure.in === 'USD' ? 'usd' : 'yuan',
    facts: [amount, currency, cnyPerUsd],
    // In the threshold's own currency the rate is not read.
    relevant: (frame) => (at(frame, currency.slot) === target ? [amount, currency] : [amount, currency, cnyPerUsd]),
    test,
    bands: bandsOf(test),
    actual: (frame) =>
      at(frame, currency.slot) === target && isKnown(at(frame, amount.slot)) ? at(frame, amount.slot) / MONEY_SCALE : null,
  };
}

function options(frame: Frame, fact: Fact): readonly number[] {
  const value = at(frame, fact.slot);
  return isKnown(value) ? [value] : [fact.min, fact.max];
}
