import lighthouse from 'lighthouse';
import { serve, stop } from '../child-server.ts';
import type { BrowserContext } from 'playwright-core';
import { DRAFT_KEY } from '../../../web/draft/storage.ts';
import { withChromium } from '../chromium.ts';
import { atLeast, type Row } from '../row.ts';
import { AS_OF, dossiersOfBothTitles } from '../rules/dossiers.ts';
import { median } from '../stopwatch.ts';

const AREA = 'pages';
const RUNS = 3;
const BOUND = 95;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

type Scores = Record<(typeof CATEGORIES)[number], number>;

/** One audit as Lighthouse does it for a phone: simulated slow network and processor. Out of 100. */
async function audit(url: string, port: number): Promise<Scores> {
  const result = await lighthouse(url, {
    port,
    onlyCategories: [...CATEGORIES],
    output: 'json',
    logLevel: 'error',
    formFactor: 'mobile',
    throttlingMethod: 'simulate',
  });
  const categories = result?.lhr.categories;
  const score = (name: (typeof CATEGORIES)[number]): number => Math.round((categories?.[name]?.score ?? 0) * 100);
  const below = Object.values(result?.lhr.audits ?? {}).filter(({ score: of }) => of !== null && of < 0.9);
  if (CATEGORIES.some((name) => score(name) < BOUND)) console.error(`  ${url}: ${below.map(({ id }) => id).join(', ')}`);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
  };
}

/** Leaves a finished draft in the browser, as a firm does that has answered everything: the result page then shows its result. */
async function leaveDraft(browser: BrowserContext, origin: string): Promise<void> {
  const [dossier] = dossiersOfBothTitles();
  const draft = { version: 1, savedAt: `${AS_OF}T00:00:00.000Z`, unit: 'wan', dossier, texts: {}, demo: false };
  const page = await browser.newPage();
  await page.goto(`${origin}/about/`);
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [DRAFT_KEY, JSON.stringify(draft)] as const);
  await page.close();
}

async function auditAll(origin: string, port: number): Promise<readonly Row[]> {
  const pages = { home: '/', assessment: '/assess/', result: '/result/', rulebook: '/rulebooks/tech-sme/' };
  const rows: Row[] = [];
  for (const [name, path] of Object.entries(pages)) {
    const runs: Scores[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await audit(origin + path, port));
    for (const category of CATEGORIES) {
      const value = median(runs.map((scores) => scores[category]));
      rows.push(atLeast(AREA, { what: `Lighthouse, ${name}, ${category}`, value, unit: '' }, BOUND));
    }
  }
  return rows;
}

/** Lighthouse on the pages that a firm sees first. */
export async function measure(): Promise<readonly Row[]> {
  const portal = await serve(new URL('serve.ts', import.meta.url));
  const port = 9_500 + (process.pid % 400);
  try {
    return await withChromium(
      async (browser) => {
        await leaveDraft(browser, portal.origin);
        return auditAll(portal.origin, port);
      },
      [`--remote-debugging-port=${port}`],
    );
  } finally {
    await stop(portal);
  }
}
