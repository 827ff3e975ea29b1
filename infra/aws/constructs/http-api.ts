import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination, PayloadFormatVersion } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import type { Environment } from '../environments.ts';

/** What is noted of a request. No address, no query, no path below the route: an assessment's address is its key. */
const ACCESS_LOG = {
  requestId: '$context.requestId',
  time: '$context.requestTimeEpoch',
  method: '$context.httpMethod',
  status: '$context.status',
  bytes: '$context.responseLength',
  latency: '$context.responseLatency',
  integrationLatency: '$context.integrationLatency',
  integrationError: '$context.integrationErrorMessage',
};

export type PortalHttpApiProps = { environment: Environment; lambda: LambdaFunction };

/** The HTTP API before the function: throttled, logged, and nothing but `/api/v1`. */
export class PortalHttpApi extends Construct {
  readonly api: HttpApi;
  readonly stage: HttpStage;
  /** Host name of the API without a scheme. */
  readonly domainName: string;

  constructor(scope: Construct, id: string, { environment, lambda }: PortalHttpApiProps) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', { apiName: `${environment.name}-portal`, createDefaultStage: false });
    const [route] = this.api.addRoutes({
      path: '/api/v1/{proxy+}',
      methods: [HttpMethod.ANY],
      integration: new HttpLambdaIntegration('Lambda', lambda, {
        payloadFormatVersion: PayloadFormatVersion.VERSION_2_0,
        timeout: Duration.seconds(environment.api.timeoutSeconds),
      }),
    });
    if (route !== undefined) {
      acknowledge(route, {
        'AwsSolutions-APIG4': 'Self-assessment is public and without an account; deleting needs the token that the record was made with.',
      });
    }
    const logs = new LogGroup(this, 'AccessLogs', { retention: environment.logDays, removalPolicy: RemovalPolicy.RETAIN });
    this.stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      // The default stage has no name in the address, so local and cloud addresses are the same.
      stageName: '$default',
      autoDeploy: true,
      detailedMetricsEnabled: true,
      throttle: { rateLimit: environment.api.throttle.rate, burstLimit: environment.api.throttle.burst },
      accessLogSettings: { destination: new LogGroupLogDestination(logs), format: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)) },
    });
    const { region, urlSuffix } = Stack.of(this);
    this.domainName = `${this.api.apiId}.execute-api.${region}.${urlSuffix}`;
  }
}
