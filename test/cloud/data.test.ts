import { Match } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import { tables } from '../../functions/store/tables.ts';
import { resources, synthesise } from './templates.ts';

const { templates } = synthesise();
const stacks = [...templates].filter(([name]) => name.endsWith('-data'));

test.each(stacks)('%s has the three tables of functions/store/tables.ts, each safe', (name, template) => {
  const prefix = name.replace(/^portal-/, '').replace(/data$/, '');
  template.resourceCountIs('AWS::DynamoDB::Table', 3);
  for (const { name: table, ttlAttribute, stream, indexes } of tables) {
    template.hasResourceProperties('AWS::DynamoDB::Table', {
      TableName: `${prefix}${table}`,
      BillingMode: 'PAY_PER_REQUEST',
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      DeletionProtectionEnabled: true,
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: Match.anyValue() },
      TimeToLiveSpecification: { AttributeName: ttlAttribute, Enabled: true },
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      StreamSpecification: stream === null ? Match.absent() : { StreamViewType: stream },
      GlobalSecondaryIndexes:
        indexes.length === 0
          ? Match.absent()
          : indexes.map((index) => ({
              IndexName: index.name,
              KeySchema: [
                { AttributeName: index.key.partition, KeyType: 'HASH' },
                { AttributeName: index.key.sort, KeyType: 'RANGE' },
              ],
              Projection: { ProjectionType: 'ALL' },
            })),
    });
  }
});

test.each(stacks)('%s has one rotated key for each table, and no table shares one', (_name, template) => {
  template.resourceCountIs('AWS::KMS::Key', 3);
  template.allResourcesProperties('AWS::KMS::Key', { EnableKeyRotation: true });
  const used = resources(template)
    .filter(([, { Type }]) => Type === 'AWS::DynamoDB::Table')
    .map(([, { Properties }]) => JSON.stringify(((Properties ?? {})['SSESpecification'] as { KMSMasterKeyId: unknown }).KMSMasterKeyId));
  expect(new Set(used).size).toBe(3);
});
