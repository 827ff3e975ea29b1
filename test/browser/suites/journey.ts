import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { answerStep, firm } from '../answers.ts';
import type { Portal } from '../harness.ts';
import { en, type Words, zh } from '../words.ts';

async function next(page: Page, words: Words, step: number): Promise<void> {
  await page.getByRole('button', { name: words.next(words.steps[step] ?? '') }).click();
  await page.getByRole('heading', { level: 1, name: words.steps[step] ?? '', exact: true }).waitFor();
}

/** From the home page through six topics to the result, as typed by a person. */
export async function fillEverything(page: Page, words: Words): Promise<void> {
  await page.getByRole('link', { name: words.start }).first().click();
  await page.getByRole('heading', { level: 1, name: words.steps[0] ?? '', exact: true }).waitFor();
  await answerStep(page, firm.profile);
  await next(page, words, 1);
  await page.getByRole('button', { name: words.none }).click();
  await next(page, words, 2);
  await answerStep(page, firm.research);
  await next(page, words, 3);
  await answerStep(page, firm.rights);
  await next(page, words, 4);
  await answerStep(page, firm.income);
  await next(page, words, 5);
  await answerStep(page, firm.results);
}

/** Home to stored link and back to nothing, in both languages, against the real API. */
export function journey(portal: () => Portal): void {
  it.each([zh, en])('goes from the home page to a stored result and deletes it again ($lang)', async (words) => {
    const page = await portal().visit(`${words.prefix}/`);
    await fillEverything(page, words);
    await page.getByRole('button', { name: words.finish, exact: true }).click();

    await page.getByRole('heading', { level: 1, name: words.headline }).waitFor();
    const first = page.locator('.ladder--result .rung').nth(0);
    const second = page.locator('.ladder--result .rung').nth(1);
    expect(await first.textContent()).toContain(words.eligible);
    expect(await second.textContent()).toContain(words.oneShort);
    const gaps = (await page.locator('.gaps').textContent()) ?? '';
    expect(gaps).toContain(words.gap);
    expect(gaps).toContain(words.need);
    const text = (await page.locator('main').textContent()) ?? '';
    expect(text).toContain(words.disclaimer);
    expect(text).toContain(words.notFiling);

    const sent = page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/api/v1/assessments'));
    await page.getByRole('button', { name: words.save }).click();
    expect((await sent).headers()['idempotency-key']).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
    await page.getByRole('heading', { name: words.saved }).waitFor();
    const link = (await page.locator('.saved__link a').getAttribute('href')) ?? '';
    expect(link).toMatch(new RegExp(`^${portal().origin}${words.prefix}/a/\\?id=[\\w-]{16,}$`));

    const stranger = await portal().visit(link.slice(portal().origin.length));
    await stranger.getByRole('heading', { level: 1, name: words.headline }).waitFor();
    expect(await stranger.locator('main').textContent()).toContain(words.noToken);
    await stranger.getByRole('button', { name: words.replay }).click();
    await stranger.getByText(words.replaySame).waitFor();

    await page.goto(link);
    await page.getByRole('heading', { level: 1, name: words.headline }).waitFor();
    await page.getByRole('button', { name: words.remove }).click();
    await page.getByRole('button', { name: words.removeYes }).click();
    await page.getByRole('heading', { level: 1, name: words.removed, exact: true }).waitFor();

    const late = await portal().visit(link.slice(portal().origin.length), { allow: /404/ });
    await late.getByRole('heading', { level: 1, name: words.missing }).waitFor();
  });

  it('sends nothing before saving is asked for', async () => {
    const page = await portal().visit('/assess/');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await answerStep(page, firm.profile);
    await page.goto(`${portal().origin}/result/`);
    await page.getByRole('heading', { level: 1, name: /信息不全/ }).waitFor();
    expect(
      requests.filter((line) => !line.startsWith('GET /result/') && !line.startsWith('GET /assets/') && line !== 'GET /favicon.svg'),
    ).toEqual([]);
  });

  it('stores once, however often the same result is saved', async () => {
    const page = await portal().visit('/result/?example=jia');
    await page.getByRole('button', { name: '把示例填入自测' }).click();
    await page.waitForURL(/\/assess\//);
    await page.goto(`${portal().origin}/result/`);
    const keys: (string | undefined)[] = [];
    page.on('request', (request) => request.method() === 'POST' && keys.push(request.headers()['idempotency-key']));
    await page.getByRole('button', { name: zh.save }).click();
    await page.getByRole('heading', { name: zh.saved }).waitFor();
    const link = await page.locator('.saved__link a').textContent();
    await page.getByRole('button', { name: zh.save }).click();
    await page.waitForFunction(() => document.querySelectorAll('.saved').length === 1);
    expect(new Set(keys).size).toBe(1);
    expect(await page.locator('.saved__link a').textContent()).toBe(link);
  });

  it('prints to A4 with the verdict, without the frame of the site', async () => {
    const page = await portal().visit('/result/?example=jia');
    await page.getByRole('heading', { level: 1, name: zh.headline }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('header .head').isVisible()).toBe(false);
    expect(await page.locator('.print-head').isVisible()).toBe(true);
    expect(await page.locator('.print-head').textContent()).toContain('2026-11-24打印');
    expect(await page.locator('.demo').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: '复制' }).first().isVisible()).toBe(false);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThanOrEqual(2);
    expect(sheets).toBeLessThanOrEqual(6);
  });

  it('copies a value as plain digits', async () => {
    const page = await portal().visit('/result/?example=jia');
    await page.getByRole('button', { name: /复制\s*2025 年销售收入（万元）/ }).click();
    await page.getByRole('status').filter({ hasText: '2025 年销售收入（万元）：已复制' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('8640.00');
  });
}
