import { type Bilingual, bilingual } from '../kernel/bilingual.ts';
import type { Citation } from '../rules/citation.ts';
import type { Reason, Rejection } from './ledger.ts';
import { perVersion } from './per-version.ts';
import type { GroundKey } from './rules.ts';

/** A reason with the rule that it rests on: `…（国家税务总局公告2017年第40号 六）`. */
export function withRule({ zh, en }: Bilingual, { document, clause }: Citation): Bilingual {
  return bilingual(`${zh}（${document} ${clause}）`, `${en} (${document} ${clause})`);
}

type Reasons = (rejection: Rejection) => Bilingual;

/** Writes the reason of a rejection: each rule that took some of the amount, in the order in which they did. */
export const reasonsOf = perVersion(({ grounds, rejects }): Reasons => {
  const named = new Map(rejects.map(({ code, reason, cite }) => [code, withRule(reason, cite)]));
  const texts = new Map<string, Bilingual>();
  const textOf = (ground: Reason): Bilingual => {
    const known =
      texts.get(ground) ?? named.get(ground) ?? withRule(grounds[ground as GroundKey].reason, grounds[ground as GroundKey].cite);
    texts.set(ground, known);
    return known;
  };
  return (rejection) => {
    // In a fixed order, so that the order of the items does not show.
    const all = [...rejection.grounds].sort().map(textOf);
    return bilingual(all.map(({ zh }) => zh).join('；'), all.map(({ en }) => en).join('; '));
  };
});

/** Why nothing can be claimed. */
export const NOTHING_LEFT = bilingual('可加计的研发费用为零', 'No R&D cost is left to claim');
export const GATE_OPEN = bilingual(
  '是否可以享受尚不确定：还缺少信息或须由主管税务机关判断',
  'Whether the enterprise may claim is not yet known: facts are missing or the tax office decides',
);
export const CLAIM_OPEN = bilingual('项目信息不全，暂不能确定', 'Facts of the projects are missing, so it is not yet known');
