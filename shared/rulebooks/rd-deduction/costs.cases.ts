import type { HandWritten } from './hand-written-shapes.ts';
import { claimant, EACH_VERSION, entrusted, own, pay } from './hand-written-shapes.ts';

const enterprise = claimant;
const good = own({ L04: 10_000 }, { id: 'G' });

/** Every line of the positive list: a thousand yuan times the number of the line. */
const everyLine = {
  L04: 4000,
  L05: 5000,
  L06: 6000,
  L08: 8000,
  L09: 9000,
  L10: 10_000,
  L11: 11_000,
  L12: 12_000,
  L13: 13_000,
  L14: 14_000,
  L15: 15_000,
  L17: 17_000,
  L18: 18_000,
  L20: 20_000,
  L21: 21_000,
  L22: 22_000,
  L24: 24_000,
  L25: 25_000,
  L26: 26_000,
  L27: 27_000,
  L29: 29_000,
  L30: 30_000,
  L31: 31_000,
  L32: 32_000,
  L33: 33_000,
};

/** Named rejects with words of their reasons. */
const namedRejects: readonly (readonly [code: string, reason: string])[] = [
  ['X_ADMIN_WAGE', '人员人工只计直接从事研发活动的人员，行政管理人员不在其内（国家税务总局公告2017年第40号 一）'],
  ['X_LOGISTICS_WAGE', '人员人工只计直接从事研发活动的人员，后勤人员不在其内（国家税务总局公告2017年第40号 一）'],
  ['X_MANAGER_WAGE', '未直接从事研发活动的管理者不计入人员人工（国家税务总局公告2017年第40号 一）'],
  ['X_PROD_WAGE', '生产人员不是直接从事研发活动的人员（国家税务总局公告2017年第40号 一）'],
  ['X_EDU_UNION', '职工教育经费和工会经费不在人员人工和其他相关费用的列举范围（国家税务总局公告2017年第40号 一、六）'],
  ['X_SOLD_MATERIALS', '研发活动直接形成产品或其组成部分对外销售的，对应的材料费用不得加计（国家税务总局公告2017年第40号 二（二））'],
  ['X_RETURNED_MATERIALS', '退回生产的材料不是研发活动直接消耗（国家税务总局公告2017年第40号 二）'],
  ['X_PROD_MOULD', '只计用于中间试验和产品试制的模具、工艺装备（国家税务总局公告2017年第40号 二）'],
  ['X_FIXED_ASSET', '构成固定资产的应按折旧归集，购置费不得一并计入（国家税务总局公告2017年第40号 二）'],
  ['X_BUILDING_UPKEEP', '运行维护费只计仪器、设备，不含房屋建筑物（国家税务总局公告2017年第40号 二）'],
  ['X_HOUSE_RENT', '租赁费只计仪器、设备，不含房屋（国家税务总局公告2017年第40号 二）'],
  ['X_LEASE_REFIT', '租入资产的改造支出不在列举范围（研发费用加计扣除政策执行指引（2.0版） 表5）'],
  ['X_BUILDING_DEPR', '折旧只计仪器、设备，不含房屋建筑物（国家税务总局公告2017年第40号 三）'],
  ['X_CENTRAL_AC', '中央空调等随房屋计提折旧的设施不属于仪器、设备（研发费用加计扣除政策执行指引（2.0版） 表5）'],
  ['X_DEFERRED', '长期待摊费用的摊销不在折旧和无形资产摊销的列举范围（研发费用加计扣除政策执行指引（2.0版） 表5）'],
  ['X_LICENCE_NO_OWNERSHIP', '未取得所有权的许可使用费不是软件、专利权、非专利技术的摊销（国家税务总局公告2017年第40号 四）'],
  ['X_OTHER_IP', '无形资产摊销只计软件、专利权和非专利技术（国家税务总局公告2017年第40号 四）'],
  ['X_COMMISSIONING', '装备调试费用属于高新技术企业口径，加计扣除口径未列举（研发费用加计扣除政策执行指引（2.0版） 表5）'],
  ['X_FIELD_TRIAL', '田间试验费属于高新技术企业口径，加计扣除口径未列举（研发费用加计扣除政策执行指引（2.0版） 表5）'],
  ['X_OFFICE', '办公费不在其他相关费用的列举范围（国家税务总局公告2017年第40号 六）'],
  ['X_COMMUNICATION', '通讯费不在其他相关费用的列举范围（国家税务总局公告2017年第40号 六）'],
  ['X_TRAINING', '培训费不在其他相关费用的列举范围（国家税务总局公告2017年第40号 六）'],
  ['X_CULTIVATION', '研发人员培养费不在其他相关费用的列举范围（国家税务总局公告2017年第40号 六）'],
  ['X_FOREIGN_AFFAIRS', '外事费不在其他相关费用的列举范围（国家税务总局公告2017年第40号 六）'],
  ['X_ENTERTAINMENT', '业务招待费不在其他相关费用的列举范围（国家税务总局公告2017年第40号 六）'],
  ['X_UNSPLIT', '与生产经营共用的人员、设备、无形资产费用未分配的，不得加计（财税〔2015〕119号 三2）'],
  ['X_NOT_DEDUCTIBLE', '税前不得扣除的支出不得加计（国家税务总局公告2015年第97号 二（六））'],
  ['X_SOMETHING_ELSE', '不在六类费用的正列举范围（财税〔2015〕119号 一（一））'],
];

/** One entry of `rejected`. */
const no = (project: string, code: string, ...[amount, zh]: readonly [amount: number, zh?: string]) => ({
  project,
  code,
  amount,
  ...(zh === undefined ? {} : { reason: { zh } }),
});

export const costCases: readonly HandWritten[] = [
  {
    id: 'every line in its category',
    clause: 'section 6',
    taxYears: EACH_VERSION,
    enterprise,
    rd: { projects: [own(everyLine)] },
    expect: {
      deduction: {
        categories: { personnel: 15_000, directInput: 92_000, depreciation: 35_000, amortisation: 63_000, design: 102_000 },
        firstFive: 307_000,
        otherActual: 155_000,
        otherCap: 34_111.11,
        otherAccepted: 34_111.11,
        lines: { 40: 341_111.11 },
        rejected: [],
      },
    },
  },
  {
    id: 'every named reject with its rule',
    clause: 'section 6',
    taxYears: EACH_VERSION,
    enterprise,
    rd: { projects: [good, own(Object.fromEntries(namedRejects.map(([code]) => [code, 1000])), { id: 'R' })] },
    expect: { deduction: { firstFive: 10_000, base: 10_000, rejected: namedRejects.map(([code, zh]) => no('R', code, 1000, zh)) } },
  },
  {
    id: 'one entry for each code',
    clause: 'contract',
    taxYears: [2026],
    enterprise,
    rd: {
      projects: [
        own(
          {},
          {
            items: [
              { code: 'X_OFFICE', amount: 10.1 },
              { code: 'L04', amount: 5 },
              { code: 'X_OFFICE', amount: 20.2 },
            ],
          },
        ),
      ],
    },
    expect: { deduction: { rejected: [no('P1', 'X_OFFICE', 30.3)], base: 5 } },
  },
  {
    id: 'one entry with both of its reasons, in a fixed order',
    clause: 'contract',
    taxYears: [2026],
    enterprise,
    rd: {
      projects: [
        own(
          {},
          {
            items: [
              { code: 'L08', amount: 100, rdShare: 0.5, recorded: true },
              { code: 'L08', amount: 100, netMethodGrant: 10 },
            ],
          },
        ),
      ],
    },
    expect: {
      deduction: {
        base: 140,
        rejected: [
          no(
            'P1',
            'L08',
            60,
            '政府补助冲减研发费用且未计入应税收入，按冲减后的余额计算（国家税务总局公告2017年第40号 七（一））；与生产经营共用，按记录分配后属于非研发的部分（国家税务总局公告2017年第40号 一（三）、二（一）、三（一）、四（一））',
          ),
        ],
      },
    },
  },
  {
    id: 'two ledgers of one project',
    clause: 'section 11',
    taxYears: [2026],
    enterprise,
    rd: { projects: [own({ L04: 10, X_OFFICE: 1 }), own({ L04: 10, X_OFFICE: 2 })] },
    expect: { deduction: { rejected: [no('P1', 'X_OFFICE', 3)], base: 20 } },
  },
  ...['1', '2', '3', '4', '5', '6', '7'].map(
    (number): HandWritten => ({
      id: `excluded activity ${number}`,
      clause: 'RD-A1, section 5',
      taxYears: EACH_VERSION,
      enterprise,
      rd: { projects: [good, own({ L04: 600, L33: 80, X_OFFICE: 20 }, { activity: `excluded-${number}` as 'excluded-1' })] },
      expect: { verdict: 'eligible', deduction: { base: 10_000, rejected: [no('P1', `excluded-${number}`, 700)] } },
    }),
  ),
  {
    id: 'creative design counts, in the pool',
    clause: 'section 5',
    taxYears: EACH_VERSION,
    enterprise,
    rd: { projects: [own({ L04: 9000, L33: 1000 }, { activity: 'creative-design' })] },
    expect: { verdict: 'eligible', flagsInclude: ['creative-design'], deduction: { otherAccepted: 1000, base: 10_000 } },
  },
  {
    id: 'not approved',
    clause: 'RD-W4',
    taxYears: EACH_VERSION,
    enterprise,
    rd: { projects: [own({ L04: 100 }, { approved: false })] },
    expect: {
      verdict: 'ineligible',
      flagsExclude: ['undeclared-facts'],
      deduction: {
        base: 0,
        firstFive: 0,
        rejected: [no('P1', 'not-approved', 100, '没有企业内部的立项决议（研发费用加计扣除政策执行指引（2.0版） 六（五）1）')],
      },
    },
  },
  {
    id: 'trustee',
    clause: 'RD-T2',
    taxYears: EACH_VERSION,
    enterprise,
    rd: { projects: [own({ L04: 100 }, { form: 'trustee' })] },
    expect: {
      verdict: 'ineligible',
      deduction: { rejected: [no('P1', 'trustee', 100, '受托方不得加计，无论委托方是否加计（国家税务总局公告2017年第40号 七（五））')] },
    },
  },
  {
    id: 'cooperative in order',
    clause: 'section 8',
    taxYears: EACH_VERSION,
    enterprise,
    rd: { projects: [own({ L04: 100 }, { form: 'cooperative', contractRegistered: true, ownsResult: true })] },
    expect: { verdict: 'eligible', deduction: { base: 100 } },
  },
  {
    id: 'cooperative not registered',
    clause: 'section 8',
    taxYears: EACH_VERSION,
    enterprise,
    rd: { projects: [own({ L04: 100 }, { form: 'cooperative', contractRegistered: false, ownsResult: true })] },
    expect: { verdict: 'ineligible', deduction: { rejected: [no('P1', 'contract-not-registered', 100)] } },
  },
  {
    id: 'cooperative without a share in the result',
    clause: 'section 8',
    taxYears: EACH_VERSION,
    enterprise,
    rd: { projects: [own({ L04: 100 }, { form: 'cooperative', contractRegistered: true, ownsResult: false })] },
    expect: { verdict: 'ineligible', deduction: { rejected: [no('P1', 'result-not-owned', 100)] } },
  },
  {
    id: 'centralised: the items are the share',
    clause: 'section 8',
    taxYears: EACH_VERSION,
    enterprise,
    rd: { projects: [own({ L04: 300 }, { form: 'centralised', allocationShare: 0.3 })] },
    expect: { deduction: { base: 300 } },
  },
  {
    id: 'entrusted, result with the trustee alone',
    clause: 'RD-T4',
    taxYears: EACH_VERSION,
    enterprise,
    rd: { projects: [good, entrusted([pay('domestic-org', 100), pay('overseas-individual', 11)], { ownsResult: false })] },
    expect: { deduction: { entrustedDomesticActual: 0, entrustedOverseasIndividual: 0, rejected: [no('E1', 'result-not-owned', 111)] } },
  },
  {
    id: 'a payment inside an own project, result with the trustee',
    clause: 'RD-T4',
    taxYears: [2026],
    enterprise,
    rd: { projects: [own({ L04: 100 }, { ownsResult: false, entrusted: [pay('domestic-org', 50)] })] },
    expect: {
      deduction: {
        base: 100,
        rejected: [no('P1', 'domestic-org', 50, '研发成果只归受托方所有（研发费用加计扣除政策执行指引（2.0版） 三（一）1）')],
      },
    },
  },
  {
    id: 'shared and recorded',
    clause: 'section 6',
    taxYears: EACH_VERSION,
    enterprise,
    rd: { projects: [own({}, { items: [{ code: 'L18', amount: 500_000, rdShare: 0.4, recorded: true }] })] },
    expect: {
      deduction: {
        categories: { depreciation: 200_000 },
        rejected: [
          no(
            'P1',
            'L18',
            300_000,
            '与生产经营共用，按记录分配后属于非研发的部分（国家税务总局公告2017年第40号 一（三）、二（一）、三（一）、四（一））',
          ),
        ],
      },
    },
  },
  {
    id: 'shared without records',
    clause: 'section 6',
    taxYears: EACH_VERSION,
    enterprise,
    rd: { projects: [good, own({}, { items: [{ code: 'L18', amount: 500_000, rdShare: 0.4, recorded: false }] })] },
    expect: { deduction: { categories: { depreciation: 0 }, rejected: [no('P1', 'L18', 500_000)] } },
  },
  {
    id: 'without a share, records decide nothing',
    clause: 'contract',
    taxYears: [2026],
    enterprise,
    rd: { projects: [own({}, { items: [{ code: 'L18', amount: 500, recorded: false, bookAmount: 7, taxMethod: 'one-off' }] })] },
    expect: { deduction: { categories: { depreciation: 500 }, rejected: [] } },
  },
  {
    id: 'a share is rounded half up',
    clause: 'section 12',
    taxYears: [2026],
    enterprise,
    rd: {
      projects: [
        own(
          {},
          {
            items: [
              { code: 'L04', amount: 0.01, rdShare: 0.5, recorded: true },
              { code: 'L05', amount: 0.03, rdShare: 0.5, recorded: true },
              { code: 'L06', amount: 0.01, rdShare: 0.499999, recorded: true },
            ],
          },
        ),
      ],
    },
    expect: { deduction: { categories: { personnel: 0.03 }, rejected: [no('P1', 'L05', 0.01), no('P1', 'L06', 0.01)] } },
  },
  {
    id: 'fiscal money',
    clause: 'RD-F3',
    taxYears: EACH_VERSION,
    enterprise,
    rd: {
      projects: [own({}, { items: [{ code: 'L08', amount: 800, nonTaxableFunded: 500 }] })],
      grant: { amount: 500, treatment: 'non-taxable' },
    },
    expect: {
      flagsExclude: ['grant-not-on-items'],
      deduction: {
        base: 300,
        rejected: [no('P1', 'L08', 500, '作不征税收入处理的财政性资金所形成的费用（国家税务总局公告2015年第97号 二（五））')],
      },
    },
  },
  {
    id: 'grant netted',
    clause: 'RD-F4',
    taxYears: EACH_VERSION,
    enterprise,
    rd: { projects: [own({}, { items: [{ code: 'L08', amount: 800, netMethodGrant: 500 }] })], grant: { amount: 500, treatment: 'net' } },
    expect: { flagsExclude: ['grant-not-on-items'], deduction: { base: 300, rejected: [no('P1', 'L08', 500)] } },
  },
  {
    id: 'both, after the share, never below nothing',
    clause: 'RD-F3, RD-F4',
    taxYears: [2026],
    enterprise,
    rd: {
      projects: [
        good,
        own({}, { items: [{ code: 'L08', amount: 800, rdShare: 0.5, recorded: true, nonTaxableFunded: 300, netMethodGrant: 200 }] }),
      ],
    },
    expect: { deduction: { categories: { directInput: 0 }, rejected: [no('P1', 'L08', 800)] } },
  },
  {
    id: 'grants above the amount contradict it',
    clause: 'contract',
    taxYears: [2026],
    enterprise,
    rd: { projects: [good, own({}, { items: [{ code: 'L08', amount: 800, nonTaxableFunded: 801 }] })] },
    expect: { flagsInclude: ['inconsistent-figures'], deduction: { rejected: [no('P1', 'L08', 800)] } },
  },
  {
    id: 'a taxed grant takes nothing',
    clause: 'RD-F5',
    taxYears: EACH_VERSION,
    enterprise,
    rd: { projects: [own({ L04: 800 })], grant: { amount: 500, treatment: 'taxable' } },
    expect: { flagsExclude: ['grant-not-on-items'], deduction: { base: 800 } },
  },
  {
    id: 'an untaxed grant on no item',
    clause: 'contract',
    taxYears: [2026],
    enterprise,
    rd: { projects: [own({ L04: 800 })], grant: { amount: 500, treatment: 'non-taxable' } },
    expect: { flagsInclude: ['grant-not-on-items'], deduction: { base: 800 } },
  },
  {
    id: 'scrap',
    clause: 'RD-F1',
    taxYears: EACH_VERSION,
    enterprise,
    rd: { projects: [own({ L04: 500 })], specialIncome: 100 },
    expect: { deduction: { lines: { 45: 500, 46: 100, 47: 400, 52: 0 }, base: 400 } },
  },
  {
    id: 'scrap above the cost: floor 0, nothing carried',
    clause: 'RD-F1',
    taxYears: EACH_VERSION,
    enterprise,
    rd: { projects: [own({ L04: 500 })], specialIncome: 600 },
    expect: { verdict: 'ineligible', flagsInclude: ['special-income-over-cost'], deduction: { lines: { 47: 0, 52: 0 }, base: 0 } },
  },
  {
    id: 'sold materials',
    clause: 'RD-F2',
    taxYears: EACH_VERSION,
    enterprise,
    rd: { projects: [own({ L04: 500 })], soldProductMaterials: 100, soldProductMaterialsCarriedIn: 50 },
    expect: {
      flagsInclude: ['sold-materials-after-cap'],
      flagsExclude: ['sold-materials-carried'],
      deduction: { lines: { 47: 500, 48: 100, 49: 50, 52: 0 }, base: 350 },
    },
  },
  {
    id: 'sold materials carried on',
    clause: 'RD-F2',
    taxYears: EACH_VERSION,
    enterprise,
    rd: { projects: [own({ L04: 500 })], soldProductMaterials: 600, soldProductMaterialsCarriedIn: 50 },
    expect: {
      verdict: 'ineligible',
      flagsInclude: ['sold-materials-carried'],
      deduction: { lines: { 47: 500, 52: 150 }, base: 0, extra: 0 },
    },
  },
  {
    id: 'order: special income before sold materials, floor between',
    clause: 'section 10',
    taxYears: EACH_VERSION,
    enterprise,
    rd: { projects: [own({ L04: 500 })], specialIncome: 700, soldProductMaterials: 100 },
    expect: { deduction: { lines: { 45: 500, 46: 700, 47: 0, 48: 100, 52: 100 }, base: 0 } },
  },
  {
    id: 'a failed gate keeps its lines',
    clause: 'contract',
    taxYears: [2026],
    enterprise: { ...claimant, taxCollection: 'deemed' },
    rd: { projects: [own({ L04: 500 })], soldProductMaterials: 600, tax: { taxableIncomeBefore: 1000 } },
    expect: {
      deduction: { lines: { 40: 500, 45: 500, 52: 100 }, base: 0, extra: 0, rate: 1, tax: { taxableIncomeAfter: 1000, taxSaved: 0 } },
    },
  },
];
