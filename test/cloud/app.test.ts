import { expect, test } from 'vitest';
import { environments } from '../../infra/aws/environments.ts';
import { checkBuilt, checkEnvironment } from '../../infra/aws/guards.ts';
import { resources, synthesise } from './templates.ts';

const { templates, regions } = synthesise();

test('three stacks for a global and for a China region pass the rule pack and the built-in rules', () => {
  expect(Object.fromEntries(regions)).toEqual({
    'portal-prod-data': 'ap-east-1',
    'portal-prod-api': 'ap-east-1',
    'portal-prod-site': 'ap-east-1',
    'portal-prod-cn-data': 'cn-northwest-1',
    'portal-prod-cn-api': 'cn-northwest-1',
    'portal-prod-cn-site': 'cn-northwest-1',
  });
});

test('one environment is chosen by the context, and an unknown one is refused with those that there are', () => {
  const chosen = synthesise({ env: 'prod-cn' });
  expect([...chosen.regions.keys()].toSorted()).toEqual(['portal-prod-cn-api', 'portal-prod-cn-data', 'portal-prod-cn-site']);
  expect(() => synthesise({ env: 'test' })).toThrow('context: env is "test"; allowed is one of prod, prod-cn, or none for all.');
});

test.each([...templates])('%s names no partition', (_name, template) => {
  const text = JSON.stringify(template.toJSON());
  expect(text).not.toMatch(/arn:aws[:-]/);
  expect(text).not.toContain('amazonaws.com.cn');
});

/** What China regions lack (stack.md), by type; the built-in rules know most of them, this list is our own word. */
const lacking = [
  'AWS::Cognito::',
  'AWS::Lambda::Url',
  'AWS::SES::',
  'AWS::CloudFront::OriginAccessControl',
  'AWS::CloudFront::Function',
  'AWS::XRay::',
];

test.each([...templates])('%s uses nothing that China lacks', (_name, template) => {
  const types = resources(template).map(([, { Type }]) => Type);
  expect(types.filter((type) => lacking.some((prefix) => type.startsWith(prefix)))).toEqual([]);
  expect(JSON.stringify(template.toJSON())).not.toMatch(/TracingConfig|"RecursiveLoop"|"EDGE"/);
});

test('both partitions get the same resources', () => {
  for (const part of ['data', 'api', 'site']) {
    const [here, there] = ['prod', 'prod-cn'].map((name) => {
      const template = templates.get(`portal-${name}-${part}`);
      return template === undefined ? [] : resources(template).map(([id, { Type }]) => `${Type} ${id}`);
    });
    expect(here?.length).toBeGreaterThan(0);
    expect(there).toEqual(here);
  }
});

test.each([...templates])('what holds data in %s outlives the stack', (_name, template) => {
  const kept = ['AWS::DynamoDB::Table', 'AWS::KMS::Key', 'AWS::S3::Bucket'];
  const held = resources(template).filter(([, { Type }]) => kept.includes(Type));
  const lost = held.filter(
    ([, { DeletionPolicy, UpdateReplacePolicy }]) => DeletionPolicy !== 'Retain' || UpdateReplacePolicy !== 'Retain',
  );
  expect(held.length).toBeGreaterThan(0);
  expect(lost.map(([id]) => id)).toEqual([]);
});

const [prod] = environments;

test.each([
  [{ name: 'Prod' }, 'environment "Prod": name is "Prod"; allowed is 2 to 21 small letters, digits and hyphens, beginning with a letter.'],
  [{ region: 'hongkong' }, 'environment "prod": region is "hongkong"; allowed is an AWS region such as cn-northwest-1.'],
  [{ region: 'cn-north-1' }, 'environment "prod": certificate is "acm"; allowed is "iam" (CloudFront in China takes no ACM certificates).'],
  [
    { logDays: 30 },
    'environment "prod": logDays is 30; allowed is one of 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653 (six months at least are the law).',
  ],
  [
    { api: { throttle: { rate: 0, burst: 10 }, memoryMb: 1024, timeoutSeconds: 10 } },
    'environment "prod": api.throttle.rate is 0; allowed is a whole number from 1 to 10000.',
  ],
  [
    { api: { throttle: { rate: 50, burst: 10 }, memoryMb: 1024, timeoutSeconds: 10 } },
    'environment "prod": api.throttle.burst is 10; allowed is a whole number from 50 to 20000.',
  ],
  [
    { api: { throttle: { rate: 50, burst: 90 }, memoryMb: 128, timeoutSeconds: 10 } },
    'environment "prod": api.memoryMb is 128; allowed is a whole number from 256 to 3008.',
  ],
  [
    { api: { throttle: { rate: 50, burst: 90 }, memoryMb: 512, timeoutSeconds: 30 } },
    'environment "prod": api.timeoutSeconds is 30; allowed is a whole number from 3 to 29.',
  ],
])('an environment with %j is refused', (change, message) => {
  if (prod === undefined) throw new Error('there is no environment');
  expect(() => checkEnvironment({ ...prod, ...change })).toThrow(message);
});

test('a folder that was not built is refused with the command that builds it', () => {
  expect(() => checkBuilt('/nowhere', 'index.mjs')).toThrow(
    'build output: index.mjs is "missing"; allowed is a file in /nowhere; make it with `npm run build`.',
  );
});
