import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { crc32 } from 'node:zlib';
import type { Engine } from './engine.ts';
import { asRefusal, type Body, isRecord, Refusal } from './protocol.ts';

const MOST_BYTES = 16 * 1024 * 1024;
const TARGET = 'DynamoDB_20120810.';

async function read(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/x-amz-json-1.0',
    'content-length': Buffer.byteLength(text),
    'x-amzn-requestid': randomUUID(),
    'x-amz-crc32': crc32(text),
  });
  response.end(text);
}

function parse(text: Buffer): Body {
  try {
    const body: unknown = JSON.parse(text.toString());
    if (isRecord(body)) return body;
  } catch {
    // told below, as for JSON that is no object
  }
  throw new Refusal('SerializationException', 'The request body is not a JSON object.');
}

async function answer(engine: Engine, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const target = String(request.headers['x-amz-target'] ?? '');
  const text = await read(request);
  // a web page must not reach the database by a name that resolves to loopback
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) return send(response, 403, { message: 'loopback only' });
  if (text === undefined) return send(response, 413, { message: 'request larger than 16 MB' });
  try {
    if (request.method !== 'POST' || !target.startsWith(TARGET)) {
      throw new Refusal('UnknownOperationException', 'An unknown operation was requested.');
    }
    if (!(request.headers.authorization ?? '').startsWith('AWS4-')) {
      throw new Refusal('MissingAuthenticationTokenException', 'Request is missing Authentication Token');
    }
    send(response, 200, await engine.execute(target.slice(TARGET.length), parse(text)));
  } catch (thrown) {
    const refusal = asRefusal(thrown);
    send(response, refusal?.statusCode ?? 500, refusal?.body ?? { message: 'The engine failed.' });
  }
}

/** Speaks DynamoDB's JSON protocol on loopback. Resolves when the port is open. */
export function serve(engine: Engine, port: number): Promise<Server> {
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    answer(engine, request, response).catch(() => response.destroy());
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
