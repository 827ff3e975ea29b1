import { assessBy, chooseByTaxYear } from '../../deduction/assess.ts';
import type { DeductionRulebook } from '../../deduction/rules.ts';
import { claimCalendar } from '../../deduction/timing.ts';
import { type Dossier, dossierSchema } from '../../dossier/dossier.ts';
import { differences } from './case-differences.ts';
import { calendarCases, handWritten } from './hand-written.ts';
import type { HandWritten } from './hand-written-shapes.ts';

export interface Run {
  readonly name: string;
  readonly taxYear: number;
  /** Where the answer of a rulebook differs from the case; empty where it holds. */
  readonly differences: (rulebook: DeductionRulebook) => string[];
}

const dossierOf = ({ enterprise, years, rd }: HandWritten, taxYear: number): Dossier =>
  dossierSchema.parse({ enterprise, years, rd: { ...rd, taxYear } });

function runOf(one: HandWritten, taxYear: number): Run {
  const dossier = dossierOf(one, taxYear);
  const asOf = one.asOf ?? `${taxYear + 1}-03-01`;
  return {
    name: `${one.id} | ${taxYear}`,
    taxYear,
    differences: (rulebook) => {
      const chosen = chooseByTaxYear(rulebook, dossier, asOf);
      return chosen.ok ? differences(one.expect, assessBy(rulebook, chosen.version, { dossier, asOf })) : ['not in force'];
    },
  };
}

const calendarRuns = calendarCases.map(
  ({ taxYear, expect }): Run => ({
    name: `calendar | ${taxYear}`,
    taxYear,
    differences: (rulebook) => {
      const chosen = chooseByTaxYear(rulebook, { rd: { taxYear } }, '2026-11-24');
      const got = chosen.ok ? claimCalendar(chosen.version.timing, taxYear) : null;
      return JSON.stringify(got) === JSON.stringify(expect)
        ? []
        : [`calendar: expected ${JSON.stringify(expect)}, got ${JSON.stringify(got)}`];
    },
  }),
);

/** Section 2: nothing is in force before tax year 2016. */
const before: Run = {
  name: 'not in force | 2015',
  taxYear: 2015,
  differences: (rulebook) => {
    const chosen = chooseByTaxYear(rulebook, { rd: { taxYear: 2015 } }, '2026-11-24');
    return chosen.ok ? [`version ${chosen.version.id} is in force`] : [];
  },
};

/** Every hand-written case in each of its tax years. */
export const runs: readonly Run[] = [
  ...handWritten.flatMap((one) => one.taxYears.map((taxYear) => runOf(one, taxYear))),
  ...calendarRuns,
  before,
];
