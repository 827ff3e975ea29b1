import { serve, stop } from '../child-server.ts';
import { atLeast, atMost, type Row, told } from '../row.ts';
import { AS_OF, dossiersOfBothTitles } from '../rules/dossiers.ts';
import { median } from '../stopwatch.ts';
import { type Load, load, type Request } from './load.ts';

const AREA = 'http';
const ROUNDS = 3;

async function ask(url: string, method: string, body?: string): Promise<string> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
  const response = await fetch(url, { method, ...(body === undefined ? {} : { headers, body }) });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${text}`);
  return text;
}

type Loads = Record<'portal' | 'bare', Load[]>;

/** The same request to both, in turns. */
async function compare(portal: string, bare: string, request: Request): Promise<Loads> {
  const loads: Loads = { portal: [], bare: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    loads.bare.push(await load({ ...request, url: bare + request.url }));
    loads.portal.push(await load({ ...request, url: portal + request.url }));
  }
  return loads;
}

function rowsOf(what: string, { portal, bare }: Loads): readonly Row[] {
  const speed = (loads: readonly Load[]): number => median(loads.map(({ perSecond }) => perSecond));
  // Whole milliseconds: below one, both count as one.
  const slowest = (loads: readonly Load[]): number => Math.max(1, median(loads.map(({ p99 }) => p99)));
  return [
    told(AREA, { what: `${what}, requests a second`, value: speed(portal), unit: '/s' }),
    told(AREA, { what: `${what}, bare Hono`, value: speed(bare), unit: '/s' }),
    atLeast(AREA, { what: `${what}, requests : bare Hono`, value: speed(portal) / speed(bare), unit: '×' }, 1 / 4),
    atMost(AREA, { what: `${what}, p99 : bare Hono`, value: slowest(portal) / slowest(bare), unit: '×' }, 4),
  ];
}

/**
 * The portal's API against bare Hono, each in a process of its own with its own embedded database, on loopback. A bare route does
 * what no server can leave out: it parses the same body and sends an answer of the same length, or reads as many bytes from the database.
 */
export async function measure(): Promise<readonly Row[]> {
  const module = new URL('serve.ts', import.meta.url);
  const [portal, bare] = await Promise.all([serve(module, ['portal']), serve(module, ['bare'])]);
  try {
    const [dossier = {}] = dossiersOfBothTitles();
    const rows: Row[] = [];
    for (const rulebook of ['tech-sme', 'hnte']) {
      const request: Request = {
        method: 'POST',
        url: `/api/v1/rulebooks/${rulebook}/evaluations`,
        body: JSON.stringify({ asOf: AS_OF, dossier }),
      };
      await ask(`${bare.origin}/answer`, 'POST', await ask(portal.origin + request.url, 'POST', request.body));
      rows.push(...rowsOf(`evaluation, ${rulebook}`, await compare(portal.origin, bare.origin, request)));
    }
    const order = JSON.stringify({ asOf: AS_OF, rulebooks: ['tech-sme', 'hnte'], dossier });
    const { id } = JSON.parse(await ask(`${portal.origin}/api/v1/assessments`, 'POST', order)) as { id: string };
    const path = `/api/v1/assessments/${id}`;
    await ask(bare.origin + path, 'PUT', await ask(portal.origin + path, 'GET'));
    return [...rows, ...rowsOf('stored assessment', await compare(portal.origin, bare.origin, { method: 'GET', url: path }))];
  } finally {
    await Promise.all([stop(portal), stop(bare)]);
  }
}
