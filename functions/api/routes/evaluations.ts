/** The pure calls: nothing is stored, the same body gives the same bytes. */
import type { Hono } from 'hono';
import { evaluationRequestSchema, evaluationsRequestSchema } from '../../../shared/contract/evaluation.ts';
import { books, findBook } from '../evaluation/books.ts';
import { chooseVersion } from '../evaluation/choose-version.ts';
import { kindsOf } from '../evaluation/kinds.ts';
import { json } from '../http/json.ts';
import { problem } from '../http/problem.ts';
import { readJson } from '../http/read-json.ts';
import type { Handler } from '../http/resource.ts';
import { resource } from '../http/resource.ts';

export function evaluations(app: Hono): void {
  resource(app, '/rulebooks/:rulebook/evaluations', { POST: evaluateOne });
  resource(app, '/evaluations', { POST: evaluateKind });
}

const evaluateOne: Handler = async (c) => {
  const book = findBook(c.req.param('rulebook') ?? '');
  if (book === undefined) return problem(c, 'rulebook.unknown');
  const read = await readJson(c, evaluationRequestSchema);
  if (!read.ok) return read.response;
  const { asOf, dossier } = read.body;
  const chosen = chooseVersion(book, read.body);
  return chosen.ok ? json(c, chosen.version.assess(dossier, asOf)) : problem(c, chosen.code);
};

const evaluateKind: Handler = async (c) => {
  const read = await readJson(c, evaluationsRequestSchema);
  if (!read.ok) return read.response;
  const { asOf, dossier } = read.body;
  const kinds = kindsOf(dossier);
  const assessments = books
    .filter(({ kind }) => kinds.includes(kind))
    .map((book) => chooseVersion(book, { asOf, dossier }))
    .flatMap((chosen) => (chosen.ok ? [chosen.version.assess(dossier, asOf)] : []));
  return json(c, { assessments });
};
