import type { Measure } from '../definition.ts';
import { once } from '../once.ts';
import { compileAge } from './age.ts';
import { compileAgeYears } from './age-years.ts';
import { compileChange, compileCompound } from './change.ts';
import { compileGrowth } from './growth.ts';
import { compileMeanGrowth } from './mean-growth.ts';
import type { CompiledMeasure } from './measure.ts';
import { compileShare } from './share.ts';
import { compileSum } from './sum.ts';
import { compileUsableRights } from './usable-rights.ts';
import { compileValuation } from './valuation.ts';
import { compileValue } from './value.ts';
import { compileYearlyMean } from './yearly-mean.ts';

/** One mechanism, one file: picks the compiler of a measure. */
export const compileMeasure: (measure: Measure) => CompiledMeasure = once(compileFresh);

function compileFresh(measure: Measure): CompiledMeasure {
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
    case 'sum':
      return compileSum(measure);
    case 'age-years':
      return compileAgeYears(measure);
    case 'change':
      return compileChange(measure);
    case 'compound':
      return compileCompound(measure);
    case 'mean-growth':
      return compileMeanGrowth(measure);
    case 'valuation':
      return compileValuation(measure);
  }
}
