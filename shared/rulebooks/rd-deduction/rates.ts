import type { RateFor, RateRow } from '../../deduction/rules.ts';
import type { Citation } from '../../rules/citation.ts';
import { percent } from '../../rules/threshold.ts';
import { D119, D13, D16, D2022Q4, D34, D44, D6, D7, D99 } from './sources.ts';

const rate =
  (of: RateFor, share: number, cite: Citation) =>
  (from: number, to: number | null, fromMonth = 1): RateRow => ({
    of,
    taxYears: { from, to },
    fromMonth,
    rate: percent(share, cite),
  });

/** Extra share of the accepted base by tax year. A kind of enterprise without a row of its own takes the general rate. */
export const rates2016: readonly RateRow[] = [
  rate('general', 50, D119('一', 'verified', 'reprint'))(2016, 2017),
  rate('tech-sme', 75, D34('一', 'recalled'))(2017, 2017),
];

export const rates2018: readonly RateRow[] = [rate('general', 75, D99('一', 'verified', 'reprint'))(2018, 2020)];

export const rates2021: readonly RateRow[] = [
  rate('general', 75, D6('二', 'verified', 'reprint'))(2021, 2022),
  rate('general', 100, D2022Q4('一', 'verified', 'reprint'))(2022, 2022, 10),
  rate('manufacturing', 100, D13('一', 'verified', 'reprint'))(2021, 2022),
  rate('tech-sme', 100, D16('一', 'verified', 'reprint'))(2022, 2022),
];

export const rates2023: readonly RateRow[] = [
  rate('general', 100, D7('一', 'verified', 'reprint'))(2023, null),
  rate('list', 120, D44('一', 'verified', 'reprint'))(2023, 2027),
];
