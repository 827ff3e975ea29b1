import type { Dossier } from '../../shared/dossier/dossier.ts';
import type { FieldId } from '../../shared/locale/zh-CN.ts';
import { fieldPath } from '../assess/paths.ts';
import { labelOf } from '../assess/words.ts';
import { decimalOf } from '../format/decimal.ts';
import { plainWan } from '../format/money.ts';
import { type Json, valueAt } from '../draft/path.ts';
import { fields, site } from '../messages.ts';
import type { RungId } from '../assess/verdicts.ts';
import type { FieldWords } from '../../shared/locale/zh-CN/fields.ts';

export interface SheetRow {
  readonly path: string;
  readonly name: string;
  /** Plain digits or words as the other system takes them; null where not answered. */
  readonly value: string | null;
  readonly from: string;
}

type Kind = 'money' | 'person' | 'item' | 'text';
type Entry = readonly [id: FieldId, kind: Kind, yearsBack?: number];

/** In the order of the forms: the evaluation form of 115号, and the application form of 195号. */
const order: Record<RungId, readonly Entry[]> = {
  'tech-sme': [
    ['enterprise.name', 'text'],
    ['enterprise.uscc', 'text'],
    ['enterprise.registeredOn', 'text'],
    ['years.staffTotal', 'person', 1],
    ['years.techStaff', 'person', 1],
    ['years.salesRevenue', 'money', 1],
    ['years.costTotal', 'money', 1],
    ['years.rdExpense', 'money', 1],
    ['years.totalAssets', 'money', 1],
    ['intellectualProperty.classOne', 'item'],
    ['intellectualProperty.classTwo', 'item'],
  ],
  hnte: [
    ['enterprise.name', 'text'],
    ['enterprise.uscc', 'text'],
    ['enterprise.registeredOn', 'text'],
    ['enterprise.hiTechField', 'text'],
    ['intellectualProperty.classOne', 'item'],
    ['intellectualProperty.classTwo', 'item'],
    ['years.hnteStaffTotal', 'person', 1],
    ['years.hnteTechStaff', 'person', 1],
    ['years.netAssets', 'money', 3],
    ['years.netAssets', 'money', 2],
    ['years.netAssets', 'money', 1],
    ['years.salesRevenue', 'money', 3],
    ['years.salesRevenue', 'money', 2],
    ['years.salesRevenue', 'money', 1],
    ['years.hnteRdExpense', 'money', 3],
    ['years.hnteRdExpense', 'money', 2],
    ['years.hnteRdExpense', 'money', 1],
    ['years.hnteRdExpenseDomestic', 'money', 3],
    ['years.hnteRdExpenseDomestic', 'money', 2],
    ['years.hnteRdExpenseDomestic', 'money', 1],
    ['years.totalIncome', 'money', 1],
    ['years.hiTechIncome', 'money', 1],
    ['judgement.transformationsThreeYears', 'item'],
  ],
};

const unitOf: Record<Kind, string> = { money: site.units.wan, person: site.units.person, item: site.units.item, text: '' };

function plain(value: unknown, kind: Kind): string | null {
  if (typeof value === 'number') return kind === 'money' ? plainWan(value) : decimalOf(value);
  return typeof value === 'string' && value !== '' ? value : null;
}

/** `研发费用（加计扣除口径，万元）`, `职工总数（人）` */
function withUnit(label: string, unit: string): string {
  if (site.lang === 'en') return `${label} (${unit})`;
  return label.endsWith('）') ? `${label.slice(0, -1)}，${unit}）` : `${label}（${unit}）`;
}

/** The cells of the other system with the values to enter, digits plain. */
export function sheetRows(rung: RungId, dossier: Dossier, asOfYear: number): SheetRow[] {
  return order[rung].map(([id, kind, back]) => {
    const path = fieldPath(id, back === undefined ? undefined : asOfYear - back);
    const words: FieldWords = fields[id];
    const unit = unitOf[kind];
    return {
      path,
      name: unit === '' ? labelOf(path) : withUnit(labelOf(path), unit),
      value: plain(valueAt(dossier as Json, path), kind),
      from: words.from ?? '',
    };
  });
}
