import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsCustomResource, PhysicalResourceId } from 'aws-cdk-lib/custom-resources';
import { Construct } from 'constructs';

const INDEX = 'index.html';

/** Addresses of the folders that have a page: `assess/`, `en/assess/`, … The front page is CloudFront's own root object. */
export function pageFolders(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === INDEX && entry.parentPath !== site)
    .map((entry) => `${relative(site, entry.parentPath).split(sep).join('/')}/`)
    .toSorted();
}

/**
 * Gives every folder its page: S3 behind an access identity knows files only, and China has no functions at the edge that
 * could name the index file. So the page is copied inside the bucket to the two keys by which it is asked for, `assess/`
 * and `assess`. Copied anew only where the page has changed.
 */
export class PageAddresses extends Construct {
  /** Makes the copies. */
  readonly role: Role;

  constructor(scope: Construct, id: string, { bucket, folder }: { bucket: Bucket; folder: string }) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Logs', { retention: RetentionDays.ONE_MONTH, removalPolicy: RemovalPolicy.DESTROY });
    // One role for all copies: a policy for each would outgrow what a role may hold.
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: {
        Copy: new PolicyDocument({
          statements: [
            new PolicyStatement({ actions: ['s3:GetObject', 's3:PutObject'], resources: [bucket.arnForObjects('*')] }),
            new PolicyStatement({ actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [logGroup.logGroupArn] }),
          ],
        }),
      },
    });
    this.role = role;
    for (const page of pageFolders(folder)) {
      const hash = createHash('sha256')
        .update(readFileSync(join(folder, page, INDEX)))
        .digest('hex')
        .slice(0, 16);
      for (const key of [page, page.slice(0, -1)]) {
        const copy = {
          service: 'S3',
          action: 'copyObject',
          parameters: { Bucket: bucket.bucketName, Key: key, CopySource: `${bucket.bucketName}/${encodeURI(page)}${INDEX}` },
          physicalResourceId: PhysicalResourceId.of(`${key} ${hash}`),
          outputPaths: ['CopyObjectResult.ETag'],
        };
        new AwsCustomResource(this, key, { onUpdate: copy, role, logGroup, installLatestAwsSdk: false, timeout: Duration.minutes(1) });
      }
    }
  }
}
