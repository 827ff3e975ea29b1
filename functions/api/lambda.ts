/** The API in Lambda: API Gateway HTTP API events (version 2) in and out. */
import { handle, type LambdaContext, type LambdaEvent } from 'hono/aws-lambda';
import { assessmentStore } from '../store/assessments.ts';
import { openDb } from '../store/client.ts';
import { systemPorts as storePorts } from '../store/retry.ts';
import { createApp } from './app.ts';
import { readConfig } from './config.ts';
import { systemPorts } from './system-ports.ts';

const store = assessmentStore(storePorts(openDb(readConfig(process.env))));
const answer = handle(createApp(systemPorts(store)));

type Event = Extract<LambdaEvent, { rawPath: string }>;

/** A GET may carry a body through the gateway, but not through `Request`; it means nothing, so it is dropped. */
function withoutIdleBody(event: Event): Event {
  const { method } = event.requestContext.http;
  return method === 'GET' || method === 'HEAD' ? { ...event, body: null } : event;
}

export const handler = (event: Event, context: LambdaContext) => answer(withoutIdleBody(event), context);
