import type { HandWritten } from './hand-written-shapes.ts';
import { claimant, own } from './hand-written-shapes.ts';

const projects = [own({ L04: 1000 })];

interface Rate {
  readonly years: readonly number[];
  readonly rate: number;
  readonly extra: number;
  readonly rd?: Partial<HandWritten['rd']>;
  readonly registeredOn?: string;
  readonly version: string;
  readonly more?: Partial<HandWritten['expect']>;
}

const one = (id: string, { years, rate, extra, rd = {}, registeredOn, version, more = {} }: Rate): HandWritten => ({
  id,
  clause: 'section 3',
  taxYears: years,
  enterprise: { ...claimant, ...(registeredOn === undefined ? {} : { registeredOn }) },
  rd: { projects, ...rd },
  expect: { version, verdict: 'eligible', deduction: { base: 1000, rate, extra }, ...more },
});

const general = { manufacturing: false, techSme: false, list: 'none' } as const;
const techSme = { ...general, techSme: true };
const manufacturing = { ...general, manufacturing: true };

export const rateCases: readonly HandWritten[] = [
  one('2016 and 2017 general', { years: [2016, 2017], rate: 0.5, extra: 500, rd: general, version: '2016-119' }),
  one('2016 technology SME', { years: [2016], rate: 0.5, extra: 500, rd: techSme, version: '2016-119' }),
  one('2016 and 2017 manufacturing', { years: [2016, 2017], rate: 0.5, extra: 500, rd: manufacturing, version: '2016-119' }),
  one('2017 technology SME', { years: [2017], rate: 0.75, extra: 750, rd: techSme, version: '2016-119' }),
  one('2018 to 2020 general', { years: [2018, 2019, 2020], rate: 0.75, extra: 750, rd: general, version: '2018-99' }),
  one('2018 to 2020 manufacturing technology SME', {
    years: [2018, 2019, 2020],
    rate: 0.75,
    extra: 750,
    rd: { ...techSme, manufacturing: true },
    version: '2018-99',
  }),
  one('2021 general', {
    years: [2021],
    rate: 0.75,
    extra: 750,
    rd: general,
    version: '2021-28',
    more: { flagsExclude: ['rate-by-months'] },
  }),
  one('2021 technology SME', { years: [2021], rate: 0.75, extra: 750, rd: techSme, version: '2021-28' }),
  one('2021 and 2022 manufacturing', {
    years: [2021, 2022],
    rate: 1,
    extra: 1000,
    rd: manufacturing,
    version: '2021-28',
    more: { flagsExclude: ['rate-by-months'] },
  }),
  one('2022 technology SME', { years: [2022], rate: 1, extra: 1000, rd: techSme, version: '2021-28' }),
  // Nine months at 75 %, three at 100 %.
  one('2022 general', {
    years: [2022],
    rate: 0.8125,
    extra: 812.5,
    rd: general,
    version: '2021-28',
    more: { flagsInclude: ['rate-by-months'] },
  }),
  one('2022 general, registered earlier', { years: [2022], rate: 0.8125, extra: 812.5, registeredOn: '2021-05-10', version: '2021-28' }),
  // May to September at 75 %, three months at 100 %.
  one('2022 general, registered in May', { years: [2022], rate: 0.84375, extra: 843.75, registeredOn: '2022-05-10', version: '2021-28' }),
  // September at 75 %, three months at 100 %.
  one('2022 general, registered in September', {
    years: [2022],
    rate: 0.9375,
    extra: 937.5,
    registeredOn: '2022-09-30',
    version: '2021-28',
  }),
  one('2022 general, registered in October', { years: [2022], rate: 1, extra: 1000, registeredOn: '2022-10-01', version: '2021-28' }),
  one('2022 general, registered in December', { years: [2022], rate: 1, extra: 1000, registeredOn: '2022-12-31', version: '2021-28' }),
  one('the list does not reach back', {
    years: [2022],
    rate: 0.8125,
    extra: 812.5,
    rd: { ...general, list: 'ic' },
    version: '2021-28',
    more: { flagsInclude: ['list-rate-ended'] },
  }),
  one('2023 on, general', {
    years: [2023, 2024, 2027, 2028, 2100],
    rate: 1,
    extra: 1000,
    rd: general,
    version: '2023-7',
    more: { flagsExclude: ['rate-by-months', 'list-rate-ended'] },
  }),
  one('2023 to 2027, IC list', {
    years: [2023, 2025, 2027],
    rate: 1.2,
    extra: 1200,
    rd: { list: 'ic' },
    version: '2023-7',
    more: { flagsExclude: ['list-rate-ended'] },
  }),
  one('2023 to 2027, machine-tool list', { years: [2023, 2027], rate: 1.2, extra: 1200, rd: { list: 'machine-tool' }, version: '2023-7' }),
  one('the list ends with 2027', {
    years: [2028, 2100],
    rate: 1,
    extra: 1000,
    rd: { list: 'ic' },
    version: '2023-7',
    more: { flagsInclude: ['list-rate-ended'] },
  }),
  {
    id: 'the extra is rounded half up',
    clause: 'section 12',
    taxYears: [2016],
    enterprise: claimant,
    rd: { projects: [own({ L04: 0.03 })] },
    expect: { deduction: { base: 0.03, extra: 0.02 } },
  },
  {
    id: 'no tax year: the year before',
    clause: 'contract',
    taxYears: [2026],
    asOf: '2027-03-01',
    enterprise: claimant,
    rd: { projects },
    expect: { version: '2023-7', flagsExclude: ['superseded', 'claim-window-closed'] },
  },
  {
    id: 'a far earlier tax year',
    clause: 'contract',
    taxYears: [2019],
    asOf: '2026-11-24',
    enterprise: claimant,
    rd: { projects },
    expect: { version: '2018-99', verdict: 'eligible', flagsInclude: ['superseded', 'claim-window-closed'] },
  },
  ...(
    [
      [2017, '2016-119', '2018-05-31', '2019-01-01'],
      [2020, '2018-99', '2021-05-31', '2022-01-01'],
      [2022, '2021-28', '2023-05-31', '2024-01-01'],
    ] as const
  ).flatMap(([taxYear, version, settled, later]): HandWritten[] => [
    {
      id: 'settlement of the last year of a version',
      clause: 'contract',
      taxYears: [taxYear],
      asOf: settled,
      enterprise: claimant,
      rd: { projects },
      expect: { version, flagsExclude: ['superseded', 'claim-window-closed'] },
    },
    {
      id: 'the year after',
      clause: 'contract',
      taxYears: [taxYear],
      asOf: later,
      enterprise: claimant,
      rd: { projects },
      expect: { version, flagsInclude: ['superseded'], flagsExclude: ['claim-window-closed'] },
    },
  ]),
  ...(
    [
      [2016, '2020-05-31', '2020-06-01'],
      [2019, '2023-05-31', '2023-06-01'],
      [2022, '2026-05-31', '2026-06-01'],
      [2023, '2027-05-31', '2027-06-01'],
    ] as const
  ).flatMap(([taxYear, last, after]): HandWritten[] => [
    {
      id: 'last day of the retroactive claim',
      clause: 'RD-K2',
      taxYears: [taxYear],
      asOf: last,
      enterprise: claimant,
      rd: { projects },
      expect: { flagsExclude: ['claim-window-closed'] },
    },
    {
      id: 'the day after the retroactive claim',
      clause: 'RD-K2',
      taxYears: [taxYear],
      asOf: after,
      enterprise: claimant,
      rd: { projects },
      expect: { flagsInclude: ['claim-window-closed'] },
    },
  ]),
];
