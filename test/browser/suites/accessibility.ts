import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { answerStep, firm } from '../answers.ts';
import type { Portal } from '../harness.ts';
import { en, type Words, zh } from '../words.ts';

const MIDDLE = 768;
const WIDTHS = [320, MIDDLE, 1280];
/** Axe reads every element of every state; on a busy machine that takes minutes. */
const LONG_MS = 400_000;

/** Axe on the page as it stands, at every width; and nothing may run over the side. */
async function check(page: Page, state: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    // From the top: what scrolls under the strip of verdicts is covered for a moment, not too small.
    await page.evaluate(() => window.scrollTo(0, 0));
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, `${state} at ${width}: pixels over the side`).toBe(0);
    const axe = new AxeBuilder({ page })
      .setLegacyMode(true)
      .options({ resultTypes: ['violations'] })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
    // Colours are the same at every width: the narrowest and the widest stand for the one between, at half the time.
    const { violations } = await (width === MIDDLE ? axe.disableRules(['color-contrast']) : axe).analyze();
    const found = violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ target }) => target.join(' '))
          .slice(0, 3)
          .join(', ')}`,
    );
    expect(found, `${state} at ${width}`).toEqual([]);
  }
}

const STILL = ['/', '/rulebooks/', '/rulebooks/tech-sme/', '/rulebooks/hnte/', '/about/', '/privacy/', '/accessibility/'];

async function formStates(portal: Portal, words: Words): Promise<void> {
  const page = await portal.visit(`${words.prefix}/assess/`);
  await page.getByRole('heading', { level: 1, name: words.steps[0] ?? '', exact: true }).waitFor();
  await check(page, 'assess, empty');
  await answerStep(page, firm.profile);
  await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  await page.locator('details.menu').evaluate((menu) => menu.removeAttribute('open'));
  await check(page, 'assess, answered and unfolded');
  for (const [index, id] of ['conduct', 'research', 'rights', 'income', 'results'].entries()) {
    await page.goto(`${portal.origin}${words.prefix}/assess/#${id}`);
    await page.getByRole('heading', { level: 1, name: words.steps[index + 1] ?? '', exact: true }).waitFor();
    if (id === 'research') {
      await answerStep(page, { 'years.2025.staffTotal': 'x', 'years.2025.hnteRdExpense': '1.0000001' });
      await page.locator('button[type=submit]').click();
      await page.getByRole('alert').waitFor();
    }
    await check(page, `assess, ${id}`);
  }
}

async function resultStates(portal: Portal, words: Words): Promise<void> {
  const page = await portal.visit(`${words.prefix}/result/`);
  await page.locator('.examples').waitFor();
  await check(page, 'result, empty');
  await page.goto(`${portal.origin}${words.prefix}/result/?example=jia`);
  await page.getByRole('heading', { level: 1, name: words.headline }).waitFor();
  await check(page, 'result, example');
  await page.locator('.demo ~ main .title .actions button').last().click();
  await page.waitForURL(/\/assess\//);
  await page.goto(`${portal.origin}${words.prefix}/result/`);
  await page.getByRole('button', { name: words.save }).click();
  await page.getByRole('heading', { name: words.saved }).waitFor();
  await check(page, 'result, saved');
  const link = (await page.locator('.saved__link a').getAttribute('href')) ?? '';
  await page.goto(link);
  await page.getByRole('button', { name: words.replay }).click();
  await page.getByText(words.replaySame).waitFor();
  await page.getByRole('button', { name: words.remove }).click();
  await page.getByRole('button', { name: words.removeYes }).waitFor();
  await check(page, 'stored, asked to delete');
}

export function accessibility(portal: () => Portal): void {
  it.each([zh, en])(
    'finds nothing on pages that inform ($lang)',
    async (words) => {
      const page = await portal().visit('/');
      for (const path of STILL) {
        await page.goto(`${portal().origin}${words.prefix}${path}`);
        expect(await page.locator('h1').count(), path).toBe(1);
        await check(page, path);
      }
      const lost = await portal().visit(`${words.prefix}/nowhere`, { allow: /404/ });
      await lost.locator('h1').waitFor();
      await check(lost, '404');
    },
    LONG_MS,
  );

  it.each([zh, en])(
    'finds nothing on the form in any state ($lang)',
    async (words) => {
      await formStates(portal(), words);
    },
    LONG_MS,
  );

  it.each([zh, en])(
    'finds nothing on results in any state ($lang)',
    async (words) => {
      await resultStates(portal(), words);
    },
    LONG_MS,
  );

  it(
    'finds nothing in large text',
    async () => {
      const page = await portal().visit('/assess/#research');
      await page.getByRole('button', { name: '大字版' }).click();
      await check(page, 'assess, large text');
      await page.goto(`${portal().origin}/result/?example=jia`);
      await page.getByRole('heading', { level: 1, name: zh.headline }).waitFor();
      await check(page, 'result, large text');
      await page.goto(`${portal().origin}/`);
      await check(page, 'home, large text');
    },
    LONG_MS,
  );
}
