import type { Unit } from '../contract/assessment.ts';
import type { RulebookCitation, RulebookCriterion, RulebookDetail, RulebookThreshold } from '../contract/rulebook.ts';
import { type Bilingual, bilingual as t } from '../kernel/bilingual.ts';
import type { Citation } from '../rules/citation.ts';
import { type Comparator, displayThreshold, isInclusive, type Threshold } from '../rules/threshold.ts';
import { limitText, thresholdText } from '../rules/words.ts';
import type { DeductionRulebook, DeductionVersion, GateId, RateFor, RateRow, Years } from './rules.ts';

/** The rules of one version as a clerk reads them: who may claim, then every rate, cap and limit with its source. */
export function describeDeduction({ id, kind, title }: DeductionRulebook, version: DeductionVersion): RulebookDetail {
  return {
    id,
    title,
    kind,
    version: version.id,
    effectiveFrom: version.effectiveFrom,
    effectiveTo: version.effectiveTo,
    sources: version.sources.map(copy),
    score: null,
    criteria: [...gates(version), computation(version)],
    bureauSet: [],
    readings: version.readings.map((reading) => ({ id: reading.id, value: reading.value, text: reading.text, source: copy(reading.cite) })),
    flags: version.flags.map((flag) => ({ id: flag.id, text: flag.text, years: null, source: copy(flag.cite) })),
    byHand: version.byHand.map(({ text, cite }) => ({ text, source: copy(cite) })),
  };
}

const copy = (cite: Citation): RulebookCitation => ({ ...cite });

const GATES: readonly GateId[] = ['resident', 'accounts', 'audit-collection', 'rd-separable', 'industry'];
const YES = t('是', 'Yes');

function gates(version: DeductionVersion): RulebookCriterion[] {
  return GATES.map((id) => {
    const { label, text, cite } = version.gate[id];
    const thresholds = id === 'industry' ? industryRows(version) : [row({ of: label, value: true, unit: 'boolean', text: YES, cite })];
    return { id, label, text, role: 'gate', of: null, thresholds };
  });
}

interface Row {
  readonly of: Bilingual;
  readonly op?: Comparator;
  readonly value: number | boolean | string | null;
  readonly unit: Unit | null;
  readonly text: Bilingual;
  readonly cite: Citation;
}

function row({ of, op, value, unit, text, cite }: Row): RulebookThreshold {
  return {
    of,
    comparator: op ?? null,
    inclusive: op === undefined ? null : isInclusive(op),
    value,
    unit,
    text,
    points: null,
    source: copy(cite),
  };
}

/** A number of the tables, with a comparator where the text limits by it. */
function number(of: Bilingual, threshold: Threshold, op?: Comparator): RulebookThreshold {
  const text = op === undefined ? thresholdText(threshold) : limitText(op, threshold);
  return row({
    of,
    ...(op === undefined ? {} : { op }),
    value: displayThreshold(threshold),
    unit: threshold.unit as Unit,
    text,
    cite: threshold.cite,
  });
}

function industryRows({ limits, industries }: DeductionVersion): RulebookThreshold[] {
  const { op, threshold } = limits.industryShare;
  const share = number(
    t(
      '不适用行业收入合计占（收入总额 − 不征税收入 − 投资收益）',
      'Excluded industries over total income less non-taxable and investment income',
    ),
    threshold,
    op,
  );
  return [
    share,
    ...industries.map(({ name, codes, cite }) =>
      row({ of: name, value: codes.join(','), unit: 'text', text: t(codes.join('、'), codes.join(', ')), cite }),
    ),
  ];
}

/** Everything that the return is computed from, in the order of its lines. */
function computation(version: DeductionVersion): RulebookCriterion {
  const { limits, tax, timing, lines, rejects, grounds } = version;
  const atMost: Comparator = '<=';
  return {
    id: 'deduction',
    label: t('加计扣除计算', 'Computing the deduction'),
    text: t(
      '六类费用正列举归集，其他相关费用和委托研发受限额，扣减特殊收入和销售产品对应材料后乘以加计比例；基数大于零方可享受',
      'Cost of six named categories; other related and entrusted cost within limits; less special income and materials of sold products; times the rate. There is a claim where the base is above 0',
    ),
    role: 'gate',
    of: null,
    thresholds: [
      ...version.rates.map(rateRow),
      number(otherLabel(limits.otherPool), limits.otherShare, atMost),
      number(t('委托境内研发，按实际支付计入的比例', 'Entrusted at home: share of what was paid'), limits.domesticShare),
      ...overseasRows(version),
      number(t('自行开发的无形资产摊销年限', 'Years over which a self-made asset is amortised'), limits.leastYears, '>='),
      number(t('企业所得税税率', 'Income tax rate'), tax.standard),
      number(t('高新技术企业税率', 'Income tax rate of HNTE'), tax.hnte),
      ...smallRows(version),
      number(t('亏损结转年限', 'Years that a loss is carried'), tax.lossYears, atMost),
      number(
        t('亏损结转年限（高新技术企业、科技型中小企业）', 'Years that a loss is carried, HNTE and technology SME'),
        tax.lossYearsLong,
        atMost,
      ),
      row({
        of: t('汇算清缴截止', 'Settlement closes'),
        value: `${timing.settlement.month}-${timing.settlement.day}`,
        unit: 'text',
        text: t(
          `次年 ${timing.settlement.month} 月 ${timing.settlement.day} 日`,
          `${timing.settlement.day}/${timing.settlement.month} of the next year`,
        ),
        cite: timing.settlement.cite,
      }),
      number(t('追溯享受年限', 'Years of retroactive claim'), timing.retroYears, atMost),
      number(t('资料留存年限', 'Years that records are kept'), timing.keepYears, '>='),
      ...lines.map(({ code, label, cite }) =>
        row({
          of: label,
          value: code,
          unit: 'text',
          text: t(`计入，A107012 第 ${code.slice(1)} 行`, `counts, A107012 line ${code.slice(1)}`),
          cite,
        }),
      ),
      ...rejects.map(({ code, label, reason, cite }) =>
        row({ of: label, value: code, unit: 'text', text: t(`不计入：${reason.zh}`, `does not count: ${reason.en}`), cite }),
      ),
      ...Object.entries(grounds).map(([key, { reason, cite }]) =>
        row({ of: reason, value: key, unit: 'text', text: t('不计入', 'does not count'), cite }),
      ),
    ],
  };
}

const otherLabel = (pool: DeductionVersion['limits']['otherPool']): Bilingual =>
  pool === 'all-projects'
    ? t(
        '其他相关费用占全部项目可加计费用总额（限额 = 前五类 ÷ 9，全部项目合并）',
        'Other related cost over all eligible cost (cap = first five / 9, one pool of all projects)',
      )
    : t(
        '其他相关费用占每个项目可加计费用总额（限额 = 前五类 ÷ 9，逐个项目）',
        'Other related cost over all eligible cost (cap = first five / 9, each project)',
      );

function smallRows({ tax: { small } }: DeductionVersion): RulebookThreshold[] {
  if (small === null) return [];
  const { taxYears, rate, income } = small;
  return [
    number(inYears(t('小型微利企业实际税率', 'Income tax rate of small low-profit enterprises'), taxYears), rate),
    number(inYears(t('小型微利企业应纳税所得额', 'Taxable income of small low-profit enterprises'), taxYears), income.threshold, income.op),
  ];
}

function overseasRows({ limits, grounds }: DeductionVersion): RulebookThreshold[] {
  const shut = t('委托境外研发', 'Entrusted abroad');
  if (limits.overseas === null)
    return [
      row({ of: shut, value: 0, unit: 'yuan', text: grounds['overseas-before-2018'].reason, cite: grounds['overseas-before-2018'].cite }),
    ];
  return [
    number(
      t('委托境外机构研发，按实际支付计入的比例', 'Entrusted to organisations abroad: share of what was paid'),
      limits.overseas.share,
      '<=',
    ),
    row({
      of: t('委托境外研发占境内符合条件的研发费用', 'Entrusted abroad over eligible cost at home'),
      op: '<=',
      value: fractionText(limits.overseas.ofDomestic),
      unit: 'text',
      text: t(`不超过 ${fractionText(limits.overseas.ofDomestic)}（含）`, `at most ${fractionText(limits.overseas.ofDomestic)} (included)`),
      cite: limits.overseas.ofDomestic.cite,
    }),
  ];
}

const fractionText = ({ amount, per }: Threshold): string => `${amount ?? ''}/${per}`;

const WHO: Readonly<Record<RateFor, Bilingual>> = {
  general: t('加计比例，一般企业', 'Extra rate, general'),
  manufacturing: t('加计比例，制造业企业', 'Extra rate, manufacturing'),
  'tech-sme': t('加计比例，科技型中小企业', 'Extra rate, technology SME'),
  list: t('加计比例，集成电路和工业母机清单企业', 'Extra rate, IC and machine-tool lists'),
};

function rateRow({ of, taxYears, fromMonth, rate }: RateRow): RulebookThreshold {
  const label = inYears(WHO[of], taxYears);
  return number(fromMonth === 1 ? label : t(`${label.zh}，${fromMonth} 月起`, `${label.en}, from month ${fromMonth}`), rate);
}

function inYears({ zh, en }: Bilingual, { from, to }: Years): Bilingual {
  if (to === from) return t(`${zh}（${from} 纳税年度）`, `${en} (tax year ${from})`);
  return to === null
    ? t(`${zh}（${from} 纳税年度起）`, `${en} (from tax year ${from})`)
    : t(`${zh}（${from} 至 ${to} 纳税年度）`, `${en} (tax years ${from} to ${to})`);
}
