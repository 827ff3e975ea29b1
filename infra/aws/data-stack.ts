import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { tableNames, tables } from '../../functions/store/tables.ts';
import { PortalTable } from './constructs/portal-table.ts';
import type { Environment } from './environments.ts';

/** The three tables and their keys: what must outlive every other stack. */
export class DataStack extends Stack {
  readonly portal: PortalTable;

  constructor(scope: Construct, id: string, props: StackProps & { environment: Environment }) {
    super(scope, id, props);
    const names = tableNames(`${props.environment.name}-`);
    const made = tables.map((description) => ({
      name: description.name,
      table: new PortalTable(this, description.name, { description, physicalName: names[description.name] }),
    }));
    const portal = made.find(({ name }) => name === 'portal');
    if (portal === undefined) throw new Error('functions/store/tables.ts describes no table "portal"');
    this.portal = portal.table;
  }
}
