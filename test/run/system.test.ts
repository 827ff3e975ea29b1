import { expect, test } from 'vitest';
import { type Need, settle } from './system.ts';

const chromium: Need = { name: 'Chromium', packages: ['chromium'], present: async () => false };
const java: Need = { name: 'Java 17', packages: ['openjdk-17-jre-headless'], present: async () => false, optional: true };

test('what is missing is told with the command that brings it', () => {
  const said: string[] = [];
  expect(settle([chromium, java], (line) => said.push(line))).toEqual({
    passed: 0,
    failed: 1,
    problems: [
      'missing: Chromium, Java 17\nOn Debian or Ubuntu: sudo apt-get update && sudo apt-get install -y chromium openjdk-17-jre-headless\n' +
        'A Chromium of your own is named by CHROMIUM_PATH=/path/to/chromium.',
    ],
  });
  expect(said).toEqual([]);
});

test('what is optional is told and does not fail', () => {
  const said: string[] = [];
  expect(settle([java], (line) => said.push(line))).toEqual({ passed: 1, failed: 0, problems: [] });
  expect(said).toEqual(['missing: Java 17\nOn Debian or Ubuntu: sudo apt-get update && sudo apt-get install -y openjdk-17-jre-headless']);
  expect(settle([], (line) => said.push(line))).toEqual({ passed: 1, failed: 0, problems: [] });
});
