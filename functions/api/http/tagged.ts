/** Answers of public reference data: revalidated by entity tag on every use (RFC 9110, 13.1.2). */
import type { Context } from 'hono';
import { jsonText } from './json.ts';

export interface Tagged {
  readonly text: string;
  readonly etag: string;
}

/** The tag is a part of the text's hash long enough never to be met by chance. */
export function taggedText(text: string, sha256: (text: string) => string): Tagged {
  return { text, etag: `"${sha256(text).slice(0, 32)}"` };
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
