import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../shared/kernel/security-headers.ts';
import { origin, type Portal, run } from './portal.ts';

let folder = '';
const running: Portal[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-'));
});

afterEach(async () => {
  for (const portal of running.splice(0)) {
    portal.process.kill('SIGKILL');
    await portal.ended;
  }
  await rm(folder, { recursive: true, force: true });
});

function start(port = '0'): Portal {
  const portal = run('start.ts', { PORT: port, DATA_DIR: folder });
  running.push(portal);
  return portal;
}

type DemoRecord = { name: string; id: string };
const demo = async (): Promise<DemoRecord[]> => JSON.parse(await readFile(join(folder, 'demo.json'), 'utf8')) as DemoRecord[];

test('serves site and API on one address, loads the demo once, stops cleanly, and keeps what was stored', async () => {
  const first = start();
  const address = await origin(first);
  const home = await fetch(`${address}/`);
  expect([home.status, home.headers.get('content-security-policy')]).toEqual([200, CONTENT_SECURITY_POLICY]);
  expect(await home.text()).toContain('<html lang="zh-CN"');
  const health = (await (await fetch(`${address}/api/v1/health`)).json()) as { status: string };
  expect(health.status).toBe('ok');
  expect((await fetch(`${address}/api/v1/nothing`)).headers.get('content-type')).toMatch(/^application\/problem\+json/);
  await first.seen(/^demo data loaded/m);
  const stored = await demo();
  expect(stored.length).toBe(24);
  const read = async (base: string): Promise<string> => (await fetch(`${base}/api/v1/assessments/${stored[0]?.id}`)).text();
  const before = await read(address);
  expect(before).toContain(stored[0]?.name);
  first.process.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  expect(first.output()).toMatch(/portal stopped\n$/);

  const began = performance.now();
  const second = start();
  const again = await origin(second);
  expect(performance.now() - began).toBeLessThan(10_000);
  expect(await read(again)).toBe(before);
  second.process.kill('SIGINT');
  expect(await second.ended).toBe(0);
  expect(second.output()).not.toContain('demo data');
  expect(await demo()).toEqual(stored);
});

test('a second portal on the same port or folder is told so, and reset waits for neither', async () => {
  const first = start();
  const address = await origin(first);
  const port = new URL(address).port;
  const samePort = start(port);
  expect(await samePort.ended).toBe(1);
  expect(samePort.output()).toBe(`Port ${port} is in use by another program. Stop it, or choose another: PORT=8081 npm start\n`);
  const sameFolder = start();
  expect(await sameFolder.ended).toBe(1);
  expect(sameFolder.output()).toContain(`is in use by process ${first.process.pid}`);
  const refused = run('reset.ts', { DATA_DIR: folder });
  expect(await refused.ended).toBe(1);
  expect(refused.output()).toContain(`is in use by process ${first.process.pid}`);
  first.process.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  const cleared = run('reset.ts', { DATA_DIR: folder });
  expect([await cleared.ended, cleared.output()]).toEqual([0, `cleared ${folder}\n`]);
  await expect(readFile(join(folder, 'demo.json'))).rejects.toThrow('ENOENT');
});

test('a setting that cannot be is refused before anything begins', async () => {
  const portal = run('start.ts', { PORT: 'http', DATA_DIR: folder });
  expect(await portal.ended).toBe(1);
  expect(portal.output()).toBe('PORT is "http"; a whole number from 0 to 65535 is expected (0 takes a free port).\n');
});
