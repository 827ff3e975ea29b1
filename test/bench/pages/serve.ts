import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBackend } from '../../../infra/local/compose.ts';
import { listen } from '../../../infra/local/listen.ts';
import { siteHandler } from '../../../infra/local/site.ts';
import { loadSite } from '../../../infra/local/site-files.ts';
import { buildSite } from '../../../web/build.ts';

/** The whole portal in a process of its own: the site freshly built, served with its own headers, and the API behind it. */
const folder = await mkdtemp(join(tmpdir(), 'portal-bench-pages-'));
await buildSite(join(folder, 'web'));
const backend = await openBackend(join(folder, 'data'));
const site = siteHandler(await loadSite(join(folder, 'web')));
const server = await listen((request) => (new URL(request.url).pathname.startsWith('/api/') ? backend.api(request) : site(request)), 0);
process.send?.(server.origin);
process.on('disconnect', () => {
  void server
    .close()
    .then(backend.close)
    .then(() => rm(folder, { recursive: true, force: true }))
    .then(() => process.exit(0));
});
