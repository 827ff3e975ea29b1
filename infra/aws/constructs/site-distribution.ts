import { CfnCloudFrontOriginAccessIdentity, CfnDistribution } from 'aws-cdk-lib/aws-cloudfront';
import { CanonicalUserPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import type { CertificateKind } from '../environments.ts';
import type { SiteBuckets } from './site-buckets.ts';
import { SiteHeaders } from './site-headers.ts';

export type SiteDistributionProps = {
  buckets: SiteBuckets;
  /** Host name of the API. */
  apiDomain: string;
  /** The site's own host name. */
  domain: string;
  certificate: { kind: CertificateKind; id: string };
};

/** CloudFront's own policies, the same ids in every account. */
const MANAGED = {
  cachingOptimized: '658327ea-f89d-4fab-a63d-7e88639e58f6',
  cachingDisabled: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
  allButHost: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
};

const SITE = 'site';
const API = 'api';
const HTTPS_ONLY = 'redirect-to-https';

/** One address for pages and API, so that the policy `connect-src 'self'` holds. */
export class SiteDistribution extends Construct {
  readonly distribution: CfnDistribution;

  constructor(scope: Construct, id: string, { buckets, apiDomain, domain, certificate }: SiteDistributionProps) {
    super(scope, id);
    const identity = this.identity(buckets.site);
    const headers = new SiteHeaders(this, 'Headers');
    this.distribution = new CfnDistribution(this, 'Distribution', {
      distributionConfig: {
        enabled: true,
        comment: 'Enterprise cultivation portal',
        aliases: [domain],
        // HTTP/3 is not offered in China.
        httpVersion: 'http2',
        ipv6Enabled: true,
        defaultRootObject: 'index.html',
        viewerCertificate: {
          sslSupportMethod: 'sni-only',
          minimumProtocolVersion: 'TLSv1.2_2021',
          ...(certificate.kind === 'acm' ? { acmCertificateArn: certificate.id } : { iamCertificateId: certificate.id }),
        },
        logging: { bucket: buckets.logs.bucketRegionalDomainName, prefix: 'site/', includeCookies: false },
        origins: [
          {
            id: SITE,
            domainName: buckets.site.bucketRegionalDomainName,
            s3OriginConfig: { originAccessIdentity: `origin-access-identity/cloudfront/${identity.ref}` },
          },
          { id: API, domainName: apiDomain, customOriginConfig: { originProtocolPolicy: 'https-only', originSslProtocols: ['TLSv1.2'] } },
        ],
        defaultCacheBehavior: {
          targetOriginId: SITE,
          viewerProtocolPolicy: HTTPS_ONLY,
          allowedMethods: ['GET', 'HEAD'],
          compress: true,
          cachePolicyId: MANAGED.cachingOptimized,
          responseHeadersPolicyId: headers.policyId,
        },
        cacheBehaviors: [
          {
            pathPattern: '/api/*',
            targetOriginId: API,
            viewerProtocolPolicy: 'https-only',
            allowedMethods: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'POST', 'DELETE'],
            compress: true,
            cachePolicyId: MANAGED.cachingDisabled,
            originRequestPolicyId: MANAGED.allButHost,
          },
        ],
        // The identity may not list the bucket, so S3 answers 403 for what is not there. The API answers no 403 of its own, and
        // its 404 must pass, so that the page for a wrong address hangs on 403 alone.
        customErrorResponses: [{ errorCode: 403, responseCode: 404, responsePagePath: '/404.html', errorCachingMinTtl: 10 }],
      },
    });
    acknowledge(this.distribution, {
      'AwsSolutions-CFR1': 'The portal is public; firms look at it from anywhere.',
      'AwsSolutions-CFR2':
        'The gateway throttles and every body is checked at the edge of the code; WAF is the operator’s choice and needs no change here.',
      'AwsSolutions-CFR7': 'Origin access control is not offered in China; one way for both partitions (infra/README.md, 2026-11-24).',
    });
  }

  private identity(bucket: Bucket): CfnCloudFrontOriginAccessIdentity {
    const identity = new CfnCloudFrontOriginAccessIdentity(this, 'Identity', {
      cloudFrontOriginAccessIdentityConfig: { comment: 'Reads the built site' },
    });
    const reader = new CanonicalUserPrincipal(identity.attrS3CanonicalUserId);
    bucket.addToResourcePolicy(
      new PolicyStatement({ actions: ['s3:GetObject'], resources: [bucket.arnForObjects('*')], principals: [reader] }),
    );
    return identity;
  }
}
