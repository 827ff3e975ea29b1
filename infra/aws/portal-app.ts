import { App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { ApiStack } from './api-stack.ts';
import { DataStack } from './data-stack.ts';
import { type Environment, environments } from './environments.ts';
import { checkEnvironment, demand } from './guards.ts';
import { SiteStack } from './site-stack.ts';

export type PortalAppOptions = {
  /** Where the templates are written; the CLI's own choice without. */
  outdir?: string;
  /** Folders that the build has filled. */
  bundle: string;
  site: string;
  /** Context besides our own, as `--context` gives it. */
  context?: Readonly<Record<string, unknown>>;
};

/** Findings of the built-in rules fail the synthesis, as those of the rule pack do. */
const STRICT = {
  '@aws-cdk/core:validateAgainstDefaultRules': true,
  '@aws-cdk/aws-iam:minimizePolicies': true,
  '@aws-cdk/core:checkSecretUsage': true,
  '@aws-cdk/aws-s3:createDefaultLoggingPolicy': true,
  '@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy': true,
  '@aws-cdk/aws-apigateway:logGroupDestinationArnWithoutWildcard': true,
};

/** The three stacks of one environment, each one concern: what is kept, what answers, what is shown. */
function addEnvironment(app: App, environment: Environment, { bundle, site }: PortalAppOptions): void {
  checkEnvironment(environment);
  const { name, region } = environment;
  const common = { env: { region }, environment, terminationProtection: true };
  const data = new DataStack(app, `portal-${name}-data`, { ...common, description: 'Enterprise cultivation portal: tables and keys' });
  const api = new ApiStack(app, `portal-${name}-api`, {
    ...common,
    portal: data.portal,
    bundle,
    description: 'Enterprise cultivation portal: API',
  });
  const web = new SiteStack(app, `portal-${name}-site`, {
    ...common,
    apiDomain: api.http.domainName,
    folder: site,
    description: 'Enterprise cultivation portal: site',
  });
  for (const stack of [data, api, web]) Tags.of(stack).add('environment', name);
}

/** The app for the environment that the context names, or for all of them. Throws `RefusedProperty` for an unknown name. */
export function portalApp(options: PortalAppOptions): App {
  const app = new App({
    ...(options.outdir === undefined ? {} : { outdir: options.outdir }),
    // `context` gives way to the command line, `postCliContext` does not: strictness is not a matter of how one calls.
    postCliContext: { ...STRICT, ...options.context },
    analyticsReporting: false,
  });
  const wanted: unknown = app.node.tryGetContext('env');
  const chosen = environments.filter(({ name }) => wanted === undefined || name === wanted);
  const names = environments.map(({ name }) => name).join(', ');
  demand('context', [{ what: 'env', given: wanted, allowed: `one of ${names}, or none for all`, holds: chosen.length > 0 }]);
  for (const environment of chosen) addEnvironment(app, environment, options);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return app;
}
