import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { findChromium, prepareSystem } from '../run/system.ts';

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** The Chromium of this machine, installed where that is allowed. */
export async function chromiumPath(): Promise<string> {
  const found = await findChromium();
  if (found !== undefined) return found;
  const outcome = await prepareSystem((line) => console.error(line));
  const installed = await findChromium();
  if (installed === undefined) throw new Error(`Chromium is missing: ${JSON.stringify(outcome)}`);
  return installed;
}

/** Runs with a Chromium that has an empty profile of its own, which goes when it is closed. */
export async function withChromium<T>(use: (browser: BrowserContext) => Promise<T>, more: readonly string[] = []): Promise<T> {
  const profile = await mkdtemp(join(tmpdir(), 'portal-bench-chromium-'));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: await chromiumPath(),
    args: [...ARGUMENTS, ...more],
  });
  try {
    return await use(browser);
  } finally {
    await browser.close();
    // Its processes may still be writing.
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}
