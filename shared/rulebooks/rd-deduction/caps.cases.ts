import type { HandWritten } from './hand-written-shapes.ts';
import { claimant, EACH_VERSION, entrusted, formed, own, pay } from './hand-written-shapes.ts';

const enterprise = claimant;
const POOLED = [2021, 2022, 2023, 2026];
const EACH_PROJECT = [2016, 2017, 2018, 2020];
const ABROAD = [2018, 2020, 2021, 2026];

const no = (project: string, code: string, ...[amount, zh]: readonly [amount: number, zh?: string]) => ({
  project,
  code,
  amount,
  ...(zh === undefined ? {} : { reason: { zh } }),
});

export const capCases: readonly HandWritten[] = [
  {
    id: 'other cost at the cap',
    clause: 'RD-C1',
    taxYears: EACH_VERSION,
    enterprise,
    rd: { projects: [own({ L04: 900_000, L33: 100_000 })] },
    expect: { deduction: { otherCap: 100_000, otherAccepted: 100_000, base: 1_000_000 } },
  },
  {
    id: 'other cost a fen above the cap',
    clause: 'RD-C1',
    taxYears: EACH_VERSION,
    enterprise,
    rd: { projects: [own({ L04: 900_000, L33: 100_000.01 })] },
    expect: { deduction: { otherActual: 100_000.01, otherAccepted: 100_000, base: 1_000_000 } },
  },
  {
    id: 'other cost a fen below the cap',
    clause: 'RD-C1',
    taxYears: EACH_VERSION,
    enterprise,
    rd: { projects: [own({ L04: 900_000, L33: 99_999.99 })] },
    expect: { deduction: { otherAccepted: 99_999.99, base: 999_999.99 } },
  },
  {
    id: 'a ninth, not a tenth, rounded half up',
    clause: 'section 7',
    taxYears: EACH_VERSION,
    enterprise,
    rd: { projects: [own({ L04: 0.14, L33: 9 })] },
    expect: { deduction: { otherCap: 0.02, otherAccepted: 0.02, base: 0.16 } },
  },
  {
    id: 'one pool',
    clause: 'RD-C1',
    taxYears: POOLED,
    enterprise,
    rd: { projects: [own({ L04: 900, L33: 200 }), own({ L04: 900 }, { id: 'P2' })] },
    expect: { deduction: { otherCap: 200, otherAccepted: 200, base: 2000 } },
  },
  {
    id: 'each project by itself',
    clause: 'section 7, history',
    taxYears: EACH_PROJECT,
    enterprise,
    rd: { projects: [own({ L04: 900, L33: 200 }), own({ L04: 900 }, { id: 'P2' })] },
    expect: { deduction: { otherActual: 200, otherCap: 200, otherAccepted: 100, base: 1900 } },
  },
  {
    id: 'entrusted cost carries no cap',
    clause: 'section 7',
    taxYears: EACH_VERSION,
    enterprise,
    rd: { projects: [own({ L04: 900, L33: 150 }), entrusted([pay('domestic-org', 1000)])] },
    expect: { deduction: { otherCap: 100, otherAccepted: 100, entrustedDomesticAccepted: 800 } },
  },
  {
    id: 'capitalised and formed joins the pool',
    clause: 'section 7',
    taxYears: [2021, 2026],
    enterprise,
    rd: { projects: [own({ L04: 900, L33: 150 }), formed({ L04: 900, L33: 250 })] },
    expect: {
      deduction: {
        firstFive: 1800,
        otherActual: 400,
        otherCap: 200,
        otherAccepted: 200,
        lines: { 40: 2000, 41: 975, 42: 1025, 43: 51.25, 45: 1026.25 },
        capitalisedProjects: [
          { project: 'K1', acceptedOther: 125, acceptedOverseas: 0, acceptedCost: 1025, yearsUsed: 10, amortisationThisYear: 51.25 },
        ],
        base: 1026.25,
      },
    },
  },
  {
    id: 'capitalised and formed, cap of its own',
    clause: 'section 7, history',
    taxYears: [2016, 2019],
    enterprise,
    rd: { projects: [own({ L04: 900, L33: 150 }), formed({ L04: 900, L33: 50 })] },
    expect: {
      deduction: {
        otherAccepted: 150,
        lines: { 40: 1950, 41: 1000, 42: 950, 43: 47.5 },
        capitalisedProjects: [{ project: 'K1', acceptedOther: 50 }],
      },
    },
  },
  {
    id: 'capitalised and not yet formed stays out',
    clause: 'section 7',
    taxYears: EACH_VERSION,
    enterprise,
    rd: {
      projects: [
        own({ L04: 900, L33: 150 }),
        own(
          { L04: 900, L33: 250 },
          {
            id: 'K2',
            treatment: 'capitalised-in-progress',
            entrusted: [pay('domestic-org', 10), pay('overseas-org', 10), pay('overseas-individual', 10)],
          },
        ),
      ],
    },
    expect: {
      flagsInclude: ['capitalised-in-progress'],
      deduction: {
        firstFive: 900,
        otherActual: 150,
        otherAccepted: 100,
        entrustedDomesticActual: 0,
        entrustedOverseasActual: 0,
        entrustedOverseasIndividual: 0,
        lines: { 40: 1000, 41: 1000, 42: 0 },
        capitalisedProjects: [],
      },
    },
  },
  {
    id: 'nothing but a project in progress',
    clause: 'section 7',
    taxYears: EACH_VERSION,
    enterprise,
    rd: { projects: [own({ L04: 900 }, { treatment: 'capitalised-in-progress' })] },
    expect: { verdict: 'ineligible', missing: [], deduction: { base: 0 } },
  },
  {
    id: 'allocation rounds half up, the rest is expensed',
    clause: 'section 7, contract',
    taxYears: [2026],
    enterprise,
    rd: {
      projects: [own({ L04: 0.3, L33: 0.1 }), formed({ L04: 0.3, L33: 0.1 }, { id: 'A' }), formed({ L04: 0.3, L33: 0.1 }, { id: 'B' })],
    },
    expect: {
      deduction: {
        otherCap: 0.1,
        otherAccepted: 0.1,
        lines: { 40: 1, 41: 0.34, 42: 0.66 },
        capitalisedProjects: [
          { project: 'A', acceptedOther: 0.03, acceptedCost: 0.33 },
          { project: 'B', acceptedOther: 0.03 },
        ],
      },
    },
  },
  {
    id: 'no negative expense from rounding',
    clause: 'contract',
    taxYears: [2026],
    enterprise,
    rd: {
      projects: [own({ L04: 0 }), formed({ L04: 0.05, L33: 0.01 }, { id: 'A' }), formed({ L04: 0.04, L33: 0.01 }, { id: 'B' })],
    },
    expect: { deduction: { otherCap: 0.01, lines: { 40: 0.1, 41: 0, 42: 0.11 } } },
  },
  {
    id: 'no expense from rounding alone',
    clause: 'contract',
    taxYears: [2026],
    enterprise,
    rd: {
      projects: [
        formed({ L04: 0.3, L33: 0.1 }, { id: 'A' }),
        formed({ L04: 0.3, L33: 0.1 }, { id: 'B' }),
        formed({ L04: 0.3, L33: 0.1 }, { id: 'C' }),
      ],
    },
    expect: { deduction: { lines: { 40: 1, 41: 0, 42: 0.99 } } },
  },
  {
    id: 'July: six months',
    clause: 'section 11',
    taxYears: EACH_VERSION,
    enterprise,
    rd: { projects: [formed({ L04: 1200 })] },
    expect: { verdict: 'eligible', deduction: { lines: { 40: 1200, 41: 0, 42: 1200, 43: 60, 45: 60 }, base: 60 } },
  },
  {
    id: 'self-made: at least ten years',
    clause: 'RD-K5',
    taxYears: EACH_VERSION,
    enterprise,
    rd: { projects: [formed({ L04: 1200 }, { amortisation: { years: 5, monthsThisYear: 12, selfDeveloped: true } })] },
    expect: { deduction: { lines: { 43: 120 }, capitalisedProjects: [{ project: 'K1', yearsUsed: 10 }] } },
  },
  {
    id: 'self-made: more than ten years as declared',
    clause: 'RD-K5',
    taxYears: EACH_VERSION,
    enterprise,
    rd: { projects: [formed({ L04: 1200 }, { amortisation: { years: 20, monthsThisYear: 12, selfDeveloped: true } })] },
    expect: { deduction: { lines: { 43: 60 }, capitalisedProjects: [{ project: 'K1', yearsUsed: 20 }] } },
  },
  {
    id: 'bought: by law or contract',
    clause: 'section 11',
    taxYears: EACH_VERSION,
    enterprise,
    rd: { projects: [formed({ L04: 1200 }, { amortisation: { years: 5, monthsThisYear: 12, selfDeveloped: false } })] },
    expect: { deduction: { lines: { 43: 240 }, capitalisedProjects: [{ project: 'K1', yearsUsed: 5 }] } },
  },
  {
    id: 'never more than the cost in a year',
    clause: 'section 11',
    taxYears: [2026],
    enterprise,
    rd: { projects: [formed({ L04: 1000 }, { amortisation: { years: 0.5, monthsThisYear: 12, selfDeveloped: false } })] },
    expect: { deduction: { lines: { 43: 1000 }, capitalisedProjects: [{ project: 'K1', yearsUsed: 0.5 }] } },
  },
  {
    id: 'years may be broken',
    clause: 'contract',
    taxYears: [2026],
    enterprise,
    rd: { projects: [formed({ L04: 1000 }, { amortisation: { years: 2.5, monthsThisYear: 1, selfDeveloped: false } })] },
    expect: { deduction: { lines: { 43: 33.33 } } },
  },
  {
    id: 'domestic organisation: 80 %',
    clause: 'RD-T1',
    taxYears: EACH_VERSION,
    enterprise,
    rd: { projects: [entrusted([pay('domestic-org', 1000)])] },
    expect: {
      verdict: 'eligible',
      deduction: { entrustedDomesticActual: 1000, entrustedDomesticAccepted: 800, lines: { 40: 800, 41: 800 }, base: 800, rejected: [] },
    },
  },
  {
    id: '80 % rounds half up once',
    clause: 'section 12',
    taxYears: [2026],
    enterprise,
    rd: { projects: [entrusted([pay('domestic-org', 0.02), pay('domestic-org', 0.02)])] },
    expect: { deduction: { entrustedDomesticAccepted: 0.03 } },
  },
  {
    id: 'not registered by the trustee',
    clause: 'RD-T3',
    taxYears: EACH_VERSION,
    enterprise,
    rd: { projects: [entrusted([pay('domestic-org', 1000, { contractRegistered: false })])] },
    expect: {
      verdict: 'ineligible',
      deduction: {
        entrustedDomesticActual: 0,
        rejected: [no('E1', 'domestic-org', 1000, '委托境内研发的合同未由受托方登记（国科发政〔2000〕63号 第六条）')],
      },
    },
  },
  {
    id: 'each payment names its own registration, not the project',
    clause: 'RD-T3',
    taxYears: [2026],
    enterprise,
    rd: { projects: [entrusted([pay('domestic-org', 10)], { contractRegistered: false })] },
    expect: { deduction: { entrustedDomesticActual: 10, rejected: [] } },
  },
  {
    id: 'related with detail',
    clause: 'section 8',
    taxYears: EACH_VERSION,
    enterprise,
    rd: { projects: [entrusted([pay('domestic-org', 1000, { related: true, trusteeDetail: true })])] },
    expect: { deduction: { base: 800 } },
  },
  {
    id: 'related without detail',
    clause: 'section 8, doubt 5',
    taxYears: EACH_VERSION,
    enterprise,
    rd: { projects: [entrusted([pay('domestic-org', 1000, { related: true, trusteeDetail: false })])] },
    expect: {
      verdict: 'ineligible',
      flagsInclude: ['trustee-detail-missing'],
      deduction: { rejected: [no('E1', 'domestic-org', 1000, '关联受托方未提供研发项目费用支出明细（财税〔2015〕119号 二1）')] },
    },
  },
  {
    id: 'unrelated needs no detail',
    clause: 'section 8',
    taxYears: EACH_VERSION,
    enterprise,
    rd: { projects: [entrusted([pay('domestic-org', 1000, { trusteeDetail: false, invoice: false })])] },
    expect: { flagsExclude: ['trustee-detail-missing'], deduction: { base: 800 } },
  },
  {
    id: 'individual with a voucher',
    clause: 'section 8',
    taxYears: EACH_VERSION,
    enterprise,
    rd: { projects: [entrusted([pay('domestic-individual', 1000, { invoice: true })])] },
    expect: { deduction: { base: 800 } },
  },
  {
    id: 'individual without a voucher',
    clause: 'section 8',
    taxYears: EACH_VERSION,
    enterprise,
    rd: { projects: [entrusted([pay('domestic-individual', 1000, { invoice: false })])] },
    expect: {
      verdict: 'ineligible',
      deduction: {
        rejected: [no('E1', 'domestic-individual', 1000, '委托个人研发没有发票等合法有效凭证（国家税务总局公告2015年第97号 三）')],
      },
    },
  },
  {
    id: 'abroad below two thirds: 80 %',
    clause: 'RD-O1',
    taxYears: ABROAD,
    enterprise,
    rd: { projects: [own({ L04: 900, L33: 100 }, { ownsResult: true, entrusted: [pay('overseas-org', 500)] })] },
    expect: {
      deduction: {
        entrustedOverseasActual: 500,
        entrustedOverseasAt80: 400,
        overseasCap: 666.67,
        entrustedOverseasAccepted: 400,
        base: 1400,
      },
    },
  },
  {
    id: 'abroad at two thirds of capped cost and 80 % at home',
    clause: 'RD-O2',
    taxYears: ABROAD,
    enterprise,
    rd: { projects: [own({ L04: 900, L33: 300 }), entrusted([pay('domestic-org', 625), pay('overseas-org', 5000)])] },
    expect: { deduction: { entrustedOverseasAt80: 4000, overseasCap: 1000, entrustedOverseasAccepted: 1000, lines: { 40: 2500 } } },
  },
  {
    id: 'abroad alone',
    clause: 'RD-O2',
    taxYears: ABROAD,
    enterprise,
    rd: { projects: [entrusted([pay('overseas-org', 800)])] },
    expect: {
      verdict: 'ineligible',
      deduction: { entrustedOverseasActual: 800, entrustedOverseasAt80: 640, overseasCap: 0, entrustedOverseasAccepted: 0, base: 0 },
    },
  },
  {
    id: 'abroad before 2018',
    clause: 'RD-O1',
    taxYears: [2016, 2017],
    enterprise,
    rd: { projects: [own({ L04: 900 }, { ownsResult: true, entrusted: [pay('overseas-org', 500), pay('overseas-individual', 50)] })] },
    expect: {
      deduction: {
        entrustedOverseasActual: 0,
        overseasCap: 0,
        entrustedOverseasAccepted: 0,
        base: 900,
        rejected: [
          no('P1', 'overseas-org', 500, '2018 纳税年度以前，委托境外研发不得加计（财税〔2015〕119号 二1）'),
          no('P1', 'overseas-individual', 50),
        ],
      },
    },
  },
  {
    id: 'individual abroad: 0',
    clause: 'RD-O3',
    taxYears: ABROAD,
    enterprise,
    rd: { projects: [own({ L04: 900 }, { ownsResult: true, entrusted: [pay('overseas-individual', 500)] })] },
    expect: {
      deduction: {
        entrustedOverseasIndividual: 500,
        entrustedOverseasActual: 0,
        entrustedOverseasAccepted: 0,
        base: 900,
        rejected: [no('P1', 'overseas-individual', 500, '委托境外个人的费用不得加计（财税〔2018〕64号 六）')],
      },
    },
  },
  {
    id: 'abroad not registered by the client',
    clause: 'section 8',
    taxYears: ABROAD,
    enterprise,
    rd: { projects: [own({ L04: 900 }, { ownsResult: true, entrusted: [pay('overseas-org', 500, { contractRegistered: false })] })] },
    expect: {
      deduction: {
        entrustedOverseasActual: 0,
        base: 900,
        rejected: [no('P1', 'overseas-org', 500, '委托境外研发的合同未由委托方登记（财税〔2018〕64号 二）')],
      },
    },
  },
  {
    id: 'abroad shared out to a capitalised project',
    clause: 'section 8',
    taxYears: ABROAD,
    enterprise,
    rd: {
      projects: [
        own({ L04: 150 }, { ownsResult: true, entrusted: [pay('overseas-org', 300)] }),
        formed({ L04: 150 }, { ownsResult: true, entrusted: [pay('overseas-org', 100), pay('domestic-org', 100)] }),
      ],
    },
    expect: {
      deduction: {
        firstFive: 300,
        entrustedDomesticAccepted: 80,
        entrustedOverseasActual: 400,
        entrustedOverseasAt80: 320,
        overseasCap: 253.33,
        entrustedOverseasAccepted: 253.33,
        lines: { 40: 633.33, 41: 340, 42: 293.33, 43: 14.67 },
        capitalisedProjects: [{ project: 'K1', acceptedOverseas: 63.33, acceptedCost: 293.33, amortisationThisYear: 14.67 }],
      },
    },
  },
];
