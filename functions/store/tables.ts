/**
 * The one description of the tables: keys, indexes, TTL, streams and safety, as plain data without any SDK.
 * CDK, the embedded engine and Amazon's DynamoDB Local are all created from it (design, section 5).
 */

/** A composed key: partition and sort attribute, both strings. */
export interface KeyAttributes {
  readonly partition: string;
  readonly sort: string;
}

/** A sparse index: only items that carry both of its key attributes are in it. */
interface IndexDescription {
  readonly name: string;
  readonly key: KeyAttributes;
  /** All attributes: the items that carry index keys are small roots, never parts. */
  readonly projection: 'ALL';
}

export interface TableDescription {
  readonly name: TableName;
  readonly key: KeyAttributes;
  readonly indexes: readonly IndexDescription[];
  /** Attribute with seconds since 1970 after which the item may be deleted; readers treat it as absent at once. */
  readonly ttlAttribute: string;
  /** What the table's stream carries; null where nothing may listen, so that nothing loops. */
  readonly stream: 'NEW_AND_OLD_IMAGES' | null;
  readonly pointInTimeRecovery: boolean;
  readonly deletionProtection: boolean;
  readonly billing: 'PAY_PER_REQUEST';
}

type TableName = 'portal' | 'identity' | 'cohort';

/** Physical table names by logical name: an environment may prefix them. */
export type TableNames = Readonly<Record<TableName, string>>;

const TTL_ATTRIBUTE = 'expiresAt';

const key: KeyAttributes = { partition: 'pk', sort: 'sk' };
const safe = { ttlAttribute: TTL_ATTRIBUTE, pointInTimeRecovery: true, deletionProtection: true, billing: 'PAY_PER_REQUEST' } as const;

/** Everything that is written together in one transaction. */
const portalTable: TableDescription = {
  name: 'portal',
  key,
  indexes: [
    // state + unit → due date, id: the reviewer's queue
    { name: 'queue', key: { partition: 'queuePk', sort: 'queueSk' }, projection: 'ALL' },
    // assignee → due date: what is on one person's desk
    { name: 'desk', key: { partition: 'deskPk', sort: 'deskSk' }, projection: 'ALL' },
    // title + year → unit, uscc: who holds a title
    { name: 'register', key: { partition: 'registerPk', sort: 'registerSk' }, projection: 'ALL' },
  ],
  stream: 'NEW_AND_OLD_IMAGES',
  ...safe,
};

/** People, encrypted per subject; apart because erasure destroys the subject's key. */
const identityTable: TableDescription = { name: 'identity', key, indexes: [], stream: null, ...safe };

/** Projections, rebuildable from `portal`; no stream of its own. */
const cohortTable: TableDescription = { name: 'cohort', key, indexes: [], stream: null, ...safe };

export const tables: readonly TableDescription[] = [portalTable, identityTable, cohortTable];

/**
 * The physical names for one environment.
 * @param prefix put before each logical name, e.g. `prod-`; empty for local use
 */
export function tableNames(prefix = ''): TableNames {
  return { portal: `${prefix}portal`, identity: `${prefix}identity`, cohort: `${prefix}cohort` };
}
