/** The pure calls: nothing is stored, the same body gives the same bytes. */
import type { Context, Hono } from 'hono';
import { evaluationRequestSchema, evaluationsRequestSchema } from '../../../shared/contract/evaluation.ts';
import { books, findBook } from '../evaluation/books.ts';
import { chooseVersion } from '../evaluation/choose-version.ts';
import { kindsOf } from '../evaluation/kinds.ts';
import { logFor } from '../evaluation/log-for.ts';
import { json } from '../http/json.ts';
import { problem } from '../http/problem.ts';
import { readJson } from '../http/read-json.ts';
import { resource } from '../http/resource.ts';
import type { Ports } from '../ports.ts';

type EvaluationPorts = Pick<Ports, 'settings'>;

export function evaluations(app: Hono, ports: EvaluationPorts): void {
  resource(app, '/rulebooks/:rulebook/evaluations', { POST: (c) => evaluateOne(c, ports) });
  resource(app, '/evaluations', { POST: (c) => evaluateKind(c, ports) });
}

async function evaluateOne(c: Context, { settings }: EvaluationPorts): Promise<Response> {
  const book = findBook(c.req.param('rulebook') ?? '');
  if (book === undefined) return problem(c, 'rulebook.unknown');
  const read = await readJson(c, evaluationRequestSchema);
  if (!read.ok) return read.response;
  const { asOf, dossier } = read.body;
  const chosen = chooseVersion(book, read.body);
  if (!chosen.ok) return problem(c, chosen.code);
  const asked = logFor([chosen.version], settings);
  const log = asked instanceof Promise ? await asked : asked;
  return json(c, chosen.version.under(log, asOf).assess(dossier, asOf));
}

async function evaluateKind(c: Context, { settings }: EvaluationPorts): Promise<Response> {
  const read = await readJson(c, evaluationsRequestSchema);
  if (!read.ok) return read.response;
  const { asOf, dossier } = read.body;
  const kinds = kindsOf(dossier);
  const versions = books
    .filter(({ kind }) => kinds.includes(kind))
    .map((book) => chooseVersion(book, { asOf, dossier }))
    .flatMap((chosen) => (chosen.ok ? [chosen.version] : []));
  const asked = logFor(versions, settings);
  const log = asked instanceof Promise ? await asked : asked;
  return json(c, { assessments: versions.map((version) => version.under(log, asOf).assess(dossier, asOf)) });
}
