/** The API in Lambda: API Gateway HTTP API events (version 2) in and out. */
import { handle, type LambdaContext, type LambdaEvent } from 'hono/aws-lambda';
import { createApp } from './app.ts';
import { type Config, readConfig } from './config.ts';
import { lazyStore } from './lazy-store.ts';
import { settingsCache } from './settings-cache.ts';
import { report, systemPorts } from './system-ports.ts';

/** The modules of the store are a chunk of their own, loaded with the first call that needs them. */
async function openStores(config: Config) {
  const [{ assessmentStore }, { listSettings }, { openDb }, { systemPorts: storePorts }] = await Promise.all([
    import('../store/assessments.ts'),
    import('../store/setting-log.ts'),
    import('../store/client.ts'),
    import('../store/retry.ts'),
  ]);
  const ports = storePorts(openDb(config));
  return { assessments: assessmentStore(ports), listSettings: () => listSettings(ports) };
}

// Wrong settings stop the process at once, not at the first call that stores.
const config = readConfig(process.env);
let opened: ReturnType<typeof openStores> | undefined;
const stores = () => (opened ??= openStores(config));
const settings = settingsCache({ load: async () => (await stores()).listSettings(), report });
const store = lazyStore(async () => (await stores()).assessments);
const answer = handle(createApp(systemPorts(store, settings.source)));

type Event = Extract<LambdaEvent, { rawPath: string }>;

/** A GET may carry a body through the gateway, but not through `Request`; it means nothing, so it is dropped. */
function withoutIdleBody(event: Event): Event {
  const { method } = event.requestContext.http;
  return method === 'GET' || method === 'HEAD' ? { ...event, body: null } : event;
}

export const handler = (event: Event, context: LambdaContext) => answer(withoutIdleBody(event), context);
