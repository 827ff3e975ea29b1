/** `dossier.enterprise`: what the firm is. */
import * as z from 'zod/mini';
import { date, division, industry, list, money, section, text, uscc, yes } from './fields.ts';

/** The city's seven reporting units (荆政办发〔2025〕9号; design, section 4). */
export const REPORTING_UNITS = ['gb420822', 'gb420881', 'gb420882', 'gb420802', 'jm-gxq-duodao', 'jm-zhxq', 'jm-qjl'] as const;

export const enterpriseSchema = section({
  uscc,
  name: text,
  formerNames: list(text),
  county: division,
  unit: z.enum(REPORTING_UNITS),
  legalForm: z.enum(['limited', 'joint-stock', 'sole', 'partnership', 'other']),
  sizeClass: z.enum(['large', 'medium', 'small', 'micro']),
  aboveScaleSince: date,
  group: section({ parentUscc: uscc, name: text }),
  hiTechField: text,
  chain: text,
  // `rights` names items of `intellectualProperty.items` by their `number`.
  mainProducts: list(section({ name: text, income: money, hiTechField: text, rights: list(text) })),
  industry,
  registeredOn: date,
  residentEnterprise: yes,
  taxCollection: z.enum(['audit', 'deemed']),
  accountsSound: yes,
  rdSeparable: yes,
  restrictedIndustry: yes,
  deductionExcludedIndustry: yes,
  strategicIndustry: yes,
  sector51020: yes,
  listed: yes,
});
