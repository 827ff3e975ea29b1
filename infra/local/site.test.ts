import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../shared/kernel/security-headers.ts';
import { chooseEncoding, siteHandler } from './site.ts';
import { loadSite } from './site-files.ts';

const long = 'x'.repeat(3000);
let folder = '';
let site: (request: Request) => Promise<Response>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  const files: Record<string, string> = {
    'index.html': '<p>home</p>',
    'assess/index.html': long,
    '404.html': '<p>没有这个页面</p>',
    'en/404.html': '<p>no such page</p>',
    'assets/common-ABCDEFGH.js': long,
    'favicon.svg': '<svg/>',
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  site = siteHandler(await loadSite(folder));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
  site(new Request(`http://127.0.0.1${path}`, { headers, method }));

test('a page is found by its folder and carries the policy', async () => {
  const response = await get('/');
  expect(response.status).toBe(200);
  expect(await response.text()).toBe('<p>home</p>');
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-cache');
  expect(response.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
  expect(CONTENT_SECURITY_POLICY).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('referrer-policy')).toBe('no-referrer');
});

test('a folder without its slash moves, with its query, and never to another host', async () => {
  const response = await get('/assess?a=1');
  expect([response.status, response.headers.get('location')]).toEqual([308, '/assess/?a=1']);
  expect((await get('//assess')).status).toBe(404);
});

test('what is not there is the 404 page of the language', async () => {
  const zh = await get('/nothing/');
  expect([zh.status, await zh.text(), zh.headers.get('cache-control')]).toEqual([404, '<p>没有这个页面</p>', 'no-store']);
  const en = await get('/en/nothing');
  expect([en.status, await en.text()]).toEqual([404, '<p>no such page</p>']);
});

test.each(['/../package.json', '/..%2fpackage.json', '/%2e%2e/package.json', '/assets/..%5c..%5cpackage.json', '/%00', '/%', '/%c0%ae'])(
  '%s leads nowhere',
  async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('<p>没有这个页面</p>');
  },
);

test('files with a hash in their name are kept for a year, and packed files unpack to the same', async () => {
  const br = await get('/assets/common-ABCDEFGH.js', { 'accept-encoding': 'gzip, deflate, br' });
  expect(br.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect([br.headers.get('content-encoding'), br.headers.get('vary')]).toEqual(['br', 'Accept-Encoding']);
  expect(brotliDecompressSync(new Uint8Array(await br.arrayBuffer())).toString()).toBe(long);
  const gz = await get('/assess/', { 'accept-encoding': 'gzip, br;q=0' });
  expect(gz.headers.get('content-encoding')).toBe('gzip');
  expect(gunzipSync(new Uint8Array(await gz.arrayBuffer())).toString()).toBe(long);
  expect((await get('/assess/')).headers.get('content-encoding')).toBe(null);
});

test('the tag answers 304, and another encoding has another tag', async () => {
  const plain = (await get('/assess/')).headers.get('etag') ?? '';
  const packed = (await get('/assess/', { 'accept-encoding': 'br' })).headers.get('etag') ?? '';
  expect(packed).not.toBe(plain);
  expect((await get('/assess/', { 'if-none-match': plain })).status).toBe(304);
  expect((await get('/assess/', { 'if-none-match': packed })).status).toBe(200);
});

test('HEAD has the headers without the bytes, and nothing else than reading is allowed', async () => {
  const head = await get('/assess/', {}, 'HEAD');
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '3000', '']);
  const post = await get('/assess/', {}, 'POST');
  expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});

test('encodings are chosen by what is accepted', () => {
  expect(chooseEncoding('gzip, br')).toBe('br');
  expect(chooseEncoding('GZIP;q=0.5')).toBe('gzip');
  expect(chooseEncoding('br;q=0, gzip;q=0.0')).toBe('identity');
  expect(chooseEncoding(null)).toBe('identity');
});
