import { defineConfig } from 'vitest/config';

const slow = { testTimeout: 120_000, hookTimeout: 120_000 };

/** Folders of test/ that need a machine of their own (a database, a browser, a cloud library); all others share `cross`. */
const apart = ['house', 'golden', 'store', 'faults', 'fuzz', 'bundle', 'cloud', 'browser'];

const tests = (place: string) => `${place}/**/*.test.{ts,tsx}`;

export default defineConfig({
  test: {
    forceRerunTriggers: ['**/package-lock.json', '**/vitest.config.ts', '**/shared/**/*.json'],
    projects: [
      {
        test: {
          name: 'unit',
          include: [tests('{shared,functions,web}'), tests('infra/local')],
          testTimeout: 30_000,
        },
      },
      { test: { name: 'house', include: [tests('test/house')], ...slow } },
      { test: { name: 'golden', include: [tests('test/golden')], ...slow } },
      { test: { name: 'cross', include: [tests('test')], exclude: apart.map((folder) => `test/${folder}/**`), ...slow } },
      { test: { name: 'store', include: [tests('test/store')], ...slow } },
      { test: { name: 'faults', include: [tests('test/faults')], ...slow } },
      { test: { name: 'fuzz', include: [tests('test/fuzz')], ...slow } },
      { test: { name: 'bundle', include: [tests('test/bundle')], ...slow } },
      // The cloud library takes seconds to import: once for all files.
      { test: { name: 'cloud', include: [tests('infra/aws'), tests('test/cloud')], ...slow, isolate: false, fileParallelism: false } },
      { test: { name: 'browser', include: [tests('test/browser')], ...slow, fileParallelism: false } },
    ],
  },
});
