import type { Role } from 'aws-cdk-lib/aws-iam';
import { type CfnElement, RemovalPolicy, Size, Stack } from 'aws-cdk-lib';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import { checkBuilt } from '../guards.ts';
import { PageAddresses } from './page-addresses.ts';

export type SiteFilesProps = {
  bucket: Bucket;
  /** Folder of the built site. */
  folder: string;
};

/** Files whose names carry a hash. */
const HASHED = 'assets/*';

/**
 * Puts the built site into the bucket: first the files with a hash in their name, kept for a year; then the pages, which
 * are asked for again each time. Old hashed files stay, so that a page that is open goes on working.
 */
export class SiteFiles extends Construct {
  constructor(scope: Construct, id: string, { bucket, folder }: SiteFilesProps) {
    super(scope, id);
    checkBuilt(folder, 'index.html');
    const logGroup = new LogGroup(this, 'Logs', { retention: RetentionDays.ONE_MONTH, removalPolicy: RemovalPolicy.DESTROY });
    const common = {
      sources: [Source.asset(folder)],
      destinationBucket: bucket,
      prune: false,
      memoryLimit: 512,
      ephemeralStorageSize: Size.mebibytes(512),
      logGroup,
    };
    const hashed = new BucketDeployment(this, 'Hashed', {
      ...common,
      exclude: ['*'],
      include: [HASHED],
      cacheControl: [CacheControl.fromString('public, max-age=31536000, immutable')],
    });
    const pages = new BucketDeployment(this, 'Pages', { ...common, exclude: [HASHED], cacheControl: [CacheControl.noCache()] });
    pages.node.addDependency(hashed);
    const addresses = new PageAddresses(this, 'Addresses', { bucket, folder });
    addresses.node.addDependency(pages);
    acknowledgeDeployers(Stack.of(this), { bucket, role: addresses.role });
  }
}

/** The two functions that the cloud library itself brings for copying files at deployment. */
function acknowledgeDeployers(stack: Stack, { bucket, role }: { bucket: Bucket; role: Role }): void {
  const library = 'A function of the cloud library that runs at deployment only; its rights end at this bucket and the bucket of assets.';
  const site = `<${stack.getLogicalId(bucket.node.defaultChild as CfnElement)}.Arn>/*`;
  const assets = `arn:<AWS::Partition>:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-${stack.region}/*`;
  const findings = [
    'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
    ...['GetBucket*', 'GetObject*', 'List*', 'Abort*', 'DeleteObject*'].map((action) => `AwsSolutions-IAM5[Action::s3:${action}]`),
    `AwsSolutions-IAM5[Resource::${site}]`,
    `AwsSolutions-IAM5[Resource::${assets}]`,
    'AwsSolutions-L1',
  ];
  const reasons = Object.fromEntries(findings.map((finding) => [finding, library]));
  const deployers = stack.node.children.filter(({ node }) =>
    /^(Custom::CDKBucketDeployment|AWS679f53fac002430cb0da5b7982bd2287)/.test(node.id),
  );
  for (const deployer of deployers) acknowledge(deployer, reasons);
  acknowledge(role, {
    [`AwsSolutions-IAM5[Resource::${site}]`]: 'Every page of the site is copied; there is nothing else in this bucket.',
  });
}
