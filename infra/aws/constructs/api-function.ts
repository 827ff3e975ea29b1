import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Effect, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Environment } from '../environments.ts';
import { checkBuilt } from '../guards.ts';
import type { PortalTable } from './portal-table.ts';

export type ApiFunctionProps = {
  environment: Environment;
  portal: PortalTable;
  /** Folder of the built bundle, with `index.mjs` in it. */
  bundle: string;
};

/** What the store calls: transactions need the rights of the writes that they are made of. */
const STORE_ACTIONS = ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:DeleteItem'];

/** What DynamoDB does with the table's key on behalf of its caller. */
const KEY_ACTIONS = ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:ReEncryptFrom', 'kms:ReEncryptTo'];

/** The API's Lambda function, with exactly the rights that its code uses. */
export class ApiFunction extends Construct {
  readonly lambda: LambdaFunction;

  constructor(scope: Construct, id: string, props: ApiFunctionProps) {
    super(scope, id);
    checkBuilt(props.bundle, 'index.mjs');
    const { environment, portal } = props;
    const logs = new LogGroup(this, 'Logs', { retention: environment.logDays, removalPolicy: RemovalPolicy.RETAIN });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: { Store: this.storePolicy(portal), Logs: this.logPolicy(logs) },
    });
    this.lambda = new LambdaFunction(this, 'Function', {
      description: 'The API of the enterprise cultivation portal',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: Code.fromAsset(props.bundle),
      role,
      memorySize: environment.api.memoryMb,
      timeout: Duration.seconds(environment.api.timeoutSeconds),
      logGroup: logs,
      loggingFormat: LoggingFormat.JSON,
      environment: { PORTAL_TABLE: portal.table.tableName },
    });
  }

  private storePolicy({ table, key }: PortalTable): PolicyDocument {
    const { region, urlSuffix } = Stack.of(this);
    return new PolicyDocument({
      statements: [
        new PolicyStatement({ effect: Effect.ALLOW, actions: STORE_ACTIONS, resources: [table.tableArn] }),
        new PolicyStatement({
          effect: Effect.ALLOW,
          actions: KEY_ACTIONS,
          resources: [key.keyArn],
          // The key opens through DynamoDB only. Partitions differ in how they spell the service.
          conditions: { StringEquals: { 'kms:ViaService': [`dynamodb.${region}.amazonaws.com`, `dynamodb.${region}.${urlSuffix}`] } },
        }),
      ],
    });
  }

  private logPolicy(logs: LogGroup): PolicyDocument {
    // A log group's ARN ends in `:*`, which is how its streams are named.
    return new PolicyDocument({
      statements: [
        new PolicyStatement({
          effect: Effect.ALLOW,
          actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
          resources: [logs.logGroupArn],
        }),
      ],
    });
  }
}
