import { SITE_HEADERS } from '../../shared/kernel/security-headers.ts';
import type { Encoding, SiteFile } from './site-files.ts';

type Found = { kind: 'file'; file: SiteFile; status: 200 | 404 } | { kind: 'moved'; to: string } | { kind: 'nothing' };

/** The address as the table of files spells it, or undefined where it is no text at all. */
function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

function find(files: ReadonlyMap<string, SiteFile>, pathname: string): Found {
  const path = decoded(pathname);
  const file = path === undefined ? undefined : files.get(path.endsWith('/') ? `${path}index.html` : path);
  if (file !== undefined) return { kind: 'file', file, status: 200 };
  if (path !== undefined && files.has(`${path}/index.html`)) return { kind: 'moved', to: `${pathname}/` };
  const missing = files.get(pathname.startsWith('/en/') ? '/en/404.html' : '/404.html');
  return missing === undefined ? { kind: 'nothing' } : { kind: 'file', file: missing, status: 404 };
}

/** The best encoding that the caller accepts (weights of 0 refuse one). */
export function chooseEncoding(accepted: string | null): Encoding {
  const refused = /;\s*q=0(?:\.0*)?\s*$/;
  const names = (accepted ?? '')
    .split(',')
    .filter((part) => !refused.test(part))
    .map((part) => part.split(';')[0]?.trim().toLowerCase());
  if (names.includes('br')) return 'br';
  return names.includes('gzip') ? 'gzip' : 'identity';
}

async function send(request: Request, file: SiteFile, status: 200 | 404): Promise<Response> {
  const encoding = file.packs ? chooseEncoding(request.headers.get('accept-encoding')) : 'identity';
  const etag = `"${file.etag}${encoding === 'identity' ? '' : `-${encoding}`}"`;
  const headers = new Headers({ ...SITE_HEADERS, 'Cache-Control': status === 200 ? file.cacheControl : 'no-store', ETag: etag });
  if (file.packs) headers.set('Vary', 'Accept-Encoding');
  if (status === 200 && request.headers.get('if-none-match')?.includes(etag) === true) return new Response(null, { status: 304, headers });
  const bytes = await file.bytes(encoding);
  headers.set('Content-Type', file.type);
  headers.set('Content-Length', String(bytes.byteLength));
  if (encoding !== 'identity') headers.set('Content-Encoding', encoding);
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), { status, headers });
}

/** Serves the built site as the cloud does: same headers, same addresses, same page for what is not there. */
export function siteHandler(files: ReadonlyMap<string, SiteFile>): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return new Response(null, { status: 405, headers: { ...SITE_HEADERS, Allow: 'GET, HEAD' } });
    }
    const url = new URL(request.url);
    const found = find(files, url.pathname);
    if (found.kind === 'file') return send(request, found.file, found.status);
    // Two slashes at the front would name another host.
    if (found.kind === 'moved')
      return new Response(null, { status: 308, headers: { ...SITE_HEADERS, Location: `${found.to.replace(/^\/+/, '/')}${url.search}` } });
    return new Response('404', { status: 404, headers: { ...SITE_HEADERS, 'Content-Type': 'text/plain; charset=utf-8' } });
  };
}
