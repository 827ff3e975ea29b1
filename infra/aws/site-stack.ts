import { CfnOutput, CfnParameter, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { SiteBuckets } from './constructs/site-buckets.ts';
import { SiteDistribution } from './constructs/site-distribution.ts';
import { SiteFiles } from './constructs/site-files.ts';
import type { CertificateKind, Environment } from './environments.ts';

export type SiteStackProps = StackProps & { environment: Environment; apiDomain: string; folder: string };

const certificates: Readonly<Record<CertificateKind, { description: string; allowedPattern: string }>> = {
  acm: {
    description: 'ARN of the certificate in ACM, region us-east-1',
    allowedPattern: '^arn:[a-z-]+:acm:us-east-1:\\d{12}:certificate/[0-9a-f-]+$',
  },
  iam: { description: 'Id of the certificate in the certificate store of IAM', allowedPattern: '^[A-Z0-9]{16,32}$' },
};

/** The site: bucket, edge, and the built files. The domain and its certificate are given at deployment. */
export class SiteStack extends Stack {
  constructor(scope: Construct, id: string, props: SiteStackProps) {
    super(scope, id, props);
    const { environment, apiDomain, folder } = props;
    const domain = new CfnParameter(this, 'SiteDomain', {
      description: 'Host name of the site; in China it needs an ICP licence',
      allowedPattern: '^[a-z0-9.-]+\\.[a-z]{2,}$',
    });
    const certificate = new CfnParameter(this, 'SiteCertificate', certificates[environment.certificate]);
    const buckets = new SiteBuckets(this, 'Buckets', { logDays: environment.logDays });
    const { distribution } = new SiteDistribution(this, 'Edge', {
      buckets,
      apiDomain,
      domain: domain.valueAsString,
      certificate: { kind: environment.certificate, id: certificate.valueAsString },
    });
    new SiteFiles(this, 'Files', { bucket: buckets.site, folder });
    new CfnOutput(this, 'EdgeDomain', { value: distribution.attrDomainName, description: 'Point the site’s CNAME here' });
  }
}
