import type { Frame } from '../../dossier/fact.ts';
import { COUNT_SCALE } from '../../kernel/exact.ts';
import type { UsableRightsMeasure } from '../definition.ts';
import { type Comparator, satisfies, type Threshold } from '../threshold.ts';
import { at, bandsOf, between, bureauSet, type CompiledMeasure, isKnown, scaledThreshold } from './measure.ts';

/**
 * Rights that an application may still use: class I always, class II only while not spent (国科发火〔2016〕195号).
 * Spent rights are part of class II, so an unknown number of them lies between none and all.
 */
export function compileUsableRights(measure: UsableRightsMeasure): CompiledMeasure {
  const { classOne, classTwo, spent } = measure;
  const least = (frame: Frame): number =>
    (classOne === null ? 0 : knownOr(at(frame, classOne.slot), classOne.min)) + unspent(frame, 'least');
  const most = (frame: Frame): number => (classOne === null ? 0 : knownOr(at(frame, classOne.slot), classOne.max)) + unspent(frame, 'most');
  const unspent = (frame: Frame, end: 'least' | 'most'): number => {
    const two = at(frame, classTwo.slot);
    const used = at(frame, spent.slot);
    if (end === 'least') return isKnown(two) && isKnown(used) ? Math.max(0, two - used) : 0;
    return Math.max(0, knownOr(two, classTwo.max) - knownOr(used, 0));
  };
  const test = (op: Comparator, threshold: Threshold) => {
    if (threshold.amount === null) return bureauSet;
    const limit = scaledThreshold(threshold, COUNT_SCALE);
    const passes = (value: number): boolean => satisfies(Math.sign(value - limit), op);
    const upward = op === '>=' || op === '>';
    return (frame: Frame) => between(passes(upward ? least(frame) : most(frame)), passes(upward ? most(frame) : least(frame)));
  };
  return {
    unit: 'item',
    facts: classOne === null ? [classTwo, spent] : [classOne, classTwo, spent],
    test,
    bands: bandsOf(test),
    actual: (frame) => (least(frame) === most(frame) ? least(frame) / COUNT_SCALE : null),
  };
}

const knownOr = (value: number, otherwise: number): number => (isKnown(value) ? value : otherwise);
