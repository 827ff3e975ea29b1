/** The pure calls: nothing is stored, the same body gives the same bytes. */
import type { Hono } from 'hono';
import { evaluationRequestSchema, evaluationsRequestSchema } from '../../../shared/contract/evaluation.ts';
import { findRulebook, rulebooks } from '../../../shared/rulebooks/registry.ts';
import { assess } from '../../../shared/rules/assess.ts';
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
  const rulebook = findRulebook(c.req.param('rulebook') ?? '');
  if (rulebook === undefined) return problem(c, 'rulebook.unknown');
  const read = await readJson(c, evaluationRequestSchema);
  if (!read.ok) return read.response;
  const { asOf, dossier, rulebookVersion } = read.body;
  const chosen = chooseVersion(rulebook, asOf, rulebookVersion);
  return chosen.ok ? json(c, assess(chosen.version, dossier, asOf)) : problem(c, chosen.code);
};

const evaluateKind: Handler = async (c) => {
  const read = await readJson(c, evaluationsRequestSchema);
  if (!read.ok) return read.response;
  const { asOf, dossier } = read.body;
  const kinds = kindsOf(dossier);
  const assessments = rulebooks
    .filter(({ kind }) => kinds.includes(kind))
    .map((rulebook) => chooseVersion(rulebook, asOf))
    .flatMap((chosen) => (chosen.ok ? [assess(chosen.version, dossier, asOf)] : []));
  return json(c, { assessments });
};
