import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessmentSchema } from '../../contract/assessment.ts';
import { type Pick, sampleDossier } from '../../deduction/sample.ts';
import { type Dossier, dossierSchema } from '../../dossier/dossier.ts';
import { assessDeduction, decideDeduction, chooseDeductionVersion, fillDeductionReturn } from './rulebook.ts';

const seed = 20261124;
const YEARS = [2016, 2018, 2021, 2022, 2026];

const pickOf =
  (g: fc.GeneratorValue): Pick =>
  (max) =>
    g(fc.nat, { max });
const anyDossier = (pick: Pick): Dossier =>
  dossierSchema.parse(sampleDossier(pick, { taxYear: YEARS[pick(YEARS.length - 1)] ?? 2026, projects: 3, items: 4 }));

function judged(dossier: Dossier, asOf = '2027-03-01') {
  const result = assessDeduction(dossier, asOf);
  if (!result.ok) throw new Error(result.code);
  const { deduction } = result.assessment;
  if (deduction === null) throw new Error('no deduction');
  return { ...result.assessment, deduction };
}

const law = (name: string, numRuns: number, holds: (pick: Pick) => void): void =>
  it(name, () => {
    fc.assert(
      fc.property(fc.gen(), (g) => holds(pickOf(g))),
      { seed, numRuns },
    );
  });

/** The same list in an order that is picked. */
function shuffled<T>(list: readonly T[], pick: Pick): T[] {
  const rest = [...list];
  return list.map(() => rest.splice(pick(rest.length - 1), 1)[0] as T);
}

const byText = <T>(list: readonly T[]): T[] => list.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
const fen = (yuan: number | null | undefined): number => Math.round((yuan ?? 0) * 100);
const total = (of: readonly number[]): number => of.reduce((a, b) => a + b, 0);

describe('laws of the deduction', () => {
  law('the order of items and payments changes not a byte, nor that of projects a figure', 150, (pick) => {
    const dossier = anyDossier(pick);
    const inside = (dossier.rd?.projects ?? []).map((project) => ({
      ...project,
      items: shuffled(project.items ?? [], pick),
      entrusted: shuffled(project.entrusted ?? [], pick),
    }));
    const one = judged(dossier);
    expect(judged({ ...dossier, rd: { ...dossier.rd, projects: inside } })).toEqual(one);
    const other = judged({ ...dossier, rd: { ...dossier.rd, projects: shuffled(inside, pick) } });
    const sorted = ({ deduction, ...rest }: typeof one) => ({
      ...rest,
      deduction: { ...deduction, rejected: byText(deduction.rejected), capitalisedProjects: byText(deduction.capitalisedProjects) },
    });
    expect(sorted(other)).toEqual(sorted(one));
  });

  law('every yuan is counted or refused, once', 150, (pick) => {
    const dossier = anyDossier(pick);
    const { deduction } = judged(dossier);
    const projects = (dossier.rd?.projects ?? []).filter(({ treatment }) => treatment !== 'capitalised-in-progress');
    const ids = new Set(projects.map(({ id }) => id));
    const spent = total(
      projects.flatMap(({ items, entrusted }) => [
        ...(items ?? []).map(({ amount }) => fen(amount)),
        ...(entrusted ?? []).map(({ paid }) => fen(paid)),
      ]),
    );
    const refused = total(deduction.rejected.filter(({ project }) => ids.has(project)).map(({ amount }) => fen(amount)));
    const counted =
      fen(deduction.firstFive) +
      fen(deduction.otherActual) +
      fen(deduction.entrustedDomesticActual) +
      fen(deduction.entrustedOverseasActual);
    expect(counted + refused).toBe(spent);
  });

  law('the lines add up as the return says', 150, (pick) => {
    const { deduction: d } = judged(anyDossier(pick));
    const line = (name: keyof typeof d.lines) => fen(d.lines[name]);
    expect(total(Object.values(d.categories).map(fen))).toBe(fen(d.firstFive));
    expect(line('40')).toBe(fen(d.firstFive) + fen(d.otherAccepted) + fen(d.entrustedDomesticAccepted) + fen(d.entrustedOverseasAccepted));
    expect(line('42')).toBe(total(d.capitalisedProjects.map(({ acceptedCost }) => fen(acceptedCost))));
    expect(line('43')).toBe(total(d.capitalisedProjects.map(({ amortisationThisYear }) => fen(amortisationThisYear))));
    expect(line('45')).toBe(line('41') + line('43') + line('44'));
    expect(line('47')).toBe(Math.max(0, line('45') - line('46')));
    expect(line('52')).toBe(Math.max(0, line('48') + line('49') - line('47')));
    if (d.enterpriseEligible !== false) expect(fen(d.base)).toBe(Math.max(0, line('47') - line('48') - line('49')));
    else expect([d.base, d.extra]).toEqual([0, 0]);
  });

  law('the tax saved is never negative, and more is never lost than the extra', 150, (pick) => {
    const { deduction } = judged(anyDossier(pick));
    const { tax, extra } = deduction;
    if (tax === null) throw new Error('no tax');
    expect(tax.taxSaved).toBeGreaterThanOrEqual(0);
    expect(fen(tax.taxableIncomeBefore) - fen(tax.taxableIncomeAfter)).toBe(fen(extra));
    expect(fen(tax.taxBefore) - fen(tax.taxAfter)).toBe(fen(tax.taxSaved));
    expect(fen(tax.lossAfter)).toBe(Math.max(0, -fen(tax.taxableIncomeAfter)));
  });

  law('more of the first five never lowers the cap, the cost or the base', 150, (pick) => {
    const dossier = anyDossier(pick);
    const projects = dossier.rd?.projects ?? [];
    const at = pick(Math.max(0, projects.length - 1));
    const more = { code: 'L04', amount: Number(`${1 + pick(9_999_999)}e-2`) };
    const grown = {
      ...dossier,
      rd: {
        ...dossier.rd,
        projects: projects.map((project, index) => (index === at ? { ...project, items: [...(project.items ?? []), more] } : project)),
      },
    };
    const [less, greater] = [judged(dossier).deduction, judged(grown).deduction];
    expect(greater.otherCap).toBeGreaterThanOrEqual(less.otherCap);
    expect(greater.otherAccepted).toBeGreaterThanOrEqual(less.otherAccepted);
    expect(greater.lines['40']).toBeGreaterThanOrEqual(less.lines['40']);
    // A rounding of shared-out caps may move a fen from one project to another.
    expect(fen(greater.base)).toBeGreaterThanOrEqual(fen(less.base) - projects.length);
  });

  law('the same dossier gives the same bytes, in the shape of the contract', 100, (pick) => {
    const dossier = anyDossier(pick);
    const text = JSON.stringify(judged(dossier));
    expect(JSON.stringify(judged(JSON.parse(JSON.stringify(dossier)) as Dossier))).toBe(text);
    expect(JSON.stringify(assessmentSchema.parse(JSON.parse(text)))).toBe(text);
  });

  law('the quick verdict is the verdict, and the filled return is the deduction', 100, (pick) => {
    const dossier = anyDossier(pick);
    const { verdict, deduction } = judged(dossier);
    const chosen = chooseDeductionVersion(dossier, '2027-03-01');
    const filled = fillDeductionReturn(dossier, '2027-03-01');
    if (!chosen.ok || !filled.ok) throw new Error('not in force');
    expect(decideDeduction(chosen.version, dossier, '2027-03-01')).toEqual({ verdict, score: null });
    const amounts = Object.fromEntries(filled.lines.map(({ line, amount }) => [line, amount]));
    expect(filled.lines.map(({ line }) => line)).toEqual(Array.from({ length: 52 }, (_, index) => index + 1));
    expect(amounts).toMatchObject({
      ...deduction.lines,
      3: deduction.categories.personnel,
      23: deduction.categories.design,
      34: deduction.otherAccepted,
      36: deduction.entrustedDomesticActual,
      38: deduction.entrustedOverseasAccepted,
      50: deduction.rate,
      51: deduction.extra,
    });
  });
});
