import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** Of a file's forms the smallest that the caller takes is sent. */
export type Encoding = 'br' | 'gzip' | 'identity';

export type SiteFile = {
  type: string;
  etag: string;
  /** Names with a hash never change; everything else is asked for again each time, cheaply, by its tag. */
  cacheControl: string;
  /** The bytes in an encoding, packed when first asked for and kept. */
  bytes: (encoding: Encoding) => Promise<Uint8Array>;
  /** Whether packing pays. */
  packs: boolean;
};

const SMALLEST_TO_PACK = 1024;
const packGzip = promisify(gzip);
const packBrotli = promisify(brotliCompress);

const packers = {
  br: (plain: Uint8Array): Promise<Uint8Array> => packBrotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (plain: Uint8Array): Promise<Uint8Array> => packGzip(plain, { level: 9 }),
  identity: (plain: Uint8Array): Promise<Uint8Array> => Promise.resolve(plain),
};

function siteFile(path: string, plain: Uint8Array): SiteFile {
  const type = types[extname(path)] ?? 'application/octet-stream';
  const kept = new Map<Encoding, Promise<Uint8Array>>();
  return {
    type,
    etag: createHash('sha256').update(plain).digest('base64url').slice(0, 22),
    cacheControl: path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    packs: plain.length >= SMALLEST_TO_PACK && !/^(image\/png|font\/)/.test(type),
    bytes: (encoding) => {
      const bytes = kept.get(encoding) ?? packers[encoding](plain);
      kept.set(encoding, bytes);
      return bytes;
    },
  };
}

/**
 * Every file of the built site by its address (`/assess/index.html`). Requests are answered from this table alone, so no
 * address can lead to a file outside it.
 */
export async function loadSite(folder: string): Promise<ReadonlyMap<string, SiteFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const loaded = await Promise.all(
    files.map(async (file) => {
      const path = `/${relative(folder, file).split(sep).join('/')}`;
      return [path, siteFile(path, await readFile(file))] as const;
    }),
  );
  return new Map(loaded);
}
