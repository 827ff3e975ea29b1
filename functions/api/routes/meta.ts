/** What the API says of itself: its health, its description, and the kinds of problem it answers with. */
import type { Context, Hono } from 'hono';
import type { ProblemCode } from '../../../shared/contract/problem-kinds.ts';
import { problemKinds } from '../../../shared/contract/problem-kinds.ts';
import { ENGINE_VERSION } from '../../../shared/rules/assess.ts';
import { books } from '../evaluation/books.ts';
import { json } from '../http/json.ts';
import { contentLanguage, preferredLanguage } from '../http/language.ts';
import { problem, problemType } from '../http/problem.ts';
import { resource } from '../http/resource.ts';
import type { Tagged } from '../http/tagged.ts';
import { pageOf, tagged } from '../http/tagged.ts';
import type { Ports } from '../ports.ts';

export function meta(app: Hono, { sha256 }: Pick<Ports, 'sha256'>): void {
  let openApi: (() => Tagged) | undefined;
  const getOpenApi = async (c: Context): Promise<Response> => {
    // A chunk of its own: it is large, and few ask for it.
    openApi ??= pageOf((await import('../openapi/text.ts')).openApiText, sha256);
    return tagged(c, openApi());
  };
  resource(app, '/health', { GET: (c) => json(c, { status: 'ok', engine: ENGINE_VERSION, rulebooks: books.length }) });
  resource(app, '/openapi.json', { GET: getOpenApi });
  resource(app, '/problems/:code', { GET: problemKind });
}

function problemKind(c: Context): Response {
  const code = c.req.param('code') ?? '';
  if (!isCode(code)) return problem(c, 'route.unknown');
  const language = preferredLanguage(c.req.header('accept-language'));
  const { status, title, detail } = problemKinds[code];
  c.header('Content-Language', contentLanguage[language]);
  c.header('Vary', 'Accept-Language');
  return json(c, { type: problemType(code), code, status, title: title[language], detail: detail[language] });
}

const isCode = (code: string): code is ProblemCode => Object.hasOwn(problemKinds, code);
