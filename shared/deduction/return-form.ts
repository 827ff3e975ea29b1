import { type Bilingual, bilingual as t } from '../kernel/bilingual.ts';
import type { Computation } from './compute.ts';
import { type Fen, ratioOf, total, yuanOf } from './fen.ts';
import type { Category } from './rules.ts';

/** One line of the filled return; `amount` in yuan, line 1 a count of projects, line 50 a ratio. */
export interface ReturnLine {
  readonly line: number;
  readonly label: Bilingual;
  readonly amount: number;
  readonly unit: 'item' | 'yuan' | 'ratio';
}

const HEADINGS: readonly (readonly [line: number, category: Category, label: Bilingual])[] = [
  [3, 'personnel', t('（一）人员人工费用', '(1) Personnel')],
  [7, 'directInput', t('（二）直接投入费用', '(2) Direct input')],
  [16, 'depreciation', t('（三）折旧费用', '(3) Depreciation')],
  [19, 'amortisation', t('（四）无形资产摊销', '(4) Amortisation of intangibles')],
  [23, 'design', t('（五）新产品设计费等', '(5) Design and trials')],
  [28, 'other', t('（六）其他相关费用', '(6) Other related cost')],
];

/** The return A107012 (edition of 2022), all its lines in order, filled from a computation. */
export function fillReturn(computation: Computation): ReturnLine[] {
  return [...ownLines(computation), ...entrustedLines(computation), ...totalLines(computation)].sort((a, b) => a.line - b.line);
}

const yuan = (line: number, label: Bilingual, fen: Fen): ReturnLine => ({ line, label, amount: yuanOf(fen), unit: 'yuan' });

function ownLines({ amounts, version }: Computation): ReturnLine[] {
  const sums = new Map<Category, Fen>();
  const items = version.lines.map(({ code, category, label }) => {
    const sum = total(amounts.pool, ({ byLine }) => byLine.get(code) ?? 0n);
    sums.set(category, (sums.get(category) ?? 0n) + sum);
    return yuan(Number(code.slice(1)), label, sum);
  });
  return [
    {
      line: 1,
      label: t('本年可享受研发费用加计扣除项目数量', 'Number of projects'),
      amount: new Set(amounts.pool.map(({ label }) => label)).size,
      unit: 'item',
    },
    yuan(2, t('一、自主研发、合作研发、集中研发', 'I. Own, cooperative and centralised R&D'), amounts.firstFive + amounts.other.accepted),
    ...HEADINGS.map(([line, category, label]) => yuan(line, label, sums.get(category) ?? 0n)),
    ...items,
    yuan(34, t('（七）经限额调整后的其他相关费用', '(7) Other related cost within the cap'), amounts.other.accepted),
  ];
}

function entrustedLines({ amounts: { domestic, overseas } }: Computation): ReturnLine[] {
  return [
    yuan(35, t('二、委托研发', 'II. Entrusted R&D'), domestic.actual + overseas.actual + overseas.individual),
    yuan(
      36,
      t('（一）委托境内机构或个人进行研发活动所发生的费用', '(1) Entrusted to organisations or individuals at home'),
      domestic.actual,
    ),
    yuan(37, t('（二）委托境外机构进行研发活动发生的费用', '(2) Entrusted to organisations abroad'), overseas.actual),
    yuan(38, t('其中：允许加计扣除的委托境外机构进行研发活动发生的费用', 'of which accepted'), overseas.accepted),
    yuan(39, t('（三）委托境外个人进行研发活动发生的费用', '(3) Entrusted to individuals abroad'), overseas.individual),
  ];
}

const TOTALS: readonly (readonly [line: 40 | 41 | 42 | 43 | 44 | 45 | 46 | 47 | 48 | 49 | 52, label: Bilingual])[] = [
  [40, t('三、年度研发费用小计（2+36×80%+38）', 'III. R&D cost of the year (2 + 36 × 80% + 38)')],
  [41, t('（一）本年费用化金额', '(1) Expensed this year')],
  [42, t('（二）本年资本化金额', '(2) Capitalised this year')],
  [43, t('四、本年形成无形资产摊销额', 'IV. Amortisation of assets formed this year')],
  [44, t('五、以前年度形成无形资产本年摊销额', 'V. Amortisation of assets formed earlier')],
  [45, t('六、允许扣除的研发费用合计（41+43+44）', 'VI. Cost that may be deducted (41 + 43 + 44)')],
  [46, t('减：特殊收入部分', 'less special income')],
  [47, t('七、允许扣除的研发费用抵减特殊收入后的金额（45-46）', 'VII. Cost less special income (45 − 46)')],
  [48, t('减：当年销售研发活动直接形成产品（包括组成部分）对应的材料部分', 'less materials of R&D products sold this year')],
  [49, t('减：以前年度销售研发活动直接形成产品（包括组成部分）对应材料部分结转金额', 'less materials carried in from earlier years')],
  [52, t('十、销售研发活动直接形成产品（包括组成部分）对应材料部分结转以后年度扣减金额', 'X. Materials carried to later years')],
];

function totalLines({ amounts: { totals }, rate, extra }: Computation): ReturnLine[] {
  return [
    ...TOTALS.map(([line, label]) => yuan(line, label, totals[`l${line}`])),
    { line: 50, label: t('八、加计扣除比例', 'VIII. Extra rate'), amount: ratioOf(rate.rate), unit: 'ratio' },
    yuan(51, t('九、本年研发费用加计扣除总额（47-48-49）×50', 'IX. Extra deduction of the year ((47 − 48 − 49) × 50)'), extra),
  ];
}
