import type { Dossier } from '../dossier/dossier.ts';

/** The parts of `dossier.rd` by name. */
export type Rd = NonNullable<Dossier['rd']>;
export type RdProject = NonNullable<Rd['projects']>[number];
export type RdItem = NonNullable<RdProject['items']>[number];
export type RdPayment = NonNullable<RdProject['entrusted']>[number];
export type RdRevenue = NonNullable<Rd['revenue']>;
