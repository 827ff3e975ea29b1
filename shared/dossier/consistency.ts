import type { Dossier } from './dossier.ts';
import type { Fact, Frame } from './fact.ts';
import { conduct, incubator as N, intellectualProperty as I, lastYear, request, secondYearBack, thirdYearBack } from './facts.ts';
import { acquisitionOf } from './rights.ts';

/** Pairs of figures that can contradict each other; a rulebook names those that it reads. */
export type ConsistencyCheck = PairCheck | 'domestic-rd' | 'typed-rights' | 'typed-tenants' | 'conduct-events';

/** A part against its whole, last year or now. */
const PAIRS = {
  'tech-staff': [lastYear.techStaff, lastYear.staffTotal],
  'hnte-tech-staff': [lastYear.hnteTechStaff, lastYear.hnteStaffTotal],
  'rd-staff': [lastYear.rdStaff, lastYear.staffTotal],
  'hi-tech-income': [lastYear.hiTechIncome, lastYear.totalIncome],
  'main-revenue': [lastYear.mainBusinessRevenue, lastYear.salesRevenue],
  'spent-rights': [I.classTwoSpent, I.classTwo],
  'tenant-area': [N.tenantArea, N.area],
  'professional-staff': [N.professionalStaff, N.staff],
  'non-rent-income': [N.nonRentIncome, N.totalIncome],
} as const satisfies Record<string, readonly [Fact, Fact]>;

type PairCheck = keyof typeof PAIRS;

const isPair = (check: ConsistencyCheck): check is PairCheck => check in PAIRS;

/**
 * True where the dossier's own figures contradict each other. They are evaluated as given; the caller raises
 * the flag `inconsistent-figures`. Unknown figures contradict nothing.
 */
export function isContradicted(check: ConsistencyCheck, dossier: Dossier, frame: Frame): boolean {
  if (isPair(check)) {
    const [part, whole] = PAIRS[check];
    return at(frame, part) > at(frame, whole);
  }
  switch (check) {
    case 'domestic-rd':
      return [thirdYearBack, secondYearBack, lastYear].some(
        (year) => at(frame, year.hnteRdExpenseDomestic) > at(frame, year.hnteRdExpense),
      );
    case 'typed-rights':
      return typedRightsDisagree(dossier, frame);
    case 'typed-tenants':
      return typedTenantsDisagree(dossier, frame);
    case 'conduct-events':
      return typedConductDisagrees(dossier, frame);
  }
}

/** NaN for what is unknown, which compares with nothing. */
const at = (frame: Frame, fact: Fact): number => frame[fact.slot] ?? Number.NaN;

const COUNTED = [
  N.tenants,
  N.tenantsFinanced,
  N.tenantsWithPaidInEquity,
  N.tenantsGrowingFast,
  N.tenantsWithPatentApplication,
  N.tenantsWithValidIp,
  N.graduates,
];

/** A typed count that the tenant list cannot give, or parts of a typed count above the whole. */
function typedTenantsDisagree({ incubator }: Dossier, frame: Frame): boolean {
  if (incubator?.tenantList == null)
    return COUNTED.slice(1, -1).some((fact) => isTyped(frame, fact) && isTyped(frame, N.tenants) && at(frame, fact) > at(frame, N.tenants));
  return COUNTED.some((fact) => {
    const typed = incubator[fact.path.slice('incubator.'.length) as keyof typeof incubator];
    const count = typeof typed === 'number' ? Math.round(typed * fact.scale) : Number.NaN;
    return count < at(frame, fact) || count > (frame[fact.slot + 1] ?? Number.NaN);
  });
}

const isTyped = (frame: Frame, fact: Fact): boolean => frame[fact.slot] === frame[fact.slot + 1];

function typedRightsDisagree({ intellectualProperty: rights }: Dossier, frame: Frame): boolean {
  if (rights?.items == null) return false;
  const pairs = [
    [rights.classOne, I.classOne],
    [rights.classTwo, I.classTwo],
    [rights.classTwoSpent, I.classTwoSpent],
  ] as const;
  // Fewer typed as spent than the list shows as spent: the number stays unknown, the contradiction does not.
  if (rights.classTwoSpent != null && Number.isNaN(at(frame, I.classTwoSpent))) return true;
  const acquired = acquisitionOf(rights.items, at(frame, request.asOf));
  if (rights.acquisition != null && acquired !== null && rights.acquisition !== acquired) return true;
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
  if (isPair(check)) return PAIRS[check];
  switch (check) {
    case 'domestic-rd':
      return [thirdYearBack, secondYearBack, lastYear].flatMap((year) => [year.hnteRdExpenseDomestic, year.hnteRdExpense]);
    case 'typed-rights':
      return [I.classOne, I.classTwo, I.classTwoSpent];
    case 'typed-tenants':
      return COUNTED;
    case 'conduct-events':
      return Object.values(conduct);
  }
}
