import { describe, expect, it } from 'vitest';
import type { BureauSetting } from '../../shared/rules/settings.ts';
import { settingsCache } from './settings-cache.ts';

const line: BureauSetting = {
  kind: 'threshold',
  rulebook: 'unicorn',
  version: '2021-09',
  criterion: 'age',
  amount: 10,
  per: 1,
  document: '鄂科技规〔2026〕1号',
  clause: '第三条',
  from: '2027-01-01',
  enteredOn: '2026-11-24',
};

/** A log that tests lengthen, a clock that they turn, and reads that they count and hold up. */
function cache() {
  const world = { log: [line], time: 0, reads: 0, down: false, reported: [] as unknown[], gate: Promise.resolve() };
  const { source, forget } = settingsCache({
    load: async () => {
      world.reads += 1;
      const seen = [...world.log];
      await world.gate;
      if (world.down) throw new Error('down');
      return seen;
    },
    report: (error) => world.reported.push(error),
    now: () => world.time,
  });
  return { world, source, forget };
}

describe('the log in memory', () => {
  it('is at hand without waiting for fifteen seconds, then read again', async () => {
    const { world, source } = cache();
    expect(source()).toBeInstanceOf(Promise);
    const log = await source();
    expect(log).toEqual([line]);
    world.time = 14_999;
    expect(source()).toBe(log);
    world.time = 15_000;
    expect(source()).toBeInstanceOf(Promise);
    expect(world.reads).toBe(2);
  });

  it('is read once for all who wait', async () => {
    const { world, source } = cache();
    const [one, two] = await Promise.all([source(), source()]);
    expect([one, world.reads]).toEqual([two, 1]);
  });

  it('stays the same array while nothing is added', async () => {
    const { world, source } = cache();
    const log = await source();
    world.time = 20_000;
    expect(await source()).toBe(log);
    world.log.push(line);
    world.time = 40_000;
    expect(await source()).toHaveLength(2);
  });

  it('is read again at once when it is forgotten, also while a read is under way', async () => {
    const { world, source, forget } = cache();
    await source();
    world.log.push(line);
    forget();
    expect(await source()).toHaveLength(2);
    const gate = Promise.withResolvers<void>();
    world.gate = gate.promise;
    world.time = 20_000;
    const early = source();
    world.log.push(line);
    forget();
    gate.resolve();
    expect(await early).toHaveLength(2);
    expect(await source()).toHaveLength(3);
  });

  it('is read again for one who knows of more lines', async () => {
    const { world, source } = cache();
    await source();
    world.log.push(line);
    expect(source(1)).toHaveLength(1);
    expect(await source(2)).toHaveLength(2);
    world.log.push(line);
    const gate = Promise.withResolvers<void>();
    world.gate = gate.promise;
    world.time = 20_000;
    const early = source();
    world.log.push(line);
    const later = source(4);
    gate.resolve();
    expect(await early).toHaveLength(3);
    expect(await later).toHaveLength(4);
  });

  it('serves for a quarter of an hour while storage is down, and says so', async () => {
    const { world, source } = cache();
    const log = await source();
    world.down = true;
    world.time = 15 * 60_000;
    expect(await source()).toBe(log);
    expect([world.reads, world.reported]).toEqual([2, [new Error('down')]]);
    expect(source()).toBe(log);
    world.time += 15_000;
    await expect(source()).rejects.toThrow('down');
    world.down = false;
    expect(await source()).toBe(log);
  });

  it('is not made up when it was never read', async () => {
    const { world, source } = cache();
    world.down = true;
    await expect(source()).rejects.toThrow('down');
    expect(world.reported).toEqual([]);
  });
});
