import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './command.ts';
import { failure, type Outcome, success } from './step.ts';

/** Something that the tests need from the machine, the Debian packages that bring it, and how to find it. */
export type Need = { name: string; packages: readonly string[]; present: () => Promise<boolean>; optional?: boolean };

const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

async function succeeds(command: string, args: readonly string[]): Promise<boolean> {
  return (await runCommand(command, args)).code === 0;
}

/** The Chromium to drive: CHROMIUM_PATH where it is set, else the first known name on the PATH. */
export async function findChromium(): Promise<string | undefined> {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen !== undefined && chosen !== '') return existsSync(chosen) ? chosen : undefined;
  for (const name of browsers) {
    const { code, output } = await runCommand('which', [name]);
    if (code === 0) return output.trim();
  }
  return undefined;
}

async function hasChineseFont(): Promise<boolean> {
  const { code, output } = await runCommand('fc-list', [':lang=zh-cn', 'family']);
  return code === 0 && output.trim() !== '';
}

/** Whether Java is there already, so that the store suites need not wait for an installation. */
export async function hasJava(): Promise<boolean> {
  const home = process.env['JAVA_HOME'];
  return succeeds(home === undefined ? 'java' : join(home, 'bin', 'java'), ['-version']);
}

const needs: readonly Need[] = [
  { name: 'Chromium', packages: ['chromium'], present: async () => (await findChromium()) !== undefined },
  { name: 'a Chinese font', packages: ['fontconfig', 'fonts-noto-cjk'], present: hasChineseFont },
  // Without Java the store is tested on the embedded engine alone; a run that decides (CI) needs both.
  { name: 'Java 17', packages: ['openjdk-17-jre-headless'], present: hasJava, optional: process.env['CI'] !== 'true' },
];

async function missing(): Promise<Need[]> {
  const found = await Promise.all(needs.map(async (need) => ({ need, present: await need.present() })));
  return found.filter(({ present }) => !present).map(({ need }) => need);
}

const apt = (...args: readonly string[]) =>
  runCommand('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-y', ...args], { env: { DEBIAN_FRONTEND: 'noninteractive' } });

async function install(packages: readonly string[]): Promise<string> {
  let output = '';
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    const update = await apt('update');
    const result = await apt('install', '--no-install-recommends', ...packages);
    if (result.code === 0) return '';
    output = `${update.output}\n${result.output}`.trim().split('\n').slice(-15).join('\n');
  }
  return output;
}

const asRoot = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function advice(list: readonly Need[]): string {
  const packages = list.flatMap((need) => need.packages).join(' ');
  const names = list.map((need) => need.name).join(', ');
  const own = list.some((need) => need.name === 'Chromium') ? '\nA Chromium of your own is named by CHROMIUM_PATH=/path/to/chromium.' : '';
  return `missing: ${names}\nOn Debian or Ubuntu: sudo apt-get update && sudo apt-get install -y ${packages}${own}`;
}

/** Installs what the tests need from the machine where that is allowed; else says how a person does it. */
export async function prepareSystem(report: (line: string) => void): Promise<Outcome> {
  const absent = await missing();
  if (absent.length === 0) return success;
  if (asRoot()) {
    const packages = absent.flatMap((need) => need.packages);
    report(`  installing ${packages.join(', ')} by apt-get (a minute or two, in the background) …`);
    const output = await install(packages);
    if (output !== '') report(output);
  }
  return settle(await missing(), report);
}

/** What is still missing fails the step, unless it is optional: then it is only said. */
export function settle(still: readonly Need[], report: (line: string) => void): Outcome {
  if (still.length === 0) return success;
  if (still.some(({ optional }) => optional !== true)) return failure(advice(still));
  report(advice(still));
  return success;
}
