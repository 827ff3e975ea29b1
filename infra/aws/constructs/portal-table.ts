import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, ProjectionType, StreamViewType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { KeyAttributes, TableDescription } from '../../../functions/store/tables.ts';
import { matching, demand } from '../guards.ts';

export type PortalTableProps = {
  description: TableDescription;
  /** The name in the account, for example `prod-portal`. */
  physicalName: string;
};

const text = (name: string) => ({ name, type: AttributeType.STRING });
const keys = ({ partition, sort }: KeyAttributes) => ({ partitionKey: text(partition), sortKey: text(sort) });

function check({ description, physicalName }: PortalTableProps): void {
  const { name, pointInTimeRecovery, deletionProtection, ttlAttribute } = description;
  demand(`table ${name}`, [
    matching('physicalName', physicalName, { pattern: /^[a-zA-Z0-9_.-]{3,255}$/, words: '3 to 255 letters, digits and _.-' }),
    {
      what: 'pointInTimeRecovery',
      given: pointInTimeRecovery,
      allowed: 'true (records of applications cannot be made again)',
      holds: pointInTimeRecovery,
    },
    { what: 'deletionProtection', given: deletionProtection, allowed: 'true', holds: deletionProtection },
    matching('ttlAttribute', ttlAttribute, { pattern: /^\w+$/, words: 'the name of an attribute' }),
  ]);
}

/** A table as `functions/store/tables.ts` describes it, with a key of its own; both stay when the stack goes. */
export class PortalTable extends Construct {
  readonly table: Table;
  readonly key: Key;

  constructor(scope: Construct, id: string, props: PortalTableProps) {
    super(scope, id);
    check(props);
    const { description, physicalName } = props;
    this.key = new Key(this, 'Key', {
      alias: `alias/${physicalName}`,
      description: `Encrypts the table ${physicalName}`,
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.table = new Table(this, 'Table', {
      tableName: physicalName,
      ...keys(description.key),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: this.key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: description.pointInTimeRecovery },
      deletionProtection: description.deletionProtection,
      timeToLiveAttribute: description.ttlAttribute,
      removalPolicy: RemovalPolicy.RETAIN,
      ...(description.stream === null ? {} : { stream: StreamViewType[description.stream] }),
    });
    for (const index of description.indexes) {
      this.table.addGlobalSecondaryIndex({ indexName: index.name, ...keys(index.key), projectionType: ProjectionType[index.projection] });
    }
  }
}
