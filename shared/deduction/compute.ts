import type { Dossier } from '../dossier/dossier.ts';
import { yearOf } from '../kernel/civil-date.ts';
import { FALSE, type Trit } from '../kernel/trit.ts';
import { type Amounts, amountsOf } from './amounts.ts';
import { type Booking, bookingOf } from './booking.ts';
import { type ClaimContext, claimHolds } from './claim.ts';
import { inDossierOrder } from './dossier-order.ts';
import type { Rd } from './dossier-rd.ts';
import { type Fen, part } from './fen.ts';
import { allHold, type Gate, gatesOf } from './gate.ts';
import { perVersion } from './per-version.ts';
import { type ProjectCost, readProject } from './project.ts';
import { type ExtraRate, extraRate } from './rate.ts';
import { reading } from './reading.ts';
import type { DeductionVersion } from './rules.ts';
import { type TaxEffect, taxEffect } from './tax-effect.ts';

/** Everything that a dossier gives in one tax year, in fen; the assessment, the return and the page are written from it. */
export interface Computation {
  readonly version: DeductionVersion;
  readonly dossier: Dossier;
  readonly asOf: string;
  readonly taxYear: number;
  readonly gates: readonly Gate[];
  readonly gatesTruth: Trit;
  readonly projects: readonly ProjectCost[];
  readonly amounts: Amounts;
  readonly rate: ExtraRate;
  /** What may be claimed: nothing once a gate has failed. */
  readonly base: Fen;
  readonly extra: Fen;
  readonly tax: TaxEffect | null;
  readonly claim: ClaimContext;
  readonly claimTruth: Trit;
}

/** The tax year that a dossier is about: the declared one, else the year before `asOf`. */
export const taxYearOf = ({ rd }: Dossier, asOf: string): number => rd?.taxYear ?? yearOf(asOf) - 1;

const EMPTY: Rd = {};

/** Computes the deduction of a dossier under one version. Pure; the dossier must have passed `dossierSchema`, `asOf` is a real date. */
export function compute(version: DeductionVersion, dossier: Dossier, asOf: string): Computation {
  const rd = dossier.rd ?? EMPTY;
  const taxYear = taxYearOf(dossier, asOf);
  const booking = bookingFor(version);
  const { projects, open } = readAll(rd, booking);
  const amounts = amountsOf(projects, rd, version.limits);
  const gates = gatesOf(dossier, version);
  const gatesTruth = allHold(gates);
  const claim: ClaimContext = { rd, limits: version.limits, booking, base: amounts.totals.base, open };
  const rate = extraRate(version, dossier, taxYear);
  const base = gatesTruth === FALSE ? 0n : amounts.totals.base;
  const extra = part(base, rate.rate);
  const tax = taxEffect(rd.tax, extra, { rates: version.tax, taxYear });
  return {
    version,
    dossier,
    asOf,
    taxYear,
    gates,
    gatesTruth,
    projects,
    amounts,
    rate,
    base,
    extra,
    tax,
    claim,
    claimTruth: claimHolds(claim),
  };
}

/** Projects as shown, and every undeclared fact that was met on the way. */
function readAll(rd: Rd, booking: Booking): { projects: ProjectCost[]; open: string[] } {
  if (rd.projects == null) return { projects: [], open: ['dossier.rd.projects'] };
  const open: string[] = [];
  const projects = rd.projects.map((project, index) => {
    const met = new Set<string>();
    const cost = readProject(project, project.id ?? `#${index + 1}`, { booking, reading: reading('shown', (path) => void met.add(path)) });
    for (const path of inDossierOrder(met)) open.push(`dossier.rd.projects.${index}.${path}`);
    return cost;
  });
  return { projects, open };
}

const bookingFor = perVersion(bookingOf);
