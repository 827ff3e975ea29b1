import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, Metric, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { PortalHttpApi } from './http-api.ts';

export type ApiAlarmsProps = { http: PortalHttpApi; lambda: LambdaFunction; table: Table; topic: Topic };

type Watched = { id: string; metric: IMetric; meaning: string; above: number };

const period = Duration.minutes(5);

/** Throttled calls of the table, over all operations: DynamoDB publishes them under the table's name alone. */
const tableThrottles = (table: Table, metricName: string): IMetric =>
  new Metric({ namespace: 'AWS/DynamoDB', metricName, dimensionsMap: { TableName: table.tableName }, statistic: Stats.SUM, period });

/** Alarms that a person has to look at: answers of 5xx, and anything that was throttled. */
export class ApiAlarms extends Construct {
  constructor(scope: Construct, id: string, { http, lambda, table, topic }: ApiAlarmsProps) {
    super(scope, id);
    const watched: readonly Watched[] = [
      {
        id: 'ServerErrors',
        metric: http.stage.metricServerError({ period, statistic: Stats.SUM }),
        meaning: 'The API answered 5xx',
        above: 0,
      },
      {
        id: 'LambdaErrors',
        metric: lambda.metricErrors({ period, statistic: Stats.SUM }),
        meaning: 'The function ended with an error',
        above: 0,
      },
      {
        id: 'LambdaThrottles',
        metric: lambda.metricThrottles({ period, statistic: Stats.SUM }),
        meaning: 'The function was throttled',
        above: 0,
      },
      { id: 'ReadThrottles', metric: tableThrottles(table, 'ReadThrottleEvents'), meaning: 'Reads of the table were throttled', above: 0 },
      {
        id: 'WriteThrottles',
        metric: tableThrottles(table, 'WriteThrottleEvents'),
        meaning: 'Writes to the table were throttled',
        above: 0,
      },
    ];
    for (const { id: name, metric, meaning, above } of watched) {
      new Alarm(this, name, {
        alarmDescription: `${meaning} within five minutes.`,
        metric,
        threshold: above,
        evaluationPeriods: 1,
        comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      }).addAlarmAction(new SnsAction(topic));
    }
  }
}
