import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Match } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import { root } from '../run/root.ts';
import { resources, synthesise } from './templates.ts';

const { templates } = synthesise();
const stacks = [...templates].filter(([name]) => name.endsWith('-api'));

test.each(stacks)('%s runs the bundle on arm64 and Node 24 and knows its table', (_name, template) => {
  template.hasResourceProperties('AWS::Lambda::Function', {
    Architectures: ['arm64'],
    Runtime: 'nodejs24.x',
    Handler: 'index.handler',
    Timeout: 10,
    LoggingConfig: { LogFormat: 'JSON', LogGroup: Match.anyValue() },
    Environment: { Variables: { PORTAL_TABLE: Match.anyValue() } },
  });
});

type Statement = { Action: string | string[]; Resource: unknown; Condition?: unknown };

/** Every statement that the function's role holds, as text. */
function statements(template: (typeof stacks)[number][1]): Statement[] {
  return resources(template)
    .filter(([, { Type }]) => Type === 'AWS::IAM::Role' || Type === 'AWS::IAM::Policy' || Type === 'AWS::IAM::ManagedPolicy')
    .flatMap(([, { Properties }]) => (Properties?.['Policies'] ?? [Properties]) as { PolicyDocument: { Statement: Statement[] } }[])
    .flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
}

test.each(stacks)('%s may do with the portal table what the store does, and nothing else anywhere', (_name, template) => {
  const found = statements(template).map(({ Action, Resource, Condition }) => ({
    actions: [Action].flat().toSorted(),
    on: JSON.stringify(Resource).replace(/portal-prod(-cn)?-data:ExportsOutputFnGetAtt(portal\w+?)[0-9A-F]{8}Arn\w+/, '$2'),
    conditional: Condition !== undefined,
  }));
  expect(found).toEqual([
    {
      actions: ['dynamodb:DeleteItem', 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
      on: '{"Fn::ImportValue":"portalTable"}',
      conditional: false,
    },
    {
      actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:ReEncryptFrom', 'kms:ReEncryptTo'],
      on: '{"Fn::ImportValue":"portalKey"}',
      conditional: true,
    },
    {
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      on: expect.stringMatching(/^\{"Fn::GetAtt":\["ApiLogs\w+","Arn"\]\}$/) as string,
      conditional: false,
    },
  ]);
  expect(JSON.stringify(statements(template))).not.toContain('*');
  expect(JSON.stringify(template.toJSON())).not.toContain('ManagedPolicyArns');
});

/** The rights behind each command of the SDK; a transaction needs those of the writes and reads that it is made of. */
const rights: Readonly<Record<string, readonly string[]>> = {
  QueryCommand: ['dynamodb:Query'],
  TransactGetCommand: ['dynamodb:GetItem'],
  TransactWriteCommand: ['dynamodb:PutItem', 'dynamodb:DeleteItem'],
};

test('the rights are those of the commands that the store sends', async () => {
  const folder = join(root, 'functions', 'store');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const commands = [...new Set(texts.flatMap((text) => text.match(/\b[A-Z]\w+Command\b/g) ?? []))];
  expect(commands.toSorted()).toEqual(Object.keys(rights));
  expect(Object.values(rights).flat().toSorted()).toEqual([
    'dynamodb:DeleteItem',
    'dynamodb:GetItem',
    'dynamodb:PutItem',
    'dynamodb:Query',
  ]);
});

test.each(stacks)('%s is throttled, logs for a year, and its access log holds nothing of a person', (_name, template) => {
  template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
    StageName: '$default',
    DefaultRouteSettings: { DetailedMetricsEnabled: true, ThrottlingRateLimit: 200, ThrottlingBurstLimit: 400 },
    AccessLogSettings: { DestinationArn: Match.anyValue(), Format: Match.stringLikeRegexp('requestId') },
  });
  template.resourceCountIs('AWS::Logs::LogGroup', 2);
  template.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 365 });
  const [stage] = resources(template).filter(([, { Type }]) => Type === 'AWS::ApiGatewayV2::Stage');
  expect(JSON.stringify(stage)).not.toMatch(/sourceIp|userAgent|context\.path|authorizer|requestOverride/);
});

test.each(stacks)('%s answers under /api/v1 only, with events of version 2', (_name, template) => {
  template.resourceCountIs('AWS::ApiGatewayV2::Route', 1);
  template.hasResourceProperties('AWS::ApiGatewayV2::Route', { RouteKey: 'ANY /api/v1/{proxy+}' });
  template.hasResourceProperties('AWS::ApiGatewayV2::Integration', { PayloadFormatVersion: '2.0', TimeoutInMillis: 10_000 });
});

test.each(stacks)('%s raises an alarm on 5xx, on errors and on every throttle, and tells it over TLS alone', (_name, template) => {
  const alarms = resources(template)
    .filter(([, { Type }]) => Type === 'AWS::CloudWatch::Alarm')
    .map(
      ([, { Properties }]) =>
        `${String(Properties?.['Namespace'])} ${String(Properties?.['MetricName'])} > ${String(Properties?.['Threshold'])}`,
    );
  expect(alarms.toSorted()).toEqual([
    'AWS/ApiGateway 5xx > 0',
    'AWS/DynamoDB ReadThrottleEvents > 0',
    'AWS/DynamoDB WriteThrottleEvents > 0',
    'AWS/Lambda Errors > 0',
    'AWS/Lambda Throttles > 0',
  ]);
  template.allResourcesProperties('AWS::CloudWatch::Alarm', { AlarmActions: [Match.anyValue()], TreatMissingData: 'notBreaching' });
  template.hasResourceProperties('AWS::SNS::Topic', { KmsMasterKeyId: Match.anyValue() });
  template.hasResourceProperties('AWS::SNS::TopicPolicy', {
    PolicyDocument: {
      Statement: Match.arrayWith([
        Match.objectLike({ Effect: 'Deny', Action: 'sns:Publish', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
        Match.objectLike({ Effect: 'Allow', Action: 'sns:Publish', Principal: { Service: 'cloudwatch.amazonaws.com' } }),
      ]),
    },
  });
});
