import { defineConfig } from 'vitest/config';

const slow = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['{shared,functions,infra,web}/**/*.test.ts', 'test/{rules,contract,house}/**/*.test.ts'], exclude: ['infra/aws/**'], testTimeout: 30_000 } },
      { test: { name: 'store', include: ['test/store/**/*.test.ts'], ...slow } },
      { test: { name: 'faults', include: ['test/faults/**/*.test.ts'], ...slow } },
      { test: { name: 'fuzz', include: ['test/fuzz/**/*.test.ts'], ...slow } },
      { test: { name: 'bundle', include: ['test/bundle/**/*.test.ts'], ...slow } },
      { test: { name: 'golden', include: ['test/golden/**/*.test.ts'], ...slow } },
      { test: { name: 'cloud', include: ['infra/aws/**/*.test.ts', 'test/cloud/**/*.test.ts'], ...slow } },
      { test: { name: 'browser', include: ['test/browser/**/*.test.ts'], ...slow, fileParallelism: false } },
    ],
  },
});
