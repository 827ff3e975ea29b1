import type { CalendarCase } from './hand-written-shapes.ts';

/** Section 13 (claim points), RD-K1 (ten years of records), RD-K2 (three years back). */
export const calendarCases: readonly CalendarCase[] = [
  {
    taxYear: 2016,
    expect: {
      taxYear: 2016,
      points: [
        { id: 'settlement', costs: { from: '2016-01-01', to: '2016-12-31' }, opens: '2017-01-01', closes: '2017-05-31' },
        { id: 'retroactive', costs: { from: '2016-01-01', to: '2016-12-31' }, opens: '2017-06-01', closes: '2020-05-31' },
      ],
      keepRecordsUntil: '2027-05-31',
    },
  },
  {
    // The one worked example: tax year 2019 until 2023-05-31.
    taxYear: 2019,
    expect: {
      taxYear: 2019,
      points: [
        { id: 'settlement', costs: { from: '2019-01-01', to: '2019-12-31' }, opens: '2020-01-01', closes: '2020-05-31' },
        { id: 'retroactive', costs: { from: '2019-01-01', to: '2019-12-31' }, opens: '2020-06-01', closes: '2023-05-31' },
      ],
      keepRecordsUntil: '2030-05-31',
    },
  },
  {
    taxYear: 2022,
    expect: {
      taxYear: 2022,
      points: [
        { id: 'settlement', costs: { from: '2022-01-01', to: '2022-12-31' }, opens: '2023-01-01', closes: '2023-05-31' },
        { id: 'retroactive', costs: { from: '2022-01-01', to: '2022-12-31' }, opens: '2023-06-01', closes: '2026-05-31' },
      ],
      keepRecordsUntil: '2033-05-31',
    },
  },
  {
    taxYear: 2023,
    expect: {
      taxYear: 2023,
      points: [
        { id: 'july', costs: { from: '2023-01-01', to: '2023-06-30' }, opens: '2023-07-01', closes: null },
        { id: 'october', costs: { from: '2023-01-01', to: '2023-09-30' }, opens: '2023-10-01', closes: null },
        { id: 'settlement', costs: { from: '2023-01-01', to: '2023-12-31' }, opens: '2024-01-01', closes: '2024-05-31' },
        { id: 'retroactive', costs: { from: '2023-01-01', to: '2023-12-31' }, opens: '2024-06-01', closes: '2027-05-31' },
      ],
      keepRecordsUntil: '2034-05-31',
    },
  },
  {
    taxYear: 2100,
    expect: {
      taxYear: 2100,
      points: [
        { id: 'july', costs: { from: '2100-01-01', to: '2100-06-30' }, opens: '2100-07-01', closes: null },
        { id: 'october', costs: { from: '2100-01-01', to: '2100-09-30' }, opens: '2100-10-01', closes: null },
        { id: 'settlement', costs: { from: '2100-01-01', to: '2100-12-31' }, opens: '2101-01-01', closes: '2101-05-31' },
        { id: 'retroactive', costs: { from: '2100-01-01', to: '2100-12-31' }, opens: '2101-06-01', closes: '2104-05-31' },
      ],
      keepRecordsUntil: '2111-05-31',
    },
  },
];
