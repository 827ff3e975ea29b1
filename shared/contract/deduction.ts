/** `Assessment.deduction`: the lines of the return A107012, in yuan, each rounded half up to the fen. Only for `rd-deduction`. */
import * as z from 'zod/mini';

const yuan = z.number();
const words = z.strictObject({ zh: z.string(), en: z.string() });

const categories = z.strictObject({ personnel: yuan, directInput: yuan, depreciation: yuan, amortisation: yuan, design: yuan });

const lines = z.strictObject({
  '40': yuan,
  '41': yuan,
  '42': yuan,
  '43': yuan,
  '44': yuan,
  '45': yuan,
  '46': yuan,
  '47': yuan,
  '48': yuan,
  '49': yuan,
  '52': yuan,
});

const capitalisedProject = z.strictObject({
  project: z.string(),
  acceptedOther: yuan,
  acceptedOverseas: yuan,
  acceptedCost: yuan,
  yearsUsed: z.number(),
  amortisationThisYear: yuan,
});

const rejected = z.strictObject({ project: z.string(), code: z.string(), amount: yuan, reason: words });

const tax = z.strictObject({
  taxableIncomeBefore: yuan,
  taxableIncomeAfter: yuan,
  taxBefore: yuan,
  rateBefore: z.number(),
  taxAfter: yuan,
  rateAfter: z.number(),
  taxSaved: yuan,
  lossAfter: yuan,
});

/** Null where a figure of the revenue is not declared; the ratio also where no share exists. */
const industry = z.strictObject({ numerator: z.nullable(yuan), denominator: z.nullable(yuan), ratio: z.nullable(z.number()) });

export const deductionSchema = z.strictObject({
  enterpriseEligible: z.nullable(z.boolean()),
  claimable: z.boolean(),
  reasons: z.array(words),
  categories,
  firstFive: yuan,
  otherActual: yuan,
  otherCap: yuan,
  otherAccepted: yuan,
  entrustedDomesticActual: yuan,
  entrustedDomesticAccepted: yuan,
  entrustedOverseasActual: yuan,
  entrustedOverseasAt80: yuan,
  overseasCap: yuan,
  entrustedOverseasAccepted: yuan,
  entrustedOverseasIndividual: yuan,
  lines,
  base: yuan,
  rate: z.number(),
  extra: yuan,
  capitalisedProjects: z.array(capitalisedProject),
  rejected: z.array(rejected),
  tax: z.nullable(tax),
  industry: z.nullable(industry),
});

export type Deduction = z.infer<typeof deductionSchema>;
