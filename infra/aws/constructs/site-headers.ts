import { Names } from 'aws-cdk-lib';
import { CfnResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';
import { Construct } from 'constructs';
import { SITE_HEADERS, STRICT_TRANSPORT_SECONDS } from '../../../shared/kernel/security-headers.ts';

/** Headers that CloudFront has a place of its own for; the others are written as custom headers. */
const named = ['Content-Security-Policy', 'Referrer-Policy', 'X-Content-Type-Options', 'X-Frame-Options'];

/** The site's security headers as a policy of CloudFront: the same constant as the local server's, and HSTS. */
export class SiteHeaders extends Construct {
  readonly policyId: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const header = (name: string): string => SITE_HEADERS[name] ?? '';
    const others = Object.entries(SITE_HEADERS).filter(([name]) => !named.includes(name));
    const policy = new CfnResponseHeadersPolicy(this, 'Policy', {
      responseHeadersPolicyConfig: {
        name: Names.uniqueResourceName(this, { maxLength: 100 }),
        securityHeadersConfig: {
          contentSecurityPolicy: { contentSecurityPolicy: header('Content-Security-Policy'), override: true },
          contentTypeOptions: { override: true },
          frameOptions: { frameOption: header('X-Frame-Options'), override: true },
          referrerPolicy: { referrerPolicy: header('Referrer-Policy'), override: true },
          strictTransportSecurity: { accessControlMaxAgeSec: STRICT_TRANSPORT_SECONDS, includeSubdomains: true, override: true },
        },
        customHeadersConfig: { items: others.map(([name, value]) => ({ header: name, value, override: true })) },
      },
    });
    this.policyId = policy.ref;
  }
}
