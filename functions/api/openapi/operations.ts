/** Every call of the API: what it is for, what it takes, and what it answers. */
import type { ProblemCode } from '../../../shared/contract/problem-kinds.ts';
import * as examples from './examples.ts';

export interface Operation {
  readonly id: string;
  readonly method: 'get' | 'post' | 'delete';
  readonly path: string;
  readonly tag: 'evaluations' | 'rulebooks' | 'assessments' | 'service';
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly object[];
  readonly request?: { readonly schema: string; readonly example: unknown };
  readonly success: {
    readonly status: 200 | 201 | 204;
    readonly description: string;
    readonly schema?: string;
    readonly example?: unknown;
  };
  readonly problems: readonly ProblemCode[];
  readonly secured?: true;
}

const inPath = (name: string, description: string, example: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
  example,
});

const rulebook = inPath('rulebook', 'Id of a rulebook.', 'tech-sme');
const assessmentId = inPath('id', 'Id of a stored assessment.', examples.storedReceipt.id);

const asOf = {
  name: 'asOf',
  in: 'query',
  required: false,
  description: 'Day whose version is wanted; today in Asia/Shanghai where absent.',
  schema: { $ref: '#/components/schemas/AsOf' },
  example: '2026-07-15',
};

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'A UUID. The same key and body within 24 hours give the same answer and store once; another body under the same key is refused.',
  schema: { type: 'string', format: 'uuid' },
  example: '3f2b8c1e-7a64-4d0b-9c55-0a1b2c3d4e5f',
};

const bodyProblems = ['request.malformed', 'request.too-large', 'request.media-type', 'request.invalid', 'dossier.invalid'] as const;

export const operations: readonly Operation[] = [
  {
    id: 'evaluate',
    method: 'post',
    path: '/rulebooks/{rulebook}/evaluations',
    tag: 'evaluations',
    summary: 'Evaluate a dossier against one rulebook',
    description: 'Stores nothing. The same body gives the same bytes.',
    parameters: [rulebook],
    request: { schema: 'EvaluationRequest', example: examples.evaluationRequest },
    success: { status: 200, description: 'The assessment.', schema: 'Assessment', example: examples.assessment },
    problems: [...bodyProblems, 'rulebook.unknown', 'rulebook.version-unknown', 'rulebook.not-in-force'],
  },
  {
    id: 'evaluateAll',
    method: 'post',
    path: '/evaluations',
    tag: 'evaluations',
    summary: 'Evaluate a dossier against every rulebook of its kind',
    description:
      'Incubator rulebooks where `dossier.incubator` is given, enterprise rulebooks otherwise, both where both are given; those not yet in force are left out.',
    request: { schema: 'EvaluationsRequest', example: examples.evaluationRequest },
    success: {
      status: 200,
      description: 'The assessments, in the fixed order of the rulebooks.',
      schema: 'EvaluationsResponse',
      example: examples.evaluations,
    },
    problems: bodyProblems,
  },
  {
    id: 'listRulebooks',
    method: 'get',
    path: '/rulebooks',
    tag: 'rulebooks',
    summary: 'List the rulebooks and their versions',
    success: { status: 200, description: 'The rulebooks.', schema: 'RulebookList', example: examples.rulebookList },
    problems: [],
  },
  {
    id: 'getRulebook',
    method: 'get',
    path: '/rulebooks/{rulebook}',
    tag: 'rulebooks',
    summary: 'Read the version of a rulebook in force on a day',
    parameters: [rulebook, asOf],
    success: { status: 200, description: 'Criteria, thresholds, points and sources.', schema: 'Rulebook', example: examples.rulebook },
    problems: ['rulebook.unknown', 'rulebook.not-in-force', 'request.invalid'],
  },
  {
    id: 'storeAssessment',
    method: 'post',
    path: '/assessments',
    tag: 'assessments',
    summary: 'Store the assessments of one dossier for 90 days',
    description:
      'A version can be chosen only with a single rulebook. The token in the answer is shown once; it alone can delete the record.',
    parameters: [idempotencyKey],
    request: { schema: 'StoreRequest', example: examples.storeRequest },
    success: { status: 201, description: 'Stored.', schema: 'StoredReceipt', example: examples.storedReceipt },
    problems: [
      ...bodyProblems,
      'rulebook.unknown',
      'rulebook.version-unknown',
      'rulebook.not-in-force',
      'idempotency.reused',
      'store.unavailable',
    ],
  },
  {
    id: 'getAssessment',
    method: 'get',
    path: '/assessments/{id}',
    tag: 'assessments',
    summary: 'Read a stored record: dossier, assessments and receipts',
    parameters: [assessmentId],
    success: { status: 200, description: 'The record.', schema: 'StoredAssessment', example: examples.storedAssessment },
    problems: ['assessment.unknown', 'store.unavailable'],
  },
  {
    id: 'deleteAssessment',
    method: 'delete',
    path: '/assessments/{id}',
    tag: 'assessments',
    summary: 'Delete a stored record',
    parameters: [assessmentId],
    success: { status: 204, description: 'Deleted.' },
    problems: ['assessment.token-missing', 'assessment.token-wrong', 'assessment.unknown', 'store.unavailable'],
    secured: true,
  },
  {
    id: 'replayAssessment',
    method: 'get',
    path: '/assessments/{id}/replay',
    tag: 'assessments',
    summary: 'Evaluate a stored record again under the versions that judged it',
    parameters: [assessmentId],
    success: { status: 200, description: 'Whether the bytes and the decision are the same.', schema: 'Replay', example: examples.replay },
    problems: ['assessment.unknown', 'store.unavailable'],
  },
  {
    id: 'verifyAssessment',
    method: 'get',
    path: '/audit/assessments/{id}/verify',
    tag: 'assessments',
    summary: 'Verify the audit chain of a stored record',
    parameters: [assessmentId],
    success: { status: 200, description: 'Whether every link holds.', schema: 'Verification', example: examples.verification },
    problems: ['assessment.unknown', 'store.unavailable'],
  },
  {
    id: 'getProblemKind',
    method: 'get',
    path: '/problems/{code}',
    tag: 'service',
    summary: 'Read what a problem code means',
    parameters: [inPath('code', 'Code of a problem.', 'rulebook.unknown')],
    success: { status: 200, description: 'The kind of problem.', schema: 'ProblemKind', example: examples.problemKind },
    problems: ['route.unknown'],
  },
  {
    id: 'getOpenApi',
    method: 'get',
    path: '/openapi.json',
    tag: 'service',
    summary: 'Read this document',
    success: { status: 200, description: 'OpenAPI 3.1.' },
    problems: [],
  },
  {
    id: 'getHealth',
    method: 'get',
    path: '/health',
    tag: 'service',
    summary: 'Ask whether the service answers',
    success: { status: 200, description: 'It does.', schema: 'Health', example: examples.health },
    problems: [],
  },
];
