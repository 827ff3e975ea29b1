import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { SettingEvent } from '../../../shared/contract/setting.ts';
import { openBackend } from '../compose.ts';
import { ensureTables } from '../dynamo/ensure-tables.ts';
import { startDynamo } from '../dynamo/start.ts';
import { call } from '../dynamo/wire.ts';
import { databaseFolder, root } from '../settings.ts';
import { openSettings } from './open.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'portal-setting-'));
let dataDir = folder;
let nth = 0;
beforeEach(() => {
  nth += 1;
  dataDir = join(folder, String(nth));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs one command on the data folder of the test; `text` is what it said, `code` with what it ended. */
async function command(args: readonly string[], environment: Record<string, string> = { DATA_DIR: dataDir }) {
  const said: string[] = [];
  const say = (text: string): void => void said.push(text);
  const code = await run({ args, open: () => openSettings(environment), out: say, err: say });
  return { code, text: said.join('\n') };
}

const ENTERED = ['--document', '鄂科技规〔2026〕1号', '--clause', '第三条', '--from', '2099-01-01', '--by', 'chen.gxk'];
const AGE = ['add', '--rulebook', 'unicorn', '--criterion', 'age', '--amount', '10', ...ENTERED];
const READING = ['add', '--rulebook', 'unicorn', '--reading', 'title-both', '--value', 'either', ...ENTERED];
const LIMITS = ['--limit', 'area>=3000', '--limit', 'professional-staff>=50%'];
const REST = ['add', '--rulebook', 'incubator-basic', '--criterion', 'rest', ...LIMITS, ...ENTERED];

/** The same command with one option given otherwise. */
const but = (args: readonly string[], option: string, value: string): string[] =>
  args.map((word, index) => (args[index - 1] === option ? value : word));
const without = (args: readonly string[], option: string): string[] =>
  args.filter((word, index) => word !== option && args[index - 1] !== option);

const logged = async (): Promise<SettingEvent[]> => JSON.parse((await command(['list', '--json'])).text) as SettingEvent[];

describe('npm run setting', () => {
  it('enters a number, limits and a reading, takes one back, and lists them with what may be entered', async () => {
    const entered = await command(AGE);
    expect(entered.code).toBe(0);
    expect(entered.text).toMatch(
      /^Entered in .*dynamodb:\n {3}1 {2}unicorn 2021-09 · age = 10\n {6}from 2099-01-01 · 鄂科技规〔2026〕1号 第三条 · /,
    );
    expect(entered.text).toMatch(/ · entered \d{4}-\d{2}-\d{2} by chen\.gxk$/);
    for (const args of [READING, REST, ['withdraw', '--entry', '1', ...ENTERED]]) expect((await command(args)).code).toBe(0);

    expect(await logged()).toMatchObject([
      { seq: 1, kind: 'threshold', rulebook: 'unicorn', version: '2021-09', criterion: 'age', amount: 10, per: 1, by: 'chen.gxk' },
      { seq: 2, kind: 'reading', reading: 'title-both', value: 'either' },
      {
        seq: 3,
        kind: 'limits',
        version: '2025-hubei-draft',
        limits: [
          { measure: 'area', op: '>=', amount: 3000, per: 1 },
          { measure: 'professional-staff', op: '>=', amount: 1, per: 2 },
        ],
      },
      { seq: 4, kind: 'withdrawal', rulebook: 'unicorn', version: '2021-09', entry: 1 },
    ]);
    const { text } = await command(['list']);
    expect(text).toContain('   3  incubator-basic 2025-hubei-draft · rest: area >= 3,000, professional-staff >= 0.5\n');
    expect(text).toContain('   4  unicorn 2021-09 · entry 1 withdrawn\n');
    expect(text).toContain('unicorn 2021-09\n      --criterion age --amount N   (成立年限, in year)\n');
    expect(text).toContain('--reading title-both --value V   (V: both-else-judgement, both, either; published as both-else-judgement)');
    expect(text).toContain('M: operating-months in month, area in square-metre, tenant-area in ratio,');
  });

  it('writes nothing for what is entered already, unless it was taken back', async () => {
    await command(AGE);
    expect((await command(AGE)).text).toMatch(/^Already entered; nothing was written\.\n {3}1 {2}unicorn/);
    await command(but(AGE, '--amount', '12'));
    expect((await command(AGE)).text).toMatch(/^Entered in /);
    await command(['withdraw', '--entry', '3', ...ENTERED]);
    expect((await command(AGE)).text).toMatch(/^Entered in /);
    expect((await logged()).map(({ kind }) => kind)).toEqual(['threshold', 'threshold', 'threshold', 'withdrawal', 'threshold']);
  });

  it('says what was wrong, what was given, what is allowed and what to do', async () => {
    expect((await command(but(AGE, '--criterion', 'ages'))).text).toBe(
      [
        'The rulebook unicorn has no such criterion.',
        '  given:   --criterion ages',
        '  allowed: age, valuation',
        '  next:    see what may be entered with: npm run setting -- list',
      ].join('\n'),
    );
    const wrong: [string[], string, string][] = [
      [but(AGE, '--rulebook', 'unicorns'), 'There is no such rulebook.', 'gazelle, potential-unicorn, unicorn, moose, '],
      [[...AGE, '--version', '1999-1'], 'The rulebook unicorn has no such version.', '2021-09'],
      [
        but(AGE, '--criterion', 'revenue-floor'),
        'The criterion revenue-floor of unicorn is published and waits for no --amount.',
        'age, valuation',
      ],
      [but(AGE, '--from', '2022-01-01'), 'An entry never changes what was decided before it was made.', '(today) or a later day'],
      [but(AGE, '--from', '2099-02-30'), '--from is not as required.', 'A real day from 2000-01-01 to 2100-12-31'],
      [but(AGE, '--amount', '10.5'), 'That number falls between the steps', 'whole years, yuan or dollars'],
      [but(AGE, '--amount', 'ten'), 'That is no number as it is written here.', '10 | 1,000,000,000 | 12.5 | 30%'],
      [but(AGE, '--amount', '99,999,999,999,999'), '--amount is not as required.', 'It must be at most 9999999999999'],
      [[...AGE, '--unit', 'month'], 'The number is compared in another unit.', 'year'],
      [but(AGE, '--by', '陈科长'), '--by is not as required.', 'no name, telephone or identity number'],
      [without(AGE, '--by'), '--by is missing.', 'account of the person who enters it: chen.gxk'],
      [without(AGE, '--document'), '--document is missing.', 'number of the document in which it stands'],
      [without(AGE, '--from'), '--from is missing.', 'first day for which it counts'],
      [without(AGE, '--rulebook'), '--rulebook is missing.', 'id of a rulebook: unicorn'],
      [without(AGE, '--amount'), 'One thing is entered at a time.', 'one number'],
      [[...AGE, ...READING.slice(3, 7)], 'One thing is entered at a time.', 'one number'],
      [but(READING, '--reading', 'titles'), 'The rulebook unicorn has no such reading to choose.', 'title-both'],
      [but(READING, '--value', 'none'), 'The reading title-both has no such value.', 'both-else-judgement, both, either'],
      [but(REST, '--limit', 'height>=3'), 'The criterion rest of incubator-basic cannot be limited by that.', 'operating-months, area,'],
      [but(REST, '--limit', 'area=3'), 'That is no number as it is written here.', "'area>=3000'"],
      [['withdraw', '--entry', '9', ...ENTERED], 'There is no such entry to withdraw.', 'none: nothing is entered'],
      [['withdraw', '--entry', 'x', ...ENTERED], 'That is no number as it is written here.', 'the number that list prints'],
      [[...AGE, '--colour', 'red'], "Unknown option '--colour'", '--rulebook --version'],
      [['list', '--rulebook', 'unicorn'], 'list does not take that.', '--json'],
      [['remove'], 'There is no such command.', 'list | verify | add --amount'],
      [[], 'There is no such command.', 'list | verify | add --amount'],
      [['verify', '--json'], 'verify does not take that.', 'no option'],
    ];
    for (const [args, what, allowed] of wrong) {
      const { code, text } = await command(args);
      const [first = '', , third = ''] = text.split('\n');
      expect(code, text).toBe(2);
      expect(first, text).toContain(what);
      expect(third, text).toContain(allowed);
    }
    expect(await logged()).toEqual([]);
  });

  it('says that an entry is taken back already', async () => {
    await command(AGE);
    const withdraw = ['withdraw', '--entry', '1', ...ENTERED];
    await command(withdraw);
    const { code, text } = await command(but(withdraw, '--clause', '第四条'));
    expect([code, text.split('\n')[0]]).toEqual([2, 'That entry is already withdrawn from that day or an earlier one.']);
  });

  it('names everything that is missing at once', async () => {
    const { text } = await command(['add', '--rulebook', 'unicorn', '--criterion', 'age', '--amount', '10']);
    expect(text.match(/^--\w+ is missing\.$/gm)).toEqual([
      '--document is missing.',
      '--clause is missing.',
      '--from is missing.',
      '--by is missing.',
    ]);
  });

  it('goes through the running portal, where it counts at once', async () => {
    const backend = await openBackend(databaseFolder(dataDir));
    const waiting = async () => {
      const response = await backend.api(new Request('http://portal/api/v1/rulebooks/unicorn?asOf=2099-01-01'));
      return ((await response.json()) as { bureauSet: string[] }).bureauSet;
    };
    try {
      expect(await waiting()).toEqual(['age', 'valuation']);
      const { code, text } = await command(AGE);
      expect([code, text.split('\n')[0]]).toEqual([0, `Entered in ${databaseFolder(dataDir)}, through the running portal:`]);
      await expect.poll(waiting, { timeout: 5000 }).toEqual(['valuation']);
    } finally {
      await backend.close();
    }
    expect(await logged()).toHaveLength(1);
  });

  it('verifies the log, and says when somebody has changed it', async () => {
    expect(await command(['verify'])).toEqual({ code: 0, text: 'Nothing was ever entered.' });
    await command(AGE);
    await command(READING);
    const held = await command(['verify']);
    expect([held.code, held.text]).toEqual([0, expect.stringMatching(/^The log holds: 2 entries, head [0-9a-f]{64}$/)]);

    const dynamo = await startDynamo({ dataDir: databaseFolder(dataDir), sweepEveryMs: 0 });
    const Key = { pk: { S: 'SETTINGS#BUREAU' }, sk: { S: 'ENTRY#0000000001' } };
    await call(dynamo.endpoint, 'DeleteItem', { TableName: 'portal', Key });
    await dynamo.close();
    const { code, text } = await command(['verify']);
    expect([code, text.split('.')[0]]).toEqual([1, "The log was changed behind the portal's back: entry 2 (content)"]);
  });

  it('goes to the table that PORTAL_TABLE names', async () => {
    const dynamo = await startDynamo();
    await ensureTables(dynamo.endpoint);
    const cloud = { PORTAL_TABLE: 'portal', AWS_REGION: 'cn-northwest-1', DYNAMODB_ENDPOINT: dynamo.endpoint };
    const before = [process.env['AWS_ACCESS_KEY_ID'], process.env['AWS_SECRET_ACCESS_KEY']] as const;
    Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' });
    try {
      expect((await command(AGE, cloud)).text).toMatch(/^Entered in table portal:\n/);
      expect((await command(['list', '--json'], cloud)).text).toContain('"criterion": "age"');
    } finally {
      for (const [index, name] of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'].entries()) {
        if (before[index] === undefined) delete process.env[name];
        else process.env[name] = before[index];
      }
      await dynamo.close();
    }
    expect((await command(AGE, { PORTAL_TABLE: 'portal' })).text).toBe('Missing or wrong in the environment: AWS_REGION');
  });

  it('is a program that ends with its code', async () => {
    const program = (args: readonly string[]) =>
      promisify(execFile)(process.execPath, [join(root, 'infra/local/setting.ts'), ...args], {
        env: { PATH: process.env['PATH'], DATA_DIR: dataDir },
      });
    expect((await program(AGE)).stdout).toContain('unicorn 2021-09 · age = 10');
    const refused = await program(['add']).catch((error: unknown) => error as { code: number; stdout: string; stderr: string });
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('One thing is entered at a time.');
    expect(JSON.parse((await program(['list', '--json'])).stdout)).toMatchObject([{ seq: 1, criterion: 'age' }]);
  });
});
