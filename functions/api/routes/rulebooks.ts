/** The rules themselves, readable by anyone. */
import type { Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { asOfSchema } from '../../../shared/contract/evaluation.ts';
import { faultsOf } from '../../../shared/contract/faults.ts';
import type { RulebookList } from '../../../shared/contract/rulebook-list.ts';
import { dayInShanghai } from '../../../shared/kernel/shanghai-day.ts';
import { books, findBook, type Judge } from '../evaluation/books.ts';
import { versionOn } from '../evaluation/choose-version.ts';
import { logFor } from '../evaluation/log-for.ts';
import { problem } from '../http/problem.ts';
import { resource } from '../http/resource.ts';
import type { Tagged } from '../http/tagged.ts';
import { pageOf, tagged } from '../http/tagged.ts';
import type { Ports } from '../ports.ts';

type RulebookPorts = Pick<Ports, 'now' | 'sha256' | 'settings'>;

const querySchema = z.strictObject({ asOf: asOfSchema });

export function rulebookPages(app: Hono, { now, sha256, settings }: RulebookPorts): void {
  const list = pageOf(() => JSON.stringify(rulebookList()), sha256);
  // A version with its entries never changes while the process lives, so its page is made once.
  const pages = new WeakMap<Judge, () => Tagged>();
  const detail = (version: Judge): Tagged => {
    const page = pages.get(version) ?? pageOf(() => JSON.stringify(version.detail()), sha256);
    pages.set(version, page);
    return page();
  };

  const one = async (c: Context): Promise<Response> => {
    const book = findBook(c.req.param('rulebook') ?? '');
    if (book === undefined) return problem(c, 'rulebook.unknown');
    const asOf = c.req.query('asOf') ?? dayInShanghai(now());
    const checked = querySchema.safeParse({ asOf });
    if (!checked.success) return problem(c, 'request.invalid', { errors: faultsOf(checked.error.issues, { asOf }) });
    const chosen = versionOn(book, asOf);
    if (!chosen.ok) return problem(c, chosen.code);
    const log = await logFor([chosen.version], settings);
    return tagged(c, detail(chosen.version.under(log, asOf)));
  };

  resource(app, '/rulebooks', { GET: (c) => tagged(c, list()) });
  resource(app, '/rulebooks/:rulebook', { GET: one });
}

function rulebookList(): RulebookList {
  return {
    rulebooks: books.map(({ id, title, kind, versions }) => ({
      id,
      title: { zh: title.zh, en: title.en },
      kind,
      versions: versions.map(({ id: version, effectiveFrom, effectiveTo }) => ({ version, effectiveFrom, effectiveTo })),
    })),
  };
}
