import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Portal } from '../harness.ts';

interface PublishedCase {
  id: string;
  asOf: string;
  dossier: unknown;
  expect: { verdict: string; score?: { min: number; max: number }; missing?: unknown };
}

async function casesOf(rulebook: string): Promise<PublishedCase[]> {
  const text = await readFile(new URL(`../../../shared/rulebooks/${rulebook}/cases.json`, import.meta.url), 'utf8');
  return (JSON.parse(text) as { cases: PublishedCase[] }).cases;
}

const SAYS: Record<string, RegExp> = {
  eligible: /初步符合/,
  ineligible: /暂不符合，差 \d+ 项/,
  undetermined: /信息不全，还差 \d+ 项|待专家评定/,
};

/** Takes a file in and waits until the page says so. */
async function importFile(page: Page, dossier: unknown, round: number): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: `case-${round}.json`, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ dossier })) });
  await page.waitForFunction((wanted) => {
    const sorted = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .sort(([a], [b]) => (a < b ? -1 : 1))
              .map(([key, child]) => [key, sorted(child)]),
          )
        : value;
    const { dossier: kept = {} } = JSON.parse(localStorage.getItem('jingmen.draft') ?? '{}') as { dossier?: unknown };
    return JSON.stringify(sorted(kept)) === JSON.stringify(sorted(wanted));
  }, dossier);
}

/** The firm of each published example, taken in as a file; the page must say what the example says. */
export function published(portal: () => Portal): void {
  it.each(['tech-sme', 'hnte'])('says of every published case of %s what the case says', async (rulebook) => {
    const cases = await casesOf(rulebook);
    expect(cases.length).toBeGreaterThan(30);
    const page = await portal().visit('/assess/');
    const rung = page.locator('.verdict__list > li').nth(rulebook === 'tech-sme' ? 0 : 1);
    const wrong: string[] = [];
    for (const [round, one] of cases.entries()) {
      if (Number(one.asOf.slice(0, 4)) !== 2026) continue;
      await page.clock.setFixedTime(new Date(`${one.asOf}T09:00:00+08:00`));
      if (round === 0 || cases[round - 1]?.asOf !== one.asOf) await page.reload();
      await importFile(page, one.dossier, round);
      const said = (await rung.locator('.verdict__say').textContent()) ?? '';
      if (SAYS[one.expect.verdict]?.test(said) !== true) wrong.push(`${one.id}: ${said}, expected ${one.expect.verdict}`);
      const { score } = one.expect;
      if (score !== undefined) {
        const bar = (await rung.locator('svg.score').getAttribute('aria-label')) ?? '';
        const words = score.min === score.max ? `得分 ${score.min} 分` : `得分在 ${score.min} 至 ${score.max} 分之间`;
        if (!bar.startsWith(words)) wrong.push(`${one.id}: ${bar}, expected ${words}`);
      }
    }
    expect(wrong).toEqual([]);
  });
}
