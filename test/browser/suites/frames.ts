import { expect, it } from 'vitest';
import { controlOf } from '../answers.ts';
import type { Portal } from '../harness.ts';

/** A phone of the lower middle class. */
const SLOWER = 4;
const KEYS = ['8', '86', '864', '8640', '8640.5', '8640', '864', '86'];

export function frames(portal: () => Portal): void {
  it('shows the new verdict in the very next frame after a key, on a processor slowed four times', async () => {
    const page = await portal().visit('/result/?example=jia');
    await page.getByRole('button', { name: '把示例填入自测' }).click();
    await page.waitForURL(/\/assess\//);
    await page.goto(`${portal().origin}/assess/#research`);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const shown = await page.evaluate(
      async ({ id, keys }) => {
        const box = document.getElementById(id) as HTMLInputElement;
        const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
        const seen: { text: string; ms: number }[] = [];
        for (const key of keys) {
          await new Promise((next) => requestAnimationFrame(next));
          const started = performance.now();
          write?.call(box, key);
          box.dispatchEvent(new InputEvent('input', { bubbles: true }));
          await new Promise((next) => requestAnimationFrame(next));
          seen.push({ text: document.querySelector('.verdict__list')?.textContent ?? '', ms: performance.now() - started });
        }
        return seen;
      },
      { id: controlOf('years.2025.rdExpense'), keys: KEYS },
    );
    // 86.00 and 864.00 万元 of R&D over 8,640.00 万元 of sales: 0 and 50 points, so the two must differ.
    expect(shown[1]?.text).not.toBe(shown[2]?.text);
    expect(shown[2]?.text).toContain('评价得分不低于 88 分');
    expect(shown[1]?.text).toBe(shown[7]?.text);
    const slowest = Math.max(...shown.map(({ ms }) => ms));
    expect(slowest).toBeLessThan(100);
  });
}
