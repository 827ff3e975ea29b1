/** The API as one Hono app: the same in Lambda, in the local server and in tests. */
import { Hono } from 'hono';
import { problem } from './http/problem.ts';
import { cors } from './middleware/cors.ts';
import { rateLimit } from './middleware/rate-limit.ts';
import { securityHeaders } from './middleware/security-headers.ts';
import { unexpected } from './middleware/unexpected.ts';
import type { Ports } from './ports.ts';
import { assessments } from './routes/assessments.ts';
import { evaluations } from './routes/evaluations.ts';
import { meta } from './routes/meta.ts';
import { rulebookPages } from './routes/rulebooks.ts';

export function createApp(ports: Ports): Hono {
  const app = new Hono();
  app.use(securityHeaders, cors);
  if (ports.rateLimit !== undefined) app.use(rateLimit(ports.rateLimit));
  evaluations(app, ports);
  rulebookPages(app, ports);
  assessments(app, ports);
  meta(app, ports);
  app.notFound((c) => problem(c, 'route.unknown'));
  app.onError(unexpected(ports.report));
  return app;
}
