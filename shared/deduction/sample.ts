import type { Dossier } from '../dossier/dossier.ts';
import type { RdItem, RdPayment, RdProject } from './dossier-rd.ts';

/** Picks a whole number from 0 to `most`, both included; the only source of chance. */
export type Pick = (most: number) => number;

const CODES = [
  'L04',
  'L05',
  'L08',
  'L13',
  'L17',
  'L18',
  'L20',
  'L22',
  'L24',
  'L27',
  'L29',
  'L31',
  'L33',
  'X_OFFICE',
  'X_BUILDING_DEPR',
  'X_UNHEARD_OF',
];
const PARTIES = ['domestic-org', 'domestic-org', 'domestic-individual', 'overseas-org', 'overseas-individual'] as const;
const FORMS = ['self', 'self', 'entrusted', 'cooperative', 'centralised', 'trustee'] as const;
const TREATMENTS = ['expensed', 'expensed', 'expensed', 'capitalised-formed', 'capitalised-formed', 'capitalised-in-progress'] as const;
const ACTIVITIES = ['rd', 'rd', 'rd', 'rd', 'creative-design', 'excluded-4'] as const;

export interface SampleOptions {
  readonly taxYear: number;
  readonly projects?: number;
  readonly items?: number;
}

/** A whole dossier for the deduction, every fact declared, awkward amounts included. */
export function sampleDossier(pick: Pick, { taxYear, projects = 4, items = 6 }: SampleOptions): Dossier {
  const one = <T>(of: readonly T[]): T => of[pick(of.length - 1)] as T;
  const mostly = (): boolean => pick(7) > 0;
  const fen = (): number => Number(`${pick(3) === 0 ? pick(99) : pick(99_999_999)}e-2`);
  const item = (): RdItem => ({
    code: one(CODES),
    amount: fen(),
    ...(pick(4) === 0 ? { rdShare: Number(`${pick(1_000_000)}e-6`), recorded: mostly() } : {}),
    ...(pick(5) === 0 ? { nonTaxableFunded: fen() } : {}),
    ...(pick(5) === 0 ? { netMethodGrant: fen() } : {}),
  });
  const payment = (): RdPayment => ({
    party: one(PARTIES),
    paid: fen(),
    contractRegistered: mostly(),
    related: pick(2) === 0,
    trusteeDetail: mostly(),
    invoice: mostly(),
  });
  const project = (_: unknown, index: number): RdProject => ({
    id: `P${index}`,
    form: one(FORMS),
    treatment: one(TREATMENTS),
    activity: one(ACTIVITIES),
    approved: mostly(),
    contractRegistered: mostly(),
    ownsResult: mostly(),
    items: Array.from({ length: pick(items) }, item),
    entrusted: Array.from({ length: pick(2) }, payment),
    amortisation: { years: Number(`${1 + pick(200_000)}e-4`), monthsThisYear: pick(12), selfDeveloped: pick(1) === 0 },
  });
  const total = fen();
  return {
    enterprise: {
      residentEnterprise: mostly(),
      taxCollection: mostly() ? 'audit' : 'deemed',
      accountsSound: mostly(),
      rdSeparable: mostly(),
      deductionExcludedIndustry: !mostly(),
    },
    rd: {
      taxYear,
      list: one(['none', 'ic', 'machine-tool']),
      techSme: pick(1) === 0,
      manufacturing: pick(1) === 0,
      ...(pick(2) === 0
        ? {
            revenue: {
              total,
              nonTaxable: pick(3) === 0 ? fen() : 0,
              investmentIncome: pick(3) === 0 ? -fen() : 0,
              excluded: Array.from({ length: pick(3) }, () => ({
                industry: one(['F51', 'L72', 'R90', 'C39']),
                amount: pick(1) === 0 ? total : fen(),
              })),
            },
          }
        : {}),
      projects: Array.from({ length: pick(projects) }, project),
      ...(pick(3) === 0 ? { specialIncome: fen() } : {}),
      ...(pick(3) === 0 ? { soldProductMaterials: fen(), soldProductMaterialsCarriedIn: fen() } : {}),
      ...(pick(3) === 0 ? { priorYearAmortisation: fen() } : {}),
      tax: {
        taxableIncomeBefore: pick(3) === 0 ? -fen() : Number(`${pick(999_999_999)}e-2`),
        hnte: pick(1) === 0,
        smallLowProfit: pick(1) === 0,
      },
    },
  };
}
