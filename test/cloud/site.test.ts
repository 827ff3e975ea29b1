import { Match } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY, SITE_HEADERS } from '../../shared/kernel/security-headers.ts';
import { resources, synthesise } from './templates.ts';

const { templates } = synthesise();
const stacks = [...templates].filter(([name]) => name.endsWith('-site'));

test.each(stacks)('the buckets of %s are closed to the public and to anything but TLS 1.2', (_name, template) => {
  template.resourceCountIs('AWS::S3::Bucket', 2);
  template.allResourcesProperties('AWS::S3::Bucket', {
    PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true },
    BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }] },
  });
  template.allResourcesProperties('AWS::S3::BucketPolicy', {
    PolicyDocument: {
      Statement: Match.arrayWith([
        Match.objectLike({
          Effect: 'Deny',
          Action: 's3:*',
          Principal: { AWS: '*' },
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        }),
        Match.objectLike({ Effect: 'Deny', Action: 's3:*', Condition: { NumericLessThan: { 's3:TlsVersion': 1.2 } } }),
      ]),
    },
  });
});

test.each(stacks)('%s lets the edge read objects and not list them', (_name, template) => {
  const policies = resources(template).filter(([, { Type }]) => Type === 'AWS::S3::BucketPolicy');
  const allowed = policies
    .flatMap(
      ([, { Properties }]) =>
        ((Properties ?? {})['PolicyDocument'] as { Statement: { Effect: string; Action: string; Principal: object }[] }).Statement,
    )
    .filter(({ Effect, Principal }) => Effect === 'Allow' && 'CanonicalUser' in Principal);
  expect(allowed.map(({ Action }) => Action)).toEqual(['s3:GetObject']);
});

test.each(stacks)('%s serves pages and API under one name, by https alone', (name, template) => {
  const certificate = name.includes('-cn-')
    ? { IamCertificateId: { Ref: 'SiteCertificate' } }
    : { AcmCertificateArn: { Ref: 'SiteCertificate' } };
  template.hasResourceProperties('AWS::CloudFront::Distribution', {
    DistributionConfig: {
      Aliases: [{ Ref: 'SiteDomain' }],
      HttpVersion: 'http2',
      ViewerCertificate: { MinimumProtocolVersion: 'TLSv1.2_2021', SslSupportMethod: 'sni-only', ...certificate },
      DefaultCacheBehavior: {
        ViewerProtocolPolicy: 'redirect-to-https',
        AllowedMethods: ['GET', 'HEAD'],
        ResponseHeadersPolicyId: Match.anyValue(),
      },
      CacheBehaviors: [Match.objectLike({ PathPattern: '/api/*', TargetOriginId: 'api', ViewerProtocolPolicy: 'https-only' })],
      CustomErrorResponses: [{ ErrorCode: 403, ResponseCode: 404, ResponsePagePath: '/404.html', ErrorCachingMinTTL: 10 }],
      Logging: { Bucket: Match.anyValue(), IncludeCookies: false },
      Origins: Match.arrayWith([
        Match.objectLike({ Id: 'site', S3OriginConfig: { OriginAccessIdentity: Match.anyValue() } }),
        Match.objectLike({ Id: 'api', CustomOriginConfig: { OriginProtocolPolicy: 'https-only', OriginSSLProtocols: ['TLSv1.2'] } }),
      ]),
    },
  });
});

test.each(stacks)('%s sends the headers of the local server, and HSTS', (_name, template) => {
  const custom = Object.entries(SITE_HEADERS)
    .filter(([header]) => header.startsWith('Cross-') || header === 'Permissions-Policy')
    .map(([header, value]) => ({ Header: header, Value: value, Override: true }));
  expect(custom.length).toBe(3);
  template.hasResourceProperties('AWS::CloudFront::ResponseHeadersPolicy', {
    ResponseHeadersPolicyConfig: {
      SecurityHeadersConfig: {
        ContentSecurityPolicy: { ContentSecurityPolicy: CONTENT_SECURITY_POLICY, Override: true },
        ContentTypeOptions: { Override: true },
        FrameOptions: { FrameOption: 'DENY', Override: true },
        ReferrerPolicy: { ReferrerPolicy: 'no-referrer', Override: true },
        StrictTransportSecurity: { AccessControlMaxAgeSec: 63_072_000, IncludeSubdomains: true, Override: true },
      },
      CustomHeadersConfig: { Items: custom },
    },
  });
});

test.each(stacks)('%s keeps hashed files for a year, asks for pages again, and gives each folder its page', (_name, template) => {
  template.hasResourceProperties('Custom::CDKBucketDeployment', {
    Include: ['assets/*'],
    SystemMetadata: { 'cache-control': 'public, max-age=31536000, immutable' },
    Prune: false,
  });
  template.hasResourceProperties('Custom::CDKBucketDeployment', {
    Exclude: ['assets/*'],
    SystemMetadata: { 'cache-control': 'no-cache' },
    Prune: false,
  });
  const copies = resources(template)
    .filter(([, { Type }]) => Type === 'Custom::AWS')
    .map(([, { Properties }]) => /\\?"Key\\?":\\?"([^"\\]+)/.exec(JSON.stringify(Properties?.['Update']))?.[1]);
  expect(copies.map(String).toSorted()).toEqual(['assess', 'assess/', 'en/assess', 'en/assess/']);
});
