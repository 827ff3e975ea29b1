import type { Measure } from '../definition.ts';
import { compileAge } from './age.ts';
import { compileGrowth } from './growth.ts';
import type { CompiledMeasure } from './measure.ts';
import { compileShare } from './share.ts';
import { compileUsableRights } from './usable-rights.ts';
import { compileValue } from './value.ts';
import { compileYearlyMean } from './yearly-mean.ts';

/** One mechanism, one file: picks the compiler of a measure. */
export function compileMeasure(measure: Measure): CompiledMeasure {
  switch (measure.kind) {
    case 'value':
      return compileValue(measure);
    case 'share':
      return compileShare(measure);
    case 'age':
      return compileAge(measure);
    case 'usable-rights':
      return compileUsableRights(measure);
    case 'yearly-mean':
      return compileYearlyMean(measure);
    case 'growth':
      return compileGrowth(measure);
  }
}
