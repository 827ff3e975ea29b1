import { expect, it } from 'vitest';
import type { Portal } from '../harness.ts';

/** Pages without script: the answer that each is for. */
const INFORMING: { path: string; heading: string; says: string[] }[] = [
  {
    path: '/',
    heading: '看清企业站在哪一级，还差什么',
    says: ['200', '每年新增目标', '荆政办发〔2025〕9号', '2027-01-01 至 05-31', '未公布'],
  },
  {
    path: '/en/',
    heading: 'See which rung your firm stands on,and what is missing',
    says: ['Target: new each year', '荆政办发〔2025〕9号', 'Not published'],
  },
  { path: '/rulebooks/', heading: '政策条款', says: ['科技型中小企业', '高新技术企业', '国科发政〔2017〕115号'] },
  {
    path: '/rulebooks/tech-sme/',
    heading: '科技型中小企业条款',
    says: ['不超过 500 人（含）', '不低于 60 分（含）', '已核转载', '2017-115 → 2022-67', '无此条'],
  },
  { path: '/rulebooks/tech-sme/2017-115/', heading: '科技型中小企业条款', says: ['2017-05-03 至 2021-12-31', '不超过 500 人（含）'] },
  { path: '/rulebooks/hnte/', heading: '高新技术企业条款', says: ['超过 70 分（不含）', '不低于 365 天（含）', '不低于 60%（含）'] },
  {
    path: '/en/rulebooks/hnte/',
    heading: 'Rules for High and new technology enterprise',
    says: ['more than 70 points (not included)', 'at least 60% (included)'],
  },
  { path: '/about/', heading: '关于平台与使用说明', says: ['自测不是申报', '以认定机构的审核结论为准'] },
  { path: '/privacy/', heading: '隐私与数据保存', says: ['保存 90 天，到期自动删除', '涉密信息不得在本平台填写'] },
  { path: '/accessibility/', heading: '无障碍声明', says: ['大字版', '4.5'] },
  { path: '/en/about/', heading: 'About and how to use', says: ['An assessment is not a filing'] },
  { path: '/en/privacy/', heading: 'Privacy and storage', says: ['kept for 90 days'] },
];

export function pages(portal: () => Portal): void {
  it('has every informing page complete without script', async () => {
    const page = await portal().visit('/', { script: false });
    for (const { path, heading, says } of INFORMING) {
      await page.goto(`${portal().origin}${path}`);
      expect((await page.locator('h1').textContent())?.trim(), path).toBe(heading);
      const text = (await page.locator('main').textContent()) ?? '';
      for (const words of says) expect(text, path).toContain(words);
    }
  });

  it('tells a browser without script what can still be read', async () => {
    const page = await portal().visit('/assess/', { script: false });
    expect(await page.locator('noscript').first().textContent()).toContain('需要启用脚本');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('企业概况');
  });

  it('leads to the same page in the other language and back, keeping what the address says', async () => {
    const page = await portal().visit('/result/?example=jia');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(/\/en\/result\/\?example=jia$/);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('link', { name: '中文' }).click();
    await page.waitForURL((url) => url.pathname === '/result/' && url.search === '?example=jia');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  });

  it('answers an unknown address with a page that leads on', async () => {
    const page = await portal().visit('/no-such-page', { allow: /404/ });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('没有这个页面');
    await page.getByRole('main').getByRole('link', { name: '企业自测' }).click();
    await page.getByRole('heading', { level: 1, name: '企业概况' }).waitFor();
  });

  it('counts the days to a published date on the day of reading', async () => {
    const page = await portal().visit('/');
    const row = page.getByRole('row').filter({ hasText: '2026 年度企业所得税汇算清缴' });
    await row.getByText('38 天后开始').waitFor();
  });

  it('keeps large text over pages, and takes it back', async () => {
    const page = await portal().visit('/');
    await page.getByRole('button', { name: '大字版' }).click();
    const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    expect(await size()).toBe('20px');
    await page.goto(`${portal().origin}/about/`);
    await page.locator('html.large').waitFor();
    expect(await size()).toBe('20px');
    await page.getByRole('button', { name: '大字版', pressed: true }).click();
    expect(await size()).toBe('16px');
  });

  it('sends the policy with every page and needs nothing inline', async () => {
    const page = await portal().visit('/assess/');
    const answer = await page.request.get(`${portal().origin}/assess/`);
    expect(answer.headers()['content-security-policy']).toContain("default-src 'none'");
    const inline = await page.evaluate(() => ({
      styles: document.querySelectorAll('[style], style').length,
      scripts: [...document.scripts].filter((script) => script.src === '').length,
      handlers: [...document.querySelectorAll('*')].filter((element) => element.getAttributeNames().some((name) => name.startsWith('on')))
        .length,
    }));
    expect(inline).toEqual({ styles: 0, scripts: 0, handlers: 0 });
  });

  it('links only to what is there', async () => {
    const page = await portal().visit('/');
    const seen = new Set<string>();
    const open = ['/', '/en/'];
    while (open.length > 0) {
      const path = open.pop() ?? '';
      if (seen.has(path)) continue;
      seen.add(path);
      const answer = await page.request.get(`${portal().origin}${path}`);
      expect(answer.status(), path).toBe(200);
      if (!(answer.headers()['content-type'] ?? '').includes('html')) continue;
      const found = [...(await answer.text()).matchAll(/(?:href|src)="(\/[^"#]*)"/g)].map((match) => match[1] ?? '');
      open.push(...found.filter((next) => !seen.has(next)));
    }
    expect([...seen].filter((path) => !path.startsWith('/assets/')).length).toBeGreaterThan(20);
  });
}
