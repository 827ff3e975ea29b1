import { describe, expect, it } from 'vitest';
import type { Dossier } from '../dossier/dossier.ts';
import { findRulebook, versionAt } from '../rulebooks/registry.ts';
import { assess } from './assess.ts';
import type { CompiledVersion } from './compile.ts';
import { decide } from './decide.ts';

const AS_OF = '2026-07-15';

function versionOf(rulebook: string, asOf = AS_OF): CompiledVersion {
  const found = findRulebook(rulebook);
  const version = found === undefined ? undefined : versionAt(found, asOf);
  if (version === undefined) throw new Error(`no ${rulebook} on ${asOf}`);
  return version;
}

const techSme = versionOf('tech-sme');
const hnte = versionOf('hnte');

const firm: Dossier = {
  enterprise: {
    residentEnterprise: true,
    taxCollection: 'audit',
    accountsSound: true,
    rdSeparable: true,
    restrictedIndustry: false,
    deductionExcludedIndustry: false,
  },
  years: {
    2025: {
      staffTotal: 200,
      techStaff: 61,
      salesRevenue: 50_000_000,
      totalAssets: 60_000_000,
      costTotal: 45_000_000,
      rdExpense: 3_000_000,
    },
  },
  intellectualProperty: { classOne: 0, classTwo: 4 },
  conduct: { events: [] },
  qualifications: {
    hnteCertificate: false,
    nationalAward: { withinFiveYears: false },
    provincialRdInstitution: false,
    standardLed: { withinFiveYears: false },
    firstTimeApplicant: false,
  },
};

describe('an assessment', () => {
  const answer = assess(techSme, firm, AS_OF);

  it('has the members of the contract in one written order', () => {
    expect(Object.keys(answer)).toEqual(['rulebook', 'asOf', 'verdict', 'route', 'score', 'criteria', 'missing', 'flags', 'deduction']);
    expect(Object.keys(answer.rulebook)).toEqual(['id', 'version', 'title', 'effectiveFrom', 'effectiveTo', 'sources']);
    expect(Object.keys(answer.criteria[0] ?? {})).toEqual([
      'id',
      'label',
      'outcome',
      'reason',
      'actual',
      'threshold',
      'unit',
      'gap',
      'sources',
    ]);
    expect(Object.keys(answer.criteria.find(({ id }) => id === 'ip') ?? {})).toEqual([
      'id',
      'label',
      'outcome',
      'reason',
      'actual',
      'threshold',
      'unit',
      'points',
      'gap',
      'sources',
    ]);
  });

  it('gives the example of the contract', () => {
    expect(answer).toMatchObject({
      rulebook: {
        id: 'tech-sme',
        version: '2022-67',
        title: { zh: '科技型中小企业', en: 'Technology-based SME' },
        effectiveFrom: '2022-01-01',
        effectiveTo: null,
      },
      asOf: '2026-07-15',
      verdict: 'eligible',
      route: 'score',
      score: { min: 94, max: 94, of: 100, passAt: 60, passAtInclusive: true },
      missing: [],
      deduction: null,
    });
    expect(answer.criteria.find(({ id }) => id === 'tech-staff')).toEqual({
      id: 'tech-staff',
      label: { zh: '科技人员指标', en: 'Technology staff' },
      outcome: 'met',
      reason: null,
      actual: 0.305,
      threshold: 0.1,
      unit: 'ratio',
      points: { min: 20, max: 20, of: 20 },
      gap: null,
      sources: [{ document: '国科发政〔2017〕115号', clause: '第七条（一）', status: 'verified' }],
    });
  });

  it('shows a recalled source as recalled', () => {
    const { sources } = answer.criteria.find(({ id }) => id === 'direct-route') ?? { sources: [] };
    expect(sources).toEqual([
      { document: '国科发政〔2017〕115号', clause: '第八条', status: 'verified' },
      { document: '国科发政〔2017〕115号', clause: '第九条', status: 'recalled' },
    ]);
  });

  it('shows what was found against what is asked, each in its unit', () => {
    const shown = answer.criteria.map(({ id, actual, threshold, unit }) => [id, actual, threshold, unit]);
    expect(shown).toEqual([
      ['resident', true, true, 'boolean'],
      ['size-staff', 200, 500, 'person'],
      ['size-revenue', 50_000_000, 200_000_000, 'yuan'],
      ['size-assets', 60_000_000, 200_000_000, 'yuan'],
      ['industry', true, true, 'boolean'],
      ['integrity', true, true, 'boolean'],
      ['score', 94, 60, 'point'],
      ['tech-staff', 0.305, 0.1, 'ratio'],
      ['rd-input', 0.06, null, 'ratio'],
      ['ip', null, null, null],
      ['direct-route', false, true, 'boolean'],
    ]);
  });

  it('rounds a displayed ratio half up to six decimals', () => {
    const third = assess(techSme, { years: { 2025: { techStaff: 1, staffTotal: 3 } } }, AS_OF).criteria.find(
      ({ id }) => id === 'tech-staff',
    );
    expect(third?.actual).toBe(0.333333);
  });
});

describe('of an empty dossier', () => {
  const answer = assess(techSme, {}, AS_OF);
  it('nothing is decided and everything that matters is named, in the order of the contract', () => {
    expect([answer.verdict, answer.route, answer.score]).toEqual([
      'undetermined',
      null,
      { min: 0, max: 100, of: 100, passAt: 60, passAtInclusive: true },
    ]);
    expect(new Set(answer.criteria.map(({ outcome, reason }) => `${outcome} ${reason}`))).toEqual(
      new Set(['undetermined missing-fact', 'not-applicable null']),
    );
    // Facts that alone can end it come first, in dossier order; then by the points that they hold.
    expect(answer.missing).toEqual([
      'dossier.years.2025.salesRevenue',
      'dossier.years.2025.staffTotal',
      'dossier.enterprise.residentEnterprise',
      'dossier.enterprise.taxCollection',
      'dossier.enterprise.accountsSound',
      'dossier.enterprise.rdSeparable',
      'dossier.enterprise.restrictedIndustry',
      'dossier.enterprise.deductionExcludedIndustry',
      'dossier.years.2025.totalAssets',
      'dossier.conduct.majorSafetyAccident',
      'dossier.conduct.majorQualityAccident',
      'dossier.conduct.seriousEnvironmentalViolation',
      'dossier.conduct.seriousFalsification',
      'dossier.conduct.seriousResearchDishonesty',
      'dossier.conduct.abnormalOperationList',
      'dossier.conduct.seriousDishonestyList',
      'dossier.years.2025.costTotal',
      'dossier.years.2025.rdExpense',
      'dossier.intellectualProperty.classOne',
      'dossier.intellectualProperty.classTwo',
      'dossier.years.2025.techStaff',
      'dossier.qualifications.hnteCertificate',
      'dossier.qualifications.nationalAward.withinFiveYears',
      'dossier.qualifications.nationalAward.rank',
      'dossier.qualifications.provincialRdInstitution',
      'dossier.qualifications.standardLed.withinFiveYears',
      'dossier.qualifications.standardLed.draftingRank',
    ]);
  });
  it('the quick path says the same', () => {
    expect(decide(techSme, {}, AS_OF)).toEqual({ verdict: 'undetermined', score: { min: 0, max: 100 } });
    expect(decide(hnte, {}, AS_OF)).toEqual({ verdict: 'undetermined', score: { min: 0, max: 100 } });
  });
});

describe('why a criterion is undetermined', () => {
  const reasonsOf = (version: CompiledVersion, dossier: Dossier) =>
    Object.fromEntries(assess(version, dossier, AS_OF).criteria.map(({ id, reason }) => [id, reason]));
  it('a missing fact, a number of the bureau, or a person', () => {
    expect(reasonsOf(versionOf('unicorn'), {})).toMatchObject({ title: 'missing-fact', age: 'missing-fact' });
    expect(reasonsOf(versionOf('unicorn'), { enterprise: { registeredOn: '2020-01-01' } })).toMatchObject({ age: 'bureau-set' });
    expect(reasonsOf(versionOf('moose'), {})).toMatchObject({ 'market-position': 'judgement' });
    expect(reasonsOf(versionOf('incubator-basic'), {})).toEqual({ rest: 'bureau-set' });
    expect(reasonsOf(versionOf('leader-national'), {})).toEqual({ 'listed-by-document': 'judgement' });
  });
  it('a threshold that nobody has entered never makes a firm eligible', () => {
    for (const id of ['unicorn', 'moose', 'incubator-basic']) expect(assess(versionOf(id), {}, AS_OF).verdict).toBe('undetermined');
  });
});

describe('flags', () => {
  const flagsOf = (version: CompiledVersion, dossier: Dossier, asOf = AS_OF) => assess(version, dossier, asOf).flags.map(({ id }) => id);
  it('stand in one order: age of the version, figures, the title, checks by hand', () => {
    const old = versionOf('tech-sme', '2019-01-01');
    const odd: Dossier = { years: { 2025: { staffTotal: 4, techStaff: 5 } }, qualifications: { firstTimeApplicant: true } };
    expect(flagsOf(old, odd)).toEqual([
      'superseded',
      'inconsistent-figures',
      'site-check-few-staff',
      'site-check-first-time',
      'check-by-hand',
    ]);
    expect(flagsOf(techSme, {})).toEqual(['check-by-hand']);
  });
  it('name the notice that a visit goes by, and the last day of a version', () => {
    const old = versionOf('tech-sme', '2019-01-01');
    const flags = assess(old, { years: { 2025: { staffTotal: 4 } } }, AS_OF).flags;
    expect(flags[0]?.text.zh).toBe('这一版规则的有效期到 2021-12-31，判定日期在此之后。');
    expect(flags[1]?.text.zh).toContain('工企业函〔2026〕160号');
  });
  it('list the clauses that no field carries', () => {
    expect(assess(techSme, {}, AS_OF).flags.at(-1)?.text.zh).toBe(
      '以下条款不在填报项目内，须人工核对：依照外国法律成立但实际管理机构在中国境内的企业也是居民企业；兼职、临时聘用人员全年累计工作满 6 个月才计入；知识产权须与主要产品（服务）相关且无争议；不得委托中介机构代为申报。',
    );
  });
});

describe('gaps', () => {
  it('are left out where speed matters', () => {
    const large: Dossier = { years: { 2025: { staffTotal: 501 } } };
    const gapOf = (gaps: boolean) => assess(techSme, large, AS_OF, { gaps }).criteria.find(({ id }) => id === 'size-staff')?.gap;
    expect([gapOf(true)?.to, gapOf(false)]).toEqual([500, null]);
  });
  it('do not advise to type another count where a list decides', () => {
    const listed: Dossier = {
      ...firm,
      intellectualProperty: { items: [] },
      years: { 2025: { ...firm.years?.[2025], techStaff: 50, rdExpense: 1_500_000 } },
    };
    const { criteria } = assess(techSme, listed, AS_OF);
    expect(criteria.find(({ id }) => id === 'score')).toMatchObject({
      outcome: 'not-met',
      actual: 36,
      gap: { fact: 'dossier.years.2025.rdExpense', to: 3_000_000 },
    });
  });
});
