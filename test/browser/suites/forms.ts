import { expect, it } from 'vitest';
import { answerStep, controlOf } from '../answers.ts';
import type { Portal } from '../harness.ts';
import { zh } from '../words.ts';

const figure = (path: string) => `#${controlOf(path)}`;

export function forms(portal: () => Portal): void {
  it('warns of state secrets before the first field', async () => {
    const page = await portal().visit('/assess/');
    const order = await page.evaluate(() => {
      const warning = document.querySelector('.secret');
      const first = document.querySelector('form input');
      return warning !== null && first !== null && (warning.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
    });
    expect(order).toBe(true);
    expect(await page.locator('.secret').textContent()).toBe('涉密信息不得在本平台填写');
  });

  it('narrows the verdict as facts come in and says when nothing more matters', async () => {
    const page = await portal().visit('/assess/');
    const rung = page.locator('.verdict__list > li').first();
    expect(await rung.locator('.verdict__say').textContent()).toContain('信息不全，还差 27 项');
    await page.getByRole('link', { name: '合规情况' }).click();
    await page.getByRole('button', { name: zh.none }).click();
    await page.getByRole('link', { name: '企业概况' }).click();
    await answerStep(page, {
      'enterprise.residentEnterprise': true,
      'enterprise.taxCollection': '=audit',
      'enterprise.accountsSound': true,
      'enterprise.rdSeparable': true,
      'enterprise.restrictedIndustry': false,
      'enterprise.deductionExcludedIndustry': false,
    });
    await page.getByRole('link', { name: '研发与人员' }).click();
    await answerStep(page, {
      'years.2025.staffTotal': '128',
      'years.2025.techStaff': '41',
      'years.2025.salesRevenue': '8640',
      'years.2025.rdExpense': '466.20',
    });
    expect(await rung.textContent()).toContain('再答 1 项就能定');
    expect(await rung.getByRole('link').allTextContents()).toEqual(['2025 年资产总额']);
    expect(await rung.locator('svg.score').getAttribute('aria-label')).toBe('得分在 60 至 100 分之间，须达到 60 分');
    await rung.getByRole('link', { name: '2025 年资产总额' }).click();
    await page.waitForFunction((id) => document.activeElement?.id === id, controlOf('years.2025.totalAssets'));
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('收入结构');
    await page.keyboard.type('9212.40');
    expect(await rung.textContent()).toContain('与其余回答无关，已初步符合。评价得分不低于 60 分，须达到 60 分。');
    const said = page.locator('.verdict [role=status]');
    await said.filter({ hasText: '自测结果已更新。科技型中小企业：初步符合' }).waitFor({ state: 'attached' });
  });

  it('shows what a figure comes to, in the words of the policy', async () => {
    const page = await portal().visit('/assess/#research');
    await answerStep(page, { 'years.2025.staffTotal': '128', 'years.2025.techStaff': '41' });
    expect(await page.locator('.derived').first().textContent()).toBe('占职工总数32.03%得 20 分（满分 20）');
  });

  it('converts between 万元 and 元 exactly to the fen', async () => {
    const page = await portal().visit('/assess/#research');
    const box = page.locator(figure('years.2025.rdExpense'));
    await box.fill('466.200029');
    await page.getByRole('radio', { name: '元', exact: true }).check();
    expect(await box.inputValue()).toBe('4,662,000.29');
    await box.fill('4662000.3');
    await box.blur();
    expect(await box.inputValue()).toBe('4,662,000.30');
    await page.getByRole('radio', { name: '万元', exact: true }).check();
    expect(await box.inputValue()).toBe('466.20003');
  });

  it('names faults at the field and in a summary that leads to it', async () => {
    const page = await portal().visit('/assess/#research');
    await page.locator(figure('years.2025.hnteRdExpense')).fill('488.3万');
    await page.locator(figure('years.2025.staffTotal')).fill('-5');
    await page.locator(figure('years.2025.techStaff')).focus();
    const fault = page.locator(`${figure('years.2025.hnteRdExpense')}-e`);
    expect(await fault.textContent()).toBe('2025 年：请只填数字，例如 488.30');
    expect(await page.locator(figure('years.2025.hnteRdExpense')).getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.press('Enter');
    const summary = page.getByRole('alert');
    await summary.waitFor();
    expect(await summary.getByRole('link').allTextContents()).toEqual([
      '2025 年职工总数：不能小于 0',
      '2025 年研究开发费用（高新技术企业口径）：请只填数字，例如 488.30',
    ]);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
    await summary.getByRole('link', { name: /研究开发费用/ }).click();
    await page.waitForFunction((id) => document.activeElement?.id === id, controlOf('years.2025.hnteRdExpense'));
    await page.keyboard.press('Control+A');
    await page.keyboard.type('488.30');
    await page.locator(figure('years.2025.staffTotal')).fill('');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '知识产权', exact: true }).waitFor();
  });

  it('refuses a date that is none, and a code whose check character is wrong', async () => {
    const page = await portal().visit('/assess/');
    await page.locator(figure('enterprise.registeredOn')).fill('2018-02-30');
    await page.locator(figure('enterprise.registeredOn')).blur();
    expect(await page.locator(`${figure('enterprise.registeredOn')}-e`).textContent()).toBe(
      '请按 年-月-日 填一个真实的日期，例如 2018-05-16',
    );
    await page.locator(figure('enterprise.registeredOn')).fill('2027-01-01');
    await page.locator(figure('enterprise.registeredOn')).blur();
    expect(await page.locator(`${figure('enterprise.registeredOn')}-e`).textContent()).toBe('日期不能在今天之后');
    await page.getByText('报告抬头（选填）').click();
    await page.locator(figure('enterprise.uscc')).fill('914208007570000000');
    await page.locator(figure('enterprise.uscc')).blur();
    expect(await page.locator(`${figure('enterprise.uscc')}-e`).textContent()).toContain('最后一位校验不对');
  });

  it('asks for a rank only where there is an award, and for fewer years of a young firm', async () => {
    const page = await portal().visit('/assess/');
    expect(await page.locator(figure('qualifications.nationalAward.rank')).count()).toBe(0);
    await answerStep(page, { 'qualifications.nationalAward.withinFiveYears': true, 'judgement.operatingYears': '=1' });
    expect(await page.locator(figure('qualifications.nationalAward.rank')).count()).toBe(1);
    await page.getByRole('link', { name: '研发与人员' }).click();
    expect(await page.locator(figure('years.2025.salesRevenue')).count()).toBe(1);
    expect(await page.locator(figure('years.2024.salesRevenue')).count()).toBe(0);
  });

  it('copies figures that are the same by one click', async () => {
    const page = await portal().visit('/assess/#research');
    await answerStep(page, { 'years.2025.staffTotal': '128', 'years.2025.hnteRdExpense': '488.30', 'years.2024.hnteRdExpense': '249' });
    await page.getByRole('button', { name: '与上面的口径相同' }).click();
    expect(await page.locator(figure('years.2025.hnteStaffTotal')).inputValue()).toBe('128');
    await page.getByRole('button', { name: '全部在境内，三年都与上面相同' }).click();
    expect(await page.locator(figure('years.2024.hnteRdExpenseDomestic')).inputValue()).toBe('249.00');
    expect(await page.locator(figure('years.2025.hnteRdExpenseDomestic')).inputValue()).toBe('488.30');
  });
}
