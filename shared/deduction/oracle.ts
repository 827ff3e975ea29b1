import type { Dossier } from '../dossier/dossier.ts';

/**
 * The policy page computed a second time, in exact fractions and without any of the engine's code or tables:
 * what the engine is compared with. Every fact of the dossier must be declared.
 */

type Q = readonly [num: bigint, den: bigint];
const q = (num: bigint | number, den: bigint | number = 1n): Q => [BigInt(num), BigInt(den)];
const plus = ([a, b]: Q, [c, d]: Q): Q => [a * d + c * b, b * d];
const times = ([a, b]: Q, [c, d]: Q): Q => [a * c, b * d];
const less = ([a, b]: Q, [c, d]: Q): boolean => a * d < c * b;
const smaller = (a: Q, b: Q): Q => (less(a, b) ? a : b);
/** Half up to the whole fen, for numbers of 0 or more. */
const fen = ([num, den]: Q): Q => q((num * 2n + den) / (den * 2n));
const money = (yuan: number | null | undefined): Q => q(Math.round((yuan ?? 0) * 100));
const minus = (a: Q, [c, d]: Q): Q => plus(a, [-c, d]);
const ZERO = q(0);
const floor0 = (a: Q): Q => (less(a, ZERO) ? ZERO : a);
const sum = (of: readonly Q[]): Q => of.reduce(plus, ZERO);
const yuan = ([num, den]: Q): number => Number(num / den) / 100;

type Project = NonNullable<NonNullable<Dossier['rd']>['projects']>[number];

export interface OracleAnswer {
  readonly firstFive: number;
  readonly otherCap: number;
  readonly otherAccepted: number;
  readonly domestic: number;
  readonly overseas: number;
  readonly l40: number;
  readonly l41: number;
  readonly l42: number;
  readonly l43: number;
  readonly l47: number;
  readonly l52: number;
  readonly base: number;
}

const FIVE = /^L(04|05|06|08|09|10|11|12|13|14|15|17|18|20|21|22|24|25|26|27)$/;
const OTHER = /^L(29|30|31|32|33)$/;

function counts(p: Project): boolean {
  const refused =
    p.form === 'trustee' ||
    (p.activity ?? '').startsWith('excluded') ||
    p.approved !== true ||
    (p.form === 'cooperative' && !(p.contractRegistered === true && p.ownsResult === true)) ||
    (p.form === 'entrusted' && p.ownsResult !== true);
  return !refused && p.treatment !== 'capitalised-in-progress';
}

function items(p: Project, which: RegExp): Q {
  return sum(
    (p.items ?? [])
      .filter(({ code }) => which.test(code ?? ''))
      .map((item) => {
        if (item.rdShare != null && item.recorded === false) return ZERO;
        const own =
          item.rdShare == null ? money(item.amount) : fen(times(money(item.amount), q(Math.round(item.rdShare * 1e6), 1_000_000)));
        return floor0(minus(minus(own, money(item.nonTaxableFunded)), money(item.netMethodGrant)));
      }),
  );
}

function payments(p: Project, abroad: boolean): Q {
  return sum(
    (p.entrusted ?? [])
      .filter((one) => (abroad ? one.party === 'overseas-org' : one.party?.startsWith('domestic')))
      .filter((one) => p.ownsResult !== false && one.contractRegistered === true && !(one.related === true && one.trusteeDetail === false))
      .filter((one) => one.party !== 'domestic-individual' || one.invoice === true)
      .map(({ paid }) => money(paid)),
  );
}

export function oracle({ rd }: Dossier, taxYear: number): OracleAnswer {
  const pool = (rd?.projects ?? []).filter(counts);
  const five = sum(pool.map((p) => items(p, FIVE)));
  const actual = sum(pool.map((p) => items(p, OTHER)));
  const ninth = (of: Q): Q => fen(times(of, q(1, 9)));
  const pooled = taxYear >= 2021;
  const ownOther = (p: Project): Q => smaller(items(p, OTHER), ninth(items(p, FIVE)));
  const cap = pooled ? ninth(five) : sum(pool.map((p) => ninth(items(p, FIVE))));
  const other = pooled ? smaller(actual, cap) : sum(pool.map(ownOther));
  const domestic = fen(times(sum(pool.map((p) => payments(p, false))), q(80, 100)));
  const paidAbroad = taxYear >= 2018 ? sum(pool.map((p) => payments(p, true))) : ZERO;
  const overseas = smaller(fen(times(paidAbroad, q(80, 100))), fen(times(sum([five, other, domestic]), q(2, 3))));
  const l40 = sum([five, other, domestic, overseas]);
  const ratio = (part: Q, [num, den]: Q, whole: Q): Q =>
    whole[0] === 0n ? ZERO : fen(times(times(part, [num, den]), [whole[1], whole[0]]));
  const assets = pool
    .filter(({ treatment }) => treatment === 'capitalised-formed')
    .map((p) => {
      const cost = sum([
        items(p, FIVE),
        pooled ? ratio(items(p, OTHER), other, actual) : ownOther(p),
        fen(times(payments(p, false), q(80, 100))),
        taxYear >= 2018 ? ratio(payments(p, true), overseas, paidAbroad) : ZERO,
      ]);
      const declared = Math.round((p.amortisation?.years ?? 0) * 10_000);
      const years = p.amortisation?.selfDeveloped === false ? declared : Math.max(declared, 100_000);
      return { cost, year: smaller(cost, fen(times(cost, q((p.amortisation?.monthsThisYear ?? 0) * 10_000, 12 * years)))) };
    });
  const l42 = sum(assets.map(({ cost }) => cost));
  const l43 = sum(assets.map(({ year }) => year));
  const l41 = pool.length > assets.length ? floor0(minus(l40, l42)) : ZERO;
  const l47 = floor0(minus(sum([l41, l43, money(rd?.priorYearAmortisation)]), money(rd?.specialIncome)));
  const rest = minus(minus(l47, money(rd?.soldProductMaterials)), money(rd?.soldProductMaterialsCarriedIn));
  return {
    firstFive: yuan(five),
    otherCap: yuan(cap),
    otherAccepted: yuan(other),
    domestic: yuan(domestic),
    overseas: yuan(overseas),
    l40: yuan(l40),
    l41: yuan(l41),
    l42: yuan(l42),
    l43: yuan(l43),
    l47: yuan(l47),
    l52: yuan(floor0(minus(ZERO, rest))),
    base: yuan(floor0(rest)),
  };
}
