/** One Chromium for all suites; each test has its own context, and fails on any console error or policy violation in it. */
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { openPortal, type Portal } from './harness.ts';
import { accessibility } from './suites/accessibility.ts';
import { forms } from './suites/forms.ts';
import { frames } from './suites/frames.ts';
import { journey } from './suites/journey.ts';
import { keyboard } from './suites/keyboard.ts';
import { pages } from './suites/pages.ts';
import { published } from './suites/published.ts';
import { storage } from './suites/storage.ts';

let opened: Portal | null = null;

/** The portal of the suite; asked for inside tests, when it is open. */
function portal(): Portal {
  if (opened === null) throw new Error('The portal is not open yet.');
  return opened;
}

beforeAll(async () => {
  opened = await openPortal();
}, 120_000);

afterEach(async () => {
  const problems = await portal().finish();
  expect(problems, 'console errors and policy violations').toEqual([]);
});

afterAll(async () => {
  await opened?.close();
});

describe('pages that inform', () => pages(portal));
describe('the journey', () => journey(portal));
describe('published examples', () => published(portal));
describe('the form', () => forms(portal));
describe('what the browser keeps', () => storage(portal));
describe('keyboard alone', () => keyboard(portal));
describe('speed of an answer', () => frames(portal));
describe('accessibility', () => accessibility(portal));
