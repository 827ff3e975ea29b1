import { type Trit, TRUE } from '../kernel/trit.ts';
import { type ClaimContext, leastBase, mostBase } from './claim.ts';
import type { Gate } from './gate.ts';
import type { ProjectCost } from './project.ts';
import { readProject } from './project.ts';
import { reading, readingBut } from './reading.ts';
import type { DeductionVersion } from './rules.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { decidesIndustry } from './industry-decisive.ts';

/** With more open facts than this, none of them is tried alone: it would hardly decide, and trying each costs a reading. */
const TRIED = 24;

export interface Openness {
  readonly gates: readonly Gate[];
  readonly gatesTruth: Trit;
  readonly claimTruth: Trit;
  readonly claim: ClaimContext;
  readonly dossier: Dossier;
  readonly version: DeductionVersion;
}

/**
 * Unknown facts that an undecided verdict waits for: first those that alone can decide it, then the others,
 * both in dossier order. Nothing here gives points, so width of points does not order.
 */
export function missingPaths(openness: Openness): string[] {
  const { gates, claimTruth, claim } = openness;
  const waiting = [...gateFacts(gates), ...(claimTruth === TRUE ? [] : claim.open)];
  const decisive = new Set(waiting.filter((path) => decides(path, openness)));
  return [...waiting.filter((path) => decisive.has(path)), ...waiting.filter((path) => !decisive.has(path))];
}

/** In the order of the dossier: the way of taxation stands before the accounts there. */
const ORDER = ['residentEnterprise', 'taxCollection', 'accountsSound', 'rdSeparable', 'deductionExcludedIndustry'].map(
  (field) => `dossier.enterprise.${field}`,
);

function gateFacts(gates: readonly Gate[]): string[] {
  const paths = gates.flatMap(({ missing }) => missing);
  const ofEnterprise = ORDER.filter((path) => paths.includes(path));
  return [...ofEnterprise, ...paths.filter((path) => !ORDER.includes(path))];
}

const REVENUE = 'dossier.rd.revenue.';
const PROJECT = /^dossier\.rd\.projects\.(\d+)\.(.+)$/;

function decides(path: string, { gates, gatesTruth, claimTruth, claim, dossier, version }: Openness): boolean {
  if (ORDER.includes(path)) return true;
  if (path.startsWith(REVENUE)) {
    const othersHold = claimTruth === TRUE && gates.every(({ id, truth }) => id === 'industry' || truth === TRUE);
    return decidesIndustry(path.slice(REVENUE.length), { dossier, version, othersHold });
  }
  const found = PROJECT.exec(path);
  // An empty list of projects leaves nothing to claim, which decides it.
  if (found === null) return true;
  if (claim.open.length > TRIED) return false;
  const [index, fact] = [Number(found[1]), found[2] ?? ''];
  if (mostBase(replaced(claim, { way: 'most', index, fact }), claim) <= 0n) return true;
  return gatesTruth === TRUE && leastBase(replaced(claim, { way: 'least', index, fact }), claim) > 0n;
}

/** All projects read one way, but for one fact of one project. */
function replaced(claim: ClaimContext, { way, index, fact }: { way: 'least' | 'most'; index: number; fact: string }): ProjectCost[] {
  return (claim.rd.projects ?? []).map((project, at) =>
    readProject(project, '', { booking: claim.booking, reading: at === index ? readingBut(way, fact) : reading(way) }),
  );
}
