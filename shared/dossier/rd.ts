/** `dossier.rd`: what the R&D super deduction is computed from. */
import * as z from 'zod/mini';
import { calendarYear, industry, list, money, section, signedMoney, yes } from './fields.ts';
import { rdProjectSchema } from './rd-project.ts';

export const rdSchema = section({
  taxYear: calendarYear,
  list: z.enum(['none', 'ic', 'machine-tool']),
  techSme: yes,
  manufacturing: yes,
  revenue: section({
    total: money,
    nonTaxable: money,
    investmentIncome: signedMoney,
    excluded: list(section({ industry, amount: money })),
  }),
  projects: list(rdProjectSchema),
  specialIncome: money,
  soldProductMaterials: money,
  soldProductMaterialsCarriedIn: money,
  grant: section({ amount: money, treatment: z.enum(['taxable', 'non-taxable', 'net', 'net-adjusted']) }),
  priorYearAmortisation: money,
  tax: section({ taxableIncomeBefore: signedMoney, hnte: yes, smallLowProfit: yes }),
});
