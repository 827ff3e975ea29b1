/** `dossier.years["2025"]`: figures of one accounting year. */
import * as z from 'zod/mini';
import { count, money, section, signedMoney, text } from './fields.ts';

const figures = {
  staffTotal: count,
  techStaff: count,
  hnteStaffTotal: count,
  hnteTechStaff: count,
  rdStaff: count,
  salesRevenue: money,
  mainBusinessRevenue: money,
  totalIncome: money,
  hiTechIncome: money,
  costTotal: money,
  totalProfit: signedMoney,
  totalAssets: money,
  netAssets: signedMoney,
  totalLiabilities: money,
  rdExpense: money,
  hnteRdExpense: money,
  hnteRdExpenseDomestic: money,
  rdBooks: money,
  rdStatistical: money,
  rdClaimed: money,
  invoicedRevenue: money,
  insuredStaff: count,
  taxPaid: money,
  outputValue: money,
  governmentRdMoney: money,
};

type Figure = keyof typeof figures;

const source = z.enum(['tax-return', 'audit', 'statement', 'estimate']);
const auditReport = section({ firm: text, reportNumber: text });
const sources = Object.fromEntries(Object.keys(figures).map((name) => [name, source])) as Record<Figure, typeof source>;

export const yearSchema = section({ ...figures, audit: auditReport, specialAudit: auditReport, sources: section(sources) });

/** First and last accounting year that a dossier may hold. */
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2100;

const yearName = z.enum(Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => String(FIRST_YEAR + i)));

/** zod passes over an own `__proto__` key of a record; here it is an unknown field as anywhere else. */
const withoutPrototypeKey = z.unknown().check((ctx) => {
  const { value } = ctx;
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, '__proto__')) {
    ctx.issues.push({ code: 'unrecognized_keys', keys: ['__proto__'], input: value as Record<string, unknown> });
  }
});

/** `dossier.years`: by four-digit year; a null year is a year of which nothing is known. */
export const yearsSchema = z.pipe(withoutPrototypeKey, z.partialRecord(yearName, z.nullish(yearSchema)));
