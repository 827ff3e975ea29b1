import { dayNumber } from '../kernel/civil-date.ts';
import { SHARE_SCALE, toScaled } from '../kernel/exact.ts';
import type { Dossier } from './dossier.ts';

export type Tenant = NonNullable<NonNullable<NonNullable<Dossier['incubator']>['tenantList']>[number]>;

/** A count over a list whose entries may be incomplete: at least, at most. */
export interface Spread {
  readonly least: number;
  readonly most: number;
}

/** What an incubator's conditions count, from its tenant list; each number is a Spread. */
export interface TenantCounts {
  readonly tenants: Spread;
  readonly tenantsFinanced: Spread;
  readonly tenantsWithPaidInEquity: Spread;
  readonly tenantsGrowingFast: Spread;
  readonly tenantsWithPatentApplication: Spread;
  readonly tenantsWithValidIp: Spread;
  readonly graduates: Spread;
}

/** Growth that counts as fast: more than 20 %, 20 excluded (工信部科〔2025〕131号第六条). */
const FAST_GROWTH = 0.2;

/**
 * Counts tenants as of a day. Present are those that have entered and have neither left nor graduated by then; a date that
 * is not given means that it has not happened. A property that an entry leaves open widens the count.
 */
export function countTenants(list: readonly Tenant[], asOfDay: number): TenantCounts {
  const present = list.filter((tenant) => isPresent(tenant, asOfDay));
  const tally = (answer: (tenant: Tenant) => boolean | null) => spreadOf(present.map(answer));
  return {
    tenants: { least: present.length, most: present.length },
    tenantsFinanced: tally((tenant) => tenant.financed ?? null),
    tenantsWithPaidInEquity: tally((tenant) => tenant.paidInEquity ?? null),
    tenantsGrowingFast: tally(growsFast),
    tenantsWithPatentApplication: tally((tenant) => tenant.patentApplied ?? null),
    tenantsWithValidIp: tally((tenant) => tenant.validIp ?? null),
    graduates: spreadOf(list.map((tenant) => hasGraduated(tenant, asOfDay))),
  };
}

function spreadOf(answers: readonly (boolean | null)[]): Spread {
  const least = answers.filter((answer) => answer === true).length;
  return { least, most: least + answers.filter((answer) => answer === null).length };
}

const happened = (date: string | null | undefined, asOfDay: number): boolean => date != null && dayNumber(date) <= asOfDay;

function isPresent(tenant: Tenant, asOfDay: number): boolean {
  const entered = tenant.enteredOn == null || happened(tenant.enteredOn, asOfDay);
  return entered && !happened(tenant.leftOn, asOfDay) && !happened(tenant.graduation?.on, asOfDay);
}

function hasGraduated({ graduation }: Tenant, asOfDay: number): boolean | null {
  if (graduation == null) return false;
  return graduation.on == null ? null : dayNumber(graduation.on) <= asOfDay;
}

/** Revenue or R&D may have grown; one of them is enough, and one unknown leaves it open. */
function growsFast({ revenueGrowth, rdGrowth }: Tenant): boolean | null {
  const known = [revenueGrowth, rdGrowth].filter((growth) => growth != null);
  if (known.some((growth) => toScaled(growth, SHARE_SCALE) > toScaled(FAST_GROWTH, SHARE_SCALE))) return true;
  return known.length === 2 ? false : null;
}
