import type { calendar as zh } from '../zh-CN/calendar.ts';

export const calendar: typeof zh = {
  settlement: (year) => `Income-tax settlement for ${year - 1} (with the R&D super deduction)`,
  'annual-report': (year) => `Annual development report of high-tech enterprises for ${year - 1}`,
  'tech-sme': (year) => `Evaluation of technology-based SMEs ${year}`,
  hnte: (year) => `Recognition of high-tech enterprises ${year} (Hubei)`,
  period: (opens, closes) => `${opens} to ${closes}`,
  by: (closes) => `by ${closes}`,
  from: (opens) => `from ${opens}, closing day not published`,
  unpublished: 'Not published',
  last: (year, text) => `${year}: ${text}`,
};
