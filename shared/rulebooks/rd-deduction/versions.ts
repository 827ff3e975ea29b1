import type { DeductionVersion } from '../../deduction/rules.ts';
import { flags } from './flags.ts';
import { gate } from './gate.ts';
import { grounds } from './grounds.ts';
import { industries } from './industries.ts';
import { lines } from './items.ts';
import { limits2016, limits2018, limits2021, taxRates, taxRates2023, timing } from './limits.ts';
import { byHand, prepayment, readings, readings2021 } from './notes.ts';
import { rates2016, rates2018, rates2021, rates2023 } from './rates.ts';
import { rejects } from './rejects.ts';
import { D119, D28, D40, D44, D64, D7, D97, D99 } from './sources.ts';

const base = {
  gate,
  lines,
  rejects,
  grounds,
  industries,
  tax: taxRates,
  timing,
  flags,
  byHand,
  readings,
} as const;

const root = D119('一至五', 'verified', 'reprint');
const scope = D40('一至七', 'verified', 'reprint');

/** One version for each text that changed how the deduction is computed, oldest first; the tax year chooses. */
export const versions: readonly DeductionVersion[] = [
  {
    ...base,
    id: '2016-119',
    effectiveFrom: '2016-01-01',
    effectiveTo: '2017-12-31',
    taxYears: { from: 2016, to: 2017 },
    sources: [root, D97('二至六', 'verified', 'reprint'), scope],
    rates: rates2016,
    limits: limits2016,
  },
  {
    ...base,
    id: '2018-99',
    effectiveFrom: '2018-01-01',
    effectiveTo: '2020-12-31',
    taxYears: { from: 2018, to: 2020 },
    sources: [root, scope, D64('一至六', 'verified', 'reprint'), D99('一', 'verified', 'reprint')],
    rates: rates2018,
    limits: limits2018,
  },
  {
    ...base,
    id: '2021-28',
    effectiveFrom: '2021-01-01',
    effectiveTo: '2022-12-31',
    taxYears: { from: 2021, to: 2022 },
    sources: [root, scope, D64('一至六', 'verified', 'reprint'), D28('二至四', 'verified', 'reprint')],
    rates: rates2021,
    limits: limits2021,
    readings: readings2021,
  },
  {
    ...base,
    id: '2023-7',
    effectiveFrom: '2023-01-01',
    effectiveTo: null,
    taxYears: { from: 2023, to: null },
    sources: [
      root,
      scope,
      D64('一至六', 'verified', 'reprint'),
      D28('二至四', 'verified', 'reprint'),
      D7('一', 'verified', 'reprint'),
      D44('一', 'verified', 'reprint'),
    ],
    rates: rates2023,
    limits: limits2021,
    tax: taxRates2023,
    byHand: [...byHand, prepayment],
  },
];
