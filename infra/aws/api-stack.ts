import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { AlarmTopic } from './constructs/alarm-topic.ts';
import { ApiAlarms } from './constructs/api-alarms.ts';
import { ApiFunction } from './constructs/api-function.ts';
import { PortalHttpApi } from './constructs/http-api.ts';
import type { PortalTable } from './constructs/portal-table.ts';
import type { Environment } from './environments.ts';

export type ApiStackProps = StackProps & { environment: Environment; portal: PortalTable; bundle: string };

/** The API: gateway, function, logs and alarms. Holds nothing, so it may be replaced at any time. */
export class ApiStack extends Stack {
  readonly http: PortalHttpApi;

  constructor(scope: Construct, id: string, props: ApiStackProps) {
    super(scope, id, props);
    const { environment, portal, bundle } = props;
    const { lambda } = new ApiFunction(this, 'Api', { environment, portal, bundle });
    this.http = new PortalHttpApi(this, 'Http', { environment, lambda });
    const { topic } = new AlarmTopic(this, 'Alarms');
    new ApiAlarms(this, 'Watch', { http: this.http, lambda, table: portal.table, topic });
  }
}
