import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings, root } from './settings.ts';

test('nothing set means port 8080 and .data in the repository', () => {
  expect(readSettings({})).toEqual({ ok: true, settings: { port: 8080, dataDir: join(root, '.data') } });
  expect(readSettings({ PORT: ' ', DATA_DIR: '' })).toEqual({ ok: true, settings: { port: 8080, dataDir: join(root, '.data') } });
});

test('both are honoured, a relative folder from the repository', () => {
  expect(readSettings({ PORT: '0', DATA_DIR: '/tmp/a' })).toEqual({ ok: true, settings: { port: 0, dataDir: '/tmp/a' } });
  expect(readSettings({ PORT: '65535', DATA_DIR: 'b/c' })).toEqual({ ok: true, settings: { port: 65_535, dataDir: join(root, 'b/c') } });
});

test.each(['65536', '-1', '80.5', 'http', '0x50', '1e3'])('PORT %s is refused with what is expected', (port) => {
  expect(readSettings({ PORT: port })).toEqual({
    ok: false,
    message: `PORT is "${port}"; a whole number from 0 to 65535 is expected (0 takes a free port).`,
  });
});
