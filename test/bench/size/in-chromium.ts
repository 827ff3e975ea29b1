import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { withChromium } from '../chromium.ts';
import { AS_OF } from '../rules/dossiers.ts';
import { engineScript } from './bundles.ts';
import { percentile95 } from './one-call.ts';

const SLOWED = 4;

/** The 95th percentile of one assessment in a Chromium slowed four times, in milliseconds, for each rulebook. */
export function slowedInChromium(dossiers: readonly Dossier[]): Promise<Readonly<Record<string, number>>> {
  return withChromium(async (browser) => {
    const page = await browser.newPage();
    const session = await browser.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    await page.addScriptTag({ content: await engineScript() });
    await page.addScriptTag({ content: `var percentile95 = ${percentile95.toString()}` });
    const found: Record<string, number> = {};
    for (const rulebook of ['tech-sme', 'hnte']) {
      const asked = JSON.stringify({ dossiers, asOf: AS_OF, rulebook });
      found[rulebook] = await page.evaluate<number>(`(({ dossiers, asOf, rulebook }) => {
        const version = engine.versionAt(engine.rulebooks.find(({ id }) => id === rulebook), asOf);
        return percentile95({ assess: engine.assess, version }, dossiers, asOf);
      })(${asked})`);
    }
    return found;
  });
}
