import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { rateLimit } from './rate-limit.ts';

it('lets a burst through, then asks to wait, by client address', async () => {
  let now = 0;
  const app = new Hono();
  const addressOf = (c: { req: { header(name: string): string | undefined } }) => c.req.header('x-from') ?? '';
  app.use(rateLimit({ burst: 2, perSecond: 0.5, clock: () => now, addressOf }));
  app.get('/', (c) => c.text('ok'));
  const ask = async (from: string) => {
    const response = await app.request('/', { headers: { 'x-from': from } });
    return [response.status, response.headers.get('retry-after')];
  };
  expect(await ask('a')).toEqual([200, null]);
  expect(await ask('a')).toEqual([200, null]);
  expect(await ask('a')).toEqual([429, '2']);
  expect(await ask('b')).toEqual([200, null]);
  now = 1000;
  expect(await ask('a')).toEqual([429, '1']);
  now = 2000;
  expect(await ask('a')).toEqual([200, null]);
  expect(await ask('a')).toEqual([429, '2']);
  const refused = await app.request('/', { headers: { 'x-from': 'a', 'accept-language': 'en' } });
  expect(await refused.json()).toEqual({
    type: '/api/v1/problems/request.rate-limited',
    title: 'Too many requests',
    status: 429,
    code: 'request.rate-limited',
    detail: 'Try again after the seconds given in Retry-After.',
    errors: [],
  });
});

it('remembers a bounded number of addresses', async () => {
  const app = new Hono();
  let address = 0;
  app.use(rateLimit({ burst: 1, perSecond: 1, clock: () => 0, addressOf: () => String(address) }));
  app.get('/', (c) => c.text('ok'));
  const ask = async (from: number) => {
    address = from;
    return (await app.request('/')).status;
  };
  expect([await ask(0), await ask(0)]).toEqual([200, 429]);
  for (let other = 1; other <= 10_000; other++) await ask(other);
  expect([await ask(10_000), await ask(0)]).toEqual([429, 200]);
});
