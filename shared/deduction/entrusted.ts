import { type Fen, least, part, total } from './fen.ts';
import { fractionOf } from './fraction.ts';
import type { ProjectCost } from './project.ts';
import type { Limits } from './rules.ts';

export interface DomesticCost {
  readonly actual: Fen;
  readonly accepted: Fen;
  readonly of: (project: ProjectCost) => Fen;
}

/** 80 % of what was paid at home (财税〔2015〕119号 二1). */
export function shareDomestic(pool: readonly ProjectCost[], { domesticShare }: Pick<Limits, 'domesticShare'>): DomesticCost {
  const share = fractionOf(domesticShare);
  const actual = total(pool, ({ domestic }) => domestic);
  return { actual, accepted: part(actual, share), of: ({ domestic }) => part(domestic, share) };
}

export interface OverseasCost {
  readonly actual: Fen;
  readonly atShare: Fen;
  readonly cap: Fen;
  readonly accepted: Fen;
  /** Paid to overseas individuals; nothing of it is accepted. */
  readonly individual: Fen;
  readonly of: (project: ProjectCost) => Fen;
}

/**
 * 80 % of what was paid to organisations abroad, at most two thirds of the eligible cost at home
 * (财税〔2018〕64号 一), shared out by accepted over paid. Nothing while the version shuts it out.
 */
export function capOverseas(pool: readonly ProjectCost[], domesticEligible: Fen, { overseas }: Pick<Limits, 'overseas'>): OverseasCost {
  const individual = total(pool, ({ overseasIndividual }) => overseasIndividual);
  if (overseas === null) return { actual: 0n, atShare: 0n, cap: 0n, accepted: 0n, individual, of: () => 0n };
  const actual = total(pool, (project) => project.overseas);
  const atShare = part(actual, fractionOf(overseas.share));
  const cap = part(domesticEligible, fractionOf(overseas.ofDomestic));
  const accepted = least(atShare, cap);
  return {
    actual,
    atShare,
    cap,
    accepted,
    individual,
    of: (project) => (actual === 0n ? 0n : part(project.overseas, { num: accepted, den: actual })),
  };
}
