import { expect, test } from 'vitest';
import { judge, type Offence, plant, texts } from './sandbox.ts';

const cruise = [
  'depcruise',
  '--config',
  '.dependency-cruiser.mjs',
  '--output-type',
  'err',
  'shared',
  'functions',
  'infra',
  'web',
  'test',
] as const;

/** What the offences import. */
const neighbours = {
  'shared/kernel/one.ts': 'export const one = 1;\n',
  'functions/api/route.ts': 'export const route = 1;\n',
  'functions/store/port.ts': 'export type Port = { one: number };\n',
  'functions/store/client.ts': 'export const client = 1;\n',
  'functions/store/tables.ts': 'export const tables = 1;\n',
  'infra/local/server.ts': 'export const server = 1;\n',
  'web/page.ts': 'export const page = 1;\n',
  'test/help.ts': 'export const help = 1;\n',
};

const use = (name: string, from: string) => `import { ${name} } from '${from}';\n\nexport const used = ${name};\n`;

const offences: readonly Offence[] = [
  ['shared/a.ts', use('route', '../functions/api/route.ts'), 'shared-stands-alone'],
  ['shared/a.ts', "import type { Port } from '../functions/store/port.ts';\n\nexport type Mine = Port;\n", 'shared-stands-alone'],
  ['shared/a.ts', use('readFileSync', 'node:fs'), 'shared-has-no-node'],
  ['shared/a.ts', use('Hono', 'hono'), 'shared-packages'],
  ['web/a.ts', use('route', '../functions/api/route.ts'), 'web-imports'],
  ['web/a.tsx', use('route', '../functions/api/route.ts'), 'web-imports'],
  ['web/a.ts', use('readFileSync', 'node:fs'), 'web-has-no-node'],
  ['functions/api/a.ts', use('client', '../store/client.ts'), 'store-only-in-entry-files'],
  ['functions/store/a.ts', use('route', '../api/route.ts'), 'store-below-api'],
  ['functions/api/a.ts', use('DynamoDBClient', '@aws-sdk/client-dynamodb'), 'sdk-only-in-store'],
  ['functions/api/a.ts', use('server', '../../infra/local/server.ts'), 'functions-imports'],
  ['functions/api/a.ts', use('App', 'aws-cdk-lib'), 'cloud-library-stays-in-infra'],
  ['functions/api/a.ts', use('test', 'fast-check'), 'production-packages'],
  ['infra/aws/a.ts', use('route', '../../functions/api/route.ts'), 'cloud-imports'],
  ['infra/local/a.ts', use('page', '../../web/page.ts'), 'local-imports'],
  ['infra/local/a.ts', use('help', '../../test/help.ts'), 'nobody-imports-test'],
  ['functions/api/a.ts', use('nothing', './nothing.ts'), 'no-unresolvable'],
];

const planted = plant(offences);
const verdict = judge([...cruise], {
  ...neighbours,
  ...texts(planted),
  'shared/b.ts': "import { c } from './c.ts';\n\nexport const b = (): number => c();\n",
  'shared/c.ts': "import { b } from './b.ts';\n\nexport const c = (): number => b();\n",
});

test.each(planted)('$complaint refuses $text in $file', ({ file, complaint }) => {
  expect(verdict.output).toContain(`error ${complaint}: ${file}`);
  expect(verdict.code).not.toBe(0);
});

test('a cycle is named', () => {
  expect(verdict.output).toContain('error no-cycles: shared/b.ts');
});

test('the allowed directions pass', () => {
  const allowed = judge([...cruise], {
    ...neighbours,
    'functions/api/lambda.ts': use('client', '../store/client.ts'),
    'functions/api/other.ts': "import type { Port } from '../store/port.ts';\n\nexport type Mine = Port;\n",
    'infra/aws/app.ts': use('tables', '../../functions/store/tables.ts'),
    'infra/local/start.ts': use('route', '../../functions/api/route.ts'),
    'web/view.ts': use('one', '../shared/kernel/one.ts'),
    'test/all.ts': use('server', '../infra/local/server.ts'),
  });
  expect(allowed.output).toContain('no dependency violations found');
  expect(allowed.code).toBe(0);
});
