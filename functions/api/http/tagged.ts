/** Answers of public reference data: revalidated by entity tag on every use (RFC 9110, 13.1.2). */
import type { Context } from 'hono';
import { jsonText } from './json.ts';

export interface Tagged {
  readonly text: string;
  readonly etag: string;
}

/** A page that is written and hashed when it is first asked for. The tag is a part of the hash that is never met by chance. */
export function pageOf(write: () => string, sha256: (text: string) => string): () => Tagged {
  let page: Tagged | undefined;
  return () => {
    if (page === undefined) {
      const text = write();
      page = { text, etag: `"${sha256(text).slice(0, 32)}"` };
    }
    return page;
  };
}

export function tagged(c: Context, { text, etag }: Tagged): Response {
  c.header('ETag', etag);
  if (matches(c.req.header('if-none-match'), etag)) {
    c.header('Cache-Control', 'no-cache');
    return c.body(null, 304);
  }
  return jsonText(c, text, { cache: 'no-cache' });
}

/** Weak comparison, as If-None-Match asks for. */
function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}
