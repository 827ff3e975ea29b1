import { dayInShanghai } from '../../shared/kernel/shanghai-day.ts';
import { askedToStop } from './asked-to-stop.ts';
import { buildSiteIfChanged, SiteNotBuilt, siteFolder } from './build-site.ts';
import { openBackend } from './compose.ts';
import { loadDemo } from './demo.ts';
import { DataFolderInUse } from './dynamo/start.ts';
import { type FetchHandler, listen, PortInUse } from './listen.ts';
import { databaseFolder, demoFile, readSettings, type Settings } from './settings.ts';
import { siteHandler } from './site.ts';
import { loadSite } from './site-files.ts';

const today = (): string => dayInShanghai(new Date().toISOString());

const starting: FetchHandler = () => new Response('starting\n', { status: 503, headers: { 'Retry-After': '1' } });

/** Builds, opens the data, answers, and then loads the demo data. Resolves with the function that stops everything. */
async function start({ port, dataDir }: Settings): Promise<() => Promise<void>> {
  let handler = starting;
  // The port first: whoever has it already is told before anything long begins.
  const server = await listen((request) => handler(request), port);
  const opening = openBackend(databaseFolder(dataDir));
  const building = buildSiteIfChanged(today());
  const [opened, built] = await Promise.allSettled([opening, building]);
  if (opened.status === 'rejected' || built.status === 'rejected') {
    if (opened.status === 'fulfilled') await opened.value.close();
    await server.close();
    throw opened.status === 'rejected' ? opened.reason : (built as PromiseRejectedResult).reason;
  }
  const backend = opened.value;
  const site = siteHandler(await loadSite(siteFolder));
  handler = (request) => (new URL(request.url).pathname.startsWith('/api/') ? backend.api(request) : site(request));
  console.log(`portal ready ${server.origin}`);

  const stopping = new AbortController();
  const demo = loadDemo({
    api: backend.api,
    file: demoFile(dataDir),
    today: today(),
    origin: server.origin,
    report: (line) => console.log(line),
    signal: stopping.signal,
  }).catch((error: unknown) =>
    console.error(`The demo data could not be loaded: ${error instanceof Error ? error.message : String(error)}`),
  );

  return async () => {
    stopping.abort();
    await demo;
    await server.close();
    await backend.close();
  };
}

/** What a person can act on is told in a sentence; anything else with its stack. */
function explain(error: unknown): string {
  if (error instanceof PortInUse || error instanceof DataFolderInUse || error instanceof SiteNotBuilt) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function main(): Promise<void> {
  const read = readSettings(process.env);
  if (!read.ok) {
    console.error(read.message);
    process.exitCode = 1;
    return;
  }
  const asked = askedToStop();
  try {
    const stop = await start(read.settings);
    await asked;
    await stop();
    console.log('portal stopped');
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}

await main();
