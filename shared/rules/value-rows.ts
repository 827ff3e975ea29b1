import type { Frame } from '../dossier/fact.ts';
import type { RowsItem } from './definition.ts';
import { at, isKnown, type PackedPoints, scaledThreshold } from './measures/measure.ts';

type Points = (frame: Frame) => PackedPoints;

/**
 * Rows that only ask whether a figure reaches a number: while the figures are known, one loop without a call for each row;
 * else `slow` answers. Any other rows are left to `slow`. `ranges` holds the points of each row, then those of none.
 */
export function quickRows({ rows }: RowsItem, ranges: readonly PackedPoints[], slow: Points): Points {
  const slots: number[] = [];
  const limits: number[] = [];
  for (const { when } of rows) {
    if (when.kind !== 'test' || when.measure.kind !== 'value' || when.op !== '>=' || when.threshold.amount === null) return slow;
    const { fact } = when.measure;
    if (fact.spread === true) return slow;
    slots.push(fact.slot);
    limits.push(scaledThreshold(when.threshold, fact.scale));
  }
  return (frame) => {
    for (let i = 0; i < slots.length; i += 1) {
      const value = at(frame, slots[i] as number);
      if (value >= (limits[i] as number)) return ranges[i] as PackedPoints;
      if (!isKnown(value)) return slow(frame);
    }
    return ranges[slots.length] as PackedPoints;
  };
}
