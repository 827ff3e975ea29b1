import { RetentionDays } from 'aws-cdk-lib/aws-logs';

/** How the certificate of the site's own domain is named: ACM's ARN, or in China an id of IAM's certificate store. */
export type CertificateKind = 'acm' | 'iam';

/** One place where the portal runs. Names, addresses and certificates of the city are parameters of the deployment. */
export type Environment = {
  /** Given by `--context env=<name>`; the beginning of every physical name. */
  name: string;
  region: string;
  certificate: CertificateKind;
  api: {
    /** Requests a second over all callers, and how many may come at once. */
    throttle: { rate: number; burst: number };
    memoryMb: number;
    timeoutSeconds: number;
  };
  /** Days for which logs are kept; one of CloudWatch's steps. */
  logDays: RetentionDays;
};

const usual = {
  api: { throttle: { rate: 200, burst: 400 }, memoryMb: 1024, timeoutSeconds: 10 },
  // 《网络安全法》第二十一条 asks for six months at least; CloudWatch's next step is a year.
  logDays: RetentionDays.ONE_YEAR,
} as const;

/** All environments. The same stacks everywhere; only what is written here may differ. */
export const environments: readonly Environment[] = [
  { name: 'prod', region: 'ap-east-1', certificate: 'acm', ...usual },
  { name: 'prod-cn', region: 'cn-northwest-1', certificate: 'iam', ...usual },
];
