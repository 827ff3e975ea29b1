/** Example bodies of the document. Each is checked against its schema by a test. */
import type { Assessment } from '../../../shared/contract/assessment.ts';
import type { Problem } from '../../../shared/contract/problem.ts';
import type { RulebookList } from '../../../shared/contract/rulebook-list.ts';
import type { RulebookDetail } from '../../../shared/contract/rulebook.ts';
import type { Replay, StoredAssessmentView, StoredReceipt, Verification } from '../../../shared/contract/stored-assessment.ts';

const asOf = '2026-07-15';
const dossier = {
  enterprise: { residentEnterprise: true, taxCollection: 'audit' as const, accountsSound: true, rdSeparable: true },
  years: { '2025': { staffTotal: 120, techStaff: 36.6, salesRevenue: 50_000_000, rdExpense: 3_000_000, totalAssets: 60_000_000 } },
};

export const evaluationRequest = { asOf, dossier };
export const storeRequest = { asOf, rulebooks: ['tech-sme'], dossier };

export const assessment: Assessment = {
  rulebook: {
    id: 'tech-sme',
    version: '2022-67',
    title: { zh: '科技型中小企业', en: 'Technology-based SME' },
    effectiveFrom: '2022-01-01',
    effectiveTo: null,
    sources: [{ document: '国科发政〔2017〕115号', clause: '六' }],
  },
  asOf,
  verdict: 'undetermined',
  route: null,
  score: { min: 70, max: 100, of: 100, passAt: 60, passAtInclusive: true },
  criteria: [
    {
      id: 'tech-staff',
      label: { zh: '科技人员指标', en: 'Technical staff' },
      outcome: 'met',
      reason: null,
      actual: 0.305,
      threshold: 0,
      unit: 'ratio',
      points: { min: 20, max: 20, of: 20 },
      gap: null,
      sources: [{ document: '国科发政〔2017〕115号', clause: '七', status: 'verified' }],
    },
  ],
  missing: ['dossier.conduct.majorSafetyAccident'],
  flags: [],
  deduction: null,
};

export const evaluations = { assessments: [assessment] };

export const rulebookList: RulebookList = {
  rulebooks: [
    {
      id: 'tech-sme',
      title: { zh: '科技型中小企业', en: 'Technology-based SME' },
      kind: 'enterprise',
      versions: [
        { version: '2017-115', effectiveFrom: '2017-05-03', effectiveTo: '2021-12-31' },
        { version: '2022-67', effectiveFrom: '2022-01-01', effectiveTo: null },
      ],
    },
  ],
};

const citation = {
  document: '国科发政〔2017〕115号',
  clause: '第七条',
  status: 'verified' as const,
  via: 'reprint' as const,
  checkedOn: '2026-11-24',
};

export const rulebook: RulebookDetail = {
  id: 'tech-sme',
  title: { zh: '科技型中小企业', en: 'Technology-based SME' },
  kind: 'enterprise',
  version: '2022-67',
  effectiveFrom: '2022-01-01',
  effectiveTo: null,
  sources: [citation],
  score: { of: 100, passAt: 60, passAtInclusive: true },
  criteria: [
    {
      id: 'size-staff',
      label: { zh: '职工总数', en: 'Total staff' },
      text: { zh: '上年度职工总数不超过 500 人', en: 'At most 500 staff last year' },
      role: 'gate',
      of: null,
      thresholds: [
        {
          of: { zh: '职工总数', en: 'Total staff' },
          comparator: '<=',
          inclusive: true,
          value: 500,
          unit: 'person',
          text: { zh: '不超过 500 人', en: 'at most 500' },
          points: null,
          source: citation,
        },
      ],
    },
  ],
  bureauSet: [],
  readings: [],
  flags: [],
  byHand: [],
};

const id = 'q3Yx0m8Rk1uT5vHc2Zb7Ew';
const createdAt = '2026-07-15T02:30:00Z';
const expiresAt = '2026-10-13T02:30:00Z';
const hash = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

export const storedReceipt: StoredReceipt = {
  id,
  link: `/api/v1/assessments/${id}`,
  token: 'Vt9cQ2n7Jw4Lr8Xp1Sd6Fa',
  createdAt,
  expiresAt,
  assessments: [assessment],
};

export const storedAssessment: StoredAssessmentView = {
  id,
  asOf,
  createdAt,
  expiresAt,
  engineVersion: '1.0.0',
  dossierHash: hash,
  receipts: [{ rulebook: 'tech-sme', version: '2022-67', contentHash: hash, assessmentHash: hash }],
  dossier,
  assessments: [assessment],
};

export const replay: Replay = { identical: true, sameDecision: true, differences: [] };

export const verification: Verification = { valid: true, entries: 1, head: { seq: 1, hash }, firstBroken: null };

export const health = { status: 'ok', engine: '1.0.0', rulebooks: 2 };

export const problemKind = {
  type: '/api/v1/problems/rulebook.unknown',
  code: 'rulebook.unknown',
  status: 404,
  title: '没有这套规则',
  detail: '可用的规则见 /api/v1/rulebooks。',
};

/** Faults shown with the problems that list them. */
export const problemErrors: Readonly<Record<string, Problem['errors']>> = {
  'dossier.invalid': [{ path: 'dossier.years.2025.staffTotal', code: 'field.type', detail: '这里应填数字；填的是 "12"。' }],
  'request.invalid': [
    {
      path: 'asOf',
      code: 'field.format',
      detail: '应为 2000-01-01 至 2100-12-31 之间真实存在的日期，写作 2026-07-15；填的是 "2026-02-30"。',
    },
  ],
};
