/** Writes a problem (RFC 9457) in the caller's language. */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Problem } from '../../../shared/contract/problem.ts';
import type { ProblemCode } from '../../../shared/contract/problem-kinds.ts';
import { problemKinds } from '../../../shared/contract/problem-kinds.ts';
import type { Bilingual } from '../../../shared/kernel/bilingual.ts';
import { bilingual } from '../../../shared/kernel/bilingual.ts';
import type { Language } from './language.ts';
import { contentLanguage, preferredLanguage } from './language.ts';

/** One bad place in a request, with its words in both languages. */
export interface ProblemFault {
  readonly path: string;
  readonly code: string;
  readonly detail: Bilingual;
}

export interface ProblemExtras {
  readonly errors?: readonly ProblemFault[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** More faults than anyone reads; the rest is counted in `detail`. */
export const MOST_ERRORS = 1000;

export const problemType = (code: ProblemCode): string => `/api/v1/problems/${code}`;

export function problem(c: Context, code: ProblemCode, { errors = [], headers = {} }: ProblemExtras = {}): Response {
  const language = preferredLanguage(c.req.header('accept-language'));
  const body = problemBody({ code, errors, language });
  for (const [name, value] of Object.entries(headers)) c.header(name, value);
  c.header('Content-Language', contentLanguage[language]);
  c.header('Vary', 'Accept-Language');
  c.header('Cache-Control', 'no-store');
  c.header('Content-Type', 'application/problem+json');
  return c.body(JSON.stringify(body), body.status as ContentfulStatusCode);
}

function problemBody({ code, errors, language }: { code: ProblemCode; errors: readonly ProblemFault[]; language: Language }): Problem {
  const { status, title, detail } = problemKinds[code];
  const left = errors.length - MOST_ERRORS;
  return {
    type: problemType(code),
    title: title[language],
    status,
    code,
    detail: left > 0 ? detail[language] + leftOut(left)[language] : detail[language],
    errors: errors.slice(0, MOST_ERRORS).map((fault) => ({ path: fault.path, code: fault.code, detail: fault.detail[language] })),
  };
}

const leftOut = (count: number): Bilingual => bilingual(`另有 ${count} 处未列出。`, ` ${count} more are not listed.`);
