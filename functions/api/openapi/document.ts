/** Builds the OpenAPI 3.1 document from the schemas and the table of calls. Runs at build time only. */
import type { ProblemCode } from '../../../shared/contract/problem-kinds.ts';
import { problemKinds } from '../../../shared/contract/problem-kinds.ts';
import { API_ROOT } from '../http/resource.ts';
import { problemErrors } from './examples.ts';
import type { Operation } from './operations.ts';
import { operations } from './operations.ts';
import { componentSchemas } from './schemas.ts';

const TAGS = [
  { name: 'evaluations', description: 'Pure: nothing is stored.' },
  { name: 'rulebooks', description: 'The rules, with their thresholds and sources.' },
  { name: 'assessments', description: 'Records kept for 90 days under an unguessable link.' },
  { name: 'service', description: 'The service itself.' },
];

const reference = (schema: string) => ({ $ref: `#/components/schemas/${schema}` });

/** Where a call can be answered in several ways with one status, each code is an example of that status. */
function problemResponses(codes: readonly ProblemCode[]): Record<string, object> {
  const byStatus = Map.groupBy(codes, (code) => problemKinds[code].status);
  return Object.fromEntries([...byStatus].map(([status, group]) => [String(status), problemResponse(group)]));
}

function problemResponse(codes: readonly ProblemCode[]): object {
  const examples = Object.fromEntries(codes.map((code) => [code, { value: problemExample(code) }]));
  return {
    description: codes.map((code) => `\`${code}\`: ${problemKinds[code].title.en}.`).join(' '),
    content: { 'application/problem+json': { schema: reference('Problem'), examples } },
  };
}

function problemExample(code: ProblemCode): object {
  const { status, title, detail } = problemKinds[code];
  return { type: `${API_ROOT}/problems/${code}`, title: title.zh, status, code, detail: detail.zh, errors: problemErrors[code] ?? [] };
}

function successResponse({ description, schema, example }: Operation['success']): object {
  if (schema === undefined) return { description };
  const content = { schema: reference(schema), ...(example === undefined ? {} : { example }) };
  return { description, content: { 'application/json': content } };
}

function operationObject(operation: Operation): object {
  const { id, tag, summary, description, parameters, request, success, problems, secured } = operation;
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    ...(parameters === undefined ? {} : { parameters }),
    ...(request === undefined
      ? {}
      : {
          requestBody: { required: true, content: { 'application/json': { schema: reference(request.schema), example: request.example } } },
        }),
    responses: {
      [String(success.status)]: successResponse(success),
      ...problemResponses([...problems, 'request.rate-limited']),
    },
    ...(secured ? { security: [{ deletionToken: [] }] } : {}),
  };
}

export function openApiDocument(): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) {
    const path = (paths[API_ROOT + operation.path] ??= {});
    path[operation.method] = operationObject(operation);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Jingmen enterprise cultivation portal',
      version: '1',
      summary: '荆门市科技企业梯度培育平台',
      description:
        'Pre-assessment (自评) of enterprises and incubators against dated rulebooks. The authority decides. Errors are RFC 9457 problems in Chinese or, by Accept-Language, English.',
      license: { name: 'All rights reserved', identifier: 'LicenseRef-Proprietary' },
    },
    servers: [{ url: '/', description: 'The server that gave you this document.' }],
    tags: TAGS,
    security: [],
    paths,
    components: {
      securitySchemes: {
        deletionToken: { type: 'http', scheme: 'bearer', description: 'The `token` that was given when the record was stored.' },
      },
      schemas: componentSchemas(),
    },
  };
}

/** The document as it is checked in: stable, one change a line. */
export function writtenText(): string {
  return `${JSON.stringify(openApiDocument(), null, 2)}\n`;
}
