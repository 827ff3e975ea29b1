import type { Flag } from '../contract/assessment.ts';
import { type Bilingual, bilingual } from '../kernel/bilingual.ts';
import { yearOf } from '../kernel/civil-date.ts';
import { moneyText } from '../kernel/quantity.ts';
import { FALSE, TRUE, UNKNOWN } from '../kernel/trit.ts';
import type { Computation } from './compute.ts';
import { type Fen, fenOf } from './fen.ts';
import { denominatorOf, figuresOf, isExcludedIndustry } from './industry.ts';
import { perVersion } from './per-version.ts';
import { within } from './rules.ts';
import { lastClaimDay } from './timing.ts';

/** A flag is raised where its test holds; text in braces is filled in by the test. */
type Raise = (computation: Computation) => boolean | Readonly<Record<string, Bilingual>>;

const same = (text: string): Bilingual => bilingual(text, text);
const money = (fen: Fen): Bilingual => moneyText(Number(fen));

/** When each flag of the tables is raised, by its id. */
const RAISES: Readonly<Record<string, Raise>> = {
  superseded: ({ version, asOf }) => {
    const { to } = version.taxYears;
    return to !== null && yearOf(asOf) - 1 > to && { last: same(String(to)) };
  },
  'inconsistent-figures': isInconsistent,
  'undeclared-facts': ({ claim }) => claim.open.length > 0 && claim.rd.projects != null && { count: same(String(claim.open.length)) },
  'industry-not-excluded': ({ dossier, version }) =>
    (dossier.rd?.revenue?.excluded ?? []).some(({ industry }) => isExcludedIndustry(industry, version.industries) === false),
  'no-income': ({ gates }) => gates.some(({ truth, reason }) => truth === UNKNOWN && reason === 'judgement'),
  'creative-design': ({ projects }) => projects.some(({ refused, creativeDesign }) => !refused && creativeDesign),
  'capitalised-in-progress': ({ projects }) =>
    projects.some(({ refused, treatment }) => !refused && treatment === 'capitalised-in-progress'),
  'trustee-detail-missing': ({ projects }) => hasGround(projects, 'trustee-detail'),
  'special-income-over-cost': ({ amounts: { totals } }) => totals.l46 > totals.l45,
  'sold-materials-after-cap': ({ amounts: { totals } }) => totals.l48 + totals.l49 > 0n,
  'sold-materials-carried': ({ amounts: { totals } }) => totals.l52 > 0n && { amount: money(totals.l52) },
  'grant-not-on-items': grantIsNotOnItems,
  'rate-by-months': ({ rate }) => rate.byMonths,
  'list-rate-ended': ({ dossier, version, taxYear }) =>
    isListed(dossier.rd?.list) && !version.rates.some(({ of, taxYears }) => of === 'list' && within(taxYears, taxYear)),
  'small-low-profit-unknown-year': ({ dossier, version, taxYear, tax }) =>
    tax !== null &&
    dossier.rd?.tax?.smallLowProfit === true &&
    (version.tax.small === null || !within(version.tax.small.taxYears, taxYear)),
  'small-low-profit-reached': ({ tax }) => tax !== null && tax.after.small && !tax.before.small,
  'loss-carried': lossCarried,
  'claim-window-closed': ({ version, taxYear, asOf }) => {
    const last = lastClaimDay(version.timing, taxYear);
    return asOf > last && { last: same(last) };
  },
  'above-book-rd': ({ dossier, taxYear, amounts }) => {
    const books = dossier.years?.[taxYear]?.rdBooks;
    return books != null && amounts.totals.l40 > fenOf(books);
  },
  'hnte-rd-without-deduction': ({ dossier, taxYear, base }) => base === 0n && (dossier.years?.[taxYear]?.hnteRdExpense ?? 0) > 0,
  'deduction-without-hnte-rd': ({ dossier, taxYear, base }) => base > 0n && dossier.years?.[taxYear]?.hnteRdExpense === 0,
};

/** Things to know that decide nothing, in the order of the tables; last the checks by hand and the legal line. */
export function flagsOf(computation: Computation): Flag[] {
  const { flags, byHand } = computation.version;
  return flags.flatMap(({ id, text }) => {
    if (id === 'check-by-hand') return byHand.length === 0 ? [] : [{ id, text: fill(text, { rows: rowsText(computation.version) }) }];
    const raised = id === 'self-assessment' || (RAISES[id]?.(computation) ?? false);
    return raised === false ? [] : [{ id, text: raised === true ? text : fill(text, raised) }];
  });
}

function fill({ zh, en }: Bilingual, values: Readonly<Record<string, Bilingual>>): Bilingual {
  const into = (text: string, language: keyof Bilingual): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => values[name]?.[language] ?? '');
  return bilingual(into(zh, 'zh'), into(en, 'en'));
}

const rowsText = perVersion(({ byHand }) =>
  bilingual(byHand.map(({ text }) => text.zh).join('；'), byHand.map(({ text }) => text.en).join('; ')),
);

function hasGround(projects: Computation['projects'], ground: string): boolean {
  return projects.some(({ rejected }) => rejected.some(({ grounds }) => grounds.some((one) => one === ground)));
}

const isListed = (list: string | null | undefined): boolean => list === 'ic' || list === 'machine-tool';

/** Figures that contradict each other; they are evaluated as given. */
function isInconsistent({ dossier, version, gates }: Computation): boolean {
  const revenue = dossier.rd?.revenue;
  const share = revenue == null ? null : figuresOf(revenue, version.industries);
  const denominator = share === null ? null : denominatorOf(share);
  if (share !== null && denominator !== null && (denominator < 0n || share.excluded > (share.total ?? 0n))) return true;
  const declared = dossier.enterprise?.deductionExcludedIndustry;
  const industry = gates.find(({ id }) => id === 'industry')?.truth;
  if (revenue != null && declared != null && industry === (declared ? TRUE : FALSE)) return true;
  return (dossier.rd?.projects ?? []).some(({ items }) =>
    (items ?? []).some(
      ({ amount, nonTaxableFunded, netMethodGrant }) => amount != null && (nonTaxableFunded ?? 0) + (netMethodGrant ?? 0) > amount,
    ),
  );
}

/** A grant that is not taxed lowers the base, but only where it stands on the items that it paid for. */
function grantIsNotOnItems({ dossier }: Computation): boolean {
  const { grant, projects } = dossier.rd ?? {};
  if ((grant?.amount ?? 0) === 0 || (grant?.treatment !== 'non-taxable' && grant?.treatment !== 'net')) return false;
  const field = grant.treatment === 'net' ? 'netMethodGrant' : 'nonTaxableFunded';
  return !(projects ?? []).some(({ items }) => (items ?? []).some((item) => (item[field] ?? 0) > 0));
}

function lossCarried({ tax, dossier, version }: Computation): ReturnType<Raise> {
  if (tax === null || tax.loss === 0n) return false;
  const long = dossier.rd?.tax?.hnte === true || dossier.rd?.techSme === true;
  const { amount } = long ? version.tax.lossYearsLong : version.tax.lossYears;
  return { amount: money(tax.loss), years: same(String(amount ?? '')) };
}
