import type { Dossier } from './dossier.ts';
import type { Fact, Frame } from './fact.ts';
import { conduct, intellectualProperty as I, lastYear, secondYearBack, thirdYearBack } from './facts.ts';

/** Pairs of figures that can contradict each other; a rulebook names those that it reads. */
export type ConsistencyCheck = 'tech-staff' | 'hnte-tech-staff' | 'domestic-rd' | 'spent-rights' | 'typed-rights' | 'conduct-events';

/**
 * True where the dossier's own figures contradict each other. They are evaluated as given; the caller raises
 * the flag `inconsistent-figures`. Unknown figures contradict nothing.
 */
export function isContradicted(check: ConsistencyCheck, dossier: Dossier, frame: Frame): boolean {
  const at = (slot: number): number => frame[slot] ?? Number.NaN;
  switch (check) {
    case 'tech-staff':
      return at(lastYear.techStaff.slot) > at(lastYear.staffTotal.slot);
    case 'hnte-tech-staff':
      return at(lastYear.hnteTechStaff.slot) > at(lastYear.hnteStaffTotal.slot);
    case 'domestic-rd':
      return [thirdYearBack, secondYearBack, lastYear].some((year) => at(year.hnteRdExpenseDomestic.slot) > at(year.hnteRdExpense.slot));
    case 'spent-rights':
      return at(I.classTwoSpent.slot) > at(I.classTwo.slot);
    case 'typed-rights':
      return typedRightsDisagree(dossier, frame);
    case 'conduct-events':
      return typedConductDisagrees(dossier, frame);
  }
}

function typedRightsDisagree({ intellectualProperty: rights }: Dossier, frame: Frame): boolean {
  if (rights?.items == null) return false;
  const pairs = [
    [rights.classOne, I.classOne],
    [rights.classTwo, I.classTwo],
    [rights.classTwoSpent, I.classTwoSpent],
  ] as const;
  return pairs.some(([typed, fact]) => typed != null && differs(typed * fact.scale, frame[fact.slot]));
}

function typedConductDisagrees({ conduct: declared }: Dossier, frame: Frame): boolean {
  if (declared?.events == null) return false;
  return Object.values(conduct).some((fact) => {
    const typed = declared[fact.path.slice('conduct.'.length) as keyof typeof declared];
    return typeof typed === 'boolean' && differs(typed ? 1 : 0, frame[fact.slot]);
  });
}

function differs(typed: number, derived: number | undefined): boolean {
  return derived !== undefined && !Number.isNaN(derived) && Math.round(typed) !== derived;
}

/** The facts that a check compares: a version that names the check must load them. */
export function factsOfCheck(check: ConsistencyCheck): readonly Fact[] {
  switch (check) {
    case 'tech-staff':
      return [lastYear.techStaff, lastYear.staffTotal];
    case 'hnte-tech-staff':
      return [lastYear.hnteTechStaff, lastYear.hnteStaffTotal];
    case 'domestic-rd':
      return [thirdYearBack, secondYearBack, lastYear].flatMap((year) => [year.hnteRdExpenseDomestic, year.hnteRdExpense]);
    case 'spent-rights':
      return [I.classTwoSpent, I.classTwo];
    case 'typed-rights':
      return [I.classOne, I.classTwo, I.classTwoSpent];
    case 'conduct-events':
      return Object.values(conduct);
  }
}
