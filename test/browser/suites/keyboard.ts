import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { controlOf, firm } from '../answers.ts';
import type { Portal } from '../harness.ts';
import { zh } from '../words.ts';

const MOST_TABS = 90;

/** Presses Tab until what has the focus fits; fails where it cannot be reached or cannot be seen. */
async function tabTo(page: Page, fits: string): Promise<void> {
  for (let count = 0; count < MOST_TABS; count += 1) {
    await page.keyboard.press('Tab');
    const state = await page.evaluate((selector) => {
      const element = document.activeElement;
      if (element === null || element === document.body) return 'none';
      const box = element.getBoundingClientRect();
      if (!element.matches(selector)) return 'other';
      return box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight ? 'found' : 'hidden';
    }, fits);
    if (state === 'found') return;
    expect(state, `focus on ${fits} is out of sight`).not.toBe('hidden');
  }
  throw new Error(`Tab does not reach ${fits}`);
}

/** Answers a question by keys alone: types into a box, or moves to a radio with the arrows. */
async function answer(page: Page, path: string, value: string | boolean): Promise<void> {
  if (typeof value === 'string' && !value.startsWith('=')) {
    await tabTo(page, `#${controlOf(path)}`);
    await page.keyboard.type(value);
    return;
  }
  const wanted = typeof value === 'boolean' ? String(value) : value.slice(1);
  await tabTo(page, `input[name="${path}"]`);
  await page.keyboard.press('Space');
  for (let step = 0; step < 6; step += 1) {
    const now = await page.evaluate(() => (document.activeElement as HTMLInputElement).value);
    if (now === wanted) break;
    await page.keyboard.press('ArrowDown');
  }
  expect(await page.locator(`input[name="${path}"][value="${wanted}"]`).isChecked(), path).toBe(true);
}

async function atHeading(page: Page, name: string): Promise<void> {
  await page.waitForFunction((text) => document.activeElement?.tagName === 'H1' && document.activeElement.textContent === text, name);
}

export function keyboard(portal: () => Portal): void {
  it('goes from the home page to the result', async () => {
    const page = await portal().visit('/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到主要内容');
    await page.keyboard.press('Enter');
    await tabTo(page, 'a.btn--start');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '企业概况' }).waitFor();
    await page.waitForFunction(() => document.querySelector('#f-enterprise-registeredOn') !== null);
    for (const [path, value] of Object.entries(firm.profile)) await answer(page, path, value);
    await tabTo(page, 'button[type=submit]');
    await page.keyboard.press('Enter');
    await atHeading(page, '合规情况');
    await tabTo(page, 'p.actions button[aria-pressed]');
    await page.keyboard.press('Space');
    await tabTo(page, 'button[type=submit]');
    await page.keyboard.press('Enter');
    await atHeading(page, '研发与人员');
    for (const [path, value] of Object.entries(firm.research)) await answer(page, path, value);
    await page.keyboard.press('Enter');
    await atHeading(page, '知识产权');
    for (const [path, value] of Object.entries(firm.rights)) await answer(page, path, value);
    await tabTo(page, 'button[type=submit]');
    await page.keyboard.press('Enter');
    await atHeading(page, '收入结构');
    for (const [path, value] of Object.entries(firm.income)) await answer(page, path, value);
    await page.keyboard.press('Enter');
    await atHeading(page, '成果与管理');
    for (const [path, value] of Object.entries(firm.results)) await answer(page, path, value);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: zh.headline }).waitFor();
  });
}
