import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { openBackend } from '../../infra/local/compose.ts';
import { listen } from '../../infra/local/listen.ts';
import { siteHandler } from '../../infra/local/site.ts';
import { loadSite } from '../../infra/local/site-files.ts';
import { buildSite } from '../../web/build.ts';

/** The day on which every browser test happens, so that years and windows stay what the tests say. */
export const TODAY = '2026-11-24';
const NOW = new Date(`${TODAY}T09:41:00+08:00`);

const CHROMIUM_ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export interface Visit {
  width?: number;
  /** False for a browser without script. */
  script?: boolean;
  /** Problems that this visit provokes on purpose, such as a 404 answer in the console. */
  allow?: RegExp;
}

export interface Portal {
  readonly origin: string;
  readonly browser: Browser;
  /** A fresh context, closed after the test; every console error and policy violation in it fails the test. */
  visit: (path: string, visit?: Visit) => Promise<Page>;
  /** One more page in the same context: another tab of the same browser. */
  tab: (page: Page, path: string) => Promise<Page>;
  /** Ends the test: closes its contexts and answers what went wrong in them. */
  finish: () => Promise<string[]>;
  close: () => Promise<void>;
}

/** Watches a page: console errors, uncaught errors, and what the content security policy refused. */
function watch(page: Page, problems: string[], allow: RegExp | undefined): void {
  const note = (text: string) => {
    if (allow?.test(text) !== true) problems.push(`${page.url()}: ${text}`);
  };
  page.on('console', (message) => {
    if (message.type() === 'error') note(`console error: ${message.text()}`);
  });
  page.on('pageerror', (error) => note(`uncaught: ${error.message}`));
}

const REPORT_VIOLATIONS = `document.addEventListener('securitypolicyviolation', (event) =>
  console.error('securitypolicyviolation ' + event.effectiveDirective + ' ' + event.blockedURI));`;

/** The site as built, its API in process on the embedded database, and one Chromium for the whole suite. */
export async function openPortal(): Promise<Portal> {
  const folder = await mkdtemp(join(tmpdir(), 'portal-browser-'));
  const siteFolder = join(folder, 'site');
  await buildSite(siteFolder, TODAY);
  const site = siteHandler(await loadSite(siteFolder));
  const backend = await openBackend(join(folder, 'data'));
  const server = await listen((request) => (new URL(request.url).pathname.startsWith('/api/') ? backend.api(request) : site(request)), 0);
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: CHROMIUM_ARGS });
  let contexts: BrowserContext[] = [];
  let problems: string[] = [];

  const open = async (context: BrowserContext, path: string, allow?: RegExp): Promise<Page> => {
    const page = await context.newPage();
    watch(page, problems, allow);
    await page.goto(`${server.origin}${path}`);
    await page.evaluate(() => document.fonts.ready);
    return page;
  };

  return {
    origin: server.origin,
    browser,
    visit: async (path, { width = 1280, script = true, allow } = {}) => {
      const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: script, locale: 'zh-CN' });
      contexts.push(context);
      context.setDefaultTimeout(20_000);
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.origin });
      if (script) await context.addInitScript(REPORT_VIOLATIONS);
      await context.clock.setFixedTime(NOW);
      return open(context, path, allow);
    },
    tab: (page, path) => open(page.context(), path),
    finish: async () => {
      const found = problems;
      await Promise.all(contexts.map((context) => context.close()));
      contexts = [];
      problems = [];
      return found;
    },
    close: async () => {
      await browser.close();
      await server.close();
      await backend.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
