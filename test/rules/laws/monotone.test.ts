import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Assessment } from '../../../shared/contract/assessment.ts';
import { assess } from '../../../shared/rules/assess.ts';
import {
  lastYear as Y,
  intellectualProperty as I,
  judgement as J,
  secondYearBack as Y2,
  thirdYearBack as Y3,
} from '../../../shared/dossier/facts.ts';
import type { Fact } from '../../../shared/dossier/fact.ts';
import { readAt, writeAt } from '../paths.ts';
import { placeOf, runs, SEED, type Situation, situation } from './dossiers.ts';

/** Where more of a figure is never worse (or never better), by the policy: for the verdict and score, or for one criterion. */
interface Direction {
  readonly rulebook: string;
  readonly fact: Fact;
  /** `verdict`, or the id of a criterion. */
  readonly on: string;
  readonly more: 'never-worse' | 'never-better';
}

const up = (rulebook: string, on: string, facts: readonly Fact[]): Direction[] =>
  facts.map((fact) => ({ rulebook, fact, on, more: 'never-worse' }));
const down = (rulebook: string, on: string, facts: readonly Fact[]): Direction[] =>
  facts.map((fact) => ({ rulebook, fact, on, more: 'never-better' }));

const directions: readonly Direction[] = [
  ...up('tech-sme', 'verdict', [Y.techStaff, Y.rdExpense, I.classOne, I.classTwo]),
  ...down('tech-sme', 'verdict', [Y.totalAssets, Y.costTotal]),
  ...down('tech-sme', 'size-staff', [Y.staffTotal]),
  ...down('tech-sme', 'size-revenue', [Y.salesRevenue]),
  ...down('tech-sme', 'size-assets', [Y.totalAssets]),
  ...down('tech-sme', 'tech-staff', [Y.staffTotal]),
  ...up('hnte', 'verdict', [Y.hnteTechStaff, Y.hiTechIncome, Y.hnteRdExpenseDomestic, Y2.hnteRdExpenseDomestic, I.classOne, I.classTwo]),
  ...up('hnte', 'verdict', [J.transformationsThreeYears, J.managementPoints, Y.netAssets]),
  ...up('hnte', 'rd-ratio', [Y.hnteRdExpense, Y2.hnteRdExpense, Y3.hnteRdExpense]),
  ...down('hnte', 'rd-ratio', [Y2.salesRevenue, Y3.salesRevenue]),
  ...down('hnte', 'rd-domestic', [Y.hnteRdExpense, Y2.hnteRdExpense, Y3.hnteRdExpense]),
  ...down('hnte', 'verdict', [Y.hnteStaffTotal, Y.totalIncome, I.classTwoSpent]),
];

const VERDICTS = ['ineligible', 'undetermined', 'eligible'];
const OUTCOMES = ['not-met', 'undetermined', 'met'];

/** What an assessment is worth in one respect: larger is better. */
function worth(answer: Assessment, on: string): number[] {
  if (on === 'verdict') return [VERDICTS.indexOf(answer.verdict), answer.score?.min ?? 0, answer.score?.max ?? 0];
  return [OUTCOMES.indexOf(answer.criteria.find(({ id }) => id === on)?.outcome ?? '')];
}

/** The figure raised: by a step, by a little, or by much; null where it is unknown or decided by a list. */
function raised({ dossier, asOf }: Situation, fact: Fact, by: number): Situation['dossier'] | null {
  const now = readAt(dossier, placeOf(fact, asOf));
  // A share with a zero denominator never passes, so from zero to one it may get better.
  if (typeof now !== 'number' || (fact.path.startsWith('intellectualProperty') && dossier.intellectualProperty?.items != null)) return null;
  const value = Math.min(fact.max, Math.round(now * fact.scale) + by) / fact.scale;
  return writeAt(dossier, placeOf(fact, asOf), value);
}

const DENOMINATORS = new Set<Fact>([
  Y.staffTotal,
  Y.costTotal,
  Y.hnteStaffTotal,
  Y.totalIncome,
  Y2.salesRevenue,
  Y3.salesRevenue,
  Y.hnteRdExpense,
  Y2.hnteRdExpense,
  Y3.hnteRdExpense,
]);

test.each(directions)(
  `$rulebook: more $fact.path of year −$fact.yearsBack is $more for $on (seed ${SEED})`,
  ({ rulebook, fact, on, more }) => {
    const seen = { asked: 0 };
    fc.assert(
      fc.property(situation(rulebook), fc.constantFrom(1, 100, 10_000, 500_000, 10 ** 9, 10 ** 12), (one, by) => {
        if (DENOMINATORS.has(fact) && more === 'never-better' && (readAt(one.dossier, placeOf(fact, one.asOf)) ?? 0) === 0) return;
        const dossier = raised(one, fact, by);
        if (dossier === null) return;
        seen.asked += 1;
        const before = worth(assess(one.version, one.dossier, one.asOf, { gaps: false }), on);
        const after = worth(assess(one.version, dossier, one.asOf, { gaps: false }), on);
        const moves = after.map((value, index) => Math.sign(value - (before[index] ?? 0)));
        expect(moves).not.toContain(more === 'never-worse' ? -1 : 1);
      }),
      runs(250),
    );
    expect(seen.asked).toBeGreaterThan(100);
  },
);
