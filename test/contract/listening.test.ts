/** Bodies that are too large, as a real client sends them: it must see the answer, not a broken connection. */
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testApi } from './support/api.ts';

const server = createAdaptorServer({ fetch: testApi().app.fetch });
const MB = 1_000_000;
let port = 0;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
});

/** Sends blanks in chunks and resolves with status and code. */
function send(bytes: number, headers: Record<string, string | number> = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { port, host: '127.0.0.1', method: 'POST', path: '/api/v1/evaluations', agent: false };
    const outgoing = request({ ...options, headers: { 'content-type': 'application/json', ...headers } }, (incoming) => {
      let text = '';
      incoming.setEncoding('utf8').on('data', (part: string) => (text += part));
      incoming.on('end', () => resolve(`${incoming.statusCode} ${String((JSON.parse(text) as { code?: string }).code)}`));
    });
    outgoing.on('error', reject);
    const chunk = Buffer.alloc(MB / 10, ' ');
    for (let sent = 0; sent < bytes; sent += chunk.length) outgoing.write(chunk.subarray(0, bytes - sent));
    outgoing.end();
  });
}

it.each([2 * MB, 10 * MB])('answers 413 to %i bytes without a length', async (bytes) => {
  expect(await send(bytes)).toBe('413 request.too-large');
});

it.each([2 * MB, 10 * MB])('answers 413 to %i bytes with a length', async (bytes) => {
  expect(await send(bytes, { 'content-length': bytes })).toBe('413 request.too-large');
});

it('answers the next call as if nothing had happened', async () => {
  expect(await send(MB)).toBe('400 request.malformed');
});
