/** `dossier.capital`: valuation and money from investors. */
import * as z from 'zod/mini';
import { date, exchangeRate, list, money, section, yes } from './fields.ts';

export const capitalSchema = section({
  valuation: section({ amount: money, currency: z.enum(['USD', 'CNY']), cnyPerUsd: exchangeRate }),
  ventureRounds: list(section({ paidOn: date, amount: money })),
  privateInvestment: yes,
  equityTwoYears: money,
  equityThreeYears: money,
});
