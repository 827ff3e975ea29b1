import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { answerStep, controlOf } from '../answers.ts';
import type { Portal } from '../harness.ts';

const figure = (path: string) => `#${controlOf(path)}`;

export function storage(portal: () => Portal): void {
  it('resumes after a reload, with what is not yet valid, and says where it is kept', async () => {
    const page = await portal().visit('/assess/#research');
    await page.locator(figure('years.2025.staffTotal')).fill('128.25');
    await page.locator(figure('years.2025.techStaff')).fill('4l');
    await page.reload();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('研发与人员');
    expect(await page.locator(figure('years.2025.staffTotal')).inputValue()).toBe('128.25');
    expect(await page.locator(figure('years.2025.techStaff')).inputValue()).toBe('4l');
    expect(await page.locator('.saveline').textContent()).toContain('已保存在这台设备的浏览器里');
    expect(await page.locator('.saveline').textContent()).toContain('没有上传');
  });

  it('keeps what was answered before the script came', async () => {
    const page = await portal().visit('/about/');
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/assets/zh/assess-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${portal().origin}/assess/`, { waitUntil: 'commit' });
    await page.locator('input[name="enterprise.taxCollection"][value="audit"]').check({ force: true });
    await page.locator('input[name="enterprise.accountsSound"][value="true"]').check({ force: true });
    await page.locator(figure('enterprise.registeredOn')).fill('2018-5-16');
    release();
    await page.locator('.saveline').filter({ hasText: '已保存在这台设备的浏览器里' }).waitFor();
    expect(await page.locator(figure('enterprise.registeredOn')).inputValue()).toBe('2018-05-16');
    expect(await page.evaluate(() => (JSON.parse(localStorage.getItem('jingmen.draft') ?? '{}') as { dossier: unknown }).dossier)).toEqual({
      enterprise: { registeredOn: '2018-05-16', taxCollection: 'audit', accountsSound: true },
    });
  });

  it('loses nothing to a second tab', async () => {
    const first = await portal().visit('/assess/#research');
    const second = await portal().tab(first, '/assess/#rights');
    await first.locator(figure('years.2025.staffTotal')).fill('128');
    await second.locator(figure('intellectualProperty.classTwo')).fill('3');
    await first.locator(figure('years.2025.techStaff')).fill('41');
    await first.reload();
    expect(await first.locator(figure('years.2025.staffTotal')).inputValue()).toBe('128');
    expect(await first.locator(figure('years.2025.techStaff')).inputValue()).toBe('41');
    await second.reload();
    expect(await second.locator(figure('intellectualProperty.classTwo')).inputValue()).toBe('3');
    await first.getByRole('link', { name: '知识产权' }).click();
    await second.locator(figure('intellectualProperty.classOne')).fill('1');
    await first.getByText('另一个窗口里刚改过，已合并到这里。').waitFor();
    expect(await first.locator(figure('intellectualProperty.classOne')).inputValue()).toBe('1');
  });

  it('clears, and gives back what was cleared', async () => {
    const page = await portal().visit('/assess/#research');
    await answerStep(page, { 'years.2025.staffTotal': '128' });
    await page.getByRole('button', { name: '清除', exact: true }).click();
    expect(await page.locator(figure('years.2025.staffTotal')).inputValue()).toBe('');
    expect(await page.evaluate(() => localStorage.getItem('jingmen.draft'))).toBeNull();
    await page.getByRole('button', { name: '撤销清除' }).click();
    expect(await page.locator(figure('years.2025.staffTotal')).inputValue()).toBe('128');
  });

  it('exports with the contract’s names what it can take in again', async () => {
    const page = await portal().visit('/assess/#research');
    await answerStep(page, { 'years.2025.staffTotal': '128', 'years.2025.salesRevenue': '8640' });
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出档案' }).click()]);
    expect(file.suggestedFilename()).toBe('企业信息表-2026-11-24.json');
    const text = await readFile(await file.path(), 'utf8');
    expect(JSON.parse(text)).toEqual({ asOf: '2026-11-24', dossier: { years: { '2025': { staffTotal: 128, salesRevenue: 86_400_000 } } } });
    const other = await portal().visit('/assess/#research');
    await other.locator('input[type=file]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await other.getByText('已导入 2 项。').waitFor();
    expect(await other.locator(figure('years.2025.salesRevenue')).inputValue()).toBe('8,640.00');
    await other.getByRole('button', { name: '撤销导入' }).click();
    expect(await other.locator(figure('years.2025.salesRevenue')).inputValue()).toBe('');
  });

  it('keeps what it had when a file is wrong, and names every fault in words', async () => {
    const page = await portal().visit('/assess/#research');
    await answerStep(page, { 'years.2025.staffTotal': '128' });
    const put = (text: string) =>
      page.locator('input[type=file]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await put(JSON.stringify({ dossier: { years: { '2025': { staffTotal: 'many', colour: 1 } } } }));
    const faults = page.getByRole('alert');
    await faults.waitFor();
    const words = (await faults.textContent()) ?? '';
    expect(words).toContain('没有导入，原来的内容不变');
    expect(words).toContain('2025 年职工总数（dossier.years.2025.staffTotal）：这里应填数字；填的是 "many"。');
    expect(words).toContain('dossier.years.2025.colour：没有这个字段，请核对名称或删去。');
    await put('{"dossier": {');
    await faults.filter({ hasText: '不是有效的档案文件，内容不完整或格式不对' }).waitFor();
    expect(await page.locator(figure('years.2025.staffTotal')).inputValue()).toBe('128');
  });

  it('marks an example as demo data wherever it goes, and gives the firm’s own figures back', async () => {
    const page = await portal().visit('/assess/#research');
    await answerStep(page, { 'years.2025.staffTotal': '77' });
    await page.goto(`${portal().origin}/result/?example=jia`);
    expect(await page.locator('.demo').textContent()).toContain('演示数据');
    await page.getByRole('button', { name: '把示例填入自测' }).click();
    await page.waitForURL(/\/assess\//);
    await page.locator('.demo').waitFor();
    await page.goto(`${portal().origin}/result/`);
    await page.locator('.demo').waitFor();
    await page.goto(`${portal().origin}/assess/#research`);
    await page.getByRole('button', { name: '撤销导入' }).click();
    expect(await page.locator(figure('years.2025.staffTotal')).inputValue()).toBe('77');
    expect(await page.locator('.demo').count()).toBe(0);
  });

  it('works where the browser refuses to keep anything, and says so', async () => {
    const page = await portal().visit('/about/');
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('refused', 'QuotaExceededError');
      };
    });
    await page.goto(`${portal().origin}/assess/#research`);
    await answerStep(page, { 'years.2025.staffTotal': '128', 'years.2025.techStaff': '41' });
    expect(await page.locator('.derived').first().textContent()).toContain('32.03%');
    expect(await page.locator('.saveline').textContent()).toContain('浏览器不允许保存');
  });
}
